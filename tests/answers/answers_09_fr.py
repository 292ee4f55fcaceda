"""Answers to module 09 by somebody who had read its statements in French, and nothing else.

Each is (exercise, "right" or "wrong", what it is, a function that computes it). None was used to
write a slip: they were written on November 24, 2026, once the checks stood. (A question about Outaouais has
become one about Laurentides since: five numbers follow.)
"""

# ruff: noqa
# mypy: ignore-errors
import csv
import re
from collections import Counter, defaultdict
from fractions import Fraction

import numpy as np
import pandas as pd

from ateliers.fr import load, path

LANG = "fr"

PLUS24 = "Nombre_de_patients_sur_civiere_plus_de_24_heures"
PLUS48 = "Nombre_de_patients_sur_civiere_plus_de_48_heures"


def lignes(nom):
    with open(path(nom), encoding="utf-8-sig", newline="") as f:
        return list(csv.DictReader(f))


# ------------------------------------------------------------- 09-waiting
def depart():
    """Le début donné par l'énoncé."""
    er = load("urgences")
    places = load("municipalites")
    bridge = load("reference/correspondance-rss")
    er = er[er["Nom_installation"] == "Total régional"].copy()
    er["rss_code"] = er["RSS"].str.zfill(2)
    places["region_code"] = places["regadm"].str.extract(r"\((\d+)\)")
    people = places.groupby("region_code", as_index=False)["mpopul"].sum()
    return er, places, bridge, people


def waiting_ok():
    er, places, bridge, people = depart()
    covered = (
        people.merge(bridge, on="region_code").groupby("rss_code", as_index=False)["mpopul"].sum()
    )
    joined = er.merge(covered, on="rss_code", how="left", validate="1:1")
    return (joined[PLUS24] / joined["mpopul"] * 100_000).set_axis(joined["Region"])


def waiting_r1():
    # csv et dictionnaires, sans pandas; la correspondance lue à la main
    rss_de = {}
    for b in lignes("reference/correspondance-rss"):
        rss_de.setdefault(b["region_code"], b["rss_code"])
    habitants = Counter()
    for m in lignes("municipalites"):
        habitants[int(rss_de[m["regadm"][-3:-1]])] += int(m["mpopul"])
    return {
        u["Region"]: round(int(u[PLUS24]) * 1e5 / habitants[int(u["RSS"])], 1)
        for u in lignes("urgences")
        if u["Nom_installation"] == "Total régional"
    }


def waiting_r2():
    # codes en nombres des deux côtés, map au lieu de merge, table à une colonne triée
    er = load("urgences").query("Nom_etablissement == 'Total régional'")
    places = load("municipalites")
    region = places["regadm"].str[-3:-1].astype(int).replace(17, 4)
    pop = places["mpopul"].groupby(region).sum()
    t = pd.DataFrame(
        {
            "Region": er["Region"],
            "taux": er[PLUS24].div(er["RSS"].astype(int).map(pop)).mul(100000),
        }
    )
    return t.set_index("Region").sort_values("taux", ascending=False)


def waiting_r3():
    # join par index, patients additionnés à partir des hôpitaux, pas des totaux
    er = load("urgences")
    er = er[~er["Nom_installation"].isin(["Total régional", "Ensemble du Québec"])]
    patients = er.groupby(["RSS", "Region"])[PLUS24].sum().reset_index("Region")
    patients.index = [f"{int(c):02}" for c in patients.index]
    places = load("municipalites")
    bridge = load("reference/correspondance-rss")
    places["region_code"] = places["regadm"].str.extract(r"(\d\d)", expand=False)
    hab = places.merge(bridge, on="region_code").pivot_table(
        index="rss_code", values="mpopul", aggfunc="sum"
    )
    j = patients.join(hab, how="left")
    return pd.Series(
        np.array(j[PLUS24]) / np.array(j["mpopul"]) * 1e5, index=list(j["Region"])
    ).round(2)


def waiting_w1():
    er, places, bridge, people = depart()
    covered = (
        people.merge(bridge, on="region_code").groupby("rss_code", as_index=False)["mpopul"].sum()
    )
    joined = er.drop(columns="rss_code").merge(covered, left_on="RSS", right_on="rss_code")
    return (joined[PLUS24] / joined["mpopul"] * 100000).set_axis(joined["Region"])


def waiting_w2():
    er, places, bridge, people = depart()
    joined = er.merge(people, left_on="rss_code", right_on="region_code").set_index("Region")
    return joined[PLUS24] / joined["mpopul"] * 100000


