"""Answers to module 09 by somebody who had read its statements in English, and nothing else.

Each is (exercise, "right" or "wrong", what it is, a function that computes it). None was used to
write a slip: they were written on November 24, 2026, once the checks stood. (A question about Outaouais has
become one about Laurentides since: five numbers follow.)
"""

# ruff: noqa
# mypy: ignore-errors
import csv
import re
import sqlite3
from collections import Counter, defaultdict

import numpy as np
import pandas as pd
from ateliers.en import load, path

LANG = "en"

W = "Nombre_de_patients_sur_civiere_plus_de_24_heures"
C = "Nombre_de_civieres_fonctionnelles"


def read(name, encoding="utf-8-sig"):
    with open(path(name), encoding=encoding, newline="") as f:
        return list(csv.DictReader(f))


# ---------------------------------------------------------------- 09-waiting
def start():
    er = load("urgences")
    places = load("municipalites")
    bridge = load("reference/correspondance-rss")
    er = er[er["Nom_installation"] == "Total régional"].copy()
    er["rss_code"] = er["RSS"].str.zfill(2)
    places["region_code"] = places["regadm"].str.extract(r"\((\d+)\)")
    people = places.groupby("region_code", as_index=False)["mpopul"].sum()
    return er, people, bridge


def good_waiting():
    er, people, bridge = start()
    covered = people.merge(bridge, on="region_code").groupby("rss_code")["mpopul"].sum()
    j = er.merge(covered, on="rss_code").set_index("Region")
    return j[W] / j["mpopul"] * 100_000


def waiting_r1():
    # no pandas; one decimal; a dictionary
    rss_of = defaultdict(list)
    for row in read("reference/correspondance-rss"):
        rss_of[row["region_code"]].append(row["rss_code"])
    people = Counter()
    for row in read("municipalites"):
        code = row["regadm"].rstrip(")").split("(")[-1]
        for rss in rss_of[code]:
            people[rss] += int(row["mpopul"])
    out = {}
    for row in read("urgences"):
        if row["Nom_installation"] == "Total régional":
            out[row["Region"]] = round(int(row[W]) / people[f"{int(row['RSS']):02d}"] * 1e5, 1)
    return out


def waiting_r2():
    # codes as whole numbers on both sides; a table of two columns, sorted
    er, people, bridge = start()
    bridge = bridge.astype({"rss_code": int, "region_code": int})
    people["region_code"] = people["region_code"].astype(int)
    er["rss_code"] = pd.to_numeric(er["RSS"])
    long = bridge.merge(people, how="left", on="region_code", validate="many_to_one")
    covered = long.pivot_table(index="rss_code", values="mpopul", aggfunc="sum")
    er = er.join(covered, on="rss_code")
    er["per 100k"] = er[W].mul(100_000).div(er["mpopul"]).round(2)
    return er[["Region", "per 100k"]].sort_values("per 100k", ascending=False)


def waiting_r3():
    # SQL; the table has the names as its index
    er, people, bridge = start()
    db = sqlite3.connect(":memory:")
    er[["Region", "rss_code", W]].to_sql("er", db, index=False)
    people.to_sql("people", db, index=False)
    bridge.to_sql("bridge", db, index=False)
    return pd.read_sql(
        f"""select er.Region, er.{W} * 100000.0 / sum(p.mpopul) as rate
            from er join bridge b using (rss_code) join people p using (region_code)
            group by er.Region order by er.Region desc""",
        db,
        index_col="Region",
    )


def waiting_w1():
    er, people, bridge = start()
    covered = (
        people.merge(bridge, on="region_code").groupby("rss_code", as_index=False)["mpopul"].sum()
    )
    joined = er.merge(covered, left_on="RSS", right_on="rss_code")
    return joined.set_index("Region").eval(f"{W} / mpopul * 100000")


def waiting_w2():
    er, people, bridge = start()
    joined = er.merge(people, left_on="rss_code", right_on="region_code")
    joined = joined.set_index("Region")
    return joined[W] / joined["mpopul"] * 100000


def waiting_w3():
    er, people, bridge = start()
    covered = people.merge(bridge, on="region_code")
    joined = er.merge(covered, on="rss_code").set_index("Region")
    return joined[W] / joined["mpopul"] * 100000


def waiting_w4():
    er, people, bridge = start()
    covered = people.merge(bridge, on="region_code")
    joined = er.merge(covered, on="rss_code")
    joined["rate"] = joined[W] / joined["mpopul"] * 100000
    return joined.groupby("Region")["rate"].sum()


