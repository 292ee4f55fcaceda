"""Answers to module 05 by somebody who had read its statements in French, and nothing else.

Each is (exercise, "right" or "wrong", what it is, a function that computes it). None was used to
write the slips that its module had when it was first judged, on November 24, 2026.
"""

# ruff: noqa
# mypy: ignore-errors
LANG = "fr"
import csv
import datetime
import io
from collections import defaultdict
from datetime import date

import numpy as np
import pandas as pd

from ateliers.fr import load, path

ANSWERS = []


def a(id, kind, why):
    def keep(f):
        ANSWERS.append((id, kind, why, f))
        return f

    return keep


def typed(id, kind, why, text):
    ANSWERS.append((id, kind, why, lambda: text))


# ---------------------------------------------------------------- 05-rows
typed("05-rows", "right", "le nombre", "310")
typed("05-rows", "right", "avec l'unité", "310 jours")
typed("05-rows", "wrong", "compte la ligne d'en-tête", "311")
typed("05-rows", "wrong", "enlève encore une ligne", "309")
typed("05-rows", "wrong", "2012 est bissextile: l'année entière", "366")
typed("05-rows", "wrong", "une année ordinaire", "365 jours")
typed("05-rows", "wrong", "nombre de cellules", "3 100")
typed("05-rows", "wrong", "nombre de colonnes", "10")
typed("05-rows", "wrong", "s'arrête au 31 octobre", "305")
typed("05-rows", "wrong", "chiffres inversés", "301")

# ---------------------------------------------------------------- 05-october
typed("05-october", "right", "arrondi à l'unité", "3058")
typed("05-october", "right", "espace et unité", "3 058 passages par jour")
typed("05-october", "wrong", "tronqué au lieu d'arrondi", "3057")
typed("05-october", "wrong", "total du mois", "94 793")
typed("05-october", "wrong", "divisé par 30 jours", "3160")
typed("05-october", "wrong", "tous les compteurs", "16 270")
typed("05-october", "wrong", "septembre", "4235")
typed("05-october", "wrong", "colonne voisine (Côte-Sainte-Catherine)", "1463")
typed("05-october", "wrong", "médiane au lieu de la moyenne", "3 255")
typed("05-october", "wrong", "virgule lue comme millier à l'envers: 3,058", "3,058")
typed("05-october", "wrong", "Maisonneuve 2", "3721")
typed("05-october", "wrong", "janvier", "159")


# ---------------------------------------------------------------- 05-read
@a("05-read", "right", "read_csv avec sep, encoding, parse_dates, dayfirst")
def _():
    return pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )


@a("05-read", "right", "dates en index")
def _():
    return pd.read_csv(
        path("velos-2012"),
        sep=";",
        encoding="cp1252",
        parse_dates=["Date"],
        dayfirst=True,
        index_col="Date",
    )


@a("05-read", "right", "to_datetime après coup, avec le format")
def _():
    velos = pd.read_csv(path("velos-2012"), delimiter=";", encoding="ISO-8859-1")
    velos["Date"] = pd.to_datetime(velos["Date"], format="%d/%m/%Y")
    return velos


@a("05-read", "right", "module csv, boucle, dates en datetime.date, cellules vides None")
def _():
    lignes = []
    with open(path("velos-2012"), encoding="latin-1", newline="") as f:
        lecteur = csv.DictReader(f, delimiter=";")
        for ligne in lecteur:
            j, m, an = ligne["Date"].split("/")
            propre = {"Date": date(int(an), int(m), int(j))}
            for nom, v in ligne.items():
                if nom != "Date":
                    propre[nom] = int(v) if v else None
            lignes.append(propre)
    return pd.DataFrame(lignes)


@a(
    "05-read",
    "right",
    "texte découpé à la main, colonnes numériques par to_numeric, plus récent d'abord",
)
def _():
    texte = path("velos-2012").read_text(encoding="latin-1")
    lignes = [l.split(";") for l in texte.splitlines()]
    t = pd.DataFrame(lignes[1:], columns=lignes[0])
    t["Date"] = pd.to_datetime(t["Date"], dayfirst=True)
    for c in t.columns[1:]:
        t[c] = pd.to_numeric(t[c])
    return t.sort_values("Date", ascending=False)


@a("05-read", "right", "convert_dtypes (Int64, NA)")
def _():
    return pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=[0], date_format="%d/%m/%Y"
    ).convert_dtypes()


@a(
    "05-read",
    "right",
    "sep=None deviné par le moteur python, dates en Period? non: datetime, index gardé et trié",
)
def _():
    t = pd.read_csv(path("velos-2012"), sep=None, engine="python", encoding="latin-1")
    t.index = pd.to_datetime(t.pop("Date"), format="%d/%m/%Y")
    return t.sort_index()


@a("05-read", "right", "load() fait tout (triche permise par l'énoncé? la table est la bonne)")
def _():
    return load("velos-2012")


@a("05-read", "right", "tout en float (astype)")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    return t.set_index("Date").astype(float).reset_index()


@a("05-read", "wrong", "oublie sep: une seule colonne")
def _():
    return pd.read_csv(path("velos-2012"), encoding="latin-1")


@a("05-read", "wrong", "sep=',' explicite")
def _():
    return pd.read_csv(path("velos-2012"), sep=",", encoding="cp1252")


@a("05-read", "wrong", "utf-8 forcé: accents remplacés par �")
def _():
    return pd.read_csv(
        path("velos-2012"),
        sep=";",
        encoding="utf-8",
        encoding_errors="replace",
        parse_dates=["Date"],
        dayfirst=True,
    )