def waiting_w3():
    er, places, bridge, people = depart()
    covered = people.merge(bridge).groupby("rss_code", as_index=False)["mpopul"].sum()
    joined = er.merge(covered, on="rss_code").set_index("Region")
    return joined[PLUS48] / joined["mpopul"] * 100000


def waiting_w4():
    er, places, bridge, people = depart()
    covered = people.merge(bridge, on="region_code")
    joined = er.merge(covered, on="rss_code").set_index("Region")
    return joined[PLUS24] / joined["mpopul"] * 100000


def waiting_w5():
    er, places, bridge, people = depart()
    places["Region"] = places["regadm"].str.replace(r" \(\d+\)", "", regex=True)
    hab = places.groupby("Region", as_index=False)["mpopul"].sum()
    joined = er.merge(hab, on="Region").set_index("Region")
    return joined[PLUS24] / joined["mpopul"] * 100000


def waiting_w6():
    _, places, bridge, people = depart()
    er = load("urgences")
    er["rss_code"] = er["RSS"].str.zfill(2)
    patients = er.groupby(["rss_code", "Region"], as_index=False)[PLUS24].sum()
    covered = (
        people.merge(bridge, on="region_code").groupby("rss_code", as_index=False)["mpopul"].sum()
    )
    joined = patients.merge(covered, on="rss_code").set_index("Region")
    return joined[PLUS24] / joined["mpopul"] * 100000


def waiting_w7():
    er, places, bridge, people = depart()
    covered = (
        people.merge(bridge, on="region_code").groupby("rss_code", as_index=False)["mpopul"].sum()
    )
    joined = er.merge(covered, on="rss_code").set_index("Region")
    return joined[PLUS24] / people["mpopul"].sum() * 100000


def waiting_w8():
    s = waiting_ok().copy()
    s.iloc[-1] = s.iloc[-1] + 1
    return s


def waiting_w9():
    return waiting_ok().rename(
        {
            "Saguenay-Lac-Saint-Jean": "Saguenay--Lac-Saint-Jean",
            "Gaspésie-Îles-de-la-Madeleine": "Gaspésie--Îles-de-la-Madeleine",
        }
    )


# ----------------------------------------------------------------- 09-mrc
def depart_mrc():
    places = load("municipalites")
    territories = load("reference/mrc-et-territoires")
    places["code"] = places["mrc"].str.extract(r"\((\d+)\)", expand=False)
    people = places.groupby("code", as_index=False)["mpopul"].sum()
    return places, territories, people


def mrc_ok():
    places, territories, people = depart_mrc()
    return people.merge(territories, on="code").groupby("region_code")["mpopul"].sum()


def mrc_r1():
    # csv et boucles : dictionnaire des seules régions qui ont une MRC
    region_de = {t["code"]: t["region_code"] for t in lignes("reference/mrc-et-territoires")}
    total = defaultdict(int)
    for m in lignes("municipalites"):
        trouve = re.search(r"\((\d{3})\)$", m["mrc"])
        if trouve:
            total[region_de[trouve[1]]] += int(m["mpopul"])
    return dict(total)


def mrc_r2():
    # table à une colonne, 17 régions, 0 pour Montréal, Laval et le Nord; codes comparés en nombres
    places, territories, _ = depart_mrc()
    territories["n"] = territories["code"].astype(int)
    places["n"] = pd.to_numeric(places["code"]).astype("Int64")
    hab = places.dropna(subset=["n"]).groupby("n")["mpopul"].sum()
    territories["mpopul"] = territories["n"].map(hab).fillna(0).astype(int)
    return territories.pivot_table(index="region_code", values="mpopul", aggfunc="sum")[::-1]


def mrc_r3():
    # jointure de gauche à partir des territoires, genre "mrc" seulement, join par index, float
    places, territories, people = depart_mrc()
    j = territories.set_index("code").join(people.set_index("code"), how="left")
    j = j.loc[j["genre"].eq("mrc"), ["region_code", "mpopul"]]
    s = pd.Series({r: g["mpopul"].sum() for r, g in j.groupby("region_code")}, name="population")
    s = s.reindex([f"{i:02d}" for i in range(1, 18)], fill_value=0)
    s.index.name = "region_code"
    return s