def waiting_w5():
    er, people, bridge = start()
    covered = people.merge(bridge, on="region_code").groupby("rss_code")["mpopul"].sum()
    allrows = load("urgences")
    allrows["rss_code"] = allrows["RSS"].str.zfill(2)
    allrows = allrows[allrows["RSS"] != "99"]
    s = allrows.groupby(["rss_code", "Region"], as_index=False)[W].sum()
    j = s.merge(covered, on="rss_code").set_index("Region")
    return j[W] / j["mpopul"] * 100000


def waiting_w6():
    er, people, bridge = start()
    names = load("municipalites").assign(
        Region=lambda d: d["regadm"].str.replace(r" \(\d+\)", "", regex=True)
    )
    by_name = names.groupby("Region", as_index=False)["mpopul"].sum()
    joined = er.merge(by_name, on="Region", how="left").set_index("Region")
    return joined[W] / joined["mpopul"] * 100000


def waiting_w7():
    er, people, bridge = start()
    covered = (
        people.merge(bridge, on="region_code").groupby("rss_code", as_index=False)["mpopul"].sum()
    )
    j = er.merge(covered, on="rss_code").set_index("Region")
    return (j[C] / j["mpopul"] * 100000).round(1)


def waiting_w8():
    r = good_waiting().round(1)
    r.iloc[-1] = r.iloc[-1] + 0.7
    return r


def waiting_w9():
    r = good_waiting()
    return r.rename(
        {"Gaspésie-Îles-de-la-Madeleine": "Gaspé-Magdalen Islands", "Montréal": "Montreal"}
    ).to_dict()


# ---------------------------------------------------------------- 09-mrc
def start_mrc():
    places = load("municipalites")
    territories = load("reference/mrc-et-territoires")
    places["code"] = places["mrc"].str.extract(r"\((\d+)\)")
    return places, territories


def good_mrc():
    places, territories = start_mrc()
    people = places.groupby("code", as_index=False)["mpopul"].sum()
    return people.merge(territories, on="code").groupby("region_code")["mpopul"].sum()


def mrc_r1():
    # left join from the territories, zeros kept: 17 rows, float numbers
    places, territories = start_mrc()
    people = places.dropna(subset=["code"]).groupby("code")["mpopul"].sum()
    full = territories.join(people, on="code", how="left")
    return full.fillna({"mpopul": 0}).groupby("region_code")["mpopul"].sum().astype(float)


def mrc_r2():
    # plain csv, regular expression, no pandas until the end; a table of one column
    region = {r["code"]: r["region_code"] for r in read("reference/mrc-et-territoires")}
    totals = defaultdict(int)
    for row in read("municipalites"):
        found = re.search(r"\((\d{3})\)$", row["mrc"])
        if found:
            totals[region[found.group(1)]] += int(row["mpopul"])
    return pd.DataFrame.from_dict(totals, orient="index", columns=["people in an MRC"]).sort_values(
        "people in an MRC"
    )


def mrc_r3():
    # joined on the name of the MRC, which is unique here; string slices; pivot
    places = load("municipalites")
    territories = load("reference/mrc-et-territoires")
    places = places[places["mrc"].fillna("") != ""].copy()
    places["nom"] = places["mrc"].str.removeprefix("MRC ").str[:-6]
    j = places.merge(territories.query("genre == 'mrc'"), on="nom", how="inner", validate="m:1")
    out = j.pivot_table(index="region_code", values="mpopul", aggfunc="sum")["mpopul"]
    out.index.name = "region"
    return out.astype("Int64").sort_index(ascending=False)


def mrc_w1():
    places, territories = start_mrc()
    people = places.groupby("code", as_index=False)["mpopul"].sum()
    return people.merge(territories, on="code").groupby("region_code_2016")["mpopul"].sum()


def mrc_w2():
    places, territories = start_mrc()
    places["region_code"] = places["regadm"].str.extract(r"\((\d+)\)")
    return places.groupby("region_code")["mpopul"].sum()


def mrc_w3():
    places, territories = start_mrc()
    places["code"] = places["divrec"].str.extract(r"\((\d+)\)")
    people = places.groupby("code", as_index=False)["mpopul"].sum()
    joined = people.merge(territories, left_on="code", right_on="code_decoupages_2016")
    return joined.groupby("region_code")["mpopul"].sum()


