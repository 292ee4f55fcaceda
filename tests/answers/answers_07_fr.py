"""Answers to module 07 by somebody who had read its statements in French, and nothing else.

Each is (exercise, "right" or "wrong", what it is, a function that computes it). None was used to
write the slips that its module had when it was first judged, on November 24, 2026.
"""

# ruff: noqa
# mypy: ignore-errors
LANG = "fr"
import csv
import io
from collections import defaultdict

import altair as alt
import numpy as np
import pandas as pd

from ateliers.fr import load, path

ANSWERS = []
R, W = "right", "wrong"
F, O = "Nombre_de_civieres_fonctionnelles", "Nombre_de_civieres_occupees"
P24 = "Nombre_de_patients_sur_civiere_plus_de_24_heures"
PRES = "Nombre_total_de_patients_presents_a_lurgence"
SRC = "Source : ministère de la Santé et des Services sociaux"
QUAND = "30 décembre 2025, 13 h"
TITRE = "Taux d’occupation des civières aux urgences, par région"
DESC = (
    "Diagramme à barres. En vertical, les 15 régions du Québec; en horizontal, le taux d’occupation, en patients "
    "pour 100 civières, de 83,7 (Saguenay–Lac-Saint-Jean) à 192,4 (Laurentides)."
)
LIGNE_T = "Passages de vélos par jour au compteur Pierre-Dupuy"
LIGNE_S = "Source : Ville de Montréal, janvier à novembre 2012"
LIGNE_D = (
    "Ligne. En horizontal, les mois de janvier à novembre 2012; en vertical, la moyenne de passages par jour au compteur "
    "Pierre-Dupuy, de 5 en janvier à 2 582 en juillet."
)
MOIS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
]


def a(id, kind, why):
    def keep(f):
        ANSWERS.append((id, kind, why, f))
        return f

    return keep


def typed(id, kind, why, text):
    ANSWERS.append((id, kind, why, lambda: text))


def tout():
    return pd.read_csv(path("urgences"))


def hopitaux():
    """Les 115 installations."""
    r = tout()
    return r[~r["Nom_installation"].isin(["Total régional", "Ensemble du Québec"])]


def taux_region():
    g = hopitaux().groupby("Region", as_index=False)[[F, O]].sum()
    g["taux"] = g[O] / g[F] * 100
    return g[["Region", "taux"]]


def barre(
    t=None,
    x="taux",
    mark="mark_bar",
    titre=TITRE,
    sous=SRC + ", " + QUAND,
    desc=DESC,
    sort="-x",
    axe="Patients pour 100 civières",
    scale=None,
    horizontal=True,
    **plus,
):
    """Le diagramme type, pour n'y changer qu'une chose."""
    t = taux_region() if t is None else t
    c = getattr(alt.Chart(t), mark)(**plus)
    ech = {} if scale is None else {"scale": scale}
    q = alt.X if horizontal else alt.Y
    n = alt.Y if horizontal else alt.X
    c = c.encode(
        **{
            ("x" if horizontal else "y"): q(f"{x}:Q", title=axe, **ech),
            ("y" if horizontal else "x"): n("Region:N", sort=sort, title=None),
        }
    )
    props = {}
    if titre is not None:
        props["title"] = alt.Title(titre, subtitle=sous) if sous else titre
    if desc is not None:
        props["description"] = desc
    return c.properties(**props)


def ligne_table():
    c = load("velos-2012")
    return (
        c.groupby(c["Date"].dt.month.rename("mois"))["Pierre-Dupuy"]
        .mean()
        .reset_index(name="moyenne")
    )


def ligne(
    t=None,
    mark="mark_line",
    titre=LIGNE_T,
    sous=LIGNE_S,
    desc=LIGNE_D,
    x="mois:O",
    y="moyenne:Q",
    xk=None,
    yk=None,
    **plus,
):
    t = ligne_table() if t is None else t
    c = getattr(alt.Chart(t), mark)(**plus).encode(
        x=alt.X(x, **({"title": "Mois"} | (xk or {}))),
        y=alt.Y(y, **({"title": "Passages par jour (moyenne)"} | (yk or {}))),
    )
    props = {}
    if titre is not None:
        props["title"] = alt.Title(titre, subtitle=sous) if sous else titre
    if desc is not None:
        props["description"] = desc
    return c.properties(**props)


# ---------------------------------------------------------------- 07-over-24 (typed)
for _k, _w, _t in [
    (R, "le nombre", "901"),
    (R, "avec l'unité", "901 patients"),
    (W, "installations et totaux de région: le double", "1 802"),
    (W, "toute la colonne: le triple (totaux de région et du Québec)", "2703"),
    (W, "colonne voisine: plus de 48 heures", "274"),
    (W, "toutes les civières occupées", "4 119"),
    (W, "civières fonctionnelles... moins les occupées", "760"),
    (W, "Montréal seulement", "310 patients"),
    (W, "part des patients sur civière", "21,9 %"),
    (W, "plus grande valeur hors totaux", "44"),
    (W, "nombre d'installations qui en ont au moins un", "81"),
    (W, "chiffres échangés", "910"),
    (W, "patients présents à l'urgence", "5 360 patients"),
    (W, "24 et 48 heures additionnés (les 48 h déjà comptés)", "1 175"),
]:
    typed("07-over-24", _k, _w, _t)

# ---------------------------------------------------------------- 07-drawn-ratio (typed)
typed("07-drawn-ratio", R, "arrondi", "19")
typed("07-drawn-ratio", R, "phrase", "19 fois")
typed("07-drawn-ratio", W, "vrai rapport des taux", "2")
typed("07-drawn-ratio", W, "vrai rapport non arrondi", "2,01")
typed("07-drawn-ratio", W, "tronqué", "18 fois")
typed("07-drawn-ratio", W, "écart en points", "96,9")
typed("07-drawn-ratio", W, "division inversée (5,5 / 102,4)", "0,05")
typed("07-drawn-ratio", W, "longueur de la première barre", "102")
typed("07-drawn-ratio", W, "18 fois de plus (rapport moins 1, 17,6)", "18 de plus")
typed("07-drawn-ratio", W, "axe à 95 au lieu de 90: 97,4 / 0,5", "195")
typed("07-drawn-ratio", W, "axe à 100 pour l'une: 92,4 / 5,5", "17")
typed("07-drawn-ratio", W, "virgule déplacée", "186")


# ---------------------------------------------------------------- 07-rates
@a("07-rates", R, "groupby, deux sommes, rapport; Series")
def _():
    rows = tout()
    rows = rows[
        (rows["Nom_installation"] != "Total régional") & (rows["Region"] != "Ensemble du Québec")
    ]
    somme = rows.groupby("Region")[[O, F]].sum()
    return somme[O] / somme[F] * 100