def mrc_w1():
    places, territories, _ = depart_mrc()
    places["code"] = places["divrec"].str.extract(r"\((\d+)\)", expand=False)
    people = places.groupby("code", as_index=False)["mpopul"].sum()
    j = people.merge(territories, left_on="code", right_on="code_decoupages_2016")
    return j.groupby("region_code")["mpopul"].sum()


def mrc_w2():
    places, territories, _ = depart_mrc()
    places["code"] = places["code"].str[:2]
    people = places.groupby("code", as_index=False)["mpopul"].sum()
    j = people.merge(
        territories.drop(columns="code"), left_on="code", right_on="code_decoupages_2016"
    )
    return j.groupby("region_code")["mpopul"].sum()


def mrc_w3():
    places, territories, people = depart_mrc()
    return people.merge(territories, on="code").groupby("region_code_2016")["mpopul"].sum()


def mrc_w4():
    places, territories, people = depart_mrc()
    j = territories.merge(people, on="code", how="left")
    return j.groupby("region_code")["mpopul"].sum(min_count=1)


def mrc_w5():
    places, territories, people = depart_mrc()
    return people.merge(territories, on="code").set_index("region_code")["mpopul"]


def mrc_w6():
    places, territories, _ = depart_mrc()
    places["nom"] = places["mrc"].str.extract(r"^MRC (.*) \(", expand=False)
    people = places.groupby("nom", as_index=False)["mpopul"].sum()
    j = people.merge(territories, left_on="nom", right_on="nom_decoupages_2016")
    return j.groupby("region_code")["mpopul"].sum()


def mrc_w7():
    s = mrc_ok()
    s.index = s.index.astype(int)
    return s


def mrc_w8():
    d = mrc_ok().to_dict()
    d["17"] = d["17"] + 10
    return d


def mrc_w9():
    places = load("municipalites")
    return places.dropna(subset=["mrc"]).groupby("regadm")["mpopul"].sum()


# -------------------------------------------------------------- 09-merged
def depart_fusions():
    changes = load("reference/changements-municipaux")
    places = load("municipalites")
    return changes[changes["genre"] == "fusion"], places


def merged_ok():
    mergers, places = depart_fusions()
    born = mergers[["mcode_apres", "nom_apres"]].drop_duplicates()
    j = born.merge(places, left_on="mcode_apres", right_on="mcode", validate="1:1")
    return j.set_index("nom_apres")["mpopul"]


def merged_r1():
    # csv, dictionnaire : une clé ne s'écrit qu'une fois
    pop = {m["mcode"]: int(m["mpopul"]) for m in lignes("municipalites")}
    return {
        c["nom_apres"]: pop[c["mcode_apres"]]
        for c in lignes("reference/changements-municipaux")
        if c["genre"] == "fusion"
    }


def merged_r2():
    # isin au lieu d'une jointure; munnom renommé en index; trié
    mergers, places = depart_fusions()
    t = places.loc[places["mcode"].isin(mergers["mcode_apres"]), ["munnom", "mpopul"]]
    return (
        t.rename(columns={"munnom": "nom_apres", "mpopul": "habitants"})
        .set_index("nom_apres")
        .sort_index()
    )


def merged_r3():
    # jointure des seize lignes, puis moyenne (valeurs égales) de chaque groupe, en flottants
    mergers, places = depart_fusions()
    j = mergers.merge(
        places.set_index("mcode"), left_on="mcode_apres", right_index=True, how="left"
    )
    return j.groupby(["nom_apres"], sort=False)["mpopul"].mean()


def merged_w1():
    mergers, places = depart_fusions()
    j = mergers.merge(places, left_on="mcode_apres", right_on="mcode")
    return j.groupby("nom_apres")["mpopul"].sum()


def merged_w2():
    mergers, places = depart_fusions()
    j = mergers.merge(places, left_on="mcode_apres", right_on="mcode")
    return j.set_index("nom_apres")["mpopul"]


def merged_w3():
    mergers, places = depart_fusions()
    j = mergers.merge(places, left_on="mcode_avant", right_on="mcode", how="left")
    return j.groupby("nom_apres")["mpopul"].sum()


def merged_w4():
    mergers, places = depart_fusions()
    j = mergers.merge(places, left_on="nom_avant", right_on="munnom")
    return j.groupby("nom_apres")["mpopul"].sum()


def merged_w5():
    changes = load("reference/changements-municipaux")
    places = load("municipalites")
    born = changes[["mcode_apres", "nom_apres"]].drop_duplicates().dropna()
    return born.merge(places, left_on="mcode_apres", right_on="mcode").set_index("nom_apres")[
        "mpopul"
    ]


