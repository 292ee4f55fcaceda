"""More than a day on a stretcher, per 100,000 people: the join of the lesson, made again."""

from __future__ import annotations

from typing import Any

import pandas as pd

from ateliers.exercises.m09_joining.regions import (
    FUNCTIONAL,
    OCCUPIED,
    OVER_24,
    OVER_48,
    PER,
    PERMIT,
    PRESENT,
    code_of,
    divided,
    health_people,
    rates,
    region_people,
    totals,
)
from ateliers.exercises.model import Code, Expected
from ateliers.exercises.short import slip
from ateliers.language import Text, number


def more_than_a_day(er: pd.DataFrame, places: pd.DataFrame, bridge: pd.DataFrame) -> pd.Series:
    # fr: 1 les lignes de total, et leur code sur deux chiffres
    # en: 1 the rows of totals, and their code in two digits
    er = er[er["Nom_installation"] == "Total régional"].copy()
    er["rss_code"] = er["RSS"].str.zfill(2)
    bridge = bridge[bridge["rss_code"].isin(er["rss_code"])]
    # fr: 2 les habitants de chaque région administrative
    # en: 2 the people of each administrative region
    places["region_code"] = places["regadm"].str.extract(r"\((\d+)\)")
    people = places.groupby("region_code", as_index=False)["mpopul"].sum()
    # fr: 3 les habitants de chaque région sociosanitaire, une somme par RSS
    # en: 3 the people of each health region, one sum per RSS
    covered = bridge.merge(people, on="region_code", validate="many_to_one")
    covered = covered.groupby("rss_code", as_index=False)["mpopul"].sum()
    # fr: 4 une ligne pour une ligne
    # en: 4 one row for one row
    joined = er.merge(covered, on="rss_code", how="left", validate="one_to_one")
    joined = joined.set_index("Region")
    # fr: 5 le taux
    # en: 5 the rate
    waiting = joined["Nombre_de_patients_sur_civiere_plus_de_24_heures"]
    return waiting / joined["mpopul"] * 100_000


def _unmatched(er: pd.DataFrame, places: pd.DataFrame, bridge: pd.DataFrame) -> pd.Series:
    rows = totals(er)
    return rows[OVER_24] / rows["RSS"].map(health_people(places, bridge)) * PER


def _of_facilities(how: str, every: bool = False) -> Any:
    def wrong(er: pd.DataFrame, places: pd.DataFrame, bridge: pd.DataFrame) -> pd.Series:
        rows = er if every else er[er[PERMIT].notna()]
        found = rows.groupby("Region")[OVER_24].agg(how)
        return found[totals(er).index] / _people(er, places, bridge) * PER

    return wrong


def _people(er: pd.DataFrame, places: pd.DataFrame, bridge: pd.DataFrame) -> pd.Series:
    return totals(er)["rss_code"].map(health_people(places, bridge))


def _with_all_quebec(er: pd.DataFrame, places: pd.DataFrame, whole: float) -> pd.Series:
    rows = er[er["Nom_installation"] == "Ensemble du Québec"].set_index("Region")
    return rows[OVER_24] / whole * PER


def _each_region(how: str) -> Any:
    """Return one rate for each administrative region, then their sum or mean."""

    def wrong(er: pd.DataFrame, places: pd.DataFrame, bridge: pd.DataFrame) -> pd.Series:
        rows = totals(er).reset_index().merge(bridge, on="rss_code")
        found = rows[OVER_24] / rows["region_code"].map(region_people(places)) * PER
        return found.groupby(rows["Region"]).agg(how)

    return wrong


def _last_region(er: pd.DataFrame, places: pd.DataFrame, bridge: pd.DataFrame) -> pd.Series:
    only = bridge.drop_duplicates("rss_code", keep="last").set_index("rss_code")["region_code"]
    return divided(er, only.map(region_people(places)))


def _town_by_town(how: str) -> Any:
    """Return what a join with municipalities not yet added up gives."""

    def wrong(er: pd.DataFrame, places: pd.DataFrame, bridge: pd.DataFrame) -> pd.Series:
        towns = places.assign(region_code=code_of(places["regadm"])).merge(bridge, on="region_code")
        count = towns.groupby("rss_code").size()
        people = towns.groupby("rss_code")["mpopul"].sum()
        return divided(er, people / count) if how == "mean" else divided(er, people / count**2)

    return wrong


def _landmark(er: pd.DataFrame, places: pd.DataFrame, bridge: pd.DataFrame, theirs: Any) -> Text:
    """Give the two sums that a right join keeps."""
    waiting = float(totals(er)[OVER_24].sum())
    people = float(_people(er, places, bridge).sum())
    return {
        "fr": f"Repère pour vérifier en chemin : après la jointure, les 15 lignes comptent ensemble {number(waiting, 'fr')} patients et {number(people, 'fr')} habitants.",
        "en": f"A landmark to check on the way: after the join, the 15 rows hold {number(waiting, 'en')} patients and {number(people, 'en')} people in all.",
    }