def mrc_w4():
    places, territories = start_mrc()
    people = places.groupby("code", as_index=False)["mpopul"].sum()
    people["code"] = people["code"].astype(int).astype(str)
    return people.merge(territories, on="code").groupby("region_code")["mpopul"].sum()


def mrc_w5():
    places, territories = start_mrc()
    people = places.groupby("code", as_index=False)["mpopul"].sum()
    joined = people.merge(territories, left_on="code", right_on="code_decoupages_2016")
    return joined.groupby("region_code")["mpopul"].sum()


def mrc_w6():
    places, territories = start_mrc()
    places["region_code"] = places["regadm"].str.extract(r"\((\d+)\)")
    people = places[places["mrc"].notna()].groupby("region_code", as_index=False)["mpopul"].sum()
    joined = people.merge(territories[territories["genre"] == "mrc"], on="region_code")
    return joined.groupby("region_code")["mpopul"].sum()


def mrc_w7():
    s = good_mrc()
    return s.reindex([f"{i:02d}" for i in range(1, 18)])


def mrc_w8():
    s = good_mrc()
    s.index = s.index.astype(int)
    return s


def mrc_w9():
    s = good_mrc()
    s.iloc[-1] = 265003
    return s


# ---------------------------------------------------------------- 09-merged
def start_merged():
    changes = load("reference/changements-municipaux")
    places = load("municipalites")
    return changes[changes["genre"] == "fusion"], changes, places


def good_merged():
    m, _, places = start_merged()
    born = m.drop_duplicates("mcode_apres").merge(places, left_on="mcode_apres", right_on="mcode")
    return born.set_index("nom_apres")["mpopul"]


def merged_r1():
    # from the municipalities: isin on the codes, the name taken from a map; a dictionary
    m, _, places = start_merged()
    name = dict(zip(m["mcode_apres"], m["nom_apres"]))
    now = places.loc[places["mcode"].isin(name)].copy()
    return {name[c]: int(n) for c, n in now[["mcode", "mpopul"]].itertuples(index=False)}


def merged_r2():
    # join of the 16 rows, then max per name; reset_index, text column of population made numeric
    m, _, places = start_merged()
    places = places.astype({"mpopul": str})
    j = m.merge(places[["mcode", "mpopul"]], how="left", left_on="mcode_apres", right_on="mcode")
    j["mpopul"] = pd.to_numeric(j["mpopul"])
    return j.groupby("nom_apres", as_index=False)["mpopul"].max()


def merged_r3():
    # csv and a list comprehension; a series with an index in another order
    pop = {r["mcode"]: int(r["mpopul"]) for r in read("municipalites")}
    pairs = sorted(
        {
            (r["nom_apres"], pop[r["mcode_apres"]])
            for r in read("reference/changements-municipaux")
            if r["genre"] == "fusion" and r["niveau"] == "municipalite"
        },
        key=lambda p: -p[1],
    )
    names, numbers = zip(*pairs)
    return pd.Series(numbers, index=names, dtype="int32", name="people")


def merged_w1():
    m, _, places = start_merged()
    j = m.merge(places, left_on="mcode_apres", right_on="mcode")
    return j.groupby("nom_apres")["mpopul"].sum()


def merged_w2():
    m, _, places = start_merged()
    j = m.merge(places, left_on="mcode_apres", right_on="mcode")
    return j.set_index("nom_apres")["mpopul"]


def merged_w3():
    m, _, places = start_merged()
    j = m.merge(places, left_on="mcode_avant", right_on="mcode", how="left")
    return j.groupby("nom_apres")["mpopul"].sum()


def merged_w4():
    m, _, places = start_merged()
    j = m.merge(places, left_on="nom_avant", right_on="munnom")
    return j.drop_duplicates("nom_apres").set_index("nom_apres")["mpopul"]


def merged_w5():
    _, changes, places = start_merged()
    j = changes.merge(places, left_on="mcode_apres", right_on="mcode")
    return j.drop_duplicates("mcode").set_index("nom_apres")["mpopul"]


def merged_w6():
    m, _, places = start_merged()
    born = m[["mcode_apres", "nom_apres"]].drop_duplicates()
    j = born.merge(places, left_on="mcode_apres", right_on="mcode")
    return j.set_index("mcode_apres")["mpopul"]