@a("07-rates", R, "dict par boucle csv")
def _():
    civ, occ = defaultdict(int), defaultdict(int)
    with open(path("urgences"), encoding="utf-8-sig", newline="") as f:
        for r in csv.DictReader(f):
            if r["Nom_installation"] in ("Total régional", "Ensemble du Québec"):
                continue
            civ[r["Region"]] += int(r[F])
            occ[r["Region"]] += int(r[O])
    return {k: round(occ[k] / civ[k] * 100, 1) for k in civ}


@a(
    "07-rates",
    R,
    "lignes « Total régional » (l'énoncé les écarte, mais les chiffres sont identiques)",
)
def _():
    t = tout()
    t = t[t["Nom_installation"] == "Total régional"]
    return (t.set_index("Region")[O] / t.set_index("Region")[F]).mul(100).round(1)


@a("07-rates", R, "pivot_table, table triée")
def _():
    p = hopitaux().pivot_table(index="Region", values=[O, F], aggfunc="sum")
    p["taux"] = 100 * p[O] / p[F]
    return p[["taux"]].sort_values("taux", ascending=False)


@a("07-rates", R, "apply par groupe; table Region/taux")
def _():
    return taux_region().rename(columns={"taux": "patients pour 100 civières"})


@a("07-rates", R, "No_permis non vide comme filtre (un total n'a pas de permis)")
def _():
    r = tout()
    r = r[r["No_permis_installation"].notna()]
    return (
        r.groupby("Region")
        .apply(lambda g: g[O].sum() / g[F].sum() * 100, include_groups=False)
        .to_dict()
    )


@a("07-rates", R, "boucle sur unique(), numpy")
def _():
    h = hopitaux()
    reponse = {}
    for region in h["Region"].unique():
        ici = (h["Region"] == region).to_numpy()
        reponse[region] = float(np.sum(h[O].to_numpy()[ici]) / np.sum(h[F].to_numpy()[ici]) * 100)
    return reponse


@a("07-rates", W, "les 16 groupes: Ensemble du Québec compris")
def _():
    s = tout().groupby("Region")[[O, F]].sum()
    return s[O] / s[F] * 100


@a("07-rates", W, "moyenne des taux des installations")
def _():
    h = hopitaux()
    h = h[h[F] > 0].assign(taux=lambda d: d[O] / d[F] * 100)
    return h.groupby("Region")["taux"].mean()


@a("07-rates", W, "rapport, pas sur 100")
def _():
    s = hopitaux().groupby("Region")[[O, F]].sum()
    return s[O] / s[F]


@a("07-rates", W, "division inversée")
def _():
    s = hopitaux().groupby("Region")[[O, F]].sum()
    return s[F] / s[O] * 100


@a("07-rates", W, "mauvais numérateur: patients présents")
def _():
    s = hopitaux().groupby("Region")[[PRES, F]].sum()
    return s[PRES] / s[F] * 100


@a("07-rates", W, "mauvais dénominateur: total des patients présents")
def _():
    s = hopitaux().groupby("Region")[[O, PRES]].sum()
    return s[O] / s[PRES] * 100


@a("07-rates", W, "plus de 24 heures au lieu de toutes les civières occupées")
def _():
    s = hopitaux().groupby("Region")[[P24, F]].sum()
    return s[P24] / s[F] * 100


@a("07-rates", W, "totaux doublés au numérateur seulement (totaux gardés d'un côté)")
def _():
    n = tout()
    n = n[n["Region"] != "Ensemble du Québec"].groupby("Region")[O].sum()
    return n / hopitaux().groupby("Region")[F].sum() * 100


@a("07-rates", W, "occupées seulement (sommes)")
def _():
    return hopitaux().groupby("Region")[O].sum()


@a("07-rates", W, "clés: numéro RSS au lieu du nom")
def _():
    s = hopitaux().groupby("RSS")[[O, F]].sum()
    return s[O] / s[F] * 100


@a("07-rates", W, "nombres sans noms")
def _():
    s = hopitaux().groupby("Region")[[O, F]].sum()
    return list(s[O] / s[F] * 100)


@a("07-rates", W, "dernière valeur changée")
def _():
    d = taux_region().set_index("Region")["taux"].to_dict()
    d["Saguenay-Lac-Saint-Jean"] = 93.7
    return d


@a("07-rates", W, "un nom écrit autrement: « Mauricie » seulement")
def _():
    d = taux_region().set_index("Region")["taux"].to_dict()
    d["Mauricie"] = d.pop("Mauricie et Centre-du-Québec")
    return d


@a("07-rates", W, "arrondi à l'unité")
def _():
    return taux_region().set_index("Region")["taux"].round(0)


@a("07-rates", W, "moins les civières: surplus, pas un taux")
def _():
    s = hopitaux().groupby("Region")[[O, F]].sum()
    return s[O] - s[F]


@a("07-rates", W, "un établissement par ligne: groupé par établissement")
def _():
    s = hopitaux().groupby("Nom_etablissement")[[O, F]].sum()
    return s[O] / s[F] * 100


@a("07-rates", W, "print: None")
def _():
    return print(taux_region())


# ---------------------------------------------------------------- 07-overall
@a("07-overall", R, "somme sur somme, installations")
def _():
    h = hopitaux()
    return h[O].sum() / h[F].sum() * 100


@a("07-overall", R, "ligne Ensemble du Québec")
def _():
    t = tout()
    e = t[t["Region"] == "Ensemble du Québec"].iloc[0]
    return round(100 * int(e[O]) / int(e[F]), 2)


@a("07-overall", R, "csv et boucle")
def _():
    n = d = 0
    with open(path("urgences"), encoding="utf-8", newline="") as f:
        for r in csv.DictReader(f):
            if r["No_permis_installation"]:
                n += int(r[O])
                d += int(r[F])
    return n / d * 100


@a(
    "07-overall",
    R,
    "toute la table, totaux compris: le rapport ne bouge pas (chaque civière compte trois fois)",
)
def _():
    r = tout()
    return float(r[O].sum() / r[F].sum()) * 100


@a("07-overall", R, "numpy, arrondi à une décimale")
def _():
    h = hopitaux()
    return float(np.round(np.sum(h[O].values) / np.sum(h[F].values) * 100, 1))


@a("07-overall", W, "moyenne des 15 taux")
def _():
    return taux_region()["taux"].mean()


@a("07-overall", W, "moyenne des taux des 114 installations")
def _():
    h = hopitaux()
    h = h[h[F] > 0]
    return (h[O] / h[F]).mean() * 100


@a("07-overall", W, "rapport 1,38 au lieu de 138")
def _():
    h = hopitaux()
    return h[O].sum() / h[F].sum()


@a("07-overall", W, "division inversée")
def _():
    h = hopitaux()
    return h[F].sum() / h[O].sum() * 100


@a("07-overall", W, "patients présents, pas sur civière")
def _():
    h = hopitaux()
    return h[PRES].sum() / h[F].sum() * 100


@a("07-overall", W, "arrondi à l'unité")
def _():
    h = hopitaux()
    return round(h[O].sum() / h[F].sum() * 100)


@a(
    "07-overall",
    W,
    "médiane des taux de région (138,20: tout près de 138,27 par hasard, peut passer)",
)
def _():
    return taux_region()["taux"].median()