@a("05-read", "wrong", "utf-8 errors=ignore: accents perdus")
def _():
    return pd.read_csv(
        path("velos-2012"), sep=";", encoding_errors="ignore", parse_dates=["Date"], dayfirst=True
    )


@a("05-read", "wrong", "mauvais encodage mac_roman: noms abîmés")
def _():
    return pd.read_csv(
        path("velos-2012"), sep=";", encoding="mac_roman", parse_dates=["Date"], dayfirst=True
    )


@a("05-read", "wrong", "mauvais encodage cp850 (vieux Windows)")
def _():
    return pd.read_csv(
        path("velos-2012"), sep=";", encoding="cp850", parse_dates=["Date"], dayfirst=True
    )


@a("05-read", "wrong", "dates restées du texte")
def _():
    return pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")


@a("05-read", "wrong", "dates texte en index")
def _():
    return pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1", index_col=0)


@a("05-read", "wrong", "mois et jour inversés, le reste NaT")
def _():
    t = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    t["Date"] = pd.to_datetime(t["Date"], format="%m/%d/%Y", errors="coerce")
    return t


@a("05-read", "wrong", "format mixed: jour et mois inversés jusqu'au 12")
def _():
    t = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    t["Date"] = pd.to_datetime(t["Date"], format="mixed")
    return t


@a("05-read", "wrong", "dates remises en texte ISO (strftime): plus de vraies dates")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    t["Date"] = t["Date"].dt.strftime("%Y-%m-%d")
    return t


@a("05-read", "wrong", "colonnes vides enlevées (8 colonnes)")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    return t.dropna(axis=1)


@a("05-read", "wrong", "dropna(): plus aucune ligne")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    return t.dropna()


@a("05-read", "wrong", "cellules vides remplies de 0")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    return t.fillna(0)


@a("05-read", "wrong", "cellules vides remplies par « non disponible »")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    return t.astype({c: object for c in t.columns[1:]}).fillna("non disponible")


@a("05-read", "wrong", "header=None: l'en-tête devient une ligne")
def _():
    return pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1", header=None)


@a("05-read", "wrong", "skiprows=1: le premier janvier devient l'en-tête")
def _():
    return pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1", skiprows=1)


@a("05-read", "wrong", "seulement head()")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    return t.head()


@a("05-read", "wrong", "nrows=300: il manque 10 jours")
def _():
    return pd.read_csv(
        path("velos-2012"),
        sep=";",
        encoding="latin-1",
        parse_dates=["Date"],
        dayfirst=True,
        nrows=300,
    )


@a("05-read", "wrong", "dernière valeur changée")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    t.loc[309, "Rachel1"] = t.loc[309, "Rachel1"] + 1
    return t


@a("05-read", "wrong", "un nom changé: Rachel 1")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    return t.rename(columns={"Rachel1": "Rachel 1"})


@a("05-read", "wrong", "noms raccourcis: « Brébeuf » sans la parenthèse")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    t.columns = [c.split(" (")[0] for c in t.columns]
    return t


@a("05-read", "wrong", "noms en minuscules")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    t.columns = t.columns.str.lower()
    return t


@a("05-read", "wrong", "le chemin, pas la table")
def _():
    return path("velos-2012")


@a("05-read", "wrong", "le texte du fichier")
def _():
    return open(path("velos-2012"), encoding="latin-1").read()


@a("05-read", "wrong", "une colonne Total ajoutée")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    t["Total"] = t.sum(axis=1, numeric_only=True)
    return t


@a("05-read", "wrong", "une ligne de total ajoutée en bas")
def _():
    t = pd.read_csv(
        path("velos-2012"),
        sep=";",
        encoding="latin-1",
        parse_dates=["Date"],
        dayfirst=True,
        index_col="Date",
    )
    t.loc["Total"] = t.sum()
    return t


@a("05-read", "wrong", "dates décalées: index parsé d'une colonne jetée (plus de Date du tout)")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    return t.drop(columns="Date")


@a("05-read", "wrong", "answer = print(table): None")
def _():
    return print(pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1").shape)


@a("05-read", "wrong", "info de la table: shape")
def _():
    return pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1").shape


@a("05-read", "wrong", "oublie les parenthèses: la méthode head")
def _():
    return pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    ).head


@a("05-read", "wrong", "tout lu comme du texte (dtype=str)")
def _():
    t = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1", dtype=str)
    t["Date"] = pd.to_datetime(t["Date"], dayfirst=True)
    return t


@a("05-read", "wrong", "zéros pris pour des vides (na_values=0)")
def _():
    return pd.read_csv(
        path("velos-2012"),
        sep=";",
        encoding="latin-1",
        parse_dates=["Date"],
        dayfirst=True,
        na_values=["0"],
    )


@a("05-read", "wrong", "fichier lu deux fois et empilé: 620 lignes")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    return pd.concat([t, t])


@a("05-read", "wrong", "le mauvais fichier")
def _():
    return pd.read_csv(path("piscines"))


@a("05-read", "wrong", "table transposée")
def _():
    return pd.read_csv(
        path("velos-2012"),
        sep=";",
        encoding="latin-1",
        parse_dates=["Date"],
        dayfirst=True,
        index_col="Date",
    ).T


@a("05-read", "wrong", "seulement le mois: dates ramenées au mois")
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    t["Date"] = t["Date"].dt.to_period("M").dt.to_timestamp()
    return t


# ---------------------------------------------------------------- 05-july
@a("05-july", "right", "masque sur l'index, moyennes")
def _():
    counts = load("velos-2012")
    daily = counts.set_index("Date").sum(axis=1)
    july = daily[daily.index.month == 7].mean()
    january = daily[daily.index.month == 1].mean()
    return july / january