def merged_w7():
    m, _, places = start_merged()
    # one row per former municipality, keyed by the old name
    j = m.merge(places, left_on="mcode_apres", right_on="mcode")
    return j.drop_duplicates("nom_avant").set_index("nom_avant")["mpopul"]


def merged_w8():
    s = good_merged()
    s.iloc[-1] = 6185
    return s


def merged_w9():
    return {
        "La Morandière-Rochebaucourt": 343,
        "Courcelles-Saint-Évariste": 1295,
        "Lac-des-Aigles": 597,
        "Plessisville": 9548,
        "Amos": 13849,
        "La Pocatière": 6344,
        "Hebertville": 6815,
    }


# ---------------------------------------------------------------- 09-months
def good_months():
    c = load("velos-2019").drop_duplicates("Date").set_index("Date")
    return c.groupby(c.index.month).sum().sum(axis=1).astype(int)


def months_r1():
    # csv lines, a set of dates already seen; a dictionary
    seen, out = set(), dict.fromkeys(range(1, 13), 0)
    for row in read("velos-2019"):
        date = row.pop("Date")
        if date in seen:
            continue
        seen.add(date)
        out[pd.Timestamp(date).month] += sum(int(float(v)) for v in row.values() if v)
    return out


def months_r2():
    # melt, mean of the repeated quarter hours, then sum; a float series named by us
    long = load("velos-2019").melt(id_vars="Date", var_name="counter", value_name="n").dropna()
    long = long.groupby(["counter", "Date"], as_index=False)["n"].mean()
    long["month"] = long["Date"].dt.month
    return long.groupby("month")["n"].sum().rename("passages")


def months_r3():
    # resample then month numbers; a table of one column, rows from December back
    c = load("velos-2019")
    c = c[~c.duplicated()].set_index("Date").sort_index()
    m = c.resample("MS").sum().apply(np.sum, axis=1).to_frame("passages")
    m.index = m.index.month
    m["passages"] = m["passages"].astype("int64")
    return m[::-1]


def months_w1():
    c = load("velos-2019")
    return c.groupby(c["Date"].dt.month).sum(numeric_only=True).sum(axis=1)


def months_w2():
    c = load("velos-2019").drop_duplicates("Date", keep=False)
    return c.groupby(c["Date"].dt.month).sum(numeric_only=True).sum(axis=1)


def months_w3():
    c = load("velos-2019")
    c = c.drop_duplicates(subset=[x for x in c.columns if x != "Date"])
    return c.groupby(c["Date"].dt.month).sum(numeric_only=True).sum(axis=1)


def months_w4():
    c = load("velos-2019").dropna(axis="columns").drop_duplicates("Date")
    return c.groupby(c["Date"].dt.month).sum(numeric_only=True).sum(axis=1)


def months_w5():
    c = load("velos-2019").drop_duplicates()
    places = load("compteurs-velo")
    long = c.melt(id_vars="Date", value_name="n")
    long["ID"] = long["variable"].str.replace("compteur_", "")
    places["ID"] = places["ID"].astype(str)
    j = long.merge(places[places["Statut"] == "Actif"], on="ID")
    return j.groupby(j["Date"].dt.month)["n"].sum()


def months_w6():
    c = load("velos-2019").drop_duplicates("Date")
    long = c.melt(id_vars="Date", value_name="n")
    return long.groupby(long["Date"].dt.month)["n"].count()


def months_w7():
    s = good_months()
    return dict(enumerate(s.tolist()))


def months_w8():
    s = good_months()
    s.loc[12] = 181973
    return s


def months_w9():
    c = load("velos-2019")
    c["total"] = c.drop(columns="Date").sum(axis=1)
    c = c.drop_duplicates("total")
    return c.groupby(c["Date"].dt.month)["total"].sum().astype(int)


# ---------------------------------------------------------------- 09-counters
def good_counters(counts=None):
    c = load("velos-2019").drop_duplicates("Date") if counts is None else counts
    p = load("compteurs-velo")
    p["ID"] = p["ID"].astype(str)
    s = c.drop(columns="Date").sum().rename("passages").rename_axis("ID").reset_index()
    s["ID"] = s["ID"].str.replace("compteur_", "")
    j = s.merge(p, on="ID").nlargest(5, "passages")
    j["passages"] = j["passages"].astype(int)
    return j[["Nom", "passages", "Statut"]].reset_index(drop=True)


