"""A last set of answers to module 05, by somebody who had read its statements in French alone.

Written on November 24, 2026, once the checks stood; no slip was written from them.
"""

# ruff: noqa
# mypy: ignore-errors
import collections
import csv
import datetime
import io
from decimal import Decimal

import numpy as np
import pandas as pd

from ateliers.fr import load, path

LANG = "fr"


# ---------------------------------------------------------------- 05-read
def read_r1():
    table = pd.read_csv(
        path("velos-2012"), sep=";", encoding="cp1252", dtype_backend="numpy_nullable"
    )
    table["Date"] = pd.to_datetime(table["Date"], format="%d/%m/%Y")
    return table.sample(frac=1, random_state=3)


def read_r2():
    with open(path("velos-2012"), encoding="latin-1", newline="") as f:
        lignes = list(csv.DictReader(f, delimiter=";"))
    index, rangees = [], []
    for ligne in reversed(lignes):
        j, m, a = ligne.pop("Date").split("/")
        index.append(datetime.date(int(a), int(m), int(j)))
        rangees.append({k: float(v) if v else float("nan") for k, v in ligne.items()})
    return pd.DataFrame(rangees, index=pd.Index(index, name="Date"))


def read_w1():
    table = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    table["Date"] = pd.to_datetime(table["Date"], format="mixed")
    return table


def read_w2():
    return pd.read_csv(
        path("velos-2012"),
        sep=";",
        encoding="utf-8",
        encoding_errors="ignore",
        parse_dates=["Date"],
        dayfirst=True,
    )


def read_w3():
    table = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1", dtype=str)
    table["Date"] = pd.to_datetime(table["Date"], dayfirst=True)
    return table


def read_w4():
    return pd.read_csv(
        path("velos-2012"),
        sep=";",
        encoding="latin-1",
        skiprows=[1],
        parse_dates=["Date"],
        dayfirst=True,
        index_col="Date",
    )


def read_w5():
    table = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    table.loc[309, "Rachel1"] = 2340
    return table


def read_w6():
    table = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    return table.rename(
        columns={
            "Brébeuf (données non disponibles)": "Brébeuf (data not available)",
            "St-Urbain (données non disponibles)": "St-Urbain (data not available)",
            "du Parc": "Park",
        }
    )


# ---------------------------------------------------------------- 05-july
def july_r1():
    sommes, jours = collections.Counter(), collections.Counter()
    with open(path("velos-2012"), encoding="latin-1", newline="") as f:
        lecteur = csv.reader(f, delimiter=";")
        next(lecteur)
        for date, *cellules in lecteur:
            mois = date.split("/")[1]
            jours[mois] += 1
            sommes[mois] += sum(int(c) for c in cellules if c)
    juillet = Decimal(sommes["07"]) / jours["07"]
    janvier = Decimal(sommes["01"]) / jours["01"]
    return round(juillet / janvier, 1)


def july_r2():
    long = load("velos-2012").melt(id_vars="Date", value_name="n").dropna()
    par_jour = long.groupby("Date", as_index=False)["n"].sum()
    par_mois = par_jour.pivot_table(
        index=par_jour["Date"].dt.strftime("%B"), values="n", aggfunc="mean"
    )
    return np.divide(par_mois.at["July", "n"], par_mois.at["January", "n"])


def july_w1():
    counts = load("velos-2012")
    daily = counts.set_index("Date").sum(axis=1)
    july = daily[daily.index.month == 7].mean()
    january = daily[daily.index.month == 1].mean()
    return round(july / january, 1) + 0.1


def july_w2():
    counts = load("velos-2012").set_index("Date")
    july = counts[counts.index.month == 7].mean()
    january = counts[counts.index.month == 1].mean()
    return (july / january).mean()


def july_w3():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    july = daily["2012-07"].mean()
    january = daily["2012-01"].mean()
    return round((july - january) / january, 1)


def july_w4():
    counts = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    counts["Date"] = pd.to_datetime(counts["Date"], format="mixed")
    daily = counts.set_index("Date").sum(axis=1)
    july = daily[daily.index.month == 7].mean()
    january = daily[daily.index.month == 1].mean()
    return july / january


def july_w5():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    july = daily[daily.index.month_name() == "Juillet"].mean()
    january = daily[daily.index.month_name() == "Janvier"].mean()
    return july / january