@a("05-july", "right", "tranche de texte, arrondi à une décimale")
def _():
    counts = load("velos-2012")
    daily = counts.set_index("Date").sum(axis=1)
    juillet = daily.loc["2012-07"].mean()
    janvier = daily.loc["2012-01"].mean()
    return round(juillet / janvier, 1)


@a("05-july", "right", "resample par mois, float python")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    par_mois = daily.resample("MS").mean()
    return float(par_mois["2012-07-01"] / par_mois["2012-01-01"])


@a("05-july", "right", "csv et boucles, totaux (31 jours chacun)")
def _():
    totaux = defaultdict(int)
    with open(path("velos-2012"), encoding="latin-1", newline="") as f:
        for r in csv.reader(f, delimiter=";"):
            if r[0] == "Date":
                continue
            mois = int(r[0].split("/")[1])
            totaux[mois] += sum(int(v) for v in r[1:] if v)
    return totaux[7] / 31 / (totaux[1] / 31)


@a("05-july", "right", "numpy")
def _():
    c = load("velos-2012")
    valeurs = c.drop(columns="Date").to_numpy(dtype=float)
    total = np.nansum(valeurs, axis=1)
    mois = c["Date"].dt.month.to_numpy()
    return np.mean(total[mois == 7]) / np.mean(total[mois == 1])


@a("05-july", "right", "groupby sur le mois, 2 décimales")
def _():
    c = load("velos-2012")
    c["total"] = c.sum(axis=1, numeric_only=True)
    m = c.groupby(c["Date"].dt.month)["total"].mean()
    return round(m[7] / m[1], 2)


@a("05-july", "right", "tapé à la main depuis un tableur")
def _():
    return 26632.5 / 657.6


@a("05-july", "wrong", "division inversée")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    july = daily[daily.index.month == 7].mean()
    january = daily[daily.index.month == 1].mean()
    return january / july


@a("05-july", "wrong", "différence au lieu du rapport")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.loc["2012-07"].mean() - daily.loc["2012-01"].mean()


@a("05-july", "wrong", "en pourcentage")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.loc["2012-07"].mean() / daily.loc["2012-01"].mean() * 100


@a("05-july", "wrong", "« fois de plus »: rapport moins 1")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.loc["2012-07"].mean() / daily.loc["2012-01"].mean() - 1


@a("05-july", "wrong", "arrondi à l'unité par le haut: 41 (plus de décimale)")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return int(np.ceil(daily.loc["2012-07"].mean() / daily.loc["2012-01"].mean()))


@a("05-july", "wrong", "division entière //: 40.0")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.loc["2012-07"].mean() // daily.loc["2012-01"].mean()


@a("05-july", "wrong", "juin au lieu de juillet")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily[daily.index.month == 6].mean() / daily[daily.index.month == 1].mean()


@a("05-july", "wrong", "mois comptés à partir de 0: août sur février")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    m = daily.groupby(daily.index.month).mean()
    return m.iloc[7] / m.iloc[1]


@a("05-july", "wrong", "un seul compteur (Berri 1)")
def _():
    c = load("velos-2012").set_index("Date")["Berri 1"]
    return c.loc["2012-07"].mean() / c.loc["2012-01"].mean()


@a("05-july", "wrong", "moyenne des rapports par compteur")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return (c.loc["2012-07"].mean() / c.loc["2012-01"].mean()).mean()


@a("05-july", "wrong", "un rapport par compteur, pas un nombre")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return c.loc["2012-07"].mean() / c.loc["2012-01"].mean()


@a("05-july", "wrong", "médianes au lieu de moyennes")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.loc["2012-07"].median() / daily.loc["2012-01"].median()


@a("05-july", "wrong", "moyenne de juillet sur TOTAL de janvier")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.loc["2012-07"].mean() / daily.loc["2012-01"].sum()


@a("05-july", "wrong", "seulement la moyenne de juillet")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.loc["2012-07"].mean()


@a("05-july", "wrong", "le couple juillet, janvier sans diviser")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.loc["2012-07"].mean(), daily.loc["2012-01"].mean()


@a("05-july", "wrong", "count au lieu de mean: 1.0")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.loc["2012-07"].count() / daily.loc["2012-01"].count()


@a("05-july", "wrong", "maximums au lieu de moyennes")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.loc["2012-07"].max() / daily.loc["2012-01"].max()


@a("05-july", "wrong", "juillet sur toute l'année")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.loc["2012-07"].mean() / daily.mean()


@a("05-july", "wrong", "le 7 et le 1 de chaque mois (day au lieu de month)")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily[daily.index.day == 7].mean() / daily[daily.index.day == 1].mean()


@a("05-july", "wrong", "1er juillet sur 1er janvier seulement")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily["2012-07-01"] / daily["2012-01-01"]


@a("05-july", "wrong", "Date.sum par colonnes oublié axis=1: somme par compteur")
def _():
    c = load("velos-2012").set_index("Date")
    return c.loc["2012-07"].sum(axis=0) / c.loc["2012-01"].sum(axis=0)


@a("05-july", "wrong", "dates mal lues (mois d'abord)")
def _():
    t = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    t["Date"] = pd.to_datetime(t["Date"], format="mixed")
    d = t.set_index("Date").sum(axis=1)
    return d[d.index.month == 7].mean() / d[d.index.month == 1].mean()


@a("05-july", "wrong", "31 jours en juillet, 30 en janvier: mauvais diviseur")
def _():
    d = load("velos-2012").set_index("Date").sum(axis=1)
    return (d.loc["2012-07"].sum() / 31) / (d.loc["2012-01"].sum() / 30)