def merged_w6():
    return merged_w1() / 2


def merged_w7():
    s = merged_ok().copy()
    s["Hébertville"] = 6185
    return s


def merged_w8():
    return merged_ok().rename({"Courcelles--Saint-Évariste": "Courcelles-Saint-Évariste"})


def merged_w9():
    mergers, places = depart_fusions()
    born = mergers["mcode_apres"].drop_duplicates()
    return places.merge(born, left_on="mcode", right_on="mcode_apres").set_index("mcode")["mpopul"]


# -------------------------------------------------------------- 09-months
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
    "décembre",
]


def months_ok():
    c = load("velos-2019").drop_duplicates("Date").set_index("Date")
    return c.groupby(c.index.month).sum().sum(axis=1)


def months_r1():
    # csv, ensemble des moments déjà vus
    vus, total = set(), {}
    with open(path("velos-2019"), encoding="utf-8-sig", newline="") as f:
        r = csv.reader(f)
        entete = next(r)
        d = entete.index("Date")
        for ligne in r:
            if ligne[d] in vus:
                continue
            vus.add(ligne[d])
            mois = int(re.match(r"2019-(\d\d)", ligne[d])[1])
            total[mois] = total.get(mois, 0) + sum(
                int(float(v)) for i, v in enumerate(ligne) if i != d and v
            )
    return total


def months_r2():
    # format long, première valeur de chaque (date, compteur), table à une colonne, entiers
    long = load("velos-2019").melt("Date", var_name="compteur", value_name="n").dropna()
    long = long.groupby(["Date", "compteur"], as_index=False)["n"].first()
    t = long.assign(mois=long["Date"].dt.month).groupby("mois")[["n"]].sum().astype(int)
    return t.rename(columns={"n": "passages"})


def months_r3():
    # duplicated() sur l'index, resample mensuel, décembre en premier
    c = load("velos-2019").set_index("Date")
    c = c[~c.index.duplicated(keep="last")].sort_index()
    s = c.sum(axis=1).resample("MS").sum()
    return pd.Series(s.to_numpy().astype("int64"), index=s.index.month).sort_index(ascending=False)


def months_w1():
    c = load("velos-2019")
    return c.drop(columns="Date").sum(axis=1).groupby(c["Date"].dt.month).sum()


def months_w2():
    c = load("velos-2019").drop_duplicates("Date", keep=False)
    return c.drop(columns="Date").sum(axis=1).groupby(c["Date"].dt.month).sum()


def months_w3():
    c = load("velos-2019").sort_values("Date").head(365 * 96)
    return c.drop(columns="Date").sum(axis=1).groupby(c["Date"].dt.month).sum()


def months_w4():
    c = load("velos-2019")
    t = pd.DataFrame({"mois": c["Date"].dt.month, "total": c.drop(columns="Date").sum(axis=1)})
    return t.drop_duplicates().groupby("mois")["total"].sum()


def months_w5():
    c = load("velos-2019").drop_duplicates()
    return c.drop(columns="Date").sum(axis=1).groupby(c["Date"].dt.month).mean().round().astype(int)


def months_w6():
    return months_ok().astype(int).set_axis(MOIS)


def months_w7():
    d = months_ok().astype(int).to_dict()
    d[12] = 181973
    return d


def months_w8():
    c = load("velos-2019").drop_duplicates().set_index("Date")
    c = c.dropna(axis=1)
    return c.groupby(c.index.month).sum().sum(axis=1)


def months_w9():
    c = load("velos-2019").drop_duplicates("Date").set_index("Date")
    return c.groupby(c.index.month).count().sum(axis=1)


# ------------------------------------------------------------ 09-counters
def compteurs_joints(table):
    s = table.set_index("Date").sum().rename("passages").rename_axis("ID").reset_index()
    s["ID"] = s["ID"].str.removeprefix("compteur_")
    return s.merge(load("compteurs-velo"), on="ID", how="left")


def counters_ok():
    j = compteurs_joints(load("velos-2019").drop_duplicates("Date"))
    return j.nlargest(5, "passages")[["Nom", "passages", "Statut"]].astype({"passages": int})