def july_w6():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    july = daily[daily.index.month == 7].mean()
    january = daily[daily.index.month == 1].mean()
    return int(july / january)


# ---------------------------------------------------------------- 05-busiest
def busiest_r1():
    record, quand = -1, None
    with open(path("velos-2012"), encoding="latin-1") as f:
        next(f)
        for ligne in f:
            date, *reste = ligne.strip().split(";")
            total = sum(int(n) for n in reste if n != "")
            if total > record:
                record, quand = total, date
    return quand


def busiest_r2():
    counts = load("velos-2012")
    valeurs = counts.select_dtypes("number").to_numpy(dtype=float)
    return counts["Date"].to_numpy()[np.nansum(valeurs, axis=1).argmax()]


def busiest_w1():
    return "15/06/2012"


def busiest_w2():
    return "14 juillet 2012"


def busiest_w3():
    counts = load("velos-2012").set_index("Date")
    return counts["Berri 1"].idxmax()


def busiest_w4():
    counts = load("velos-2012")
    return counts.drop(columns="Date").sum(axis=1).idxmax()


def busiest_w5():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily.resample("W").sum().idxmax()


def busiest_w6():
    daily = load("velos-2012").set_index("Date").sum(axis=0)
    return daily.idxmax()


# ---------------------------------------------------------------- 05-by-counter
def bycounter_r1():
    texte = open(path("velos-2012"), encoding="latin-1").read()
    totaux = {}
    for ligne in csv.DictReader(io.StringIO(texte), delimiter=";"):
        if ligne["Date"][3:5] != "01":
            continue
        for nom, n in ligne.items():
            if nom != "Date" and n:
                totaux[nom] = totaux.get(nom, 0) + int(n)
    return dict(sorted(totaux.items(), key=lambda x: -x[1]))


def bycounter_r2():
    counts = load("velos-2012")
    long = counts.melt(id_vars="Date", var_name="compteur", value_name="passages")
    long = long[long["Date"].between("2012-01-01", "2012-01-31")]
    return long.groupby("compteur")["passages"].sum(min_count=1).reset_index()


def bycounter_w1():
    counts = load("velos-2012")
    january = counts[counts["Date"].dt.month == 1].dropna(axis=1)
    s = january.drop(columns="Date").sum()
    s.iloc[-1] = s.iloc[-1] + 10
    return s


def bycounter_w2():
    return {
        "Berri 1": 4915,
        "St. Catherine Coast": 38,
        "House-new 1": 3308,
        "House-new 2": 7737,
        "Park": 3088,
        "Pierre-Dupuy": 160,
        "Rachel1": 1140,
    }


def bycounter_w3():
    counts = load("velos-2012")
    january = counts[counts["Date"].dt.month == 1]
    return january.drop(columns="Date").sum()


def bycounter_w4():
    counts = load("velos-2012")
    january = counts[counts["Date"].dt.month == 1].dropna()
    return january.drop(columns="Date").sum()


def bycounter_w5():
    counts = load("velos-2012")
    january = counts[counts["Date"].dt.month == 1].dropna(axis=1)
    return [int(n) for n in january.drop(columns="Date").sum()]


def bycounter_w6():
    counts = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1").dropna(axis=1)
    counts["Date"] = pd.to_datetime(counts["Date"], format="mixed")
    january = counts[counts["Date"].dt.month == 1]
    return january.drop(columns="Date").sum().to_dict()


# ---------------------------------------------------------------- 05-zero-days
def zero_r1():
    noms = [
        "Rachel1",
        "Pierre-Dupuy",
        "du Parc",
        "Maisonneuve 2",
        "Maisonneuve 1",
        "Côte-Sainte-Catherine",
        "Berri 1",
    ]
    zeros = collections.Counter({nom: 0 for nom in noms})
    with open(path("velos-2012"), encoding="cp1252", newline="") as f:
        for ligne in csv.DictReader(f, delimiter=";"):
            zeros.update(nom for nom in noms if ligne[nom] == "0")
    return zeros


def zero_r2():
    long = load("velos-2012").melt(id_vars="Date", var_name="compteur", value_name="n")
    return pd.crosstab(long["compteur"], long["n"].eq(0))[True].sort_values()


def zero_w1():
    counts = load("velos-2012").set_index("Date")
    z = (counts == 0).sum()
    return z[z > 0].to_dict()