@a("05-july", "wrong", "dernier chiffre changé: 40.9")
def _():
    return 40.9


@a("05-july", "wrong", "print: None")
def _():
    d = load("velos-2012").set_index("Date").sum(axis=1)
    return print(d.loc["2012-07"].mean() / d.loc["2012-01"].mean())


@a("05-july", "wrong", "mean sans parenthèses")
def _():
    d = load("velos-2012").set_index("Date").sum(axis=1)
    return d.loc["2012-07"].mean


@a("05-july", "wrong", "virgule décimale en Python: tuple (40, 5)")
def _():
    return 40, 5


@a("05-july", "wrong", "phrase")
def _():
    d = load("velos-2012").set_index("Date").sum(axis=1)
    return f"Il y a {d.loc['2012-07'].mean():.0f} passages en juillet et {d.loc['2012-01'].mean():.0f} en janvier"


@a("05-july", "wrong", "valeur négative: moins au lieu de diviser, puis sens inverse")
def _():
    d = load("velos-2012").set_index("Date").sum(axis=1)
    return d.loc["2012-01"].mean() - d.loc["2012-07"].mean()


# ---------------------------------------------------------------- 05-busiest
@a("05-busiest", "right", "idxmax")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.idxmax()


@a("05-busiest", "right", "texte")
def _():
    return "2012-06-14"


@a("05-busiest", "right", "date de Python, boucle csv")
def _():
    meilleur, quand = -1, None
    with open(path("velos-2012"), encoding="latin-1", newline="") as f:
        lecteur = csv.reader(f, delimiter=";")
        next(lecteur)
        for r in lecteur:
            total = sum(int(v) for v in r[1:] if v.strip())
            if total > meilleur:
                meilleur = total
                j, m, an = map(int, r[0].split("/"))
                quand = date(an, m, j)
    return quand


@a("05-busiest", "right", "argmax puis iloc")
def _():
    c = load("velos-2012")
    t = c.drop(columns="Date").sum(axis=1)
    return c["Date"].iloc[t.argmax()]


@a("05-busiest", "right", "numpy datetime64")
def _():
    c = load("velos-2012")
    return c["Date"].values[np.nansum(c.iloc[:, 1:].values.astype(float), axis=1).argmax()]


@a("05-busiest", "right", "tri puis dernier, strftime")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.sort_values().index[-1].strftime("%Y-%m-%d")


@a("05-busiest", "right", ".date() isoformat")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.idxmax().date()


@a("05-busiest", "right", "str d'un Timestamp")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return str(daily.idxmax())


@a("05-busiest", "wrong", "le total au lieu de la date")
def _():
    return load("velos-2012").set_index("Date").sum(axis=1).max()


@a("05-busiest", "wrong", "idxmin: le jour le plus calme")
def _():
    return load("velos-2012").set_index("Date").sum(axis=1).idxmin()


@a("05-busiest", "wrong", "position de la ligne, index non posé")
def _():
    return load("velos-2012").sum(axis=1, numeric_only=True).idxmax()


@a("05-busiest", "wrong", "une date par compteur")
def _():
    return load("velos-2012").set_index("Date").dropna(axis=1).idxmax()


@a("05-busiest", "wrong", "Pierre-Dupuy seulement: son propre jour record")
def _():
    return load("velos-2012").set_index("Date")["Pierre-Dupuy"].idxmax()


@a("05-busiest", "wrong", "Maisonneuve 2, la colonne la plus haute")
def _():
    c = load("velos-2012").set_index("Date")["Rachel1"]
    return c.idxmax()


@a("05-busiest", "wrong", "deuxième du palmarès")
def _():
    return load("velos-2012").set_index("Date").sum(axis=1).nlargest(2).index[1]


@a("05-busiest", "wrong", "jour décalé d'un: 13 juin")
def _():
    return "2012-06-13"


@a("05-busiest", "wrong", "jour et mois inversés, 2012-14-06 n'existe pas")
def _():
    return "2012-14-06"


@a("05-busiest", "wrong", "mauvaise année")
def _():
    return "2021-06-14"


@a("05-busiest", "wrong", "seulement le mois")
def _():
    return "2012-06"


@a("05-busiest", "wrong", "le meilleur mois, en numéro")
def _():
    d = load("velos-2012").set_index("Date").sum(axis=1)
    return d.groupby(d.index.month).sum().idxmax()


@a("05-busiest", "wrong", "le jour de la semaine")
def _():
    d = load("velos-2012").set_index("Date").sum(axis=1)
    return d.idxmax().day_name()


@a("05-busiest", "wrong", "nom du compteur (idxmax du mauvais axe)")
def _():
    return load("velos-2012").set_index("Date").sum().idxmax()


@a("05-busiest", "wrong", "numéro du jour dans l'année")
def _():
    return load("velos-2012").set_index("Date").sum(axis=1).idxmax().dayofyear


@a("05-busiest", "wrong", "idxmax sans parenthèses")
def _():
    return load("velos-2012").set_index("Date").sum(axis=1).idxmax


@a("05-busiest", "wrong", "dernière date du fichier (max de Date)")
def _():
    return load("velos-2012")["Date"].max()


@a("05-busiest", "wrong", "juillet seulement, puisque juillet est le meilleur mois")
def _():
    return load("velos-2012").set_index("Date").sum(axis=1).loc["2012-07"].idxmax()


@a("05-busiest", "wrong", "la liste des cinq meilleurs jours")
def _():
    return list(load("velos-2012").set_index("Date").sum(axis=1).nlargest(5).index)


@a("05-busiest", "wrong", "print: None")
def _():
    return print(load("velos-2012").set_index("Date").sum(axis=1).idxmax())