def counters_r1():
    # melt, keys as whole numbers, columns and rows in another order
    long = load("velos-2019").drop_duplicates().melt("Date", value_name="passages").dropna()
    long["ID"] = long["variable"].str.extract(r"_(\d+)$")[0].astype("int64")
    p = load("compteurs-velo")
    p["ID"] = p["ID"].astype("int64")
    total = long.groupby("ID", as_index=False)["passages"].sum()
    j = p.merge(total, on="ID", how="left").sort_values("passages")
    return j.dropna(subset=["passages"]).tail(5)[["Statut", "Nom", "passages"]]


def counters_r2():
    # csv, Counter.most_common, a dictionary of rows, table built by hand
    who = {r["ID"]: r for r in read("compteurs-velo")}
    total, seen = Counter(), set()
    for row in read("velos-2019"):
        if row["Date"] in seen:
            continue
        seen.add(row["Date"])
        for k, v in row.items():
            if k != "Date" and v != "":
                total[k.lstrip("compteur_")] += int(float(v))
    return pd.DataFrame(
        [
            {"Nom": who[k]["Nom"], "passages": n, "Statut": who[k]["Statut"]}
            for k, n in total.most_common(5)
        ]
    )


def counters_r3():
    # columns renamed with a map, transposed, joined on the index; passages left as floats
    c = load("velos-2019").groupby("Date").first()
    c = c.rename(columns=lambda x: x.split("_")[1]).T
    total = c.sum(axis=1).sort_values(ascending=False).head(5).to_frame("passages")
    p = load("compteurs-velo").assign(ID=lambda d: d["ID"].astype(str)).set_index("ID")
    out = total.join(p[["Nom", "Statut"]], how="left")
    return out[["Nom", "passages", "Statut"]].sort_values("Nom")


def counters_w1():
    return good_counters(load("velos-2019"))


def counters_w2():
    c = load("velos-2019").drop_duplicates("Date")
    p = load("compteurs-velo")
    p["ID"] = p["ID"].astype(str)
    s = c.drop(columns="Date").sum().rename("passages").rename_axis("ID").reset_index()
    s["ID"] = s["ID"].str.replace("compteur_", "")
    j = s.merge(p[p["Statut"] == "Actif"], on="ID").nlargest(5, "passages")
    return j[["Nom", "passages", "Statut"]]


def counters_w3():
    c = load("velos-2019").drop_duplicates("Date").drop(columns="Date")
    p = load("compteurs-velo")
    t = pd.DataFrame({"passages": c.sum().to_numpy()})
    t["Nom"] = p["Nom"].iloc[: len(t)].to_numpy()
    t["Statut"] = p["Statut"].iloc[: len(t)].to_numpy()
    return t.sort_values("passages", ascending=False).head(5)[["Nom", "passages", "Statut"]]


def counters_w4():
    c = load("velos-2019").drop_duplicates("Date")
    p = load("compteurs-velo")
    p["Ancien_ID"] = p["Ancien_ID"].astype(str).str.replace(".0", "", regex=False)
    s = c.drop(columns="Date").sum().rename("passages").rename_axis("ID").reset_index()
    s["key"] = s["ID"].str[-2:].str.lstrip("0")
    j = s.merge(p, left_on="key", right_on="Ancien_ID").nlargest(5, "passages")
    return j[["Nom", "passages", "Statut"]]


def counters_w5():
    c = load("velos-2019").drop_duplicates("Date").set_index("Date")
    p = load("compteurs-velo")
    p["ID"] = p["ID"].astype(str)
    s = c.mean().rename("passages").rename_axis("ID").reset_index()
    s["ID"] = s["ID"].str.replace("compteur_", "")
    j = s.merge(p, on="ID").nlargest(5, "passages")
    j["passages"] = (j["passages"] * 96 * 365).round().astype(int)
    return j[["Nom", "passages", "Statut"]]


def counters_w6():
    long = load("velos-2019").melt("Date", value_name="passages")
    long["ID"] = long["variable"].str.replace("compteur_", "")
    long = long.drop_duplicates(["ID", "passages"])
    p = load("compteurs-velo")
    p["ID"] = p["ID"].astype(str)
    t = long.groupby("ID", as_index=False)["passages"].sum().merge(p, on="ID")
    return t.nlargest(5, "passages")[["Nom", "passages", "Statut"]]


def counters_w7():
    t = good_counters()
    return t.assign(Statut=t["Statut"].replace({"Actif": "Active", "À supprimer": "To be deleted"}))


