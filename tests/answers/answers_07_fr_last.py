"""A last set of answers to module 07, by somebody who had read its statements in French alone.

Written on November 24, 2026, once the checks stood; no slip was written from them.
"""

# ruff: noqa
# mypy: ignore-errors
import csv
from collections import defaultdict
from datetime import datetime
from statistics import fmean


import altair as alt
import numpy as np
import pandas as pd

from ateliers.fr import load, path

LANG = "fr"

ANSWERS = []


def ajoute(exercice, verdict, description):
    def enregistre(fonction):
        ANSWERS.append((exercice, verdict, description, fonction))
        return fonction

    return enregistre


# ---------------------------------------------------------------- 07-rates


@ajoute("07-rates", "right", "module csv, boucle, dict de nombres arrondis à une décimale")
def rates_r1():
    civ, pat = defaultdict(int), defaultdict(int)
    with open(path("urgences"), encoding="utf-8", newline="") as f:
        for ligne in csv.DictReader(f):
            if ligne["No_permis_installation"].strip() == "":
                continue
            civ[ligne["Region"]] += int(ligne["Nombre_de_civieres_fonctionnelles"])
            pat[ligne["Region"]] += int(ligne["Nombre_de_civieres_occupees"])
    return {nom: round(100 * pat[nom] / civ[nom], 1) for nom in sorted(civ)}


@ajoute(
    "07-rates",
    "right",
    "melt puis pivot_table, table à deux colonnes Region et taux, triée, sans index de noms",
)
def rates_r2():
    rows = pd.read_csv(path("urgences"))
    rows = rows[~rows["Nom_etablissement"].isin(["Total régional", "Ensemble du Québec"])]
    long = rows.melt(
        id_vars="Region",
        value_vars=["Nombre_de_civieres_fonctionnelles", "Nombre_de_civieres_occupees"],
        var_name="quoi",
        value_name="combien",
    )
    large = long.pivot_table(
        index="Region", columns="quoi", values="combien", aggfunc="sum"
    ).reset_index()
    large["Taux (%)"] = (
        large["Nombre_de_civieres_occupees"].mul(100) / large["Nombre_de_civieres_fonctionnelles"]
    )
    return (
        large[["Region", "Taux (%)"]]
        .sort_values("Taux (%)", ascending=False)
        .reset_index(drop=True)
    )


@ajoute(
    "07-rates",
    "wrong",
    "moyenne des taux des installations au lieu du taux des sommes : une petite urgence y pèse autant qu'une grande",
)
def rates_w1():
    rows = pd.read_csv(path("urgences"))
    rows = rows[rows["No_permis_installation"].notna()].copy()
    rows["taux"] = (
        rows["Nombre_de_civieres_occupees"] / rows["Nombre_de_civieres_fonctionnelles"] * 100
    )
    return rows.groupby("Region")["taux"].mean()


@ajoute(
    "07-rates",
    "wrong",
    "totaux non écartés : les 15 taux n'ont pas bougé, mais « Ensemble du Québec » compte comme une 16e région",
)
def rates_w2():
    rows = pd.read_csv(path("urgences"))
    g = rows.groupby("Region")[
        ["Nombre_de_civieres_occupees", "Nombre_de_civieres_fonctionnelles"]
    ].sum()
    return g["Nombre_de_civieres_occupees"] / g["Nombre_de_civieres_fonctionnelles"] * 100


@ajoute(
    "07-rates",
    "wrong",
    "bons taux sauf la dernière valeur, recopiée de travers : 38,7 au lieu de 83,7 (Saguenay-Lac-Saint-Jean)",
)
def rates_w3():
    rows = pd.read_csv(path("urgences")).dropna(subset=["No_permis_installation"])
    g = rows.groupby("Region")[
        ["Nombre_de_civieres_occupees", "Nombre_de_civieres_fonctionnelles"]
    ].sum()
    taux = (g["Nombre_de_civieres_occupees"] / g["Nombre_de_civieres_fonctionnelles"] * 100).round(
        1
    )
    taux.iloc[-1] = 38.7
    return taux


@ajoute(
    "07-rates",
    "wrong",
    "un nom de région mal recopié : « Mauricie–Centre-du-Québec » au lieu de « Mauricie et Centre-du-Québec »",
)
def rates_w4():
    return {
        "Abitibi-Témiscamingue": 94.6,
        "Bas-Saint-Laurent": 101.9,
        "Capitale-Nationale": 99.1,
        "Chaudière-Appalaches": 138.2,
        "Côte-Nord": 119.5,
        "Estrie": 142.3,
        "Gaspésie-Îles-de-la-Madeleine": 95.5,
        "Lanaudière": 161.8,
        "Laurentides": 192.4,
        "Laval": 185.7,
        "Mauricie–Centre-du-Québec": 137.3,
        "Montréal": 148.1,
        "Montérégie": 141.4,
        "Outaouais": 172.3,
        "Saguenay-Lac-Saint-Jean": 83.7,
    }