def counters_r1():
    # csv et tri de tuples; table bâtie d'une liste de dictionnaires
    infos = {c["ID"]: c for c in lignes("compteurs-velo")}
    vus, total = set(), Counter()
    for ligne in lignes("velos-2019"):
        quand = ligne.pop("Date")
        if quand not in vus:
            vus.add(quand)
            for k, v in ligne.items():
                total[k.split("_")[1]] += int(float(v or 0))
    return pd.DataFrame(
        [
            {"Statut": infos[i]["Statut"], "Nom": infos[i]["Nom"], "passages": n}
            for i, n in total.most_common(5)
        ]
    )


def counters_r2():
    # melt, jointure de droite, tri croissant puis tail, index laissé en désordre, float
    c = load("velos-2019")
    c = c.loc[~c["Date"].duplicated()]
    long = c.melt(id_vars="Date", var_name="compteur", value_name="passages")
    long["ID"] = long["compteur"].str.extract(r"(\d+)", expand=False)
    par = long.groupby("ID")["passages"].sum()
    j = load("compteurs-velo").merge(par, left_on="ID", right_index=True, how="inner")
    return j.sort_values("passages").tail(5)[["Nom", "passages", "Statut"]]


def counters_r3():
    # identifiants en nombres, rename des colonnes, Nom par map, rang calculé
    c = load("velos-2019").groupby("Date").first()
    c.columns = [int(n.replace("compteur_", "")) for n in c.columns]
    lieux = (
        load("compteurs-velo")
        .drop_duplicates("ID")
        .assign(ID=lambda t: t["ID"].astype(int))
        .set_index("ID")
    )
    t = pd.DataFrame({"passages": c.sum().astype("Int64")})
    t["Statut"] = t.index.map(lieux["Statut"])
    t.insert(0, "Nom", t.index.map(lieux["Nom"]))
    t = t[t["passages"].rank(ascending=False) <= 5]
    return t.sort_values("Nom").reset_index(drop=True)


def counters_w1():
    j = compteurs_joints(load("velos-2019"))
    return j.nlargest(5, "passages")[["Nom", "passages", "Statut"]]


def counters_w2():
    j = compteurs_joints(load("velos-2019").drop_duplicates("Date"))
    return j[j["Statut"] == "Actif"].nlargest(5, "passages")[["Nom", "passages", "Statut"]]


def counters_w3():
    s = (
        load("velos-2019")
        .drop_duplicates("Date")
        .set_index("Date")
        .sum()
        .rename("passages")
        .reset_index()
    )
    s["ID"] = s["index"].str.replace("compteur_", "")
    j = s.merge(load("compteurs-velo"), left_on="ID", right_on="Ancien_ID")
    return j.nlargest(5, "passages")[["Nom", "passages", "Statut"]]


def counters_w4():
    t = counters_ok()
    t.iloc[-1, 1] = 648922
    return t


def counters_w5():
    return counters_ok().replace({"Rachel / HôteldeVille": "Rachel / Hôtel-de-Ville"})


def counters_w6():
    s = load("velos-2019").drop_duplicates("Date").set_index("Date").sum().astype(int)
    lieux = load("compteurs-velo").head(len(s))
    t = pd.DataFrame(
        {"Nom": lieux["Nom"].values, "passages": s.values, "Statut": lieux["Statut"].values}
    )
    return t.nlargest(5, "passages")


def counters_w7():
    j = compteurs_joints(load("velos-2019").drop_duplicates("Date"))
    return j.sort_values("passages", ascending=False)[["Nom", "passages", "Statut"]]


def counters_w8():
    c = load("velos-2019").drop_duplicates("Date")
    long = c.melt("Date", var_name="ID", value_name="passages").drop_duplicates(["ID", "passages"])
    s = long.groupby("ID", as_index=False)["passages"].sum()
    s["ID"] = s["ID"].str.removeprefix("compteur_")
    j = s.merge(load("compteurs-velo"), on="ID")
    return j.nlargest(5, "passages")[["Nom", "passages", "Statut"]]


def counters_w9():
    s = load("velos-2019").drop_duplicates("Date").set_index("Date").sum().nlargest(5)
    return s.rename("passages").rename_axis("Nom").reset_index().assign(Statut="Actif")


# ---------------------------------------------------------- 09-neighbours
A, B = "compteur_39", "compteur_100025474"


def neighbours_r1():
    # deux tables d'un compteur chacune, jointes à l'intérieur sur la date
    c = load("velos-2019").drop_duplicates("Date")
    a = c[["Date", A]].dropna()
    b = c[["Date", B]].dropna()
    j = a.merge(b, on="Date", validate="1:1")
    return j[A].sum() / j[B].sum()