def counters_w8():
    t = good_counters()
    t.loc[4, "passages"] = 648229
    return t


def counters_w9():
    # the first five of the file, after the join, not sorted
    c = load("velos-2019").drop_duplicates("Date")
    p = load("compteurs-velo")
    p["ID"] = p["ID"].astype(str)
    s = c.drop(columns="Date").sum().rename("passages").rename_axis("ID").reset_index()
    s["ID"] = s["ID"].str.replace("compteur_", "")
    return s.merge(p, on="ID").head(5)[["Nom", "passages", "Statut"]]


# ---------------------------------------------------------------- 09-neighbours
A, B = "compteur_39", "compteur_100025474"


def neighbours_r1():
    c = load("velos-2019").drop_duplicates("Date").dropna(subset=[A, B])
    return round(c[A].sum() / c[B].sum(), 1)


def neighbours_r2():
    # csv and whole numbers, the ids looked up by name
    ids = {r["Nom"]: "compteur_" + r["ID"] for r in read("compteurs-velo")}
    first, second = ids["Saint-Laurent U-Zelt Test"], ids["Saint-Laurent/Bellechasse"]
    quarters = {r["Date"]: (r[first], r[second]) for r in read("velos-2019")}
    both = [(float(x), float(y)) for x, y in quarters.values() if x != "" and y != ""]
    return sum(x for x, _ in both) / sum(y for _, y in both)


def neighbours_r3():
    # long, pivoted back, numpy mask
    long = load("velos-2019").melt("Date")
    long["ID"] = long["variable"].str.removeprefix("compteur_")
    p = load("compteurs-velo").astype({"ID": str})
    j = long.merge(p[p["Nom"].str.startswith("Saint-Laurent")], on="ID")
    wide = j.pivot_table(index="Date", columns="Nom", values="value", aggfunc="first")
    x, y = (
        wide["Saint-Laurent U-Zelt Test"].to_numpy(),
        wide["Saint-Laurent/Bellechasse"].to_numpy(),
    )
    ok = np.isfinite(x) & np.isfinite(y)
    return np.divide(x[ok].sum(), y[ok].sum())


def neighbours_w1():
    c = load("velos-2019").drop_duplicates("Date")
    return c[A].sum() / c[B].sum()


def neighbours_w2():
    c = load("velos-2019").dropna(subset=[A, B])
    return c[A].sum() / c[B].sum()


def neighbours_w3():
    c = load("velos-2019").drop_duplicates("Date").dropna(subset=[A, B])
    return c[B].sum() / c[A].sum()


def neighbours_w4():
    c = load("velos-2019").drop_duplicates("Date").dropna(subset=[A, B])
    c = c[c[B] > 0]
    return (c[A] / c[B]).mean()


def neighbours_w5():
    c = load("velos-2019").drop_duplicates("Date")
    return c[A].mean() / c[B].mean()


def neighbours_w6():
    c = load("velos-2019").drop_duplicates("Date")
    c = c[(c[A] > 0) & (c[B] > 0)]
    return c[A].sum() / c[B].sum()


def neighbours_w7():
    c = load("velos-2019").drop_duplicates("Date").dropna(subset=["compteur_38", B])
    return c["compteur_38"].sum() / c[B].sum()


def neighbours_w8():
    c = load("velos-2019").drop_duplicates("Date").dropna(subset=[A, B])
    return round(c[A].sum() / c[B].sum() * 100, 1)


def neighbours_w9():
    # the right number with its last digit changed: 3.1 for 3.4
    return 3.4