@ajoute(
    "07-rates",
    "wrong",
    "mauvaise colonne : tous les patients présents à l'urgence, pas ceux qui sont sur une civière",
)
def rates_w5():
    rows = pd.read_csv(path("urgences"))
    rows = rows[rows["No_permis_installation"].notna()]
    g = rows.groupby("Region").sum(numeric_only=True)
    return (
        g["Nombre_total_de_patients_presents_a_lurgence"]
        / g["Nombre_de_civieres_fonctionnelles"]
        * 100
    )


@ajoute("07-rates", "wrong", "une liste de 15 taux sans les noms de région (tolist)")
def rates_w6():
    rows = pd.read_csv(path("urgences"))
    rows = rows[rows["No_permis_installation"].notna()]
    g = rows.groupby("Region")[
        ["Nombre_de_civieres_occupees", "Nombre_de_civieres_fonctionnelles"]
    ].sum()
    return (
        g["Nombre_de_civieres_occupees"] / g["Nombre_de_civieres_fonctionnelles"] * 100
    ).tolist()


# -------------------------------------------------------------- 07-overall


@ajoute(
    "07-overall", "right", "numpy : moyenne des taux des installations, pondérée par les civières"
)
def overall_r1():
    rows = pd.read_csv(path("urgences"))
    inst = rows.query("No_permis_installation.notna() and Nombre_de_civieres_fonctionnelles > 0")
    civ = inst["Nombre_de_civieres_fonctionnelles"].to_numpy(dtype="float32")
    pat = inst["Nombre_de_civieres_occupees"].to_numpy(dtype="float32")
    return np.average(100 * pat / civ, weights=civ)


@ajoute("07-overall", "right", "csv, sommes à la main, arrondi à deux décimales")
def overall_r2():
    patients = civieres = 0
    with open(path("urgences"), encoding="utf-8") as f:
        for ligne in csv.DictReader(f):
            if "Total" in ligne["Nom_installation"] or "Ensemble" in ligne["Nom_installation"]:
                continue
            patients += int(ligne["Nombre_de_civieres_occupees"])
            civieres += int(ligne["Nombre_de_civieres_fonctionnelles"])
    return round(patients / civieres * 100, 2)


@ajoute(
    "07-overall",
    "wrong",
    "moyenne des 15 taux régionaux (134,2) au lieu du rapport des sommes (138,3)",
)
def overall_w1():
    rows = pd.read_csv(path("urgences"))
    g = rows[rows["No_permis_installation"].notna()].groupby("Region").sum(numeric_only=True)
    return (g["Nombre_de_civieres_occupees"] / g["Nombre_de_civieres_fonctionnelles"] * 100).mean()


@ajoute(
    "07-overall",
    "wrong",
    "oublié de multiplier par 100 : 1,38 patient par civière, la question dit pour 100 civières",
)
def overall_w2():
    rows = pd.read_csv(path("urgences"))
    rows = rows[rows["No_permis_installation"].notna()]
    return (
        rows["Nombre_de_civieres_occupees"].sum() / rows["Nombre_de_civieres_fonctionnelles"].sum()
    )


@ajoute("07-overall", "wrong", "rapport à l'envers : civières pour 100 patients (72,3)")
def overall_w3():
    rows = pd.read_csv(path("urgences"))
    rows = rows[rows["No_permis_installation"].notna()]
    return (
        rows["Nombre_de_civieres_fonctionnelles"].sum()
        / rows["Nombre_de_civieres_occupees"].sum()
        * 100
    )


@ajoute("07-overall", "wrong", "dernier chiffre changé en recopiant : 138,8 au lieu de 138,3")
def overall_w4():
    return 138.8


@ajoute(
    "07-overall",
    "wrong",
    "mauvais nom de ligne : le taux de la région de la Capitale-Nationale, prise pour « Québec » (99,1)",
)
def overall_w5():
    rows = pd.read_csv(path("urgences"))
    quebec = rows[(rows["Region"] == "Capitale-Nationale") & rows["No_permis_installation"].notna()]
    return (
        quebec["Nombre_de_civieres_occupees"].sum()
        / quebec["Nombre_de_civieres_fonctionnelles"].sum()
        * 100
    )


@ajoute("07-overall", "wrong", "print au lieu de la valeur : answer vaut None")
def overall_w6():
    rows = pd.read_csv(path("urgences"))
    rows = rows[rows["No_permis_installation"].notna()]
    return print(
        rows["Nombre_de_civieres_occupees"].sum()
        / rows["Nombre_de_civieres_fonctionnelles"].sum()
        * 100
    )


# ------------------------------------------------------------------ 07-bar