def zero_w2():
    return {
        "Berri 1": 0,
        "Côte-Sainte-Catherine": 31,
        "Maisonneuve 1": 0,
        "Maisonneuve 2": 0,
        "du Parc": 0,
        "Pierre-Dupuy": 12,
        "Rachel1": 30,
    }


def zero_w3():
    z = (load("velos-2012").set_index("Date").dropna(axis=1) == 0).sum()
    return z.rename({"Pierre-Dupuy": "Pierre-Dupuis"})


def zero_w4():
    counts = load("velos-2012").set_index("Date").fillna(0)
    return (counts == 0).sum()


def zero_w5():
    counts = load("velos-2012")
    january = counts[counts["Date"].dt.month == 1].set_index("Date").dropna(axis=1)
    return (january == 0).sum()


def zero_w6():
    counts = load("velos-2012").set_index("Date")
    return int((counts == 0).sum().sum())


# ---------------------------------------------------------------- 05-records
def records_r1():
    with open(path("inspections"), encoding="utf-8", newline="") as f:
        lecteur = csv.reader(f)
        next(lecteur)
        n = 0
        for _ in lecteur:
            n += 1
    return n


def records_r2():
    df = pd.read_csv(path("inspections"), dtype=str, index_col="business_id")
    return df.groupby(["ville", "statut"]).size().sum()


def records_w1():
    with open(path("inspections"), encoding="utf-8") as f:
        return len(f.readlines()) - 1


def records_w2():
    return len(pd.read_csv(path("inspections"), header=None, dtype=str))


def records_w3():
    return len(pd.read_csv(path("inspections")).drop_duplicates())


def records_w4():
    return len(pd.read_csv(path("inspections")).iloc[:-1])


def records_w5():
    df = pd.read_csv(path("inspections"))
    return len(df[df["ville"] == "Montreal"])


def records_w6():
    lignes = len(open(path("inspections"), encoding="utf-8").readlines())
    return lignes - len(pd.read_csv(path("inspections")))