@a("07-overall", W, "Montréal au lieu du Québec")
def _():
    return float(taux_region().set_index("Region")["taux"]["Montréal"])


@a("07-overall", W, "écart au lieu du rapport: patients de trop")
def _():
    h = hopitaux()
    return h[O].sum() - h[F].sum()


@a("07-overall", W, "total régional au numérateur, installations au dénominateur, deux fois trop")
def _():
    r = tout()
    return (r[r["Region"] != "Ensemble du Québec"][O].sum()) / hopitaux()[F].sum() * 100


@a("07-overall", W, "dernier chiffre changé")
def _():
    return 138.9


@a("07-overall", W, "texte avec le %, l'énoncé veut un nombre sans %")
def _():
    return "138,3 %"


@a("07-overall", W, "sum sans parenthèses")
def _():
    return hopitaux()[O].sum


# ---------------------------------------------------------------- 07-bar
@a("07-bar", R, "horizontal, sort -x, alt.Title avec sous-titre")
def _():
    t = taux_region()
    return (
        alt.Chart(t, title=alt.Title(TITRE, subtitle=f"{SRC}, {QUAND}"), description=DESC)
        .mark_bar()
        .encode(
            x=alt.X("taux:Q", title="Patients pour 100 civières"),
            y=alt.Y("Region:N", sort="-x", title="Région"),
        )
    )


@a("07-bar", R, "vertical, sort -y, MSSS, titre en liste de lignes")
def _():
    g = taux_region()
    return (
        alt.Chart(g)
        .mark_bar(color="steelblue")
        .encode(
            alt.X("Region", sort="-y", axis=alt.Axis(labelAngle=-45)),
            alt.Y("taux", title="Taux d’occupation (%)"),
            tooltip=["Region", "taux"],
        )
        .properties(
            width=500,
            title=[
                "Taux d’occupation des urgences du Québec",
                "Source : MSSS",
                "30 décembre 2025, 13 h",
            ],
            description="Diagramme à barres verticales : les 15 régions en horizontal, le taux en vertical, de 83,7 % à 192,4 %.",
        )
    )


@a("07-bar", R, "tout en altair: filtre, agrégat, calcul, tri par EncodingSortField")
def _():
    rows = tout()[["Region", "Nom_installation", O, F]].rename(columns={O: "occ", F: "civ"})
    return (
        alt.Chart(rows)
        .transform_filter(
            "datum.Nom_installation != 'Total régional' && datum.Nom_installation != 'Ensemble du Québec'"
        )
        .transform_aggregate(o="sum(occ)", f="sum(civ)", groupby=["Region"])
        .transform_calculate(taux="datum.o / datum.f * 100")
        .mark_bar()
        .encode(
            x=alt.X("taux:Q", title="Patients sur civière pour 100 civières"),
            y=alt.Y("Region:N", sort=alt.EncodingSortField("taux", op="max", order="descending")),
        )
        .properties(
            title=alt.TitleParams(
                "Taux d’occupation des urgences",
                subtitle=[
                    "Source : ministère de la Santé et des Services sociaux",
                    "30 décembre 2025, 13 h",
                ],
            ),
            description=DESC,
        )
    )


@a("07-bar", R, "trié en pandas, sort=None, barres et texte")
def _():
    t = taux_region().sort_values("taux", ascending=False)
    base = alt.Chart(t).encode(y=alt.Y("Region:N", sort=None, title=""))
    barres = base.mark_bar().encode(x=alt.X("taux:Q", title="Taux (patients pour 100 civières)"))
    texte = base.mark_text(align="left", dx=3).encode(
        x="taux:Q", text=alt.Text("taux:Q", format=".1f")
    )
    return (barres + texte).properties(
        title=alt.Title(
            "Taux d’occupation par région", subtitle=SRC + ", le 30 décembre 2025 à 13 h"
        ),
        description=DESC,
    )


@a("07-bar", R, "rapport avec axe en % (192 %), sous-titre")
def _():
    t = taux_region()
    t["part"] = t["taux"] / 100
    return (
        alt.Chart(t)
        .mark_bar()
        .encode(
            x=alt.X("part:Q", axis=alt.Axis(format=".0%"), title="Taux d’occupation"),
            y=alt.Y("Region:N", sort="-x", title=None),
        )
        .properties(title={"text": TITRE, "subtitle": SRC + ", " + QUAND}, description=DESC)
    )


@a("07-bar", R, "source et période dans un texte sous le graphique (vconcat)")
def _():
    t = taux_region()
    b = (
        alt.Chart(t)
        .mark_bar()
        .encode(
            x=alt.X("taux:Q", title="Patients pour 100 civières"),
            y=alt.Y("Region:N", sort="-x", title=None),
        )
        .properties(title=TITRE)
    )
    s = (
        alt.Chart(pd.DataFrame({"s": [f"{SRC}, {QUAND}"]}))
        .mark_text(align="left")
        .encode(text="s:N")
    )
    return alt.vconcat(b, s).properties(description=DESC)


@a("07-bar", R, "valeurs en dict, liste de tri explicite, vertical, config")
def _():
    t = taux_region().sort_values("taux", ascending=False)
    ordre = list(t["Region"])
    return (
        alt.Chart(alt.Data(values=t.to_dict("records")))
        .mark_bar()
        .encode(
            x=alt.X("Region:N", sort=ordre, title="Région"),
            y=alt.Y("taux:Q", title="Patients pour 100 civières", scale=alt.Scale(domain=[0, 200])),
        )
        .properties(title=alt.Title(TITRE, subtitle=[SRC, QUAND]), description=DESC)
        .configure_title(anchor="start", fontSize=16)
        .configure_view(stroke=None)
    )


@a(
    "07-bar",
    R,
    "lignes Total régional, écriture en méthodes, repère à 100, titre d'axe porte la source",
)
def _():
    t = tout()
    t = t[t["Nom_installation"].eq("Total régional")].assign(taux=lambda d: d[O] / d[F] * 100)
    b = (
        alt.Chart(t)
        .mark_bar()
        .encode(
            alt.X("taux:Q").title(
                "Patients pour 100 civières. Source : MSSS, 30 décembre 2025 à 13 h"
            ),
            alt.Y("Region:N").sort("-x").title("Région"),
            color=alt.condition("datum.taux > 150", alt.value("firebrick"), alt.value("grey")),
        )
    )
    ligne_ = alt.Chart(pd.DataFrame({"cent": [100]})).mark_rule().encode(x="cent:Q")
    return alt.layer(b, ligne_).properties(
        title="Taux d’occupation des urgences par région", description=DESC
    )


@a("07-bar", R, "chaînes d'encodage simples, source en anglais")
def _():
    t = taux_region()
    return (
        alt.Chart(t)
        .mark_bar()
        .encode(x="taux", y=alt.Y("Region", sort="-x"))
        .properties(
            title=alt.Title(
                "Emergency room occupancy by region",
                subtitle="Source: Ministry of Health and Social Services, December 30, 2025, 1 p.m. (13 h)",
            ),
            description="Bar chart: regions vertically, occupancy rate per 100 stretchers horizontally, 84 to 192.",
        )
    )