@a("05-busiest", "wrong", "toute la table triée")
def _():
    return load("velos-2012").set_index("Date").sum(axis=1).sort_values(ascending=False)


@a(
    "05-busiest",
    "wrong",
    "dates lues mois d'abord, le record tombe ailleurs (jour du 9 au 12 inversé: prend septembre)",
)
def _():
    t = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    t["Date"] = pd.to_datetime(t["Date"], format="%m/%d/%Y", errors="coerce")
    t = t.dropna(subset="Date")
    return t.set_index("Date").sum(axis=1).idxmax()


@a("05-busiest", "wrong", "tri comme du texte: maximum alphabétique")
def _():
    d = load("velos-2012").set_index("Date").sum(axis=1).astype(int).astype(str)
    return d.sort_values().index[-1]


# ---------------------------------------------------------------- 05-by-counter
@a("05-by-counter", "right", "masque puis sum numeric (pandas donne 0 pour les colonnes vides)")
def _():
    c = load("velos-2012")
    return c[c["Date"].dt.month == 1].sum(numeric_only=True)


@a("05-by-counter", "right", "index + tranche + dropna(axis=1)")
def _():
    return load("velos-2012").set_index("Date").loc["2012-01"].dropna(axis=1).sum()


@a("05-by-counter", "right", "dict en boucle csv")
def _():
    totaux = {}
    with open(path("velos-2012"), encoding="latin-1", newline="") as f:
        for r in csv.DictReader(f, delimiter=";"):
            if r["Date"][3:5] == "01":
                for nom, v in r.items():
                    if nom != "Date" and v:
                        totaux[nom] = totaux.get(nom, 0) + int(v)
    return totaux


@a("05-by-counter", "right", "melt + groupby, une Series triée")
def _():
    c = load("velos-2012").melt(id_vars="Date", var_name="compteur", value_name="passages").dropna()
    jan = c[c["Date"].dt.month == 1]
    return jan.groupby("compteur")["passages"].sum().sort_values(ascending=False)


@a("05-by-counter", "right", "tableau à une colonne")
def _():
    c = load("velos-2012").set_index("Date")
    return c.loc["2012-01-01":"2012-01-31"].sum(min_count=1).to_frame("passages en janvier")


@a("05-by-counter", "right", "table compteur/passages avec reset_index")
def _():
    c = load("velos-2012").dropna(axis=1)
    s = c[c.Date < "2012-02-01"].drop(columns="Date").sum().reset_index()
    s.columns = ["compteur", "passages"]
    return s


@a("05-by-counter", "right", "resample, ligne de janvier")
def _():
    return load("velos-2012").set_index("Date").dropna(axis=1).resample("ME").sum().iloc[0]


@a("05-by-counter", "right", "resample, table d'une seule ligne")
def _():
    return load("velos-2012").set_index("Date").dropna(axis=1).resample("MS").sum().head(1)


@a("05-by-counter", "right", "head(31), to_dict")
def _():
    return load("velos-2012").head(31).drop(columns=["Date"]).sum().astype(int).to_dict()


@a("05-by-counter", "right", "dict tapé à la main depuis un tableur")
def _():
    return {
        "Berri 1": 4915,
        "Côte-Sainte-Catherine": 38,
        "Maisonneuve 1": 3308,
        "Maisonneuve 2": 7737,
        "du Parc": 3088,
        "Pierre-Dupuy": 160,
        "Rachel1": 1140,
    }


@a("05-by-counter", "wrong", "moyenne par jour au lieu de la somme")
def _():
    return load("velos-2012").set_index("Date").loc["2012-01"].mean()


@a("05-by-counter", "wrong", "count: 31 partout")
def _():
    return load("velos-2012").set_index("Date").loc["2012-01"].dropna(axis=1).count()


@a("05-by-counter", "wrong", "juillet au lieu de janvier")
def _():
    return load("velos-2012").set_index("Date").loc["2012-07"].dropna(axis=1).sum()


@a("05-by-counter", "wrong", "toute l'année")
def _():
    return load("velos-2012").dropna(axis=1).drop(columns="Date").sum()


@a("05-by-counter", "wrong", "dropna() enlève toutes les lignes: des zéros")
def _():
    c = load("velos-2012").dropna()
    return c[c["Date"].dt.month == 1].sum(numeric_only=True)


@a("05-by-counter", "wrong", "le premier de chaque mois (day == 1)")
def _():
    c = load("velos-2012")
    return c[c["Date"].dt.day == 1].sum(numeric_only=True)


@a("05-by-counter", "wrong", "un total par jour (axis=1)")
def _():
    return load("velos-2012").set_index("Date").loc["2012-01"].sum(axis=1)


@a("05-by-counter", "wrong", "un seul total")
def _():
    return load("velos-2012").set_index("Date").loc["2012-01"].sum().sum()


@a("05-by-counter", "wrong", "30 jours: le 31 manque")
def _():
    return load("velos-2012").head(30).dropna(axis=1).drop(columns="Date").sum()


@a("05-by-counter", "wrong", "head(32): le 1er février compris")
def _():
    return load("velos-2012").head(32).dropna(axis=1).drop(columns="Date").sum()


@a("05-by-counter", "wrong", "un compteur oublié (Berri 1, iloc[:, 2:])")
def _():
    c = load("velos-2012")
    return c[c.Date.dt.month == 1].iloc[:, 2:].sum()


@a("05-by-counter", "wrong", "nombres sans noms")
def _():
    c = load("velos-2012").dropna(axis=1)
    return list(c[c.Date.dt.month == 1].drop(columns="Date").sum())


