"""People who live in a municipality of an MRC, by region: what has no partner is counted too."""

from __future__ import annotations

from typing import Any

import pandas as pd

from ateliers.exercises.m09_joining.regions import code_of, region_people
from ateliers.exercises.model import Code, Expected
from ateliers.exercises.short import slip
from ateliers.language import Text, number

WITHOUT = ("06", "10", "13")
"""The regions where no municipality belongs to an MRC: 0, or absent."""


def people_in_mrcs(places: pd.DataFrame, territories: pd.DataFrame) -> pd.Series:
    # fr: 1 le code de la MRC; vide là où il n’y a pas de MRC
    # en: 1 the code of the MRC; empty where there is none
    places["code"] = places["mrc"].str.extract(r"\((\d+)\)")
    # fr: 2 une somme par MRC
    # en: 2 one sum per MRC
    people = places.groupby("code", as_index=False)["mpopul"].sum()
    # fr: 3 une ligne pour une ligne; les territoires sans correspondance restent, vides
    # en: 3 one row for one row; the territories without a match stay, empty
    joined = territories.merge(people, on="code", how="left", validate="one_to_one")
    # fr: 4 une somme par région
    # en: 4 one sum per region
    return joined.groupby("region_code")["mpopul"].sum()


def _sums(places: pd.DataFrame, territories: pd.DataFrame, how: str = "left") -> pd.DataFrame:
    """Return the territories with their people."""
    people = places.groupby(code_of(places["mrc"]).rename("code"), as_index=False)["mpopul"].sum()
    return territories.merge(people, on="code", how=how)


def _by(column: str, how: str = "sum", join: str = "left") -> Any:
    def grouped(places: pd.DataFrame, territories: pd.DataFrame) -> pd.Series:
        return _sums(places, territories, join).groupby(column)["mpopul"].agg(how)

    return grouped


def _in(places: pd.DataFrame) -> pd.DataFrame:
    """Return the municipalities of an MRC, with the code of their region."""
    places = places.assign(region_code=code_of(places["regadm"]))
    return places[places["mrc"].notna()]


def _town_by_town(places: pd.DataFrame, territories: pd.DataFrame) -> pd.Series:
    towns = places.assign(code=code_of(places["mrc"])).dropna(subset="code")
    return towns.merge(territories, on="code").groupby("region_code")["mpopul"].sum()


def _by_division(how: str, column: str = "region_code") -> Any:
    def wrong(places: pd.DataFrame, territories: pd.DataFrame) -> pd.Series:
        people = places.groupby(code_of(places["divrec"]))["mpopul"].sum().rename("people")
        joined = territories.merge(
            people, left_on="code_decoupages_2016", right_index=True, how=how
        )
        return joined.groupby(column)["people"].sum()

    return wrong


def _nothing(places: pd.DataFrame, territories: pd.DataFrame) -> pd.Series:
    """Return what "46" on one side and "460" on the other give: regions at zero."""
    return people_in_mrcs(places.copy(), territories) * 0


def _without(places: pd.DataFrame, territories: pd.DataFrame) -> pd.Series:
    return region_people(places[places["mrc"].isna()])


def _share(times: float) -> Any:
    def wrong(places: pd.DataFrame, territories: pd.DataFrame) -> pd.Series:
        return _by("region_code")(places, territories) / region_people(places) * times

    return wrong


def _names(places: pd.DataFrame, territories: pd.DataFrame, whole: bool) -> pd.Series:
    towns = _in(places)
    names = towns["regadm"] if whole else towns["regadm"].str.partition(" (")[0]
    return towns["mpopul"].groupby(names).sum()


def _landmark(places: pd.DataFrame, territories: pd.DataFrame, theirs: Any) -> Text:
    """Give the people in the MRCs of all Québec."""
    people = float(_in(places)["mpopul"].sum())
    return {
        "fr": f"Repère pour vérifier en chemin : toutes régions réunies, {number(people, 'fr')} personnes.",
        "en": f"A landmark to check on the way: all regions together, {number(people, 'en')} people.",
    }