@a("07-bar", R, "tri par champ en « x » décroissant, tri descendant d'un encodage taux")
def _():
    return (
        alt.Chart(taux_region())
        .mark_bar(size=14)
        .encode(
            alt.X("taux:Q", title="Taux, %"),
            alt.Y("Region:N", sort={"encoding": "x", "order": "descending"}, title=None),
        )
        .properties(
            height=400,
            title=alt.Title(
                "Les urgences débordent dans les Laurentides",
                subtitle=[
                    "Taux d’occupation, civières, par région",
                    SRC,
                    "Le 30 décembre 2025 à 13 h",
                ],
            ),
            description=DESC,
        )
    )


# --- faux
@a("07-bar", W, "non triées (ordre alphabétique)")
def _():
    return barre(sort=alt.Undefined)


@a("07-bar", W, "triées en pandas seulement: altair remet l'alphabet (pas de sort=None)")
def _():
    return barre(t=taux_region().sort_values("taux", ascending=False), sort="ascending")


@a("07-bar", W, "du plus bas au plus élevé (sort='x')")
def _():
    return barre(sort="x")


@a("07-bar", W, "vertical avec sort='-x': trie les régions par leur nom, à l'envers")
def _():
    return barre(sort="-x", horizontal=False)


@a("07-bar", W, "lignes de mesure: le 16e barre, Ensemble du Québec, est gardée")
def _():
    t = tout().groupby("Region", as_index=False)[[O, F]].sum()
    t["taux"] = t[O] / t[F] * 100
    return barre(t=t)


@a("07-bar", W, "axe qui commence à 80")
def _():
    return barre(scale=alt.Scale(domain=[80, 200]))


@a("07-bar", W, "zero=False")
def _():
    return barre(scale=alt.Scale(zero=False))


@a("07-bar", W, "échelle logarithmique")
def _():
    return barre(scale=alt.Scale(type="log", domain=[50, 200]))


@a("07-bar", W, "pas de titre (source et période dans le titre d'axe)")
def _():
    return barre(titre=None, axe=f"Patients pour 100 civières. {SRC}, {QUAND}")


@a("07-bar", W, "ni titre, ni source, ni période")
def _():
    return barre(titre=None)


@a("07-bar", W, "titre seulement dans la description, rien d'autre dans l'image")
def _():
    return barre(titre=None, desc=f"{TITRE}. {SRC}, {QUAND}. {DESC}")


@a("07-bar", W, "verticales, de gauche à droite du plus bas au plus haut")
def _():
    return barre(horizontal=False, sort="y")


@a("07-bar", W, "barres et texte, mais le tri oublié sur les barres et le texte")
def _():
    base = alt.Chart(taux_region()).encode(
        y=alt.Y("Region:N", title=None), x=alt.X("taux:Q", title="Patients pour 100 civières")
    )
    return (
        base.mark_bar()
        + base.mark_text(align="left", dx=3).encode(text=alt.Text("taux:Q", format=".1f"))
    ).properties(title=alt.Title(TITRE, subtitle=f"{SRC}, {QUAND}"), description=DESC)


@a("07-bar", W, "altair fait la moyenne des taux d'installation (mean)")
def _():
    h = hopitaux()
    h = h[h[F] > 0].assign(taux=lambda d: d[O] / d[F] * 100)
    return (
        alt.Chart(h)
        .mark_bar()
        .encode(
            x=alt.X("mean(taux):Q", title="Patients pour 100 civières"),
            y=alt.Y("Region:N", sort="-x"),
        )
        .properties(title=alt.Title(TITRE, subtitle=f"{SRC}, {QUAND}"), description=DESC)
    )


@a(
    "07-bar",
    W,
    "filtre altair sur la mauvaise étiquette: « Total » n'existe pas, Ensemble du Québec reste",
)
def _():
    rows = tout()[["Region", "Nom_installation", O, F]].rename(columns={O: "occ", F: "civ"})
    return (
        alt.Chart(rows)
        .transform_filter("datum.Nom_installation != 'Total'")
        .transform_aggregate(o="sum(occ)", f="sum(civ)", groupby=["Region"])
        .transform_calculate(taux="100 * datum.o / datum.f")
        .mark_bar()
        .encode(x="taux:Q", y=alt.Y("Region:N", sort="-x"))
        .properties(title=alt.Title(TITRE, subtitle=f"{SRC}, {QUAND}"), description=DESC)
    )


@a("07-bar", W, "liste de tri avec l'ordre du fichier (numéro de région)")
def _():
    return barre(sort=list(hopitaux()["Region"].unique()))


@a("07-bar", W, "titre vide de sens: « Graphique 1 »")
def _():
    return barre(titre="Graphique 1")


@a("07-bar", W, "source absente de l'image")
def _():
    return barre(sous=QUAND)


@a("07-bar", W, "source seulement dans la description")
def _():
    return barre(sous=QUAND, desc=DESC + " " + SRC + ".")


@a("07-bar", W, "mauvaise source: Ville de Montréal")
def _():
    return barre(sous="Source : Ville de Montréal, 30 décembre 2025, 13 h")


@a("07-bar", W, "source vague: « gouvernement »")
def _():
    return barre(sous="Source : gouvernement du Québec, 30 décembre 2025, 13 h")


@a("07-bar", W, "période absente")
def _():
    return barre(sous=SRC)


@a("07-bar", W, "jour sans l'heure")
def _():
    return barre(sous=SRC + ", 30 décembre 2025")


@a("07-bar", W, "mauvaise année: 2024")
def _():
    return barre(sous=SRC + ", 30 décembre 2024, 13 h")


@a("07-bar", W, "date du fichier copié au lieu de la période")
def _():
    return barre(sous=SRC + ", 24 novembre 2026, 13 h")


@a("07-bar", W, "mauvaise heure: 13 h 45")
def _():
    return barre(sous=SRC + ", 30 décembre 2025, 13 h 45")


@a("07-bar", W, "pas de description")
def _():
    return barre(desc=None)


@a("07-bar", W, "description: le titre recopié, sans axes ni étendue")
def _():
    return barre(desc="Taux d’occupation par région")


@a("07-bar", W, "description sans étendue des valeurs")
def _():
    return barre(
        desc="Diagramme à barres : les régions en vertical, le taux d’occupation en horizontal."
    )


@a("07-bar", W, "description avec une fausse étendue")
def _():
    return barre(
        desc="Diagramme à barres : les 15 régions en vertical, le taux en horizontal, de 0 à 100."
    )


@a("07-bar", W, "description sans le type")
def _():
    return barre(desc="Les 15 régions en vertical, le taux en horizontal, de 83,7 à 192,4.")


@a("07-bar", W, "ligne au lieu de barres")
def _():
    return barre(mark="mark_line")


@a("07-bar", W, "points au lieu de barres")
def _():
    return barre(mark="mark_circle", size=100)