@a("05-by-counter", "wrong", "une entrée Total ajoutée")
def _():
    s = load("velos-2012").set_index("Date").loc["2012-01"].dropna(axis=1).sum()
    s["Total"] = s.sum()
    return s


@a("05-by-counter", "wrong", "dernière valeur changée")
def _():
    d = load("velos-2012").set_index("Date").loc["2012-01"].dropna(axis=1).sum().to_dict()
    d["Rachel1"] = 1141
    return d


@a("05-by-counter", "wrong", "nom mal écrit: Rachel 2? non: « Racheel1 »")
def _():
    d = load("velos-2012").set_index("Date").loc["2012-01"].dropna(axis=1).sum().to_dict()
    d["Racheel1"] = d.pop("Rachel1")
    return d


@a("05-by-counter", "wrong", "nom anglicisé: « Park » pour « du Parc »")
def _():
    s = load("velos-2012").set_index("Date").loc["2012-01"].dropna(axis=1).sum()
    return s.rename({"du Parc": "Park"})


@a("05-by-counter", "wrong", "noms abîmés par l'encodage (Côte)")
def _():
    t = pd.read_csv(path("velos-2012"), sep=";", encoding="utf-8", encoding_errors="replace")
    return t[t["Date"].str[3:5] == "01"].dropna(axis=1).drop(columns="Date").sum()


@a("05-by-counter", "wrong", "maximum du mois")
def _():
    return load("velos-2012").set_index("Date").loc["2012-01"].dropna(axis=1).max()


@a("05-by-counter", "wrong", "deux compteurs échangés")
def _():
    s = load("velos-2012").set_index("Date").loc["2012-01"].dropna(axis=1).sum()
    s["Maisonneuve 1"], s["Maisonneuve 2"] = s["Maisonneuve 2"], s["Maisonneuve 1"]
    return s


@a("05-by-counter", "wrong", "parts en pourcentage")
def _():
    s = load("velos-2012").set_index("Date").loc["2012-01"].dropna(axis=1).sum()
    return s / s.sum() * 100


@a("05-by-counter", "wrong", "la table de janvier, non additionnée")
def _():
    c = load("velos-2012")
    return c[c.Date.dt.month == 1]


@a("05-by-counter", "wrong", "describe() au lieu de sum()")
def _():
    return load("velos-2012").set_index("Date").loc["2012-01"].describe()


@a("05-by-counter", "wrong", "tous les mois dans la réponse")
def _():
    c = load("velos-2012").dropna(axis=1)
    return c.groupby(c.Date.dt.month).sum(numeric_only=True)


@a("05-by-counter", "wrong", "table à l'envers: noms et nombres inversés dans le dict")
def _():
    s = load("velos-2012").set_index("Date").loc["2012-01"].dropna(axis=1).sum()
    return {v: k for k, v in s.items()}


@a("05-by-counter", "wrong", "colonnes vides remplies par la moyenne des autres")
def _():
    c = load("velos-2012").set_index("Date").loc["2012-01"]
    c = c.apply(lambda l: l.fillna(l.mean()), axis=1)
    return c.sum()


@a("05-by-counter", "wrong", "arrondi à la dizaine")
def _():
    return load("velos-2012").set_index("Date").loc["2012-01"].dropna(axis=1).sum().round(-1)


@a("05-by-counter", "wrong", "sum sans parenthèses")
def _():
    return load("velos-2012").set_index("Date").loc["2012-01"].sum


@a("05-by-counter", "wrong", "dates mal lues: janvier contient des jours d'autres mois")
def _():
    t = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    t["Date"] = pd.to_datetime(t["Date"], format="mixed")
    return t[t["Date"].dt.month == 1].sum(numeric_only=True)


@a("05-by-counter", "wrong", "cumsum: dernier jour exclu")
def _():
    return load("velos-2012").set_index("Date").loc["2012-01"].dropna(axis=1).cumsum().iloc[-2]


@a(
    "05-by-counter",
    "wrong",
    "les zéros traités comme vides puis lignes enlevées (dropna): jours perdus",
)
def _():
    c = load("velos-2012").dropna(axis=1).set_index("Date").loc["2012-01"]
    return c.replace(0, np.nan).dropna().sum()


# ---------------------------------------------------------------- 05-zero-days
@a("05-zero-days", "right", "(counts == 0).sum()")
def _():
    c = load("velos-2012")
    return (c.drop(columns="Date") == 0).sum()


@a("05-zero-days", "right", "avec la Date en colonne: (counts == 0).sum() tel quel, moins Date")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return c.eq(0).sum().to_dict()


@a("05-zero-days", "right", "boucle for sur les colonnes, len d'un filtre")
def _():
    counts = load("velos-2012").dropna(axis=1)
    reponse = {}
    for compteur in counts.columns[1:]:
        reponse[compteur] = len(counts[counts[compteur] == 0])
    return reponse


@a("05-zero-days", "right", "csv, texte '0'")
def _():
    zeros = {}
    with open(path("velos-2012"), encoding="latin-1", newline="") as f:
        for r in csv.DictReader(f, delimiter=";"):
            for nom, v in r.items():
                if nom == "Date" or "non disponibles" in nom:
                    continue
                zeros.setdefault(nom, 0)
                if v == "0":
                    zeros[nom] += 1
    return zeros


@a("05-zero-days", "right", "melt + pivot_table, table à deux colonnes")
def _():
    m = load("velos-2012").melt(id_vars="Date", var_name="compteur", value_name="n").dropna()
    m["zero"] = m["n"] == 0
    return m.groupby("compteur", as_index=False)["zero"].sum()