MRC = Code(
    id="09-mrc",
    data=("municipalites", "reference/mrc-et-territoires"),
    given="table",
    expected=Expected("keyed", digits=2, optional=WITHOUT),
    first_step={
        "fr": "Premier pas : tirez le code de la colonne `mrc`, puis additionnez la population par code.",
        "en": "A first step: take the code out of the column `mrc`, then add up the population by code.",
    },
    reference=people_in_mrcs,
    routes=(
        _by("region_code", join="inner"),
        _town_by_town,
        lambda places, territories: _in(places).groupby("region_code")["mpopul"].sum().to_dict(),
        lambda places, territories: _by("region_code")(places, territories).astype(int).to_frame(),
        lambda places, territories: _by("region_code")(places, territories[territories["genre"] == "mrc"]),
    ),
    slips=(
        slip(
            "division-code",
            "Votre jointure passe par la colonne `divrec` et les codes de 2016. Ces divisions ne sont pas des MRC : elles couvrent aussi des villes qui ne sont dans aucune MRC, et quelques-unes n’ont pas trouvé de partenaire.",
            "You went through the column `divrec` and the codes of 2016. Those divisions are not MRCs: they also cover towns that are in no MRC, and a few of them found no partner.",
            _by_division("left"), _by_division("inner"),
            _by_division("left", "region_code_2016"), _by_division("inner", "region_code_2016"),
        ),
        slip(
            "none-found",
            "Rien ne s’est joint. Mettez deux codes côte à côte, un de chaque table : « 46 » n’est pas « 460 », et un texte n’est pas un nombre.",
            "Nothing was joined. Put two codes side by side, one from each table: “46” is not “460”, and a text is not a number.",
            _nothing,
            lambda places, territories: _nothing(places, territories).iloc[:0],
        ),
        slip(
            "whole-region",
            "Ce sont tous les habitants de chaque région. Ceux des municipalités sans MRC ne comptent pas ici.",
            "These are all the people of each region. Those of municipalities without an MRC do not count here.",
            lambda places, territories: region_people(places),
        ),
        slip(
            "without-mrc",
            "Ce sont les habitants des municipalités qui n’ont pas de MRC : l’autre moitié de la question.",
            "These are the people of the municipalities that have no MRC: the other half of the question.",
            _without,
            lambda places, territories: (region_people(places) - _by("region_code")(places, territories)),
        ),
        slip(
            "regions-of-2016",
            "Vos régions sont celles de 2016 (`region_code_2016`). Depuis, deux MRC ont changé de région : prenez `region_code`.",
            "Your regions are those of 2016 (`region_code_2016`). Two MRCs have changed region since: take `region_code`.",
            _by("region_code_2016"), _by("region_code_2016", join="inner"),
        ),
        slip(
            "by-mrc",
            "Votre réponse a une valeur par MRC. Il reste à additionner par région.",
            "Your answer has one value per MRC. Adding up by region is still to do.",
            _by("code"), _by("code", join="inner"), _by("nom"), _by("nom", join="inner"),
        ),
        slip(
            "rows-counted",
            "Vous avez compté des lignes : des MRC, des territoires ou des municipalités. On demande des habitants.",
            "You counted rows: MRCs, territories or municipalities. People are asked for.",
            _by("region_code", "count"), _by("region_code", "size"), _by("region_code", "count", "inner"),
            lambda places, territories: _in(places).groupby("region_code").size(),
            lambda places, territories: region_people(places.assign(mpopul=1)),
        ),
        slip(
            "mean-not-sum",
            "Ce sont des moyennes, par MRC ou par municipalité. On demande une somme.",
            "These are means, per MRC or per municipality. A sum is asked for.",
            _by("region_code", "mean"), _by("region_code", "median"), _by("region_code", "mean", "inner"),
            lambda places, territories: _in(places).groupby("region_code")["mpopul"].mean(),
            *(lambda places, territories, n=n: _in(places).groupby("region_code")["mpopul"].mean().round(n) for n in (0, 1)),
            *(lambda places, territories, n=n: _by("region_code", "mean")(places, territories).round(n) for n in (0, 1)),
        ),
        slip(
            "largest",
            "C’est la MRC la plus peuplée, ou la moins peuplée, de chaque région. On demande la somme de toutes.",
            "That is the MRC with the most people, or the fewest, in each region. The sum of all is asked for.",
            _by("region_code", "max"), _by("region_code", "min"), _by("region_code", "max", "inner"), _by("region_code", "min", "inner"),
        ),
        slip(
            "codes-as-numbers",
            "Les sommes sont là, mais les codes sont devenus des nombres : 1 au lieu de « 01 ». Un code est un texte.",
            "The sums are there, but the codes became numbers: 1 rather than “01”. A code is a text.",
            lambda places, territories: _by("region_code")(places, territories).rename(int),
            lambda places, territories: _by("region_code", join="inner")(places, territories).rename(int),
        ),
        slip(
            "names-for-codes",
            "Vos sommes portent le nom des régions. On demande leur code de deux chiffres.",
            "Your sums bear the names of the regions. Their two-digit codes are asked for.",
            lambda places, territories: _names(places, territories, whole=True),
            lambda places, territories: _names(places, territories, whole=False),
        ),
        slip(
            "code-cut",
            "Le début du code d’une MRC n’est pas le code de sa région : la table de référence donne la région.",
            "The beginning of the code of an MRC is not the code of its region: the reference table gives the region.",
            *(lambda places, territories, n=n: _in(places).pipe(lambda t: t["mpopul"].groupby(code_of(t["mrc"]).str[:n]).sum()) for n in (2, 1)),
            lambda places, territories: _in(places).pipe(lambda t: t["mpopul"].groupby(t["mcode"].str[:2]).sum()),
        ),
        slip(
            "shares",
            "Ce sont des parts de la population de chaque région. On demande des nombres d’habitants.",
            "These are shares of the people of each region. Numbers of people are asked for.",
            _share(100), _share(1),
            *(lambda places, territories, n=n: _share(100)(places, territories).round(n) for n in (0, 1)),
            lambda places, territories: _share(100)(places, territories).fillna(0),
        ),
        slip(
            "shares-of-all",
            "Ce sont des parts du total. On demande des nombres d’habitants.",
            "These are shares of the total. Numbers of people are asked for.",
            *(lambda places, territories, times=times: _by("region_code")(places, territories).pipe(lambda s: s / s.sum() * times) for times in (100, 1)),
        ),
        slip(
            "table-left-whole",
            "C’est la jointure elle-même. Il reste à additionner la population par `region_code`.",
            "That is the join itself. Adding up the population by `region_code` is still to do.",
            _sums,
            lambda places, territories: _sums(places, territories, "inner"),
        ),
    ),
    why={
        "fr": "4 105 082 personnes en tout, moins de la moitié du Québec : 131 lignes de 1 281 n’ont pas de MRC, et 4 953 215 personnes y vivent. Montréal, Laval et le Nord-du-Québec sont à 0. Compter les lignes sans correspondance ne suffit pas : il faut regarder ce qu’elles pèsent.",
        "en": "4,105,082 people in all, less than half of Québec: 131 rows of 1,281 have no MRC, and 4,953,215 people live there. Montréal, Laval and Nord-du-Québec are at 0. Counting the unmatched rows is not enough: look at how much they weigh.",
    },
    checkpoint=_landmark,
    hints=(
        {
            "fr": "`places[\"mrc\"].str.extract(r\"\\((\\d+)\\)\")` tire « 460 » de « MRC Brome-Missisquoi (460) », et laisse vide ce qui l’est.",
            "en": "`places[\"mrc\"].str.extract(r\"\\((\\d+)\\)\")` takes “460” out of “MRC Brome-Missisquoi (460)”, and leaves empty what is empty.",
        },
        {
            "fr": "Après `groupby(\"code\", as_index=False)[\"mpopul\"].sum()`, joignez à `territories` sur `code`, puis groupez par `region_code`. Une vérification par un autre chemin : la colonne `regadm`.",
            "en": "After `groupby(\"code\", as_index=False)[\"mpopul\"].sum()`, join to `territories` on `code`, then group by `region_code`. To verify by another way: the column `regadm`.",
        },
    ),
)  # fmt: skip
