"""What the portals say, in both languages, for whom must decide: Markdown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import get_args

from ateliers import places
from ateliers.language import Lang, date
from ateliers.licences import Finding, Verdict
from ateliers.notebooks.files import label, notebooks, read
from ateliers.notebooks.twins import HEADER

_HEAD = (
    "| Jeu de données / Dataset | Portail / Portal | Lignes / Rows | Colonnes / Columns "
    "| Licence de la fiche / on the record | Date |\n|---|---|---|---|---|---|"
)
_STATES = {
    "live": "en ligne / live",
    "changed": "pas la table déclarée / not the declared table",
    "silent": "muet / silent",
}
_SAYS: dict[Lang, dict[str, str]] = {
    "fr": {
        "title": "### Français",
        "when": "Demandé le {days}, par `ateliers doctor --live`, au portail de chacun.",
        "why": "- {name}\u00a0: {why}",
        "new": "**Dates à inscrire**\u00a0: {names}. La fiche nomme la licence que `datasets.yml` "
        "déclare. La date va dans `licence_checked`, et de là dans les mentions de source, les "
        "descripteurs et les carnets.",
        "other": "**La licence de la fiche n’est pas celle que nous déclarons. Rien n’a été écrit "
        "pour\u00a0:**",
        "differs": "- {name}\u00a0: la fiche dit {found}, `datasets.yml` déclare {declared}. Lisez "
        "la fiche, puis corrigez `licence` ou retirez le jeu de données.",
        "unseen": "**Fiche non lue**\u00a0: {names}. Rien ne change pour ces jeux de données.",
        "kept": "Vérifié il y a moins de 90 jours, date gardée\u00a0: {names}.",
        "none": "aucune licence",
        "reader": "**Pour qui relit**\u00a0: ouvrez chaque fiche du tableau et lisez-y la licence "
        "de vos yeux; la version et les mots de trop (NC, ND, SA) comptent.",
        "reread": "Les passages de la liste ci-dessous disent d’une licence qu’elle n’est pas "
        "vérifiée\u00a0: corrigez ceux qui ne sont plus vrais, dans les deux langues.",
    },
    "en": {
        "title": "### English",
        "when": "Asked on {days}, by `ateliers doctor --live`, of the portal of each dataset.",
        "why": "- {name}: {why}",
        "new": "**Dates to enter**: {names}. The record names the licence that `datasets.yml` "
        "declares. The date goes into `licence_checked`, and from there into credits, descriptors "
        "and notebooks.",
        "other": "**The licence on the record is not the one that we declare. Nothing was written "
        "for:**",
        "differs": "- {name}: the record says {found}, `datasets.yml` declares {declared}. Read "
        "the record, then correct `licence` or withdraw the dataset.",
        "unseen": "**Record not read**: {names}. Nothing changes for these datasets.",
        "kept": "Verified less than 90 days ago, date kept: {names}.",
        "none": "no licence",
        "reader": "**For whoever reviews**: open each record of the table and read its licence "
        "with your own eyes; the version and words too many (NC, ND, SA) matter.",
        "reread": "The passages listed below say of a licence that it is not verified: correct "
        "those that are no longer true, in both languages.",
    },
}
_UNVERIFIED = re.compile(r"\b(?:not verified|non vérifiée)\b")


def markdown(found: Sequence[Finding]) -> str:
    """Tell the state of each dataset, what was seen of its licence, and what to look at."""
    counts = Counter(each.verdict for each in found)
    numbers = ", ".join(f"{verdict} {counts[verdict]}" for verdict in get_args(Verdict))
    first = any(each.verdict == "new" and not each.ds.licence_checked for each in found)
    passages = unverified() if first else []
    parts = [
        f"<!-- licences: {numbers} -->\n\n" + "\n".join([_HEAD, *map(_row, found)]),
        *("\n\n".join(_section(found, lang, bool(passages))) for lang in ("fr", "en")),
    ]
    if passages:
        parts.append("### À relire / To reread\n\n" + "\n".join(f"- {each}" for each in passages))
    return "\n\n".join(parts)


def unverified() -> list[str]:
    """Return where prose says of a licence that it is not verified; `sync` writes the rest."""
    told = [
        f"`{label(path)}`, `{cell.id}`"
        for path in notebooks()
        for cell in read(path).cells
        if cell.cell_type == "markdown" and cell.id != HEADER and _UNVERIFIED.search(cell.source)
    ]
    for path in _texts():
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if _UNVERIFIED.search(line):
                told.append(f"`{path.relative_to(places.PACKAGE.parent).as_posix()}:{number}`")
    return told


def _texts() -> Iterator[Path]:
    for folder, pattern in (
        (places.BOOK, "**/*.md"),
        (places.BOOK, "**/*.yml"),
        (places.PACKAGE / "exercises", "**/*.py"),
        (places.PACKAGE.parent / "data" / "reference", "**/*.yml"),
    ):
        yield from sorted(folder.glob(pattern))


def _row(each: Finding) -> str:
    seen = each.seen
    state = _STATES.get(seen.state, _code(seen.state))
    if seen.state == "live" and seen.same:
        state += ", comme l’instantané / as the snapshot"
    rows = "–" if seen.rows is None else str(seen.rows)
    if seen.rows not in (None, seen.rows_before):
        rows = f"{seen.rows_before} → {seen.rows}"
    columns = [f"−{_code(name)}" for name in seen.columns_gone or ()]
    columns += [f"+{_code(name)}" for name in seen.columns_come or ()]
    unchanged = "–" if seen.columns_gone is None else "="
    licence = "–" if seen.licence is None else _code(seen.licence) if seen.licence else "∅"
    checked = each.ds.licence_checked
    days = {"new": f"**{seen.day}**", "kept": str(checked), "other": "⚠", "unseen": "–"}
    cells = (
        f"[{each.ds.id}]({each.ds.page})", state, rows, ", ".join(columns) or unchanged,
        licence, days[each.verdict],
    )  # fmt: skip
    return f"| {' | '.join(cells)} |"


def _section(found: Sequence[Finding], lang: Lang, reread: bool) -> Iterator[str]:
    say = _SAYS[lang]

    def names(verdict: Verdict) -> str:
        return ", ".join(each.ds.id for each in found if each.verdict == verdict)

    days = sorted({each.day for each in found})
    yield say["title"]
    yield say["when"].format(days=", ".join(date(day, lang) for day in days))
    reasons = [(each.ds.id, each.seen.why_fr if lang == "fr" else each.seen.why) for each in found]
    if told := [say["why"].format(name=id, why=_code(why)) for id, why in reasons if why]:
        yield "\n".join(told)
    if names("other"):
        yield say["other"]
        yield "\n".join(
            say["differs"].format(
                name=each.ds.id,
                found=_code(each.seen.licence) if each.seen.licence else say["none"],
                declared=each.ds.licence.name,
            )
            for each in found
            if each.verdict == "other"
        )
    verdicts: tuple[Verdict, ...] = ("new", "unseen", "kept")
    for verdict in verdicts:
        if names(verdict):
            yield say[verdict].format(names=names(verdict))
    if names("new"):
        yield say["reader"]
    if reread:
        yield say["reread"]


def _code(text: str) -> str:
    """Show a stranger's words as they are: in code, nothing calls, links or breaks a table."""
    return f"`{' '.join(text.replace('`', 'ʼ').replace('|', '¦').split())}`"