@a("05-zero-days", "right", "numpy + zip")
def _():
    c = load("velos-2012").dropna(axis=1).set_index("Date")
    return dict(zip(c.columns, (c.to_numpy() == 0).sum(axis=0)))


@a("05-zero-days", "right", "where + count")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return c[c == 0].count()


@a("05-zero-days", "right", "310 moins count_nonzero, dataframe à une colonne")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return pd.DataFrame({"jours à zéro": 310 - c.astype(bool).sum()})


@a("05-zero-days", "right", "(counts == 0).sum() tel que l'énoncé le souffle, Date comprise à 0")
def _():
    counts = load("velos-2012")
    return (counts == 0).sum()


@a("05-zero-days", "wrong", "janvier seulement (exercice d'avant)")
def _():
    c = load("velos-2012")
    c = c[c.Date.dt.month == 1]
    return (c.drop(columns="Date") == 0).sum()


@a("05-zero-days", "wrong", "les compteurs sans zéro oubliés")
def _():
    c = load("velos-2012").drop(columns="Date")
    z = (c == 0).sum()
    return z[z > 0]


@a("05-zero-days", "wrong", "jours différents de zéro")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return (c != 0).sum()


@a("05-zero-days", "wrong", "cellules vides au lieu de zéros (isna)")
def _():
    return load("velos-2012").set_index("Date").isna().sum()


@a("05-zero-days", "wrong", "fillna(0): 310 zéros inventés pour les colonnes vides")
def _():
    c = load("velos-2012").set_index("Date").fillna(0)
    return (c == 0).sum()


@a("05-zero-days", "wrong", "un seul total, 74")
def _():
    return (load("velos-2012").set_index("Date") == 0).sum().sum()


@a("05-zero-days", "wrong", "somme des valeurs nulles: 0 partout")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return c[c == 0].sum()


@a("05-zero-days", "wrong", "inférieur ou égal à 1")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return (c <= 1).sum()


@a("05-zero-days", "wrong", "len du masque: 310 pour tous")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return {k: len(c[k] == 0) for k in c}


@a("05-zero-days", "wrong", "part des jours (mean), pas un compte")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return (c == 0).mean()


@a("05-zero-days", "wrong", "en pourcentage")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return ((c == 0).mean() * 100).round(1)


@a("05-zero-days", "wrong", "zéros par jour (axis=1)")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return (c == 0).sum(axis=1)


@a("05-zero-days", "wrong", "sans noms")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return list((c == 0).sum())


@a("05-zero-days", "wrong", "vrai/faux: a-t-il eu un zéro (any)")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return (c == 0).any()


@a("05-zero-days", "wrong", "nombre de jours en continu à zéro... max d'affilée pour Rachel1")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    out = {}
    for k in c:
        best = cur = 0
        for v in c[k]:
            cur = cur + 1 if v == 0 else 0
            best = max(best, cur)
        out[k] = best
    return out


@a("05-zero-days", "wrong", "dernière valeur changée: Rachel1 30")
def _():
    return {
        "Berri 1": 0,
        "Côte-Sainte-Catherine": 31,
        "Maisonneuve 1": 0,
        "Maisonneuve 2": 0,
        "du Parc": 0,
        "Pierre-Dupuy": 12,
        "Rachel1": 30,
    }


@a("05-zero-days", "wrong", "nom changé: Rachel (sans le 1)")
def _():
    return {
        "Berri 1": 0,
        "Côte-Sainte-Catherine": 31,
        "Maisonneuve 1": 0,
        "Maisonneuve 2": 0,
        "du Parc": 0,
        "Pierre-Dupuy": 12,
        "Rachel": 31,
    }


@a("05-zero-days", "wrong", "le masque non additionné")
def _():
    return load("velos-2012").set_index("Date") == 0


@a("05-zero-days", "wrong", "dropna() d'abord: aucun jour, des zéros partout")
def _():
    c = load("velos-2012").dropna()
    return (c.drop(columns="Date") == 0).sum()


@a("05-zero-days", "wrong", "CSC oublié: cherche dans les colonnes « 1 » seulement")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1).drop(columns="Côte-Sainte-Catherine")
    return (c == 0).sum()


@a("05-zero-days", "wrong", "cherche le texte '0' dans des nombres: rien trouvé")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return (c == "0").sum()


@a("05-zero-days", "wrong", "le chiffre 0 n'importe où dans le nombre (10, 205...)")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return c.apply(lambda s: s.astype(str).str.contains("0").sum())


@a("05-zero-days", "wrong", "somme de tout au lieu des zéros: idxmin de chaque compteur")
def _():
    return load("velos-2012").set_index("Date").dropna(axis=1).idxmin()


@a("05-zero-days", "wrong", "jours où les sept compteurs sont tous à zéro: 0 jour")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return int((c == 0).all(axis=1).sum())


@a("05-zero-days", "wrong", "jours où au moins un compteur est à zéro")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return int((c == 0).any(axis=1).sum())


@a("05-zero-days", "wrong", "les valeurs mises ensemble: zéros de chaque mois")
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return (c == 0).groupby(c.index.month).sum()


@a("05-zero-days", "wrong", "Côte et Rachel additionnés par erreur sous un seul nom")
def _():
    return {
        "Berri 1": 0,
        "Côte-Sainte-Catherine": 62,
        "Maisonneuve 1": 0,
        "Maisonneuve 2": 0,
        "du Parc": 0,
        "Pierre-Dupuy": 12,
        "Rachel1": 62,
    }


# ---------------------------------------------------------------- 05-records
@a("05-records", "right", "len(read_csv)")
def _():
    return len(pd.read_csv(path("inspections")))