@a("07-bar", W, "secteurs (tarte) au lieu de barres")
def _():
    return (
        alt.Chart(taux_region())
        .mark_arc()
        .encode(theta="taux:Q", color="Region:N")
        .properties(title=alt.Title(TITRE, subtitle=SRC + ", " + QUAND), description=DESC)
    )


@a("07-bar", W, "nombre de patients sur civière au lieu du taux")
def _():
    t = hopitaux().groupby("Region", as_index=False)[O].sum().rename(columns={O: "taux"})
    return barre(t=t)


@a("07-bar", W, "division inversée")
def _():
    g = hopitaux().groupby("Region", as_index=False)[[O, F]].sum()
    g["taux"] = g[F] / g[O] * 100
    return barre(t=g)


@a("07-bar", W, "moyenne des taux des installations")
def _():
    h = hopitaux()
    h = h[h[F] > 0].assign(taux=lambda d: d[O] / d[F] * 100)
    return barre(t=h.groupby("Region", as_index=False)["taux"].mean())


@a("07-bar", W, "taux par installation empilés: une barre par région, sommes de taux")
def _():
    h = hopitaux()
    h = h[h[F] > 0].assign(taux=lambda d: d[O] / d[F] * 100)
    return barre(t=h)


@a("07-bar", W, "une barre par installation")
def _():
    h = hopitaux()
    h = h[h[F] > 0].assign(taux=lambda d: d[O] / d[F] * 100)
    return (
        alt.Chart(h)
        .mark_bar()
        .encode(x="taux:Q", y=alt.Y("Nom_installation:N", sort="-x"))
        .properties(title=alt.Title(TITRE, subtitle=SRC + ", " + QUAND), description=DESC)
    )


@a("07-bar", W, "les dix premières seulement")
def _():
    return barre(t=taux_region().nlargest(10, "taux"))


@a("07-bar", W, "la région sous 100 est filtrée (deux régions perdues)")
def _():
    t = taux_region()
    return barre(t=t[t["taux"] > 100])


@a("07-bar", W, "dernière valeur changée (Saguenay)")
def _():
    t = taux_region()
    t.loc[t["Region"].str.startswith("Saguenay"), "taux"] = 93.7
    return barre(t=t)


@a("07-bar", W, "un nom de région remplacé: « Québec » pour Capitale-Nationale")
def _():
    t = taux_region()
    return barre(t=t.replace({"Region": {"Capitale-Nationale": "Québec"}}))


@a("07-bar", W, "taux passé en texte: axe nominal")
def _():
    t = taux_region()
    t["taux"] = t["taux"].round(1).astype(str)
    return (
        alt.Chart(t)
        .mark_bar()
        .encode(x="taux:N", y=alt.Y("Region:N", sort="-x"))
        .properties(title=alt.Title(TITRE, subtitle=SRC + ", " + QUAND), description=DESC)
    )


@a("07-bar", W, "la table au lieu du graphique")
def _():
    return taux_region().sort_values("taux", ascending=False)


@a("07-bar", W, "answer = graphique.display(): None")
def _():
    return print(barre())


@a("07-bar", W, "totaux de région ajoutés aux installations: pour la somme occupée, doublé")
def _():
    t = tout()
    t = t[t["Region"] != "Ensemble du Québec"].groupby("Region", as_index=False)[O].sum()
    f = hopitaux().groupby("Region", as_index=False)[F].sum()
    m = t.merge(f, on="Region")
    m["taux"] = m[O] / m[F] * 100
    return barre(t=m)


@a("07-bar", W, "taux en rapport (1,92) avec l'axe titré « pour 100 »")
def _():
    t = taux_region()
    t["taux"] = t["taux"] / 100
    return barre(t=t)


@a("07-bar", W, "axe inversé: de droite à gauche et barres tronquées (domaine 200 à 80)")
def _():
    return barre(scale=alt.Scale(domain=[200, 80]))


# ---------------------------------------------------------------- 07-weekend
@a("07-weekend", R, "masque et moyennes, Series")
def _():
    c = load("velos-2012").dropna(axis=1)
    fds = c["Date"].dt.day_of_week >= 5
    s = c[fds].drop(columns="Date").mean()
    t = c[~fds].drop(columns="Date").mean()
    return (s / t - 1) * 100


@a("07-weekend", R, "groupby booléen, T, dict")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    g = c.groupby(c.index.day_of_week.isin([5, 6])).mean()
    return ((g.loc[True] - g.loc[False]) / g.loc[False] * 100).round(1).to_dict()


@a("07-weekend", R, "melt + pivot")
def _():
    m = load("velos-2012").melt("Date", var_name="compteur", value_name="n").dropna()
    m["genre"] = np.where(m["Date"].dt.day_name().isin(["Saturday", "Sunday"]), "fds", "semaine")
    p = m.pivot_table(index="compteur", columns="genre", values="n", aggfunc="mean")
    return (p["fds"] / p["semaine"] * 100 - 100).reset_index(name="écart")


@a("07-weekend", R, "boucle csv")
def _():
    from datetime import date

    f_, s_, nf, ns = defaultdict(int), defaultdict(int), 0, 0
    with open(path("velos-2012"), encoding="latin-1", newline="") as f:
        for r in csv.DictReader(f, delimiter=";"):
            j, mo, an = map(int, r["Date"].split("/"))
            fds = date(an, mo, j).weekday() >= 5
            nf, ns = (nf + 1, ns) if fds else (nf, ns + 1)
            for k, v in r.items():
                if k != "Date" and v:
                    (f_ if fds else s_)[k] += int(v)
    return {k: 100 * ((f_[k] / nf) / (s_[k] / ns) - 1) for k in f_}


@a("07-weekend", R, "les sept noms à la main, numpy")
def _():
    c = load("velos-2012")
    j = c["Date"].dt.day_of_week.to_numpy()
    return {
        n: float((c[n].to_numpy()[j > 4].mean() / c[n].to_numpy()[j < 5].mean() - 1) * 100)
        for n in [
            "Berri 1",
            "Côte-Sainte-Catherine",
            "Maisonneuve 1",
            "Maisonneuve 2",
            "du Parc",
            "Pierre-Dupuy",
            "Rachel1",
        ]
    }


@a("07-weekend", W, "signe inversé")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    w = c.index.day_of_week >= 5
    return (1 - c[w].mean() / c[~w].mean()) * 100


@a("07-weekend", W, "jours décalés: >= 6 (dimanche seulement)")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    w = c.index.day_of_week >= 6
    return (c[w].mean() / c[~w].mean() - 1) * 100


@a("07-weekend", W, "dimanche pris comme 0: 0 et 6")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    w = c.index.day_of_week.isin([0, 6])
    return (c[w].mean() / c[~w].mean() - 1) * 100


@a("07-weekend", W, "vendredi compté (>= 4)")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    w = c.index.day_of_week >= 4
    return (c[w].mean() / c[~w].mean() - 1) * 100