def neighbours_r2():
    # csv, entiers exacts, quotient arrondi à trois décimales
    paires = {
        ligne["Date"]: (ligne[A], ligne[B])
        for ligne in lignes("velos-2019")
        if ligne[A] and ligne[B]
    }
    a = sum(int(float(x)) for x, _ in paires.values())
    b = sum(int(float(y)) for _, y in paires.values())
    return round(float(Fraction(a, b)), 3)


def neighbours_r3():
    # numéros cherchés par le nom; numpy et masque; une décimale
    lieux = load("compteurs-velo").set_index("Nom")["ID"]
    noms = ["Saint-Laurent U-Zelt Test", "Saint-Laurent/Bellechasse"]
    x, y = (f"compteur_{lieux[n]}" for n in noms)
    m = load("velos-2019").groupby("Date")[[x, y]].max().to_numpy(dtype=float)
    m = m[np.isfinite(m).all(axis=1)]
    haut, bas = m.sum(axis=0)
    return np.round(haut / bas, 1)


def neighbours_w1():
    c = load("velos-2019").drop_duplicates("Date")
    return c[A].sum() / c[B].sum()


def neighbours_w2():
    c = load("velos-2019").dropna(subset=[A, B])
    return c[A].sum() / c[B].sum()


def neighbours_w3():
    c = load("velos-2019").drop_duplicates("Date").dropna(subset=[A, B])
    c = c[c[B] > 0]
    return (c[A] / c[B]).mean()


def neighbours_w4():
    c = load("velos-2019").drop_duplicates("Date").dropna(subset=[A, B])
    return c[B].sum() / c[A].sum()


def neighbours_w5():
    c = load("velos-2019").drop_duplicates("Date").dropna(subset=["compteur_38", B])
    return c["compteur_38"].sum() / c[B].sum()


def neighbours_w6():
    c = load("velos-2019").drop_duplicates("Date")
    c = c[(c[A] > 0) & (c[B] > 0)]
    return c[A].sum() / c[B].sum()


def neighbours_w7():
    c = load("velos-2019")
    j = c[["Date", A]].dropna().merge(c[["Date", B]].dropna(), on="Date")
    return j[A].sum() / j[B].sum()