WAITING = Code(
    id="09-waiting",
    data=("urgences", "municipalites", "reference/correspondance-rss"),
    given="table",
    expected=Expected("keyed", digits=1),
    first_step={
        "fr": "Premier pas : dans `covered`, joignez `bridge` et `people`, puis additionnez les habitants par `rss_code`.",
        "en": "A first step: in `covered`, join `bridge` and `people`, then add up the people by `rss_code`.",
    },
    reference=more_than_a_day,
    routes=(
        rates,
        lambda er, places, bridge: rates(er, places, bridge).round(1).sort_values(),
        lambda er, places, bridge: rates(er, places, bridge).to_dict(),
        lambda er, places, bridge: rates(er, places, bridge).rename("rate").reset_index(),
        _of_facilities("sum"),
        lambda er, places, bridge: pd.concat([rates(er, places, bridge), pd.Series({"Nord-du-Québec": None})]),
    ),
    slips=(
        slip(
            "mauricie-alone",
            "Le code de la région sociosanitaire a été lu comme celui d’une région administrative : une partie des habitants de la région 4 manque donc à la division. Comparez les deux noms de cette ligne.",
            "The code of the health region was read as that of an administrative region: some of the people of health region 4 are missing from its division. Compare the two names of that row.",
            lambda er, places, bridge: divided(er, region_people(places)),
        ),
        slip(
            "one-of-two-regions",
            "Une région sociosanitaire couvre deux régions administratives, et l’une des deux a été perdue : la table de correspondance a-t-elle été réduite à une ligne par code?",
            "One health region covers two administrative regions, and one of the two was lost: was the concordance table reduced to one row per code?",
            _last_region,
        ),
        slip(
            "one-is-not-01",
            "Six régions sur quinze ont une valeur : celles dont le code a déjà deux chiffres. Pour un ordinateur, « 1 » n’est pas « 01 ».",
            "Six regions of fifteen have a value: those whose code already has two digits. To a computer, “1” is not “01”.",
            lambda er, places, bridge: _unmatched(er, places, bridge).dropna(),
            _unmatched,
            lambda er, places, bridge: _unmatched(er, places, bridge).fillna(0),
        ),
        slip(
            "counted-twice",
            "Chaque patient est compté deux fois : une fois dans la ligne de son installation, une fois dans le total de sa région.",
            "Each patient is counted twice: once in the row of the facility, once in the total of the region.",
            _of_facilities("sum", every=True),
        ),
        slip(
            "all-quebec-kept",
            "« Ensemble du Québec » est dans votre réponse : c’est un total, pas une région.",
            "“Ensemble du Québec” is in your answer: it is a total, not a region.",
            lambda er, places, bridge: pd.concat([rates(er, places, bridge), _with_all_quebec(er, places, places["mpopul"].sum())]),
            lambda er, places, bridge: pd.concat([rates(er, places, bridge), _with_all_quebec(er, places, _people(er, places, bridge).sum())]),
        ),
        slip(
            "stretchers",
            "Ce sont les civières de la leçon. On demande les patients qui y sont depuis plus de 24 heures.",
            "These are the stretchers of the lesson. The question is about the patients who have been on one for more than 24 hours.",
            lambda er, places, bridge: rates(er, places, bridge, FUNCTIONAL),
            lambda er, places, bridge: divided(er, region_people(places), FUNCTIONAL),
        ),
        slip(
            "all-on-stretchers",
            "Ces taux comptent tous les patients sur civière. Gardez ceux qui y sont depuis plus de 24 heures : ils ont leur colonne.",
            "These rates count all patients on stretchers. Keep those who have been there for more than 24 hours: they have a column of their own.",
            lambda er, places, bridge: rates(er, places, bridge, OCCUPIED),
        ),
        slip(
            "over-48",
            "Ces taux comptent les patients sur civière depuis plus de 48 heures. La question porte sur 24.",
            "These rates count the patients on stretchers for more than 48 hours. The question is about 24.",
            lambda er, places, bridge: rates(er, places, bridge, OVER_48),
        ),
        slip(
            "everyone-present",
            "Ces taux comptent tous les patients présents à l’urgence, sur civière ou non.",
            "These rates count all patients present in the emergency rooms, on a stretcher or not.",
            lambda er, places, bridge: rates(er, places, bridge, PRESENT),
        ),
        slip(
            "other-unit",
            "L’ordre des régions est bon, pas l’unité : on demande des patients pour 100 000 habitants.",
            "The order of the regions is right, the unit is not: patients per 100,000 people are asked for.",
            *(lambda er, places, bridge, by=by: rates(er, places, bridge) / by for by in (100, PER, 1000, 10, 0.1)),
        ),
        slip(
            "upside-down",
            "Votre division est à l’envers : ce sont des habitants pour un patient.",
            "Your division is upside down: these are people per patient.",
            lambda er, places, bridge: _people(er, places, bridge) / totals(er)[OVER_24],
            lambda er, places, bridge: _people(er, places, bridge) / totals(er)[OVER_24] * PER,
            lambda er, places, bridge: _people(er, places, bridge) / totals(er)[OVER_24] / PER,
        ),
        slip(
            "people-of-quebec",
            "Vous avez divisé chaque région par les habitants de tout le Québec. Chacune a les siens.",
            "You divided each region by the people of all Québec. Each has its own.",
            lambda er, places, bridge: totals(er)[OVER_24] / places["mpopul"].sum() * PER,
            lambda er, places, bridge: totals(er)[OVER_24] / _people(er, places, bridge).sum() * PER,
        ),
        slip(
            "not-divided",
            "Ce sont des nombres de patients ou d’habitants. Il reste à diviser les uns par les autres.",
            "These are numbers of patients, or of people. One is still to be divided by the other.",
            lambda er, places, bridge: totals(er)[OVER_24],
            _people,
        ),
        slip(
            "codes-for-names",
            "Vos taux portent le code des régions. On demande leur nom, écrit comme dans la colonne Region.",
            "Your rates are labelled with the codes of the regions. The question asks for their names, written as in the column Region.",
            lambda er, places, bridge: rates(er, places, bridge).set_axis(totals(er)["rss_code"]),
            lambda er, places, bridge: rates(er, places, bridge).set_axis(totals(er)["RSS"]),
        ),
        slip(
            "rates-combined",
            "Pour la région 4, vous avez additionné deux taux, ou pris leur moyenne, et les mêmes patients y comptent deux fois. Additionnez les habitants, puis divisez.",
            "For region 4, two rates were added up or averaged, and the same patients count twice there. Add up the people, then divide.",
            _each_region("sum"), _each_region("mean"),
        ),
        slip(
            "town-by-town",
            "La jointure a pris chaque municipalité au lieu d’une ligne par région : les patients sont répétés, ou la population est une moyenne au lieu d’une somme. Additionnez les habitants avant de joindre.",
            "The join met every municipality rather than one row per region: patients repeated, or people averaged. Add up the people before joining.",
            _town_by_town("mean"), _town_by_town("repeated"),
        ),
        slip(
            "mean-of-facilities",
            "C’est la moyenne par installation. On demande tous les patients de la région : une somme, ou la ligne de total.",
            "That is the mean per facility. All patients of the region are asked for: a sum, or the row of totals.",
            _of_facilities("mean"), _of_facilities("mean", every=True),
        ),
        slip(
            "per-stretcher",
            "Vous avez divisé par des civières ou par des patients. La question demande de diviser par des habitants.",
            "You divided by stretchers or by patients. The question asks you to divide by people.",
            lambda er, places, bridge: totals(er)[OVER_24] / totals(er)[FUNCTIONAL] * 100,
            lambda er, places, bridge: totals(er)[OVER_24] / totals(er)[OCCUPIED] * 100,
        ),
        slip(
            "rounded-early",
            "Vos taux sont trop arrondis : à la fin, ou avant même la multiplication par 100 000. Gardez au moins une décimale.",
            "Your rates are rounded too much: at the end, or through a ratio rounded before it was multiplied. Keep at least one decimal.",
            *(lambda er, places, bridge, n=n: (rates(er, places, bridge) / PER).round(n) * PER for n in (4, 5)),
        ),
    ),
    why={
        "fr": "De 2,0 dans le Bas-Saint-Laurent à 22,4 sur la Côte-Nord; 10,0 pour les quinze régions réunies. Avec les seuls habitants de la Mauricie, la région 4 serait passée de 3,4 à 6,6. Ces nombres portent sur une seule heure, et le fichier ne dit pas où vivent les patients.",
        "en": "From 2.0 in Bas-Saint-Laurent to 22.4 on the Côte-Nord; 10.0 for the fifteen regions together. With the people of Mauricie alone, region 4 would have gone from 3.4 to 6.6. These numbers are about a single hour, and the file does not say where the patients live.",
    },
    checkpoint=_landmark,
    hints=(
        {
            "fr": "`bridge.merge(people, on=\"region_code\")` donne 16 lignes; `groupby(\"rss_code\", as_index=False)[\"mpopul\"].sum()` en fait une par RSS.",
            "en": "`bridge.merge(people, on=\"region_code\")` gives 16 rows; `groupby(\"rss_code\", as_index=False)[\"mpopul\"].sum()` makes one per RSS.",
        },
        {
            "fr": "`er.merge(covered, on=\"rss_code\", how=\"left\", validate=\"one_to_one\")` garde les 15 lignes. Le nom de la région peut servir d’index : `set_index(\"Region\")`.",
            "en": "`er.merge(covered, on=\"rss_code\", how=\"left\", validate=\"one_to_one\")` keeps the 15 rows. The name of the region may serve as the index: `set_index(\"Region\")`.",
        },
    ),
)  # fmt: skip