@a("07-weekend", W, "base inversée: semaine par rapport à fin de semaine")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    w = c.index.day_of_week >= 5
    return (c[~w].mean() / c[w].mean() - 1) * 100


@a("07-weekend", W, "sommes au lieu de moyennes")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    w = c.index.day_of_week >= 5
    return (c[w].sum() / c[~w].sum() - 1) * 100


@a("07-weekend", W, "rapport en %, pas l'écart")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    w = c.index.day_of_week >= 5
    return c[w].mean() / c[~w].mean() * 100


@a("07-weekend", W, "écart, pas en %")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    w = c.index.day_of_week >= 5
    return c[w].mean() / c[~w].mean() - 1


@a("07-weekend", W, "passages d'écart, pas un pourcentage")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    w = c.index.day_of_week >= 5
    return c[w].mean() - c[~w].mean()


@a("07-weekend", W, "comparé à la moyenne de tous les jours")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    w = c.index.day_of_week >= 5
    return (c[w].mean() / c.mean() - 1) * 100


@a("07-weekend", W, "un seul pourcentage, tous compteurs")
def _():
    d = load("velos-2012").set_index("Date").sum(axis=1)
    w = d.index.day_of_week >= 5
    return (d[w].mean() / d[~w].mean() - 1) * 100


@a("07-weekend", W, "dernière valeur changée")
def _():
    return {
        "Berri 1": -31.1,
        "Côte-Sainte-Catherine": -43.9,
        "Maisonneuve 1": -41.4,
        "Maisonneuve 2": -42.9,
        "du Parc": -49.1,
        "Pierre-Dupuy": 33.6,
        "Rachel1": -13.0,
    }


@a("07-weekend", W, "nom mal écrit: Maisoneuve 1")
def _():
    return {
        "Berri 1": -31.1,
        "Côte-Sainte-Catherine": -43.9,
        "Maisoneuve 1": -41.4,
        "Maisonneuve 2": -42.9,
        "du Parc": -49.1,
        "Pierre-Dupuy": 33.6,
        "Rachel1": -13.6,
    }


@a("07-weekend", W, "dates lues mois d'abord")
def _():
    t = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    t["Date"] = pd.to_datetime(t["Date"], format="mixed")
    t = t.set_index("Date").dropna(axis=1)
    w = t.index.day_of_week >= 5
    return (t[w].mean() / t[~w].mean() - 1) * 100


@a("07-weekend", W, "valeurs absolues")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    w = c.index.day_of_week >= 5
    return ((c[w].mean() / c[~w].mean() - 1) * 100).abs()


# ---------------------------------------------------------------- 07-line
@a("07-line", R, "groupby mois, mois:O")
def _():
    c = load("velos-2012")
    m = c.groupby(c["Date"].dt.month)["Pierre-Dupuy"].mean().reset_index()
    m.columns = ["mois", "passages"]
    return (
        alt.Chart(m)
        .mark_line()
        .encode(
            x=alt.X("mois:O", title="Mois de 2012"),
            y=alt.Y("passages:Q", title="Passages par jour"),
        )
        .properties(title=alt.Title(LIGNE_T, subtitle=LIGNE_S), description=LIGNE_D)
    )


@a("07-line", R, "agrégé par altair: yearmonth et mean()")
def _():
    c = load("velos-2012")[["Date", "Pierre-Dupuy"]]
    return (
        alt.Chart(c)
        .mark_line(point=True)
        .encode(
            x=alt.X("yearmonth(Date):T", title="Mois"),
            y=alt.Y("mean(Pierre-Dupuy):Q", title="Moyenne de passages par jour"),
        )
        .properties(
            title=alt.Title(
                "Moyenne de passages de vélos par jour au compteur Pierre-Dupuy",
                subtitle="Source : Ville de Montréal, de janvier à novembre 2012",
            ),
            description=LIGNE_D,
        )
    )


@a("07-line", R, "month(Date), champ au nom avec tiret, propriétés fusionnées")
def _():
    c = load("velos-2012")[["Date", "Pierre-Dupuy"]]
    return (
        alt.Chart(
            c,
            description=LIGNE_D,
            title=["Passages par jour, Pierre-Dupuy", "Ville de Montréal, 2012"],
        )
        .mark_line()
        .encode(
            alt.X("Date:O", timeUnit="month", title="Mois"),
            alt.Y("Pierre-Dupuy:Q", aggregate="mean", title="Passages par jour"),
        )
    )


@a("07-line", R, "resample MS, dates en temporal, couche de points et texte")
def _():
    s = load("velos-2012").set_index("Date")["Pierre-Dupuy"].resample("MS").mean().reset_index()
    s.columns = ["Mois", "Passages"]
    base = alt.Chart(s).encode(
        x=alt.X("Mois:T", axis=alt.Axis(format="%b", title="2012")), y=alt.Y("Passages:Q")
    )
    return (base.mark_line() + base.mark_point()).properties(
        title=alt.Title(LIGNE_T, subtitle=LIGNE_S), description=LIGNE_D
    )


@a("07-line", R, "noms de mois en français, sort en liste")
def _():
    t = ligne_table()
    t["mois"] = [MOIS[i - 1] for i in t["mois"]]
    return (
        alt.Chart(t)
        .mark_line(interpolate="monotone")
        .encode(
            x=alt.X("mois:N", sort=MOIS, title=None),
            y=alt.Y("moyenne:Q", title="Passages par jour"),
            tooltip=["mois", "moyenne"],
        )
        .properties(title={"text": LIGNE_T, "subtitle": LIGNE_S}, description=LIGNE_D, width=500)
    )


@a("07-line", R, "transform_timeunit, transform_aggregate, yearmonth")
def _():
    c = load("velos-2012")[["Date", "Pierre-Dupuy"]].rename(columns={"Pierre-Dupuy": "pd"})
    return (
        alt.Chart(c)
        .transform_timeunit(mois="yearmonth(Date)")
        .transform_aggregate(moy="mean(pd)", groupby=["mois"])
        .mark_line()
        .encode(x="mois:T", y=alt.Y("moy:Q", title="Passages par jour"))
        .properties(
            title=alt.Title(
                "Passages de vélos par jour à Pierre-Dupuy", subtitle="Ville de Montréal, 2012"
            ),
            description=LIGNE_D,
        )
        .configure_axis(labelFontSize=12)
    )


@a("07-line", R, "mois en texte « 2012-01 », boucle dict")
def _():
    c = load("velos-2012")
    sommes = defaultdict(list)
    for d, v in zip(c["Date"], c["Pierre-Dupuy"]):
        sommes[d.strftime("%Y-%m")].append(v)
    t = pd.DataFrame([{"mois": k, "moyenne": sum(v) / len(v)} for k, v in sommes.items()])
    return (
        alt.Chart(t)
        .mark_line(color="green")
        .encode(alt.X("mois:O", title="Mois"), alt.Y("moyenne", title="Passages par jour"))
        .properties(title=alt.Title(LIGNE_T, subtitle=[LIGNE_S]), description=LIGNE_D)
        .interactive()
    )