@ajoute(
    "07-bar",
    "right",
    "tout par altair : transform_filter, transform_aggregate, transform_calculate, encode par chaînes avec sort -x, titre sur deux lignes et sous-titre en liste",
)
def bar_r1():
    rows = pd.read_csv(path("urgences"))
    rows = rows[
        [
            "Region",
            "Nom_installation",
            "Nombre_de_civieres_occupees",
            "Nombre_de_civieres_fonctionnelles",
        ]
    ]
    return (
        alt.Chart(rows)
        .transform_filter(
            "datum.Nom_installation != 'Total régional' && datum.Nom_installation != 'Ensemble du Québec'"
        )
        .transform_aggregate(
            p="sum(Nombre_de_civieres_occupees)",
            c="sum(Nombre_de_civieres_fonctionnelles)",
            groupby=["Region"],
        )
        .transform_calculate(taux="100 * datum.p / datum.c")
        .mark_bar(tooltip=True, color="#7a3b69")
        .encode(
            alt.X("taux", type="quantitative").title(
                "Patients sur civière pour 100 civières fonctionnelles"
            ),
            alt.Y("Region", type="nominal").sort("-x").title(None),
        )
        .properties(
            title=alt.Title(
                ["Taux d’occupation des civières", "dans les urgences du Québec, par région"],
                subtitle=[
                    "Mardi 30 décembre 2025, 13 h",
                    "Source : ministère de la Santé et des Services sociaux",
                ],
                anchor="start",
            ),
            description="Diagramme à barres horizontales. En ordonnée, les 15 régions; en abscisse, le taux "
            "d’occupation, de 83,7 (Saguenay-Lac-Saint-Jean) à 192,4 (Laurentides) patients pour 100 civières.",
            width=450,
        )
        .configure_title(fontSize=15)
        .configure_view(stroke=None)
    )


@ajoute(
    "07-bar",
    "right",
    "vertical, agrégé en pandas, ordre donné par une liste, étiquettes de texte et règle à 100 superposées, titre en dict, source MSSS",
)
def bar_r2():
    rows = pd.read_csv(path("urgences"))
    taux = (
        rows[rows.No_permis_installation.notna()]
        .groupby("Region", as_index=False)
        .agg(
            civieres=("Nombre_de_civieres_fonctionnelles", "sum"),
            patients=("Nombre_de_civieres_occupees", "sum"),
        )
        .assign(taux=lambda t: t.patients / t.civieres * 100)
        .sort_values("taux", ascending=False)
    )
    base = alt.Chart(taux).encode(
        x=alt.X(
            "Region:O", sort=taux["Region"].tolist(), axis=alt.Axis(labelAngle=-50, title="Région")
        ),
        y=alt.Y(
            "taux:Q", axis=alt.Axis(title="Taux d’occupation (%)"), scale=alt.Scale(domain=[0, 210])
        ),
    )
    barres = base.mark_bar()
    nombres = base.mark_text(dy=-6, fontSize=9).encode(text=alt.Text("taux:Q", format=".0f"))
    cent = (
        alt.Chart(pd.DataFrame({"seuil": [100]})).mark_rule(strokeDash=[4, 3]).encode(y="seuil:Q")
    )
    return alt.layer(barres, nombres, cent).properties(
        width=520,
        title={
            "text": "Combien de patients pour 100 civières dans les urgences, région par région",
            "subtitle": "Le 30 décembre 2025 à 13 h. Données : MSSS (Données Québec, CC BY 4.0)",
        },
        description="Barres verticales : une barre par région (axe horizontal), la hauteur donne le taux d’occupation en % "
        "(axe vertical). De 192,4 % dans les Laurentides à 83,7 % au Saguenay-Lac-Saint-Jean; 11 régions dépassent 100 %.",
    )


@ajoute(
    "07-bar",
    "wrong",
    "dernière barre changée à la main : Saguenay-Lac-Saint-Jean à 93,7 au lieu de 83,7",
)
def bar_w1():
    rows = pd.read_csv(path("urgences"))
    g = rows[rows["No_permis_installation"].notna()].groupby("Region").sum(numeric_only=True)
    t = (g["Nombre_de_civieres_occupees"] / g["Nombre_de_civieres_fonctionnelles"] * 100).round(1)
    t = t.sort_values(ascending=False).reset_index(name="taux")
    t.loc[14, "taux"] = 93.7
    return (
        alt.Chart(t)
        .mark_bar()
        .encode(
            x=alt.X("taux:Q", title="Patients pour 100 civières"),
            y=alt.Y("Region:N", sort="-x", title=None),
        )
        .properties(
            title=alt.Title(
                "Taux d’occupation des urgences par région",
                subtitle="Source : ministère de la Santé et des Services sociaux, 30 décembre 2025 à 13 h",
            ),
            description="Diagramme à barres : taux d’occupation (axe horizontal) des 15 régions (axe vertical), de 93,7 à 192,4.",
        )
    )


