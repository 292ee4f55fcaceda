"""Search that does not mind accents: words are folded, then stemmed, in the index and in the query.

The query's side is in ``theme/static/ateliers-search.js``; `fold` and its twin there must agree.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from sphinx.application import Sphinx
from sphinx.search.en import SearchEnglish
from sphinx.search.fr import SearchFrench

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss"})


def fold(word: str) -> str:
    """Return the word in lower case without its accents: ``Déneigé`` gives ``deneige``."""
    bare = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in bare if not unicodedata.combining(c)).translate(_LIGATURES)


class FoldedFrench(SearchFrench):
    """French, accents aside."""

    stopwords = SearchFrench.stopwords | {fold(word) for word in SearchFrench.stopwords}

    # Few words make a book: each is stemmed once (a quarter of the time of a large build).
    @cache  # noqa: B019  (one object a build)
    def stem(self, word: str) -> str:
        """Fold, then stem."""
        return super().stem(fold(word))


class FoldedEnglish(SearchEnglish):
    """English, accents aside (« Québec » is written both ways)."""

    @cache  # noqa: B019  (one object a build)
    def stem(self, word: str) -> str:
        """Fold, then stem."""
        return super().stem(fold(word))


def setup(app: Sphinx) -> None:
    """Register both languages in place of Sphinx's own."""
    app.add_search_language(FoldedFrench)
    app.add_search_language(FoldedEnglish)