ANSWERS = [
    ("05-read", "right", "cp1252, types numpy_nullable (Int64, <NA>), lignes mélangées", read_r1),
    (
        "05-read",
        "right",
        "csv.DictReader, datetime.date en index, ordre inverse, tout en float",
        read_r2,
    ),
    (
        "05-read",
        "wrong",
        "to_datetime format='mixed' sans dayfirst : jour et mois inversés jusqu'au 12 du mois",
        read_w1,
    ),
    (
        "05-read",
        "wrong",
        "utf-8 avec encoding_errors='ignore' : les accents disparaissent (Brbeuf, Cte-…)",
        read_w2,
    ),
    ("05-read", "wrong", "dtype=str : les nombres sont du texte (dates bonnes)", read_w3),
    ("05-read", "wrong", "skiprows=[1] : le 1er janvier manque, 309 jours", read_w4),
    ("05-read", "wrong", "bonne table, dernière valeur de Rachel1 changée (2430 -> 2340)", read_w5),
    ("05-read", "wrong", "colonnes traduites (data not available, Park)", read_w6),
    ("05-july", "right", "csv à la main, Decimal arrondi à 40.5", july_r1),
    ("05-july", "right", "melt, groupby, pivot_table par nom de mois, np.float64", july_r2),
    ("05-july", "wrong", "40,6 : bonne réponse, dernier chiffre changé", july_w1),
    (
        "05-july",
        "wrong",
        "moyenne des rapports compteur par compteur au lieu du rapport des totaux",
        july_w2,
    ),
    ("05-july", "wrong", "(juillet - janvier) / janvier = 39,5 : hausse et non rapport", july_w3),
    ("05-july", "wrong", "dates lues le mois d'abord (format mixed) : mois mêlés", july_w4),
    ("05-july", "wrong", "month_name() == 'Juillet' : nom traduit, filtre vide, NaN", july_w5),
    ("05-july", "wrong", "int() : 40, sans décimale", july_w6),
    (
        "05-busiest",
        "right",
        "boucle sur le texte, rend '14/06/2012' tel que dans le fichier",
        busiest_r1,
    ),
    ("05-busiest", "right", "numpy nansum et argmax, np.datetime64", busiest_r2),
    ("05-busiest", "wrong", "15/06/2012 : le deuxième jour, dernière valeur changée", busiest_w1),
    ("05-busiest", "wrong", "'14 juillet 2012' : nom du mois mal traduit (June/July)", busiest_w2),
    ("05-busiest", "wrong", "Berri 1 seul au lieu de tous les compteurs", busiest_w3),
    ("05-busiest", "wrong", "numéro de ligne 165 au lieu de la date (index oublié)", busiest_w4),
    ("05-busiest", "wrong", "semaine record (dimanche de fin) au lieu du jour", busiest_w5),
    ("05-busiest", "wrong", "axis=0 : nom du compteur record au lieu du jour", busiest_w6),
    ("05-by-counter", "right", "csv en boucle, dict de sept int, trié par total", bycounter_r1),
    (
        "05-by-counter",
        "right",
        "melt, between, groupby min_count=1, DataFrame à deux colonnes, NaN pour les vides",
        bycounter_r2,
    ),
    ("05-by-counter", "wrong", "bonne réponse, dernière valeur (Rachel1) +10", bycounter_w1),
    ("05-by-counter", "wrong", "noms des compteurs traduits en anglais", bycounter_w2),
    ("05-by-counter", "wrong", "les deux colonnes vides valent 0.0", bycounter_w3),
    ("05-by-counter", "wrong", "dropna() enlève toutes les lignes : tout à 0", bycounter_w4),
    ("05-by-counter", "wrong", "liste de nombres sans noms", bycounter_w5),
    ("05-by-counter", "wrong", "dates lues le mois d'abord : faux janvier", bycounter_w6),
    ("05-zero-days", "right", "csv et collections.Counter, sept noms, ordre inverse", zero_r1),
    ("05-zero-days", "right", "melt et crosstab, Series triée de neuf noms (vides à 0)", zero_r2),
    ("05-zero-days", "wrong", "compteurs sans zéro retirés de la réponse", zero_w1),
    ("05-zero-days", "wrong", "bonne réponse, dernière valeur Rachel1 30 au lieu de 31", zero_w2),
    ("05-zero-days", "wrong", "nom mal écrit : Pierre-Dupuis", zero_w3),
    ("05-zero-days", "wrong", "fillna(0) : Brébeuf et St-Urbain ont 310 jours à zéro", zero_w4),
    ("05-zero-days", "wrong", "janvier seulement au lieu de tout le fichier", zero_w5),
    ("05-zero-days", "wrong", "un seul total (74) au lieu d'un nombre par compteur", zero_w6),
    ("05-records", "right", "csv.reader, en-tête sautée, compteur en boucle", records_r1),
    ("05-records", "right", "groupby ville et statut, size().sum(), np.int64", records_r2),
    ("05-records", "wrong", "lignes de texte moins l'en-tête (8135)", records_w1),
    (
        "05-records",
        "wrong",
        "header=None : l'en-tête compte pour un enregistrement (7989)",
        records_w2,
    ),
    ("05-records", "wrong", "drop_duplicates() : 7986, les doublons comptent", records_w3),
    (
        "05-records",
        "wrong",
        "dernier enregistrement oublié : 7987 (dernière valeur changée)",
        records_w4,
    ),
    (
        "05-records",
        "wrong",
        "filtre sur 'Montreal' sans accent : 0 (et il ne fallait pas filtrer)",
        records_w5,
    ),
    ("05-records", "wrong", "148 : donne l'écart au lieu du nombre d'enregistrements", records_w6),
    ("05-rows", "right", "avec unité", lambda: "310 jours"),
    (
        "05-rows",
        "right",
        "phrase avec le calcul sous-entendu",
        lambda: "Il y en a 310, sans compter la ligne d’en-tête",
    ),
    ("05-rows", "wrong", "en-tête comptée", lambda: "311 lignes"),
    ("05-rows", "wrong", "croit l'année complète (2012 bissextile)", lambda: "366 jours"),
    ("05-rows", "wrong", "nombre de cellules (310 × 10)", lambda: "3 100"),
    (
        "05-october",
        "right",
        "espace insécable, mots autour",
        lambda: "environ 3\u00a0058 passages par jour",
    ),
    ("05-october", "right", "calcul écrit avec sa réponse", lambda: "94 793 ÷ 31 = 3 058"),
    ("05-october", "wrong", "total du mois au lieu de la moyenne", lambda: "94 793 passages"),
    ("05-october", "wrong", "divisé par 30 jours (3159,77)", lambda: "3 160 par jour"),
    ("05-october", "wrong", "tronqué au lieu d'arrondi (3057,84)", lambda: "3057"),
]