@ajoute(
    "07-bar",
    "wrong",
    "fichier UTF-8 lu en Windows-1252 : les noms de régions sont abîmés dans l'image (MontrÃ©al, CÃ´te-Nord)",
)
def bar_w2():
    rows = pd.read_csv(path("urgences"), encoding="cp1252", encoding_errors="replace")
    g = rows[rows["No_permis_installation"].notna()].groupby("Region").sum(numeric_only=True)
    g["taux"] = g["Nombre_de_civieres_occupees"] / g["Nombre_de_civieres_fonctionnelles"] * 100
    return (
        alt.Chart(g.reset_index()[["Region", "taux"]])
        .mark_bar()
        .encode(
            x=alt.X("taux", title="Patients pour 100 civières"),
            y=alt.Y("Region", sort="-x", title="Région"),
        )
        .properties(
            title=alt.Title(
                "Taux d’occupation des civières par région",
                subtitle="Ministère de la Santé et des Services sociaux, 30 décembre 2025, 13 h",
            ),
            description="Diagramme à barres du taux d’occupation (axe horizontal) par région (axe vertical), de 83,7 à 192,4.",
        )
    )


@ajoute(
    "07-bar",
    "wrong",
    "axe des taux qui commence à 80 (domain=[80, 200]) : les longueurs des barres mentent",
)
def bar_w3():
    rows = pd.read_csv(path("urgences"))
    g = (
        rows[rows["No_permis_installation"].notna()]
        .groupby("Region")
        .sum(numeric_only=True)
        .reset_index()
    )
    g["taux"] = g["Nombre_de_civieres_occupees"] / g["Nombre_de_civieres_fonctionnelles"] * 100
    return (
        alt.Chart(
            g[["Region", "taux"]],
            title=alt.Title(
                "Taux d’occupation des urgences, par région",
                subtitle="Source : MSSS. Période : 30 décembre 2025 à 13 h",
            ),
        )
        .mark_bar(clip=True)
        .encode(
            x=alt.X(
                "taux:Q", scale=alt.Scale(domain=[80, 200]), title="Patients pour 100 civières"
            ),
            y=alt.Y("Region:N", sort="-x"),
        )
        .properties(
            description="Barres horizontales : les 15 régions (axe vertical) et leur taux (axe horizontal), de 83,7 à 192,4."
        )
    )


@ajoute(
    "07-bar",
    "wrong",
    "pas de source ni de période dans l'image (elles ne sont que dans la description)",
)
def bar_w4():
    rows = pd.read_csv(path("urgences"))
    g = (
        rows[rows["No_permis_installation"].notna()]
        .groupby("Region")
        .sum(numeric_only=True)
        .reset_index()
    )
    g["taux"] = g["Nombre_de_civieres_occupees"] / g["Nombre_de_civieres_fonctionnelles"] * 100
    return (
        alt.Chart(g[["Region", "taux"]])
        .mark_bar()
        .encode(
            x=alt.X("taux:Q", title="Patients pour 100 civières"),
            y=alt.Y("Region:N", sort="-x", title=None),
        )
        .properties(
            title="Taux d’occupation des civières dans les urgences",
            description="Diagramme à barres, régions en vertical, taux en horizontal, de 83,7 à 192,4. "
            "Source : ministère de la Santé et des Services sociaux, 30 décembre 2025 à 13 h.",
        )
    )


@ajoute(
    "07-bar",
    "wrong",
    "trié en pandas mais pas dans altair : les barres sortent en ordre alphabétique",
)
def bar_w5():
    rows = pd.read_csv(path("urgences"))
    g = (
        rows[rows["No_permis_installation"].notna()]
        .groupby("Region")
        .sum(numeric_only=True)
        .reset_index()
    )
    g["taux"] = g["Nombre_de_civieres_occupees"] / g["Nombre_de_civieres_fonctionnelles"] * 100
    g = g[["Region", "taux"]].sort_values("taux", ascending=False)
    return (
        alt.Chart(g)
        .mark_bar()
        .encode(x="taux:Q", y="Region:N")
        .properties(
            title=alt.Title(
                "Taux d’occupation des civières, patients pour 100 civières",
                subtitle=[
                    "Ministère de la Santé et des Services sociaux",
                    "30 décembre 2025 à 13 h",
                ],
            ),
            description="Barres horizontales : une région par barre (axe vertical), taux (axe horizontal) de 83,7 à 192,4.",
        )
    )


@ajoute(
    "07-bar",
    "wrong",
    "moyenne des taux des installations par altair (mean(taux)) au lieu du rapport des sommes de la région",
)
def bar_w6():
    rows = pd.read_csv(path("urgences"))
    rows = rows[
        rows["No_permis_installation"].notna() & (rows["Nombre_de_civieres_fonctionnelles"] > 0)
    ].copy()
    rows["taux"] = (
        rows["Nombre_de_civieres_occupees"] / rows["Nombre_de_civieres_fonctionnelles"] * 100
    )
    return (
        alt.Chart(rows[["Region", "taux"]])
        .mark_bar()
        .encode(
            x=alt.X("mean(taux):Q", title="Taux d’occupation, patients pour 100 civières"),
            y=alt.Y("Region:N", sort="-x", title=None),
        )
        .properties(
            title=alt.Title(
                "Taux d’occupation des urgences par région",
                subtitle="Source : ministère de la Santé et des Services sociaux, 30 décembre 2025, 13 h",
            ),
            description="Diagramme à barres : taux (axe horizontal) par région (axe vertical), de 76,3 à 208,6.",
        )
    )


# -------------------------------------------------------------- 07-weekend


