"""An id once given to the outside stays with its thing, through merging and parting."""

from secretariat.archive import Entry, assign

Things = dict[str, dict[str, tuple[str, ...]]]


def exported(ledger: list[Entry], things: Things) -> dict[str, str]:
    ids, new = assign(ledger, things)
    ledger += new
    return ids


def test_an_earlier_document_does_not_rename_a_round() -> None:
    ledger: list[Entry] = []
    assert exported(ledger, {"round": {"m": ("m", "p")}}) == {"m": "m"}
    assert exported(ledger, {"round": {"b": ("b", "m", "p")}}) == {"b": "m"}
    assert exported(ledger, {"round": {"b": ("b", "m", "p")}}) == {"b": "m"}


def test_two_that_become_one_keep_the_older_id() -> None:
    ledger: list[Entry] = []
    exported(ledger, {"round": {"x": ("x",)}})
    exported(ledger, {"round": {"x": ("x",), "a": ("a",)}})
    assert exported(ledger, {"round": {"a": ("a", "x")}}) == {"a": "x"}


def test_one_that_becomes_two_leaves_the_id_with_the_fact_that_it_names() -> None:
    ledger: list[Entry] = []
    exported(ledger, {"round": {"a": ("a", "x")}})
    assert exported(ledger, {"round": {"a": ("a",), "x": ("x",)}}) == {"a": "a", "x": "x"}
    ledger = []
    exported(ledger, {"round": {"b": ("b", "x")}})
    assert exported(ledger, {"round": {"a": ("a", "x"), "b": ("b",)}}) == {"a": "a", "b": "b"}


def test_kinds_do_not_mix() -> None:
    ledger: list[Entry] = []
    exported(ledger, {"round": {"b": ("b",)}})
    assert exported(ledger, {"dialogue": {"a": ("a", "b")}}) == {"a": "a"}