def neighbours_w8():
    c = load("velos-2019").drop_duplicates("Date").dropna(subset=[A, B])
    return int(c[A].sum() // c[B].sum())


def neighbours_w9():
    return 3.4


ANSWERS = [
    ("09-waiting", "right", "csv et Counter, dictionnaire, une décimale", waiting_r1),
    (
        "09-waiting",
        "right",
        "codes en nombres des deux côtés, 17 remplacé par 4, map, table à une colonne triée",
        waiting_r2,
    ),
    (
        "09-waiting",
        "right",
        "hôpitaux additionnés au lieu des totaux, join par index, deux décimales",
        waiting_r3,
    ),
    (
        "09-waiting",
        "wrong",
        "RSS « 1 » jointe à « 01 » : jointure interne, six régions seulement",
        waiting_w1,
    ),
    (
        "09-waiting",
        "wrong",
        "RSS prise pour la région administrative : la 04 n'a que la Mauricie au dénominateur",
        waiting_w2,
    ),
    ("09-waiting", "wrong", "mauvaise colonne : plus de 48 heures", waiting_w3),
    (
        "09-waiting",
        "wrong",
        "groupby oublié après la correspondance : la 04 a deux lignes, chacune avec la moitié du dénominateur",
        waiting_w4,
    ),
    (
        "09-waiting",
        "wrong",
        "jointe sur les noms : Saguenay, Gaspésie et Mauricie-Centre-du-Québec perdus (12 lignes)",
        waiting_w5,
    ),
    (
        "09-waiting",
        "wrong",
        "totaux régionaux gardés avec les hôpitaux : tous les taux doublés",
        waiting_w6,
    ),
    ("09-waiting", "wrong", "dénominateur : population de tout le Québec", waiting_w7),
    ("09-waiting", "wrong", "bonne réponse, dernière valeur (Montérégie) plus 1", waiting_w8),
    (
        "09-waiting",
        "wrong",
        "noms écrits comme dans municipalites (double tiret), pas comme dans Region",
        waiting_w9,
    ),
    ("09-mrc", "right", "csv et re, dictionnaire de 14 régions (les autres absentes)", mrc_r1),
    (
        "09-mrc",
        "right",
        "codes comparés en nombres, pivot_table à une colonne, 17 régions dont des 0, ordre inverse",
        mrc_r2,
    ),
    (
        "09-mrc",
        "right",
        "join de gauche à partir des MRC (genre mrc), reindex à 0, flottants",
        mrc_r3,
    ),
    (
        "09-mrc",
        "wrong",
        "code de divrec (division) joint à code_decoupages_2016 : compte aussi ceux hors MRC",
        mrc_w1,
    ),
    (
        "09-mrc",
        "wrong",
        "code coupé à deux chiffres et joint à code_decoupages_2016 : perd 372, 942, 971, 972, 981, 982",
        mrc_w2,
    ),
    (
        "09-mrc",
        "wrong",
        "region_code_2016 au lieu de region_code : Brome-Missisquoi et Haute-Yamaska en Montérégie",
        mrc_w3,
    ),
    ("09-mrc", "wrong", "jointure de gauche, 06, 10 et 13 vides au lieu de 0", mrc_w4),
    (
        "09-mrc",
        "wrong",
        "second groupby oublié : une ligne par MRC, codes de région répétés",
        mrc_w5,
    ),
    (
        "09-mrc",
        "wrong",
        "jointe sur les noms de 2016 : perd Beauce-Centre, Des Chenaux et Le Golfe-du-Saint-Laurent",
        mrc_w6,
    ),
    ("09-mrc", "wrong", "codes de région en nombres (1 au lieu de « 01 »)", mrc_w7),
    ("09-mrc", "wrong", "bonne réponse, dernière valeur (17) plus 10", mrc_w8),
    ("09-mrc", "wrong", "noms de région (« Estrie (05) ») en index au lieu des codes", mrc_w9),
    ("09-merged", "right", "csv, dictionnaire", merged_r1),
    (
        "09-merged",
        "right",
        "isin au lieu d'une jointure, munnom en index, table à une colonne triée",
        merged_r2,
    ),
    ("09-merged", "right", "jointure des 16 lignes puis moyenne par nom (flottants)", merged_r3),
    (
        "09-merged",
        "wrong",
        "16 lignes jointes puis additionnées : population comptée 2 ou 3 fois",
        merged_w1,
    ),
    ("09-merged", "wrong", "16 lignes, noms répétés : drop_duplicates oublié", merged_w2),
    ("09-merged", "wrong", "jointe sur mcode_avant : rien ne correspond, 0 partout", merged_w3),
    (
        "09-merged",
        "wrong",
        "jointe sur le nom d'avant : cinq noms seulement, Plessisville double",
        merged_w4,
    ),
    (
        "09-merged",
        "wrong",
        "filtre « fusion » oublié : autres changements dans la réponse",
        merged_w5,
    ),
    (
        "09-merged",
        "wrong",
        "sommes divisées par 2 partout : La Pocatière et Hébertville (3 avant) à 1,5 fois",
        merged_w6,
    ),
    (
        "09-merged",
        "wrong",
        "bonne réponse, dernière valeur Hébertville 6185 au lieu de 6815",
        merged_w7,
    ),
    ("09-merged", "wrong", "Courcelles-Saint-Évariste avec un seul tiret", merged_w8),
    ("09-merged", "wrong", "codes mcode en index au lieu des noms", merged_w9),
    ("09-months", "right", "csv et ensemble des dates vues, dictionnaire", months_r1),
    (
        "09-months",
        "right",
        "melt, première valeur par date et compteur, table à une colonne d'entiers",
        months_r2,
    ),
    ("09-months", "right", "index.duplicated, resample mensuel, ordre inverse", months_r3),
    ("09-months", "wrong", "juillet compté deux fois", months_w1),
    ("09-months", "wrong", "keep=False : les deux juillet enlevés, onze mois", months_w2),
    ("09-months", "wrong", "35 040 premières lignes : juillet double, décembre perdu", months_w3),
    (
        "09-months",
        "wrong",
        "drop_duplicates sur (mois, total) sans la date : totaux égaux comptés une fois",
        months_w4,
    ),
    ("09-months", "wrong", "moyenne par quart d'heure au lieu de la somme", months_w5),
    ("09-months", "wrong", "noms des mois au lieu des numéros", months_w6),
    ("09-months", "wrong", "bonne réponse, décembre 181973 au lieu de 181793", months_w7),
    (
        "09-months",
        "wrong",
        "dropna(axis=1) : compteurs qui ont une cellule vide enlevés",
        months_w8,
    ),
    ("09-months", "wrong", "nombre de mesures (count) au lieu des passages", months_w9),
    (
        "09-counters",
        "right",
        "csv et Counter.most_common, colonnes dans un autre ordre",
        counters_r1,
    ),
    (
        "09-counters",
        "right",
        "melt, merge sur l'index, tri croissant puis tail, flottants",
        counters_r2,
    ),
    (
        "09-counters",
        "right",
        "groupby Date first, ID en nombres, map, rang, Int64, trié par nom",
        counters_r3,
    ),
    ("09-counters", "wrong", "juillet compté deux fois", counters_w1),
    (
        "09-counters",
        "wrong",
        "seulement les compteurs actifs : Saint-Laurent U-Zelt Test manque",
        counters_w2,
    ),
    ("09-counters", "wrong", "joint sur Ancien_ID : deux compteurs seulement", counters_w3),
    (
        "09-counters",
        "wrong",
        "bonne réponse, dernière valeur 648922 au lieu de 648292",
        counters_w4,
    ),
    (
        "09-counters",
        "wrong",
        "Rachel / Hôtel-de-Ville, nom corrigé au lieu de l'orthographe du fichier",
        counters_w5,
    ),
    ("09-counters", "wrong", "noms collés par position, sans jointure", counters_w6),
    ("09-counters", "wrong", "les 46 compteurs au lieu des cinq premiers", counters_w7),
    (
        "09-counters",
        "wrong",
        "drop_duplicates sur (ID, passages) après melt : valeurs distinctes additionnées",
        counters_w8,
    ),
    (
        "09-counters",
        "wrong",
        "pas de jointure : noms de colonne pour Nom, « Actif » partout",
        counters_w9,
    ),
    ("09-neighbours", "right", "deux tables jointes sur Date", neighbours_r1),
    ("09-neighbours", "right", "csv, fraction exacte, trois décimales", neighbours_r2),
    (
        "09-neighbours",
        "right",
        "numéros cherchés par le nom, numpy et masque, une décimale",
        neighbours_r3,
    ),
    (
        "09-neighbours",
        "wrong",
        "totaux de l'année : les quarts d'heure vides du premier pris pour 0",
        neighbours_w1,
    ),
    ("09-neighbours", "wrong", "juillet compté deux fois", neighbours_w2),
    ("09-neighbours", "wrong", "moyenne des rapports au lieu du rapport des sommes", neighbours_w3),
    ("09-neighbours", "wrong", "rapport à l'envers : second par premier", neighbours_w4),
    ("09-neighbours", "wrong", "mauvais compteur : Parc U-Zelt Test (38)", neighbours_w5),
    (
        "09-neighbours",
        "wrong",
        "quarts d'heure à 0 écartés comme s'ils étaient vides",
        neighbours_w6,
    ),
    (
        "09-neighbours",
        "wrong",
        "jointure sans dédoublonner : chaque juillet quatre fois",
        neighbours_w7,
    ),
    ("09-neighbours", "wrong", "division entière : 3", neighbours_w8),
    ("09-neighbours", "wrong", "dernière décimale changée : 3,4 au lieu de 3,1", neighbours_w9),
    ("09-both", "right", "espace insécable fine et unité", lambda: "554\u202f377 habitants"),
    (
        "09-both",
        "right",
        "addition écrite avec sa réponse",
        lambda: "289 374 + 265 003 = 554 377 personnes",
    ),
    ("09-both", "wrong", "Mauricie seule, sans le Centre-du-Québec", lambda: "289 374 habitants"),
    (
        "09-both",
        "wrong",
        "le tout compté deux fois (deux lignes jointes à la somme)",
        lambda: "1 108 754",
    ),
    ("09-both", "wrong", "chiffres intervertis", lambda: "554 737 personnes"),
    (
        "09-laurentides",
        "right",
        "virgule et unité, mots autour",
        lambda: "environ 17,4 civières pour 100 000 habitants",
    ),
    (
        "09-laurentides",
        "right",
        "calcul écrit avec sa réponse, point décimal",
        lambda: "118 / 679 637 x 100 000 = 17.4",
    ),
    (
        "09-laurentides",
        "wrong",
        "civières occupées (227) au lieu de fonctionnelles",
        lambda: "33,4",
    ),
    (
        "09-laurentides",
        "wrong",
        "habitants par civière : division à l'envers",
        lambda: "5 759,6 habitants par civière",
    ),
    ("09-laurentides", "wrong", "pour 1 000 habitants", lambda: "0,2 civière"),
]