@a("07-line", R, "axe en titre: source dans le titre d'axe, méthodes")
def _():
    t = ligne_table()
    return (
        alt.Chart(t)
        .mark_line()
        .encode(
            alt.X("mois:Q")
            .scale(domain=[1, 11])
            .title("Mois de 2012 — Source : Ville de Montréal"),
            alt.Y("moyenne:Q").title("Moyenne de passages par jour"),
            strokeWidth=alt.value(3),
        )
        .properties(title="Passages moyens par jour, compteur Pierre-Dupuy", description=LIGNE_D)
    )


# --- faux
@a("07-line", W, "barres au lieu d'une ligne")
def _():
    return ligne(mark="mark_bar")


@a("07-line", W, "aire au lieu d'une ligne")
def _():
    return ligne(mark="mark_area")


@a("07-line", W, "points seulement")
def _():
    return ligne(mark="mark_point")


@a("07-line", W, "somme du mois au lieu de la moyenne")
def _():
    c = load("velos-2012")
    t = (
        c.groupby(c["Date"].dt.month.rename("mois"))["Pierre-Dupuy"]
        .sum()
        .reset_index(name="moyenne")
    )
    return ligne(t=t)


@a("07-line", W, "altair sum() au lieu de mean()")
def _():
    c = load("velos-2012")
    return ligne(t=c, x="yearmonth(Date):T", y="sum(Pierre-Dupuy):Q")


@a("07-line", W, "médiane au lieu de moyenne")
def _():
    c = load("velos-2012")
    t = (
        c.groupby(c["Date"].dt.month.rename("mois"))["Pierre-Dupuy"]
        .median()
        .reset_index(name="moyenne")
    )
    return ligne(t=t)


@a("07-line", W, "un autre compteur: du Parc")
def _():
    c = load("velos-2012")
    t = c.groupby(c["Date"].dt.month.rename("mois"))["du Parc"].mean().reset_index(name="moyenne")
    return ligne(t=t)


@a("07-line", W, "tous les compteurs additionnés")
def _():
    c = load("velos-2012")
    c["total"] = c.sum(axis=1, numeric_only=True)
    t = c.groupby(c["Date"].dt.month.rename("mois"))["total"].mean().reset_index(name="moyenne")
    return ligne(t=t)


@a("07-line", W, "jour par jour (pas de mois)")
def _():
    c = load("velos-2012")
    return ligne(t=c, x="Date:T", y="Pierre-Dupuy:Q")


@a("07-line", W, "par jour de la semaine")
def _():
    c = load("velos-2012")
    t = (
        c.groupby(c["Date"].dt.day_of_week.rename("mois"))["Pierre-Dupuy"]
        .mean()
        .reset_index(name="moyenne")
    )
    return ligne(t=t)


@a("07-line", W, "novembre divisé par 30 jours")
def _():
    c = load("velos-2012")
    t = c.groupby(c["Date"].dt.month.rename("mois"))["Pierre-Dupuy"].agg(["sum"]).reset_index()
    t["moyenne"] = t["sum"] / [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30]
    return ligne(t=t)


@a("07-line", W, "tous les mois divisés par 30")
def _():
    c = load("velos-2012")
    t = (
        c.groupby(c["Date"].dt.month.rename("mois"))["Pierre-Dupuy"]
        .sum()
        .div(30)
        .reset_index(name="moyenne")
    )
    return ligne(t=t)


@a("07-line", W, "novembre oublié")
def _():
    t = ligne_table()
    return ligne(t=t[t["mois"] <= 10])


@a("07-line", W, "janvier oublié (range(2, 12))")
def _():
    t = ligne_table()
    return ligne(t=t[t["mois"].isin(range(2, 12))])


@a("07-line", W, "mois en français, ordre alphabétique (août d'abord)")
def _():
    t = ligne_table()
    t["mois"] = [MOIS[i - 1] for i in t["mois"]]
    return ligne(t=t, x="mois:N")


@a("07-line", W, "mois triés par valeur (-y)")
def _():
    t = ligne_table()
    return ligne(t=t, xk={"sort": "-y"})


@a("07-line", W, "mois de droite à gauche")
def _():
    return ligne(xk={"sort": "descending"})


@a("07-line", W, "mois en texte sans zéro: 1, 10, 11, 2…")
def _():
    t = ligne_table()
    t["mois"] = t["mois"].astype(str)
    return ligne(t=t, x="mois:N")


@a("07-line", W, "axes échangés: les mois en vertical")
def _():
    t = ligne_table()
    return (
        alt.Chart(t)
        .mark_line()
        .encode(x="moyenne:Q", y="mois:O")
        .properties(title=alt.Title(LIGNE_T, subtitle=LIGNE_S), description=LIGNE_D)
    )


@a("07-line", W, "pas de titre (source et année dans le titre d'axe)")
def _():
    return ligne(titre=None, xk={"title": "Mois. " + LIGNE_S})


@a("07-line", W, "ni titre, ni source, ni période")
def _():
    return ligne(titre=None)


@a("07-line", W, "month(Date) avec count(): nombre de jours, pas de passages")
def _():
    c = load("velos-2012")
    return ligne(t=c, x="month(Date):T", y="count():Q")


@a("07-line", W, "description vide")
def _():
    return ligne(desc="")


@a("07-line", W, "source absente")
def _():
    return ligne(sous="Janvier à novembre 2012")


@a("07-line", W, "source de l'autre graphique: MSSS")
def _():
    return ligne(sous=SRC + ", janvier à novembre 2012")


@a("07-line", W, "période sans l'année")
def _():
    return ligne(sous="Source : Ville de Montréal, janvier à novembre")


@a("07-line", W, "mauvaise année: 2021")
def _():
    return ligne(
        sous="Source : Ville de Montréal, janvier à novembre 2021",
        desc=LIGNE_D.replace("2012", "2021"),
    )


@a("07-line", W, "pas de description")
def _():
    return ligne(desc=None)


@a("07-line", W, "description sans étendue")
def _():
    return ligne(desc="Ligne : les mois en horizontal, la moyenne de passages en vertical.")


@a("07-line", W, "description sur les urgences, recopiée")
def _():
    return ligne(desc=DESC)


@a("07-line", W, "titre sans ce qu'on mesure: « Vélos »")
def _():
    return ligne(titre="Vélos")


@a("07-line", W, "une ligne par compteur (color)")
def _():
    m = load("velos-2012").dropna(axis=1).melt("Date", var_name="compteur", value_name="n")
    return (
        alt.Chart(m)
        .mark_line()
        .encode(x="yearmonth(Date):T", y="mean(n):Q", color="compteur:N")
        .properties(title=alt.Title(LIGNE_T, subtitle=LIGNE_S), description=LIGNE_D)
    )


@a("07-line", W, "dernière valeur changée (novembre 149 devient 194)")
def _():
    t = ligne_table()
    t.loc[10, "moyenne"] = 194.0
    return ligne(t=t)


