"""Done: participles that tell what those who say so will do: "an office will be opened"."""

from secretariat.reading.predicates.clause import Ground

# What those who meet do together: "an office will be opened".
DONE = frozenset(
    [
        *("accelerated", "activated", "advanced", "agreed", "allocated", "appointed", "assigned", "begun"),
        *("boosted", "broadened", "built", "carried forward", "carried out", "chaired", "circulated"),
        *("co-chaired", "co-ordinated", "completed", "concluded", "conducted", "constructed", "continued"),
        *("convened", "coordinated", "created", "deepened", "delivered", "deployed", "determined", "developed"),
        *("devoted", "dispatched", "distributed", "drafted", "drawn up", "earmarked", "enhanced", "ensured"),
        *("established", "examined", "exchanged", "executed", "expanded", "explored", "extended"),
        *("facilitated", "finalised", "finalized", "financed", "followed up", "formed", "fostered", "funded"),
        *("harmonised", "harmonized", "implemented", "improved", "increased", "initiated", "installed"),
        *("intensified", "introduced", "invested", "invited", "kept", "launched", "made", "made available"),
        *("maintained", "monitored", "nominated", "opened", "operated", "organised", "organized", "overseen"),
        *("piloted", "prepared", "presented", "promoted", "provided", "published", "pursued", "put in place"),
        *("rehabilitated", "reinforced", "released", "renewed", "restored", "resumed", "reviewed", "revived"),
        *("rolled out", "scaled up", "secured", "sent", "set up", "settled", "shared", "signed", "simplified"),
        *("sped up", "speeded up", "spent", "started", "stationed", "stepped up", "streamlined"),
        *("strengthened", "submitted", "supervised", "supplied", "taken", "taken forward", "trained"),
        *("transferred", "undertaken", "updated", "upgraded", "widened"),
    ]
)


def is_done(g: Ground, k: int) -> bool:
    """Whether "be" and a participle stand here that tells what those who meet do together."""
    p = g.past_adverbs(k + 1)
    return g.tokens[k].low == "be" and (g.low(p) in DONE or f"{g.low(p)} {g.low(p + 1)}" in DONE)
