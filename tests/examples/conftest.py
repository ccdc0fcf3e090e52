"""The example readouts as Documents, and the lexicon to read them with."""

import pytest

from secretariat import sources
from secretariat.lexicon.load import Lexicon, load_lexicon
from secretariat.model import Document
from tools.corpora import EXAMPLES


def example_documents() -> list[Document]:
    """Every example; an example that cannot be opened fails the collection."""
    found = list(sources.open(EXAMPLES))
    assert all(isinstance(item, Document) for item in found), found
    return [item for item in found if isinstance(item, Document)]


@pytest.fixture(scope="session")
def documents() -> list[Document]:
    return example_documents()


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return load_lexicon()