@ajoute(
    "07-weekend",
    "right",
    "melt, groupby compteur et fin de semaine, unstack, pct_change; Series nommée à l'index des compteurs",
)
def weekend_r1():
    counts = load("velos-2012")
    long = counts.melt("Date", var_name="compteur", value_name="passages").dropna(
        subset=["passages"]
    )
    long["fds"] = long["Date"].dt.day_name().isin(["Saturday", "Sunday"])
    table = long.groupby(["compteur", "fds"])["passages"].mean().unstack("fds")
    ecart = table.pct_change(axis=1)[True] * 100
    return ecart.rename("écart (%)").sort_values()


@ajoute(
    "07-weekend",
    "right",
    "csv en cp1252, datetime.weekday et statistics.fmean, dict de nombres arrondis à une décimale",
)
def weekend_r2():
    semaine, fds = defaultdict(list), defaultdict(list)
    with open(path("velos-2012"), encoding="cp1252", newline="") as f:
        for ligne in csv.DictReader(f, delimiter=";"):
            jour = datetime.strptime(ligne.pop("Date"), "%d/%m/%Y").weekday()
            for compteur, valeur in ligne.items():
                if valeur:
                    (fds if jour in (5, 6) else semaine)[compteur].append(float(valeur))
    return {c: round((fmean(fds[c]) / fmean(semaine[c]) - 1) * 100, 1) for c in semaine}


@ajoute(
    "07-weekend",
    "wrong",
    "jours décalés : 6 et 7 pris pour samedi et dimanche (numérotation du tableur), donc le dimanche seul",
)
def weekend_w1():
    counts = load("velos-2012").dropna(axis=1, how="all")
    fds = counts["Date"].dt.day_of_week.isin([6, 7])
    m = counts.drop(columns="Date")
    return (m[fds].mean() / m[~fds].mean() - 1) * 100


@ajoute(
    "07-weekend",
    "wrong",
    "mauvais dénominateur : l'écart est divisé par la moyenne de la fin de semaine, pas de la semaine",
)
def weekend_w2():
    counts = load("velos-2012").dropna(axis=1, how="all")
    fds = counts["Date"].dt.day_of_week >= 5
    m = counts.drop(columns="Date")
    return (m[fds].mean() - m[~fds].mean()) / m[fds].mean() * 100


@ajoute(
    "07-weekend",
    "wrong",
    "sommes au lieu de moyennes : 2 jours contre 5, tout paraît en forte baisse",
)
def weekend_w3():
    counts = load("velos-2012").dropna(axis=1, how="all")
    fds = counts["Date"].dt.day_of_week >= 5
    m = counts.drop(columns="Date")
    return ((m[fds].sum() / m[~fds].sum() - 1) * 100).to_dict()


@ajoute("07-weekend", "wrong", "écart en passages par jour, pas en pourcentage")
def weekend_w4():
    counts = load("velos-2012").dropna(axis=1, how="all")
    fds = counts["Date"].dt.day_of_week >= 5
    m = counts.drop(columns="Date")
    return (m[fds].mean() - m[~fds].mean()).round(1)


@ajoute(
    "07-weekend",
    "wrong",
    "bons écarts sauf le dernier, dont le signe a sauté : Rachel1 à 13,6 au lieu de -13,6",
)
def weekend_w5():
    return {
        "Berri 1": -31.1,
        "Côte-Sainte-Catherine": -43.9,
        "Maisonneuve 1": -41.4,
        "Maisonneuve 2": -42.9,
        "du Parc": -49.1,
        "Pierre-Dupuy": 33.6,
        "Rachel1": 13.6,
    }


@ajoute(
    "07-weekend", "wrong", "un compteur mal nommé : « Pierre-Dupuis » au lieu de « Pierre-Dupuy »"
)
def weekend_w6():
    counts = (
        load("velos-2012")
        .dropna(axis=1, how="all")
        .rename(columns={"Pierre-Dupuy": "Pierre-Dupuis"})
    )
    counts["fds"] = counts["Date"].dt.day_of_week >= 5
    m = counts.drop(columns="Date").groupby("fds").mean()
    return (m.loc[True] - m.loc[False]) / m.loc[False] * 100


# ----------------------------------------------------------------- 07-line


@ajoute(
    "07-line",
    "right",
    "tout par altair sur les données du jour : transform_fold, transform_filter, transform_timeunit, transform_aggregate",
)
def line_r1():
    counts = load("velos-2012")[["Date", "Pierre-Dupuy", "Rachel1"]]
    return (
        alt.Chart(counts)
        .transform_fold(["Pierre-Dupuy", "Rachel1"], as_=["compteur", "passages"])
        .transform_filter(alt.datum.compteur == "Pierre-Dupuy")
        .transform_timeunit(mois="yearmonth(Date)")
        .transform_aggregate(moyenne="mean(passages)", groupby=["mois"])
        .mark_line(interpolate="linear", strokeWidth=3)
        .encode(
            alt.X("mois:T").title(None).axis(format="%m"),
            alt.Y("moyenne:Q").title("Passages de vélos par jour, en moyenne"),
        )
        .properties(
            title=alt.Title(
                "Compteur Pierre-Dupuy : passages moyens par jour, selon le mois",
                subtitle=[
                    "Du 1er janvier au 5 novembre 2012",
                    "Source : Ville de Montréal, données ouvertes",
                ],
            ),
            description="Graphique en ligne. Axe horizontal : les mois de 2012, de janvier à novembre. Axe vertical : la "
            "moyenne de passages par jour, de 5 en janvier à 2582 en juillet.",
        )
    )