@a("07-line", W, "colonne inexistante: Pierre Dupuy sans tiret (graphique vide)")
def _():
    c = load("velos-2012")
    return ligne(t=c, x="yearmonth(Date):T", y="mean(Pierre Dupuy):Q")


@a("07-line", W, "cumul des moyennes")
def _():
    t = ligne_table()
    t["moyenne"] = t["moyenne"].cumsum()
    return ligne(t=t)


@a("07-line", W, "fins de semaine seulement")
def _():
    c = load("velos-2012")
    c = c[c["Date"].dt.day_of_week >= 5]
    t = (
        c.groupby(c["Date"].dt.month.rename("mois"))["Pierre-Dupuy"]
        .mean()
        .reset_index(name="moyenne")
    )
    return ligne(t=t)


@a("07-line", W, "la table au lieu du graphique")
def _():
    return ligne_table()


@a("07-line", W, "dates lues mois d'abord (décembre apparaît)")
def _():
    c = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    c["Date"] = pd.to_datetime(c["Date"], format="mixed")
    t = (
        c.groupby(c["Date"].dt.month.rename("mois"))["Pierre-Dupuy"]
        .mean()
        .reset_index(name="moyenne")
    )
    return ligne(t=t)


# ---------------------------------------------------------------- 07-fullest
@a("07-fullest", R, "groupby max sur les taux")
def _():
    h = hopitaux()
    h = h[h[F] > 0]
    return (h[O] / h[F] * 100).groupby(h["Region"]).max()


@a("07-fullest", R, "dict, boucle")
def _():
    mieux = {}
    with open(path("urgences"), encoding="utf-8", newline="") as f:
        for r in csv.DictReader(f):
            if r["No_permis_installation"] and int(r[F]) > 0:
                t = int(r[O]) / int(r[F]) * 100
                mieux[r["Region"]] = max(mieux.get(r["Region"], 0), t)
    return mieux


@a("07-fullest", R, "sort_values et drop_duplicates")
def _():
    h = hopitaux()
    h["taux"] = (h[O] / h[F].where(h[F] > 0) * 100).round(1)
    return (
        h.sort_values("taux", ascending=False).drop_duplicates("Region").set_index("Region")["taux"]
    )


@a("07-fullest", R, "idxmax + loc, table de deux colonnes")
def _():
    h = hopitaux().assign(taux=lambda d: d[O] / d[F].replace(0, np.nan) * 100).dropna(subset="taux")
    return h.loc[h.groupby("Region")["taux"].idxmax(), ["Region", "taux"]]


@a("07-fullest", R, "pivot_table aggfunc max")
def _():
    h = hopitaux()
    h = h[h[F] != 0].assign(taux=lambda d: 100 * d[O] / d[F])
    return h.pivot_table(index="Region", values="taux", aggfunc="max")


@a("07-fullest", W, "taux de la région, pas de l'installation")
def _():
    return taux_region().set_index("Region")["taux"]


@a("07-fullest", W, "l'installation qui a le plus de patients, pas la plus remplie pour sa taille")
def _():
    h = hopitaux()
    h = h[h[F] > 0]
    b = h.loc[h.groupby("Region")[O].idxmax()]
    return b.set_index("Region")[O] / b.set_index("Region")[F] * 100


@a("07-fullest", W, "installation qui a le plus de civières")
def _():
    h = hopitaux()
    b = h.loc[h.groupby("Region")[F].idxmax()].set_index("Region")
    return b[O] / b[F] * 100


@a("07-fullest", W, "minimum au lieu du maximum")
def _():
    h = hopitaux()
    h = h[h[F] > 0]
    return (h[O] / h[F] * 100).groupby(h["Region"]).min()


@a("07-fullest", W, "moyenne des taux")
def _():
    h = hopitaux()
    h = h[h[F] > 0]
    return (h[O] / h[F] * 100).groupby(h["Region"]).mean()


@a("07-fullest", W, "rapport, pas sur 100")
def _():
    h = hopitaux()
    h = h[h[F] > 0]
    return (h[O] / h[F]).groupby(h["Region"]).max()


@a("07-fullest", W, "nom de l'installation au lieu du taux")
def _():
    h = hopitaux()
    h = h[h[F] > 0].assign(taux=lambda d: d[O] / d[F] * 100)
    return h.loc[h.groupby("Region")["taux"].idxmax()].set_index("Region")["Nom_installation"]


@a("07-fullest", W, "Ensemble du Québec gardé: 16 régions")
def _():
    r = tout()
    r = r[r[F] > 0]
    return (r[O] / r[F] * 100).groupby(r["Region"]).max()


@a("07-fullest", W, "plus grand nombre de patients sur civière")
def _():
    return hopitaux().groupby("Region")[O].max()


@a("07-fullest", W, "max du numérateur sur max du dénominateur")
def _():
    g = hopitaux().groupby("Region")[[O, F]].max()
    return g[O] / g[F] * 100


@a("07-fullest", W, "somme de l'établissement (CISSS) au lieu de l'installation")
def _():
    g = hopitaux().groupby(["Region", "Nom_etablissement"])[[O, F]].sum()
    return (g[O] / g[F] * 100).groupby("Region").max()


@a("07-fullest", W, "patients présents sur civières")
def _():
    h = hopitaux()
    h = h[h[F] > 0]
    return (h[PRES] / h[F] * 100).groupby(h["Region"]).max()


@a("07-fullest", W, "inversé: civières sur patients, infini remplacé par 0")
def _():
    h = hopitaux()
    return (h[F] / h[O] * 100).replace(np.inf, 0).groupby(h["Region"]).max()


@a("07-fullest", W, "une seule installation, la plus remplie du Québec")
def _():
    h = hopitaux()
    h = h[h[F] > 0]
    return float((h[O] / h[F] * 100).max())


@a("07-fullest", W, "top 15 des installations, pas un par région")
def _():
    h = hopitaux()
    h = h[h[F] > 0].assign(taux=lambda d: d[O] / d[F] * 100)
    return h.nlargest(15, "taux").set_index("Region")["taux"]


@a("07-fullest", W, "dernière valeur changée")
def _():
    h = hopitaux()
    h = h[h[F] > 0]
    s = (h[O] / h[F] * 100).groupby(h["Region"]).max()
    s.iloc[-1] = s.iloc[-1] + 10
    return s


@a("07-fullest", W, "nom écrit autrement: Saguenay - Lac-St-Jean")
def _():
    h = hopitaux()
    h = h[h[F] > 0]
    s = (h[O] / h[F] * 100).groupby(h["Region"]).max()
    return s.rename({"Saguenay-Lac-Saint-Jean": "Saguenay - Lac-St-Jean"})


@a("07-fullest", W, "petites installations enlevées (moins de 10 civières)")
def _():
    h = hopitaux()
    h = h[h[F] >= 10]
    return (h[O] / h[F] * 100).groupby(h["Region"]).max()


@a("07-fullest", W, "sans noms")
def _():
    h = hopitaux()
    h = h[h[F] > 0]
    return list((h[O] / h[F] * 100).groupby(h["Region"]).max())