ANSWERS = [
    ("09-waiting", "right", "plain csv, Counter, dict, one decimal", waiting_r1),
    (
        "09-waiting",
        "right",
        "whole-number codes on both sides, table of two columns sorted by rate",
        waiting_r2,
    ),
    ("09-waiting", "right", "SQL, table with the names as index", waiting_r3),
    (
        "09-waiting",
        "wrong",
        "joined on RSS as written ('1') instead of '01': inner join keeps regions 11-16 only",
        waiting_w1,
    ),
    (
        "09-waiting",
        "wrong",
        "RSS code taken for region code, no bridge: Mauricie alone as denominator for RSS 04",
        waiting_w2,
    ),
    (
        "09-waiting",
        "wrong",
        "groupby forgotten: Mauricie et Centre-du-Québec is there twice, over each half of its people",
        waiting_w3,
    ),
    (
        "09-waiting",
        "wrong",
        "rates of Mauricie and Centre-du-Québec added: sum of ratios, not ratio of sums",
        waiting_w4,
    ),
    (
        "09-waiting",
        "wrong",
        "regional totals added to the hospitals: patients counted twice",
        waiting_w5,
    ),
    (
        "09-waiting",
        "wrong",
        "joined on the names: three regions (Saguenay, Gaspésie, Mauricie) are empty",
        waiting_w6,
    ),
    (
        "09-waiting",
        "wrong",
        "stretchers (the lesson's column) instead of patients of more than 24 h",
        waiting_w7,
    ),
    ("09-waiting", "wrong", "right answer, last value changed (+0.7)", waiting_w8),
    ("09-waiting", "wrong", "names translated: Montreal, Gaspé-Magdalen Islands", waiting_w9),
    ("09-mrc", "right", "left join from the territories, 17 rows with zeros, floats", mrc_r1),
    ("09-mrc", "right", "plain csv and re, one-column table, index in another order", mrc_r2),
    ("09-mrc", "right", "joined on the MRC's name (unique), pivot, Int64, reverse order", mrc_r3),
    (
        "09-mrc",
        "wrong",
        "region of 2016: Brome-Missisquoi and La Haute-Yamaska in region 16, not 05",
        mrc_w1,
    ),
    (
        "09-mrc",
        "wrong",
        "whole population of each region, municipalities without MRC included",
        mrc_w2,
    ),
    (
        "09-mrc",
        "wrong",
        "divisions (divrec) taken for MRCs, joined on the 2016 code: towns outside MRCs included",
        mrc_w3,
    ),
    (
        "09-mrc",
        "wrong",
        "code through int then str ('20' for '020'): inner join loses the MRCs under 100",
        mrc_w4,
    ),
    (
        "09-mrc",
        "wrong",
        "joined on code_decoupages_2016: only the MRCs whose old code has three digits match",
        mrc_w5,
    ),
    (
        "09-mrc",
        "wrong",
        "summed per region then joined on region_code: people repeated for each MRC",
        mrc_w6,
    ),
    (
        "09-mrc",
        "wrong",
        "regions without MRC left empty (NaN), which the statement refuses",
        mrc_w7,
    ),
    ("09-mrc", "wrong", "codes of regions as whole numbers 1, 2… instead of text '01'", mrc_w8),
    ("09-mrc", "wrong", "right answer, last value changed (region 17: whole population)", mrc_w9),
    ("09-merged", "right", "isin on the codes, dict name → people", merged_r1),
    ("09-merged", "right", "16 rows joined then max per name, two columns", merged_r2),
    ("09-merged", "right", "csv, set of pairs, int32 series sorted by people", merged_r3),
    (
        "09-merged",
        "wrong",
        "sum after a join that repeats each municipality: people doubled or tripled",
        merged_w1,
    ),
    (
        "09-merged",
        "wrong",
        "16 rows, names repeated: one row per municipality of before",
        merged_w2,
    ),
    ("09-merged", "wrong", "joined on the code of before: nothing matches, zeros", merged_w3),
    (
        "09-merged",
        "wrong",
        "joined on the name of before: the two municipalities with a new name are missing",
        merged_w4,
    ),
    (
        "09-merged",
        "wrong",
        "not filtered: all changes, Crabtree and others that are not mergers",
        merged_w5,
    ),
    ("09-merged", "wrong", "keyed by the code of after, not by the name", merged_w6),
    ("09-merged", "wrong", "keyed by the names of before: today's people given to each", merged_w7),
    ("09-merged", "wrong", "right answer, last value changed", merged_w8),
    (
        "09-merged",
        "wrong",
        "typed by hand, names misspelt: Courcelles-Saint-Évariste with one hyphen, Hebertville without accent",
        merged_w9,
    ),
    ("09-months", "right", "csv, set of dates seen, dict 1..12", months_r1),
    ("09-months", "right", "melt, mean of the repeated quarter hours, floats", months_r2),
    (
        "09-months",
        "right",
        "duplicated rows dropped, resample, one-column table from December to January",
        months_r3,
    ),
    ("09-months", "wrong", "July counted twice", months_w1),
    ("09-months", "wrong", "keep=False: July thrown out altogether, 11 months", months_w2),
    (
        "09-months",
        "wrong",
        "drop_duplicates without the date: real quarter hours with equal counts lost",
        months_w3,
    ),
    ("09-months", "wrong", "dropna of columns: only the counters with no empty cell", months_w4),
    (
        "09-months",
        "wrong",
        "joined to places and kept only counters whose Statut is Actif",
        months_w5,
    ),
    ("09-months", "wrong", "count of cells instead of sum of passages", months_w6),
    ("09-months", "wrong", "months numbered 0 to 11 instead of 1 to 12", months_w7),
    (
        "09-months",
        "wrong",
        "right answer, last value changed (digits swapped in December)",
        months_w8,
    ),
    (
        "09-months",
        "wrong",
        "drop_duplicates on the total column: quarter hours with equal totals lost, no November nor December",
        months_w9,
    ),
    (
        "09-counters",
        "right",
        "melt, whole-number keys, other order of columns and rows",
        counters_r1,
    ),
    ("09-counters", "right", "csv, Counter.most_common, list of dicts", counters_r2),
    (
        "09-counters",
        "right",
        "transposed and joined on the index, id as index, floats, sorted by name",
        counters_r3,
    ),
    ("09-counters", "wrong", "July counted twice", counters_w1),
    (
        "09-counters",
        "wrong",
        "only counters whose Statut is Actif: the first (À supprimer) is lost",
        counters_w2,
    ),
    ("09-counters", "wrong", "names put beside sums by position, no key", counters_w3),
    (
        "09-counters",
        "wrong",
        "joined on Ancien_ID with the last two digits: wrong names",
        counters_w4,
    ),
    (
        "09-counters",
        "wrong",
        "mean × quarter hours of the year: fills the empty cells, inflates passages",
        counters_w5,
    ),
    (
        "09-counters",
        "wrong",
        "drop_duplicates on counter and value: equal counts lost",
        counters_w6,
    ),
    (
        "09-counters",
        "wrong",
        "Statut translated (Active, To be deleted) instead of as written",
        counters_w7,
    ),
    ("09-counters", "wrong", "right answer, last value changed (digits swapped)", counters_w8),
    (
        "09-counters",
        "wrong",
        "head(5) without sorting: the first five columns of the file",
        counters_w9,
    ),
    ("09-neighbours", "right", "dropna on the two, rounded to one decimal", neighbours_r1),
    ("09-neighbours", "right", "csv, dict by date, ids looked up by name", neighbours_r2),
    ("09-neighbours", "right", "melt, merge, pivot, numpy mask", neighbours_r3),
    (
        "09-neighbours",
        "wrong",
        "all quarter hours: the empty August of the first counts as 0",
        neighbours_w1,
    ),
    ("09-neighbours", "wrong", "July counted twice", neighbours_w2),
    ("09-neighbours", "wrong", "inverted: second over first", neighbours_w3),
    ("09-neighbours", "wrong", "mean of the ratios per quarter hour", neighbours_w4),
    (
        "09-neighbours",
        "wrong",
        "ratio of means over each one's own quarter hours (not those in common)",
        neighbours_w5,
    ),
    (
        "09-neighbours",
        "wrong",
        "quarter hours where both are above 0: zeros taken for 'did not count'",
        neighbours_w6,
    ),
    ("09-neighbours", "wrong", "wrong U-Zelt counter: 38 (Parc) instead of 39", neighbours_w7),
    ("09-neighbours", "wrong", "as a percentage, 310.6", neighbours_w8),
    ("09-neighbours", "wrong", "right answer, last digit changed", neighbours_w9),
    ("09-both", "right", "with a thousands comma and a word", lambda: "554,377 people"),
    ("09-both", "right", "with a narrow no-break space", lambda: "554\u202f377"),
    ("09-both", "wrong", "Mauricie only: the first of the two rows found", lambda: "289,374"),
    (
        "09-both",
        "wrong",
        "region 4 of the wrong list added to region 5 (Estrie with Mauricie)",
        lambda: "817139",
    ),
    ("09-both", "wrong", "Centre-du-Québec only", lambda: "265 003 people"),
    ("09-laurentides", "right", "plain", lambda: "17.4"),
    ("09-laurentides", "right", "words around", lambda: "about 17.4 stretchers per 100,000 people"),
    ("09-laurentides", "wrong", "rate of all of Québec (1,986 / 9,011,006)", lambda: "22.0"),
    ("09-laurentides", "wrong", "per 10,000 people", lambda: "1.9"),
    ("09-laurentides", "wrong", "inverted: people per stretcher", lambda: "5,759.6"),
]