@a("05-records", "right", "shape[0]")
def _():
    return pd.read_csv(path("inspections"), encoding="utf-8").shape[0]


@a("05-records", "right", "csv.reader moins l'en-tête")
def _():
    with open(path("inspections"), encoding="utf-8", newline="") as f:
        return sum(1 for _ in csv.reader(f)) - 1


@a("05-records", "right", "load puis len de l'index")
def _():
    return len(load("inspections").index)


@a("05-records", "right", "count d'une colonne (numpy int)")
def _():
    return pd.read_csv(path("inspections"), usecols=["business_id"])["business_id"].count()


@a("05-records", "right", "DictReader, liste")
def _():
    with open(path("inspections"), encoding="utf-8", newline="") as f:
        return len(list(csv.DictReader(f)))


@a("05-records", "right", "float 7988.0")
def _():
    return float(pd.read_csv(path("inspections"))["montant"].describe()["count"])


@a("05-records", "wrong", "lignes de texte")
def _():
    with open(path("inspections"), encoding="utf-8") as f:
        return len(f.readlines())


@a("05-records", "wrong", "lignes de texte moins l'en-tête")
def _():
    with open(path("inspections"), encoding="utf-8") as f:
        return len(f.readlines()) - 1


@a("05-records", "wrong", "split sur \\n: une ligne vide de plus")
def _():
    return len(path("inspections").read_text(encoding="utf-8").split("\n"))


@a("05-records", "wrong", "en-tête compté (csv)")
def _():
    with open(path("inspections"), encoding="utf-8", newline="") as f:
        return len(list(csv.reader(f)))


@a("05-records", "wrong", "en-tête enlevé deux fois")
def _():
    return len(pd.read_csv(path("inspections"))) - 1


@a("05-records", "wrong", "header=None: 7989")
def _():
    return len(pd.read_csv(path("inspections"), header=None, low_memory=False))


@a("05-records", "wrong", "doublons enlevés (il y en a 2)")
def _():
    return len(pd.read_csv(path("inspections")).drop_duplicates())


@a("05-records", "wrong", "nombre d'établissements")
def _():
    return pd.read_csv(path("inspections"))["business_id"].nunique()


@a("05-records", "wrong", "nombre de cellules (size)")
def _():
    return pd.read_csv(path("inspections")).size


@a("05-records", "wrong", "l'écart entre lignes et enregistrements")
def _():
    with open(path("inspections"), encoding="utf-8") as f:
        n = len(f.readlines())
    return n - len(pd.read_csv(path("inspections")))


@a("05-records", "wrong", "Montréal seulement")
def _():
    i = pd.read_csv(path("inspections"))
    return len(i[i["ville"] == "Montréal"])


@a("05-records", "wrong", "nombre de colonnes")
def _():
    return len(pd.read_csv(path("inspections")).columns)


@a("05-records", "wrong", "shape sans [0]: deux nombres")
def _():
    return pd.read_csv(path("inspections")).shape


@a("05-records", "wrong", "guillemets ignorés: lignes coupées, lignes ratées sautées")
def _():
    return len(
        pd.read_csv(
            path("inspections"),
            quoting=csv.QUOTE_NONE,
            on_bad_lines="skip",
            low_memory=False,
            names=range(9),
        )
    )


@a("05-records", "wrong", "sep=';' lu de travers, lignes en trop sautées")
def _():
    return len(
        pd.read_csv(
            path("inspections"),
            sep=";",
            on_bad_lines="skip",
            encoding="utf-8",
            quoting=csv.QUOTE_NONE,
        )
    )


@a(
    "05-records",
    "wrong",
    "lignes qui commencent par un chiffre... comptées avec un point-virgule: max de l'index",
)
def _():
    return int(pd.read_csv(path("inspections")).index.max())


@a("05-records", "wrong", "count(): une réponse par colonne")
def _():
    return pd.read_csv(path("inspections")).count()


@a("05-records", "wrong", "somme des montants")
def _():
    return int(pd.read_csv(path("inspections"))["montant"].sum())


@a("05-records", "wrong", "mauvais fichier: vélos")
def _():
    return len(load("velos-2012"))


@a("05-records", "wrong", "seulement les établissements ouverts")
def _():
    i = pd.read_csv(path("inspections"))
    return int((i["statut"] == "Ouvert").sum())


@a("05-records", "wrong", "dernier chiffre changé")
def _():
    return 7987


@a("05-records", "wrong", "dernier business_id pris pour le nombre de lignes")
def _():
    return int(pd.read_csv(path("inspections"))["business_id"].iloc[-1])


@a("05-records", "wrong", "len du texte (caractères)")
def _():
    return len(path("inspections").read_text(encoding="utf-8"))


@a("05-records", "wrong", "len du chemin en texte")
def _():
    return len(str(path("inspections")))


@a("05-records", "wrong", "len sans rien: la table")
def _():
    return pd.read_csv(path("inspections"))


@a("05-records", "wrong", "print: None")
def _():
    return print(len(pd.read_csv(path("inspections"))))


@a("05-records", "wrong", "une amende par jour: dates distinctes")
def _():
    return pd.read_csv(path("inspections"))["date"].nunique()


@a("05-records", "wrong", "échantillon: nrows=5000")
def _():
    return len(pd.read_csv(path("inspections"), nrows=5000))


@a("05-records", "wrong", "arrondi: environ 8000")
def _():
    return 8000


# What the statement does not settle: not judged.
UNSURE = {
    "masque puis sum numeric (pandas donne 0 pour les colonnes vides)": "the statement did not yet refuse 0",
    "head(31), to_dict": "the statement did not yet refuse 0",
}