@ajoute(
    "07-line",
    "right",
    "mois en toutes lettres, ordinaux rangés par une liste, ligne avec points et nombres superposés, titre passé à alt.layer",
)
def line_r2():
    noms = [
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
    counts = load("velos-2012")
    serie = counts.set_index("Date")["Pierre-Dupuy"].resample("MS").mean()
    mois = pd.DataFrame({"mois": noms, "moyenne": serie.round(1).to_numpy()})
    base = alt.Chart(mois).encode(
        x=alt.X(
            "mois:O", sort=noms, title="Mois (novembre : du 1er au 5)", axis=alt.Axis(labelAngle=0)
        ),
        y=alt.Y("moyenne:Q", title="Vélos par jour"),
    )
    ligne = base.mark_line(point=True)
    texte = base.mark_text(dy=-10).encode(text=alt.Text("moyenne:Q", format=".0f"))
    return alt.layer(
        ligne,
        texte,
        title=alt.Title(
            "Moyenne de passages par jour au compteur Pierre-Dupuy, 2012",
            subtitle="Ville de Montréal, CC BY 4.0",
            orient="top",
        ),
        description="Ligne : les mois de janvier à novembre 2012 en abscisse, la moyenne quotidienne de passages en "
        "ordonnée; de 5,2 (janvier) à 2581,7 (juillet), puis 148,6 en novembre.",
        width=600,
    )


@ajoute("07-line", "wrong", "somme de passages du mois au lieu de la moyenne par jour")
def line_w1():
    counts = load("velos-2012")
    return (
        alt.Chart(counts[["Date", "Pierre-Dupuy"]])
        .mark_line()
        .encode(
            x=alt.X("yearmonth(Date):T", title="Mois"),
            y=alt.Y("sum(Pierre-Dupuy):Q", title="Passages par jour"),
        )
        .properties(
            title=alt.Title(
                "Passages de vélos au compteur Pierre-Dupuy",
                subtitle="Source : Ville de Montréal, 2012",
            ),
            description="Ligne des passages (axe vertical) par mois (axe horizontal), de 160 à 80 033.",
        )
    )


@ajoute(
    "07-line",
    "wrong",
    "dates lues mois d'abord (jour et mois inversés), celles qui échouent écartées : moyennes fausses et un mois de décembre",
)
def line_w2():
    v = pd.read_csv(path("velos-2012"), sep=";", encoding="cp1252")
    v["Date"] = pd.to_datetime(v["Date"], format="%m/%d/%Y", errors="coerce")
    m = v.dropna(subset=["Date"]).groupby(v["Date"].dt.month)["Pierre-Dupuy"].mean().reset_index()
    m.columns = ["mois", "moyenne"]
    return (
        alt.Chart(m)
        .mark_line(point=True)
        .encode(
            x=alt.X("mois:O", title="Mois de 2012"), y=alt.Y("moyenne:Q", title="Passages par jour")
        )
        .properties(
            title=alt.Title(
                "Passages moyens par jour, compteur Pierre-Dupuy",
                subtitle="Ville de Montréal, 2012",
            ),
            description="Ligne : mois en abscisse, moyenne de passages par jour en ordonnée.",
        )
    )


@ajoute("07-line", "wrong", "mauvais compteur : Berri 1 tracé sous le titre de Pierre-Dupuy")
def line_w3():
    counts = load("velos-2012")
    m = (
        counts.groupby(counts["Date"].dt.month)["Berri 1"]
        .mean()
        .rename("moyenne")
        .rename_axis("mois")
        .reset_index()
    )
    return (
        alt.Chart(m)
        .mark_line()
        .encode(
            x=alt.X("mois:O", title="Mois de 2012"),
            y=alt.Y("moyenne:Q", title="Passages par jour, en moyenne"),
        )
        .properties(
            title=alt.Title(
                "Passages moyens par jour au compteur Pierre-Dupuy",
                subtitle="Source : Ville de Montréal, 2012",
            ),
            description="Ligne : les mois de janvier à novembre en abscisse, la moyenne de passages par jour en ordonnée.",
        )
    )


@ajoute(
    "07-line",
    "wrong",
    "mois en texte sans sort : août, avril, février... la ligne suit l'ordre alphabétique",
)
def line_w4():
    noms = [
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
    counts = load("velos-2012")
    moyennes = counts.groupby(counts["Date"].dt.month)["Pierre-Dupuy"].mean().tolist()
    return (
        alt.Chart(pd.DataFrame({"mois": noms, "passages": moyennes}))
        .mark_line()
        .encode(x="mois", y=alt.Y("passages", title="Passages par jour"))
        .properties(
            title=alt.Title(
                "Passages moyens par jour au compteur Pierre-Dupuy en 2012",
                subtitle="Ville de Montréal",
            ),
            description="Ligne : mois sur l’axe horizontal, passages par jour sur l’axe vertical, de 5 à 2582.",
        )
    )


@ajoute(
    "07-line",
    "wrong",
    "dernière valeur changée : novembre divisé par 30 jours (24,8) au lieu de 5 (148,6)",
)
def line_w5():
    counts = load("velos-2012")
    m = counts.groupby(counts["Date"].dt.month)["Pierre-Dupuy"].mean()
    m.loc[11] = counts.loc[counts["Date"].dt.month == 11, "Pierre-Dupuy"].sum() / 30
    m = m.rename_axis("mois").reset_index(name="moyenne")
    m["mois"] = pd.to_datetime(dict(year=2012, month=m["mois"], day=1))
    return (
        alt.Chart(m)
        .mark_line(point=True)
        .encode(x=alt.X("mois:T", title=None), y=alt.Y("moyenne:Q", title="Passages par jour"))
        .properties(
            title=alt.Title(
                "Moyenne de passages par jour, compteur Pierre-Dupuy",
                subtitle="Source : Ville de Montréal, 2012",
            ),
            description="Ligne : janvier à novembre 2012 (axe horizontal), passages par jour (axe vertical), de 5 à 2582.",
        )
    )


@ajoute(
    "07-line",
    "wrong",
    "mauvais nom de source : le titre du premier graphique recopié, ministère de la Santé au lieu de Ville de Montréal",
)
def line_w6():
    counts = load("velos-2012")
    return (
        alt.Chart(counts[["Date", "Pierre-Dupuy"]])
        .mark_line()
        .encode(
            x=alt.X("month(Date):O", title="Mois"),
            y=alt.Y("mean(Pierre-Dupuy):Q", title="Passages par jour, en moyenne"),
        )
        .properties(
            title=alt.Title(
                "Passages moyens par jour au compteur Pierre-Dupuy",
                subtitle="Source : ministère de la Santé et des Services sociaux, 2012",
            ),
            description="Ligne : mois (axe horizontal) et passages par jour (axe vertical), de 5 en janvier à 2582 en juillet.",
        )
    )


# -------------------------------------------------------------- 07-fullest


@ajoute(
    "07-fullest",
    "right",
    "idxmax : table à l'index Region avec le nom de l'installation à côté du taux",
)
def fullest_r1():
    rows = pd.read_csv(path("urgences"))
    inst = rows[
        rows["No_permis_installation"].notna() & rows["Nombre_de_civieres_fonctionnelles"].ne(0)
    ].copy()
    inst["taux"] = (
        inst["Nombre_de_civieres_occupees"].div(inst["Nombre_de_civieres_fonctionnelles"]).mul(100)
    )
    pleine = inst.loc[
        inst.groupby("Region")["taux"].idxmax(), ["Region", "Nom_installation", "taux"]
    ]
    return pleine.set_index("Region").sort_values("taux")


@ajoute("07-fullest", "right", "boucle csv et numpy, dict de np.float64, ordre du fichier")
def fullest_r2():
    plus = {}
    with open(path("urgences"), encoding="utf-8", newline="") as f:
        for ligne in csv.DictReader(f):
            civ = int(ligne["Nombre_de_civieres_fonctionnelles"])
            if not ligne["No_permis_installation"] or civ == 0:
                continue
            taux = np.float64(ligne["Nombre_de_civieres_occupees"]) / civ * 100
            plus[ligne["Region"]] = max(plus.get(ligne["Region"], np.float64(0)), taux)
    return plus


@ajoute(
    "07-fullest",
    "wrong",
    "l'installation qui a le plus de patients, sans égard à sa taille, puis son taux",
)
def fullest_w1():
    rows = pd.read_csv(path("urgences"))
    rows = rows[rows["No_permis_installation"].notna()]
    top = rows.loc[rows.groupby("Region")["Nombre_de_civieres_occupees"].idxmax()].set_index(
        "Region"
    )
    return top["Nombre_de_civieres_occupees"] / top["Nombre_de_civieres_fonctionnelles"] * 100


@ajoute(
    "07-fullest",
    "wrong",
    "maximum des patients divisé par maximum des civières : deux installations différentes mêlées",
)
def fullest_w2():
    rows = pd.read_csv(path("urgences"))
    rows = rows[rows["No_permis_installation"].notna()]
    g = rows.groupby("Region")[
        ["Nombre_de_civieres_occupees", "Nombre_de_civieres_fonctionnelles"]
    ].max()
    return g["Nombre_de_civieres_occupees"] / g["Nombre_de_civieres_fonctionnelles"] * 100


@ajoute("07-fullest", "wrong", "totaux non écartés : « Ensemble du Québec » est une 16e « région »")
def fullest_w3():
    rows = pd.read_csv(path("urgences"))
    rows["taux"] = (
        rows["Nombre_de_civieres_occupees"] / rows["Nombre_de_civieres_fonctionnelles"] * 100
    )
    return rows.groupby("Region")["taux"].max()


@ajoute(
    "07-fullest", "wrong", "taux associés aux noms des installations au lieu des noms de régions"
)
def fullest_w4():
    rows = pd.read_csv(path("urgences"))
    rows = rows[rows["No_permis_installation"].notna()].copy()
    rows["taux"] = (
        rows["Nombre_de_civieres_occupees"] / rows["Nombre_de_civieres_fonctionnelles"] * 100
    )
    top = rows.sort_values("taux", ascending=False).drop_duplicates("Region")
    return top.set_index("Nom_installation")["taux"]


@ajoute(
    "07-fullest",
    "wrong",
    "bons taux sauf le dernier : le taux de la région (83,7) laissé pour Saguenay-Lac-Saint-Jean au lieu de 107,3",
)
def fullest_w5():
    rows = pd.read_csv(path("urgences"))
    rows = rows[rows["No_permis_installation"].notna()].copy()
    rows["taux"] = (
        rows["Nombre_de_civieres_occupees"] / rows["Nombre_de_civieres_fonctionnelles"] * 100
    )
    top = rows.groupby("Region")["taux"].max().round(1)
    top.iloc[-1] = 83.7
    return top.to_dict()


@ajoute(
    "07-fullest",
    "wrong",
    "noms de régions mal écrits : « Montéregie » au lieu de « Montérégie » et Montréal traduit « Montreal »",
)
def fullest_w6():
    rows = pd.read_csv(path("urgences"))
    rows = rows[rows["No_permis_installation"].notna()].copy()
    rows["taux"] = (
        rows["Nombre_de_civieres_occupees"] / rows["Nombre_de_civieres_fonctionnelles"] * 100
    )
    top = rows.groupby("Region")["taux"].max()
    return top.rename({"Montérégie": "Montéregie", "Montréal": "Montreal"})


# ------------------------------------------------------- réponses à taper

TYPED = [
    ("07-over-24", "right", "avec l'unité", "901 patients"),
    ("07-over-24", "right", "dans une phrase", "Il y en avait 901 dans tout le Québec."),
    ("07-over-24", "wrong", "mauvaise colonne : plus de 48 heures", "274"),
    (
        "07-over-24",
        "wrong",
        "toute la colonne additionnée, totaux régionaux et Ensemble du Québec compris (3 fois trop)",
        "2 703",
    ),
    ("07-over-24", "wrong", "mauvaise colonne : tous les patients sur civière", "2746 patients"),
    ("07-drawn-ratio", "right", "avec le mot fois", "environ 19 fois"),
    ("07-drawn-ratio", "right", "avec un signe de multiplication collé", "19x plus longue"),
    ("07-drawn-ratio", "wrong", "vrai rapport des taux, comme si l'axe partait de 0", "2 fois"),
    ("07-drawn-ratio", "wrong", "18,6 tronqué au lieu d'arrondi à l'unité", "18"),
    ("07-drawn-ratio", "wrong", "différence des taux au lieu du rapport", "97"),
    ("07-sheet-region", "right", "avec le signe de pourcentage et une espace", "141,4 %"),
    (
        "07-sheet-region",
        "right",
        "avec l'unité de la question, point décimal",
        "141.4 patients pour 100 civières",
    ),
    ("07-sheet-region", "wrong", "moyenne des taux des installations de la Montérégie", "139,1"),
    ("07-sheet-region", "wrong", "mauvaise ligne : Montréal au lieu de la Montérégie", "148,1"),
    ("07-sheet-region", "wrong", "rapport à l'envers : civières pour 100 patients", "70,7 %"),
    ("07-sheet-overall", "right", "en pourcentage, espace avant le signe", "138,3 %"),
    (
        "07-sheet-overall",
        "right",
        "phrase courte avec l'unité",
        "à peu près 138,3 patients pour 100 civières",
    ),
    ("07-sheet-overall", "wrong", "moyenne des 15 taux régionaux", "134,2"),
    ("07-sheet-overall", "wrong", "rapport non multiplié par 100", "1,4"),
    ("07-sheet-overall", "wrong", "seulement ce qui dépasse 100", "38,3 %"),
    ("07-sheet-weekend", "right", "avec le signe plus", "+33,6 %"),
    ("07-sheet-weekend", "right", "avec des mots autour", "33,6% de plus la fin de semaine"),
    ("07-sheet-weekend", "wrong", "signe inversé", "-33,6"),
    ("07-sheet-weekend", "wrong", "divisé par la moyenne de la fin de semaine", "25,2 %"),
    ("07-sheet-weekend", "wrong", "rapport en pourcentage, sans retirer 100", "133,6"),
]
for _id, _verdict, _description, _texte in TYPED:
    ANSWERS.append((_id, _verdict, _description, lambda t=_texte: t))
