"""A last set of answers to module 07, by somebody who had read its statements in English alone.

Written on November 24, 2026, once the checks stood; no slip was written from them.
"""

# ruff: noqa
# mypy: ignore-errors
import csv
from collections import defaultdict
from decimal import Decimal
from statistics import mean

import altair as alt
import numpy as np
import pandas as pd
from ateliers.en import load, path

LANG = "en"

C = "Nombre_de_civieres_fonctionnelles"
P = "Nombre_de_civieres_occupees"


# ---------------------------------------------------------------- 07-rates
def rates_r1():
    beds, people = defaultdict(int), defaultdict(int)
    with open(path("urgences"), encoding="utf-8", newline="") as f:
        for line in csv.DictReader(f):
            if line["No_permis_installation"] == "":
                continue
            beds[line["Region"]] += int(line[C])
            people[line["Region"]] += int(line[P])
    return [(r, round(people[r] / beds[r] * 100, 1)) for r in beds]


def rates_r2():
    rows = pd.read_csv(path("urgences"))
    rows = rows[~rows["Nom_etablissement"].isin(["Total régional", "Ensemble du Québec"])]
    long = rows.melt(id_vars="Region", value_vars=[C, P], var_name="what", value_name="n")
    wide = long.pivot_table(index="Region", columns="what", values="n", aggfunc="sum")
    wide["Rate"] = (wide[P] / wide[C] * 100).astype("Float64")
    out = wide.sort_values("Rate", ascending=False).reset_index()[["Rate", "Region"]]
    out.columns.name = None
    return out


def rates_w1():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()].copy()
    f["rate"] = f[P] / f[C] * 100
    return f.groupby("Region")["rate"].mean()


def rates_w2():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["Nom_etablissement"] != "Total régional"]
    g = f.groupby("Region")[[C, P]].sum()
    return g[P] / g[C] * 100


def rates_w3():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    g = f.groupby("Region")[[C, P]].sum()
    r = (g[P] / g[C] * 100).round(1)
    r.iloc[-1] = 88.7
    return r


def rates_w4():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    g = f.groupby("Region")[[C, P]].sum()
    r = g[P] / g[C] * 100
    return r.rename({"Estrie": "Eastern Townships", "Côte-Nord": "North Shore"}).to_dict()


def rates_w5():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    g = f.groupby("Region")[[C, P]].sum()
    r = g[P] / g[C] * 100
    return pd.DataFrame({"Region": f["Region"].unique(), "rate": r.to_numpy()})


def rates_w6():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    g = f.groupby("Region").sum(numeric_only=True)
    return (100 * g["Nombre_total_de_patients_presents_a_lurgence"] / g[C]).round(2)


# ---------------------------------------------------------------- 07-overall
def overall_r1():
    rows = pd.read_csv(path("urgences"))
    f = rows.query("No_permis_installation.notna() and Nombre_de_civieres_fonctionnelles > 0")
    return np.average(f[P] / f[C], weights=f[C]) * 100


def overall_r2():
    beds = people = Decimal(0)
    with open(path("urgences"), encoding="utf-8", newline="") as f:
        for line in csv.DictReader(f):
            if "Total" in line["Nom_etablissement"] or "Ensemble" in line["Nom_etablissement"]:
                continue
            beds += int(line[C])
            people += int(line[P])
    return round(100 * people / beds, 2)


def overall_w1():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    g = f.groupby("Region")[[C, P]].sum()
    return (g[P] / g[C] * 100).mean()


def overall_w2():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    return round(f[P].sum() / f[C].sum(), 3)


def overall_w3():
    return 138.2


def overall_w4():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    return f["Nombre_total_de_patients_presents_a_lurgence"].sum() / f[C].sum() * 100


def overall_w5():
    rows = pd.read_csv(path("urgences"))
    q = rows[rows["Region"] == "All of Quebec"]
    return q[P].sum() / q[C].sum() * 100


def overall_w6():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    return print(f[P].sum() / f[C].sum() * 100)


# ---------------------------------------------------------------- 07-bar
def bar_r1():
    # everything computed by altair, horizontal, layered with the numbers
    rows = pd.read_csv(path("urgences"))[["Region", "Nom_etablissement", C, P]]
    base = (
        alt.Chart(rows)
        .transform_filter(
            "datum.Nom_etablissement != 'Total régional' && datum.Nom_etablissement != 'Ensemble du Québec'"
        )
        .transform_aggregate(beds=f"sum({C})", people=f"sum({P})", groupby=["Region"])
        .transform_calculate(rate="100 * datum.people / datum.beds")
        .encode(
            y=alt.Y(
                "Region:N",
                title=None,
                sort=alt.EncodingSortField(field="rate", op="max", order="descending"),
            ),
            x=alt.X("rate:Q", title="Patients on stretchers per 100 functional stretchers"),
        )
    )
    bars = base.mark_bar(color="#b23a48", tooltip=True)
    text = base.mark_text(align="left", dx=4).encode(text=alt.Text("rate:Q", format=".1f"))
    return (bars + text).properties(
        width=420,
        title=alt.Title(
            "Occupancy rate of emergency stretchers, by region",
            subtitle=[
                "Source: MSSS, hourly situation in emergency rooms",
                "December 30, 2025, 1 p.m.",
            ],
        ),
        description="Horizontal bar chart. Vertical axis: 15 regions of Québec; horizontal axis: patients per "
        "100 stretchers, from 84 (Saguenay-Lac-Saint-Jean) to 192 (Laurentides).",
    )


def bar_r2():
    # vertical, percent axis, sorted by a list, one bar highlighted, title as a dict
    rows = pd.read_csv(path("urgences"))
    rows = rows.loc[rows["RSS"] < 99].dropna(subset=["No_permis_installation"])
    t = rows.pivot_table(index="Region", values=[C, P], aggfunc="sum")
    t = t.assign(occupancy=t[P] / t[C]).sort_values("occupancy", ascending=False).reset_index()
    order = t["Region"].tolist()
    return (
        alt.Chart(
            t[["Region", "occupancy"]],
            width=alt.Step(28),
            title={
                "text": "How full are Québec's emergency rooms? Occupancy rate of stretchers",
                "subtitle": "Source: Ministère de la Santé et des Services sociaux. 2025-12-30, 13:00",
                "anchor": "start",
            },
            description="Bar chart with vertical bars: the regions on the x axis, the occupancy rate on the y axis; "
            "rates go from 84% (Saguenay-Lac-Saint-Jean) to 192% (Laurentides).",
        )
        .mark_bar()
        .encode(
            alt.X("Region", axis=alt.Axis(labelAngle=-60, title="")).sort(order),
            alt.Y("occupancy").axis(format=".0%").title("Occupancy rate (patients / stretchers)"),
            color=alt.condition(
                "datum.Region == 'Laurentides'", alt.value("crimson"), alt.value("lightgray")
            ),
            tooltip=["Region", alt.Tooltip("occupancy", format=".1%")],
        )
        .configure_title(fontSize=16)
    )


def bar_w1():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    g = f.groupby("Region", as_index=False)[[C, P]].sum()
    g["rate"] = g[P] / g[C] * 100
    return (
        alt.Chart(
            g,
            title=alt.Title("Occupancy rate by region", subtitle="MSSS, December 30, 2025, 1 p.m."),
            description="Bar chart, regions on y, rate per 100 stretchers on x, 84 to 192.",
        )
        .mark_bar()
        .encode(
            x=alt.X("rate:Q", scale=alt.Scale(domain=[80, 200])), y=alt.Y("Region:N", sort="-x")
        )
    )


def bar_w2():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    g = f.groupby("Region", as_index=False)[[C, P]].sum()
    g["rate"] = g[P] / g[C] * 100
    g = g.sort_values("rate", ascending=False)
    return (
        alt.Chart(g)
        .mark_bar()
        .encode(x="rate", y="Region")
        .properties(
            title=alt.Title(
                "Occupancy rate by region", subtitle="Source: MSSS. December 30, 2025, 1 p.m."
            ),
            description="Bar chart: regions on the vertical axis, rates on the horizontal, from 84 to 192.",
        )
    )


def bar_w3():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    g = f.groupby("Region", as_index=False)[[C, P]].sum()
    g["rate"] = g[P] / g[C] * 100
    return (
        alt.Chart(g)
        .mark_bar()
        .encode(
            x=alt.X("Region:N", sort="-y"), y=alt.Y("rate:Q", title="Patients per 100 stretchers")
        )
        .properties(
            title=alt.Title(
                "Emergency room occupancy rate, by region",
                subtitle="Source: Ministère de la Santé et des Services sociaux, Québec",
            ),
            description="Bar chart of the occupancy rate (y) of 15 regions (x), from 84 to 192.",
        )
    )


def bar_w4():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    g = f.groupby("Region")[[C, P]].sum()
    r = (g[P] / g[C] * 100).round(1).sort_values(ascending=False)
    r.iloc[-1] = 38.7
    t = r.rename("rate").reset_index()
    return (
        alt.Chart(t)
        .mark_bar()
        .encode(x="rate:Q", y=alt.Y("Region:N", sort=None))
        .properties(
            title=["Occupancy rate of stretchers by region", "MSSS, December 30, 2025, 1 p.m."],
            description="Bar chart: regions on y, patients per 100 stretchers on x, up to 192.",
        )
    )


def bar_w5():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    g = f.groupby("Region", as_index=False)[[C, P]].sum()
    g["rate"] = g[P] / g[C] * 100
    g["Region"] = g["Region"].replace("Outaouais", "Ottawa")
    return (
        alt.Chart(g)
        .mark_bar()
        .encode(
            x=alt.X("rate:Q", title="Patients per 100 stretchers"), y=alt.Y("Region:N", sort="-x")
        )
        .properties(
            title=alt.Title(
                "Occupancy rate of stretchers by region",
                subtitle="Source: MSSS, December 30, 2025, 1 p.m.",
            ),
            description="Bar chart: regions on y, patients per 100 stretchers on x, 84 to 192.",
        )
    )


def bar_w6():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna() & (rows[C] > 0)].copy()
    f["rate"] = f[P] / f[C] * 100
    return (
        alt.Chart(f[["Region", "rate"]])
        .mark_bar()
        .encode(x=alt.X("mean(rate):Q", title="Occupancy rate (%)"), y=alt.Y("Region:N", sort="-x"))
        .properties(
            title=alt.Title(
                "Occupancy rate of stretchers by region",
                subtitle="Source: MSSS, December 30, 2025, 1 p.m.",
            ),
            description="Bar chart: regions on y, patients per 100 stretchers on x.",
        )
    )


# ---------------------------------------------------------------- 07-weekend
def weekend_r1():
    counts = load("velos-2012").dropna(axis="columns", how="all").set_index("Date")
    work = np.is_busday(counts.index.to_numpy().astype("datetime64[D]"))
    m = counts.to_numpy(dtype=float)
    change = (m[~work].mean(axis=0) - m[work].mean(axis=0)) / m[work].mean(axis=0) * 100
    return dict(zip(counts.columns, change))


def weekend_r2():
    counts = load("velos-2012")
    long = counts.melt(id_vars="Date", var_name="counter", value_name="passages").dropna()
    long["kind"] = (
        long["Date"]
        .dt.day_name()
        .isin(["Saturday", "Sunday"])
        .map({True: "weekend", False: "week"})
    )
    t = long.pivot_table(index="counter", columns="kind", values="passages", aggfunc="mean")
    out = t.eval("change = (weekend / week - 1) * 100")["change"].round(1).sort_values()
    return out.reset_index()


def weekend_w1():
    counts = load("velos-2012").dropna(axis=1, how="all")
    we = counts["Date"].dt.isocalendar().day >= 5
    c = counts.drop(columns="Date")
    return (c[we].mean() / c[~we].mean() - 1) * 100


def weekend_w2():
    counts = load("velos-2012").dropna(axis=1, how="all")
    we = counts["Date"].dt.day_of_week >= 5
    c = counts.drop(columns="Date")
    return (c[we].sum() / c[~we].sum() - 1) * 100


def weekend_w3():
    counts = load("velos-2012").dropna(axis=1, how="all")
    we = counts["Date"].dt.day_of_week >= 5
    c = counts.drop(columns="Date")
    return c[we].mean() / c[~we].mean() * 100


def weekend_w4():
    t = pd.read_csv(path("velos-2012"), sep=";", encoding="cp1252").dropna(axis=1, how="all")
    t["Date"] = pd.to_datetime(t["Date"], format="mixed")
    we = t["Date"].dt.day_of_week >= 5
    c = t.drop(columns="Date")
    return ((c[we].mean() / c[~we].mean() - 1) * 100).round(1)


def weekend_w5():
    counts = load("velos-2012").dropna(axis=1, how="all")
    we = counts["Date"].dt.day_of_week >= 5
    c = counts.drop(columns="Date")
    d = ((c[we].mean() / c[~we].mean() - 1) * 100).round(1).to_dict()
    d["Rachel1"] = -31.6
    return d


def weekend_w6():
    counts = load("velos-2012").dropna(axis=1, how="all")
    we = counts["Date"].dt.day_of_week >= 5
    c = counts.drop(columns="Date")
    r = (c[we].mean() / c[~we].mean() - 1) * 100
    return r.rename(
        {"du Parc": "from the Park", "Maisonneuve 1": "New House 1", "Maisonneuve 2": "New House 2"}
    )


# ---------------------------------------------------------------- 07-line
def line_r1():
    # long table built by altair itself, months by time unit
    counts = load("velos-2012")
    return (
        alt.Chart(counts[["Date", "Berri 1", "Pierre-Dupuy", "Rachel1"]])
        .transform_fold(["Berri 1", "Pierre-Dupuy", "Rachel1"], as_=["counter", "passages"])
        .transform_filter(alt.datum.counter == "Pierre-Dupuy")
        .mark_line(point=True, interpolate="monotone", color="teal")
        .encode(
            x=alt.X("yearmonth(Date):T", axis=alt.Axis(format="%b", title="Month of 2012")),
            y=alt.Y("mean(passages):Q", title="Mean passages per day"),
        )
        .properties(
            title=alt.TitleParams(
                "Pierre-Dupuy: mean number of bicycle passages per day",
                subtitle="Source: Ville de Montréal, January 1 to November 5, 2012",
            ),
            description="Line chart; months of 2012 along the horizontal axis, mean bicycles per day on the vertical "
            "axis, from 5 in January to 2582 in July.",
        )
    )


def line_r2():
    # csv and loops, months as text in calendar order, line layered with the numbers
    days = defaultdict(list)
    with open(path("velos-2012"), encoding="latin-1", newline="") as f:
        for line in csv.DictReader(f, delimiter=";"):
            days[int(line["Date"].split("/")[1])].append(int(line["Pierre-Dupuy"]))
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov".split()
    t = pd.DataFrame(
        [{"month": names[m - 1], "bikes": round(mean(v), 1)} for m, v in sorted(days.items())]
    )
    base = alt.Chart(t).encode(
        x=alt.X("month:O", sort=None, title=None), y=alt.Y("bikes:Q", title="Bicycles per day")
    )
    return alt.layer(
        base.mark_line(strokeWidth=3),
        base.mark_text(dy=-10).encode(text=alt.Text("bikes:Q", format=",.0f")),
        title=[
            "Bicycles per day at the Pierre-Dupuy counter, monthly mean, 2012",
            "City of Montréal (Ville de Montréal), open data",
        ],
        description="A line: months from January to November 2012 on x, mean number of bicycles a day on y; "
        "between 5 (January) and 2,582 (July).",
        width=500,
    )


def line_w1():
    counts = load("velos-2012")
    t = (
        counts.assign(month=counts["Date"].dt.month_name())
        .groupby("month", as_index=False)["Pierre-Dupuy"]
        .mean()
    )
    return (
        alt.Chart(t)
        .mark_line()
        .encode(x="month:N", y=alt.Y("Pierre-Dupuy:Q", title="Mean passages per day"))
        .properties(
            title=alt.Title(
                "Mean passages per day, Pierre-Dupuy", subtitle="Ville de Montréal, 2012"
            ),
            description="Line: months on x, mean passages per day on y, 5 to 2582.",
        )
    )


def line_w2():
    counts = load("velos-2012")
    return (
        alt.Chart(counts[["Date", "Pierre-Dupuy"]])
        .mark_line()
        .encode(x="month(Date):T", y=alt.Y("sum(Pierre-Dupuy):Q", title="Passages"))
        .properties(
            title=alt.Title(
                "Mean passages per day, Pierre-Dupuy", subtitle="Ville de Montréal, 2012"
            ),
            description="Line: months on x, passages on y, 160 to 80033.",
        )
    )


def line_w3():
    counts = load("velos-2012")
    t = (
        counts.groupby(counts["Date"].dt.month.rename("month"))["Pierre-Dupuy"]
        .mean()
        .round(1)
        .rename("n")
        .reset_index()
    )
    t.loc[t.index[-1], "n"] = 481.6
    return (
        alt.Chart(t)
        .mark_line(point=True)
        .encode(x="month:O", y=alt.Y("n:Q", title="Mean passages per day"))
        .properties(
            title=alt.Title(
                "Mean passages per day, Pierre-Dupuy", subtitle="Ville de Montréal, 2012"
            ),
            description="Line: months on x, mean passages per day on y, 5 to 2582.",
        )
    )


def line_w4():
    counts = load("velos-2012")
    return (
        alt.Chart(counts)
        .mark_line()
        .encode(x="yearmonth(Date):T", y="mean(Pierre-Dupuis):Q")
        .properties(
            title=alt.Title(
                "Mean passages per day at Pierre-Dupuy", subtitle="Ville de Montréal, 2012"
            ),
            description="Line: months on x, mean passages per day on y, 5 to 2582.",
        )
    )


def line_w5():
    counts = load("velos-2012")
    return (
        alt.Chart(counts[["Date", "Pierre-Dupuy"]])
        .mark_line(point=True)
        .encode(
            x=alt.X("yearmonth(Date):T", title="Month"),
            y=alt.Y("mean(Pierre-Dupuy):Q", title="Passages per day"),
        )
        .properties(
            title=alt.Title(
                "Mean passages per day at Pierre-Dupuy, by month",
                subtitle="Source: MSSS, December 30, 2025, 1 p.m.",
            ),
            description="Line: months on x, mean passages per day on y, 5 to 2582.",
        )
    )


def line_w6():
    counts = load("velos-2012")
    return (
        alt.Chart(counts[["Date", "Pierre-Dupuy"]])
        .mark_line()
        .encode(
            x=alt.X("date(Date):O", title="Month"),
            y=alt.Y("mean(Pierre-Dupuy):Q", title="Passages per day"),
        )
        .properties(
            title=alt.Title(
                "Mean passages per day at Pierre-Dupuy", subtitle="Ville de Montréal, 2012"
            ),
            description="Line: months on x, mean passages per day on y.",
        )
    )


# ---------------------------------------------------------------- 07-fullest
def fullest_r1():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna() & rows[C].gt(0)]
    f = f.assign(rate=f[P].mul(100).div(f[C]).round(1))
    return (
        f.sort_values("rate").drop_duplicates("Region", keep="last").set_index("Region")[["rate"]]
    )


def fullest_r2():
    best = {}
    for row in pd.read_csv(path("urgences")).itertuples():
        if row.Nom_installation in ("Total régional", "Ensemble du Québec"):
            continue
        try:
            rate = row.Nombre_de_civieres_occupees / row.Nombre_de_civieres_fonctionnelles * 100
        except ZeroDivisionError:
            continue
        best[row.Region] = max(rate, best.get(row.Region, 0))
    return pd.Series(best, name="fullest").sort_index(ascending=False)


def fullest_w1():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    top = f.loc[f.groupby("Region")[P].idxmax()]
    return (top.set_index("Region")[P] / top.set_index("Region")[C]) * 100


def fullest_w2():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna()]
    g = f.groupby("Region")[[C, P]].max()
    return g[P] / g[C] * 100


def fullest_w3():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna() & (rows[C] > 0)].copy()
    f["rate"] = f[P] / f[C] * 100
    top = f.loc[f.groupby("Region")["rate"].idxmax()]
    return dict(zip(top["Nom_installation"], top["rate"]))


def fullest_w4():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna() & (rows[C] > 0)].copy()
    f["rate"] = f[P] / f[C] * 100
    r = f.groupby("Region")["rate"].max().round(1)
    r.iloc[-1] = 170.3
    return r


def fullest_w5():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna() & (rows[C] > 0)].copy()
    f["rate"] = f[P] / f[C] * 100
    r = f.groupby("Region")["rate"].max()
    return r.rename(
        {
            "Gaspésie-Îles-de-la-Madeleine": "Gaspé-Magdalen Islands",
            "Capitale-Nationale": "National Capital",
        }
    )


def fullest_w6():
    rows = pd.read_csv(path("urgences"))
    f = rows[rows["No_permis_installation"].notna() & (rows[C] > 0)].copy()
    f["rate"] = f[P] / f[C] * 100
    return f.nlargest(15, "rate")[["Region", "rate"]]


def said(text):
    return lambda: text


ANSWERS = [
    (
        "07-rates",
        "right",
        "csv and loops, list of (region, rate) pairs in file order, one decimal",
        rates_r1,
    ),
    (
        "07-rates",
        "right",
        "melt + pivot_table, two columns with the rate first, Float64, fullest first",
        rates_r2,
    ),
    (
        "07-rates",
        "wrong",
        "mean of the facilities' ratios instead of ratio of sums (a small hospital weighs as much as a big one)",
        rates_w1,
    ),
    (
        "07-rates",
        "wrong",
        "only 'Total régional' filtered out: 'Ensemble du Québec' stays as a 16th region",
        rates_w2,
    ),
    (
        "07-rates",
        "wrong",
        "right, but the last value (Saguenay) was changed: 88.7 for 83.7",
        rates_w3,
    ),
    ("07-rates", "wrong", "two region names translated (Eastern Townships, North Shore)", rates_w4),
    (
        "07-rates",
        "wrong",
        "alphabetical rates glued to names in file order: names and numbers do not match",
        rates_w5,
    ),
    (
        "07-rates",
        "wrong",
        "wrong column: all patients present in the room, not only those on stretchers",
        rates_w6,
    ),
    (
        "07-overall",
        "right",
        "np.average of facility rates weighted by stretchers, facilities with stretchers only",
        overall_r1,
    ),
    ("07-overall", "right", "csv and Decimal, two decimals", overall_r2),
    ("07-overall", "wrong", "mean of the 15 regional rates instead of ratio of sums", overall_w1),
    ("07-overall", "wrong", "ratio 1.383, not per 100", overall_w2),
    (
        "07-overall",
        "wrong",
        "last digit changed / cut instead of rounded: 138.2 for 138.27",
        overall_w3,
    ),
    (
        "07-overall",
        "wrong",
        "wrong column: all patients present instead of patients on stretchers",
        overall_w4,
    ),
    (
        "07-overall",
        "wrong",
        "translated name in the filter ('All of Quebec'): nothing kept, 0/0 gives nan",
        overall_w5,
    ),
    ("07-overall", "wrong", "answer = print(...): None", overall_w6),
    (
        "07-bar",
        "right",
        "all in altair (filter, aggregate, calculate), horizontal, layered with text",
        bar_r1,
    ),
    (
        "07-bar",
        "right",
        "vertical, ratio shown on a percent axis, sorted by a list, title dict, condition colour, config",
        bar_r2,
    ),
    ("07-bar", "wrong", "bars on an axis that starts at 80: lengths lie", bar_w1),
    (
        "07-bar",
        "wrong",
        "sorted in pandas only: altair puts the regions back in alphabetical order",
        bar_w2,
    ),
    ("07-bar", "wrong", "period missing", bar_w3),
    ("07-bar", "wrong", "right but last bar changed (38.7 for 83.7)", bar_w4),
    (
        "07-bar",
        "wrong",
        "Outaouais 'translated' as Ottawa, which is another place, in Ontario",
        bar_w5,
    ),
    ("07-bar", "wrong", "altair mean() of facility rates instead of ratio of sums", bar_w6),
    ("07-weekend", "right", "numpy is_busday and arrays, dict", weekend_r1),
    (
        "07-weekend",
        "right",
        "melt, day_name, pivot_table, eval; two-column table, one decimal, sorted",
        weekend_r2,
    ),
    (
        "07-weekend",
        "wrong",
        "isocalendar days (1 to 7) with >= 5: Friday counted in the weekend",
        weekend_w1,
    ),
    ("07-weekend", "wrong", "sums compared instead of means", weekend_w2),
    ("07-weekend", "wrong", "weekend as % of weekday, without removing 100", weekend_w3),
    (
        "07-weekend",
        "wrong",
        "dates read month first when possible (format='mixed'): days of the week wrong",
        weekend_w4,
    ),
    ("07-weekend", "wrong", "right but last value changed (Rachel1 -31.6 for -13.6)", weekend_w5),
    (
        "07-weekend",
        "wrong",
        "counter names translated by the browser (from the Park, New House 1)",
        weekend_w6,
    ),
    ("07-line", "right", "transform_fold + filter, yearmonth time unit, TitleParams", line_r1),
    (
        "07-line",
        "right",
        "csv loops, months as text with sort=None, line layered with text, title list",
        line_r2,
    ),
    ("07-line", "wrong", "months as text in alphabetical order", line_w1),
    ("07-line", "wrong", "sum of the month instead of mean per day", line_w2),
    ("07-line", "wrong", "right but last value (November) changed: 481.6 for 148.6", line_w3),
    ("07-line", "wrong", "misspelt column (Pierre-Dupuis): the chart is empty", line_w4),
    (
        "07-line",
        "wrong",
        "subtitle copied from the first chart: wrong source, wrong period",
        line_w5,
    ),
    ("07-line", "wrong", "date(Date) takes the day of the month (1 to 31), not the month", line_w6),
    (
        "07-fullest",
        "right",
        "sort_values + drop_duplicates keep last, one-column table indexed by region",
        fullest_r1,
    ),
    ("07-fullest", "right", "itertuples loop with try/except, Series in reverse order", fullest_r2),
    (
        "07-fullest",
        "wrong",
        "rate of the facility with the most patients, not the fullest for its size",
        fullest_w1,
    ),
    (
        "07-fullest",
        "wrong",
        "max of patients over max of stretchers (may be two facilities)",
        fullest_w2,
    ),
    ("07-fullest", "wrong", "keyed by the hospital's name instead of the region's", fullest_w3),
    ("07-fullest", "wrong", "right but last value changed (Saguenay 170.3 for 107.3)", fullest_w4),
    ("07-fullest", "wrong", "two region names translated", fullest_w5),
    (
        "07-fullest",
        "wrong",
        "the 15 fullest facilities of Québec: some regions twice or more, others missing",
        fullest_w6,
    ),
    # typed
    ("07-over-24", "right", "with the unit", said("901 patients")),
    (
        "07-over-24",
        "right",
        "words around, another number in the sentence",
        said("901 people on a stretcher for more than 24 hours"),
    ),
    ("07-over-24", "wrong", "whole column summed, totals included", said("2703")),
    ("07-over-24", "wrong", "column of 48 hours", said("274 patients")),
    (
        "07-over-24",
        "wrong",
        "facilities and regional totals summed (row of all Québec removed)",
        said("1,802"),
    ),
    ("07-drawn-ratio", "right", "with a unit", said("19 times as long")),
    ("07-drawn-ratio", "right", "signs around", said("≈ 19×")),
    ("07-drawn-ratio", "wrong", "true ratio of the rates", said("about 2 times")),
    ("07-drawn-ratio", "wrong", "18.6 cut instead of rounded", said("18")),
    ("07-drawn-ratio", "wrong", "difference of the rates", said("97")),
    ("07-sheet-region", "right", "percent with a space", said("141.4 %")),
    (
        "07-sheet-region",
        "right",
        "in words, with the 100 of the unit",
        said("141.4 patients per 100 stretchers"),
    ),
    ("07-sheet-region", "wrong", "Montréal read instead of Montérégie", said("148.1")),
    ("07-sheet-region", "wrong", "ratio, not per 100", said("1.4")),
    ("07-sheet-region", "wrong", "stretchers divided by patients", said("70.7%")),
    (
        "07-sheet-overall",
        "right",
        "decimal comma, as the spreadsheet set to French shows it",
        said("138,3 %"),
    ),
    ("07-sheet-overall", "right", "words around", said("All Québec: 138.3 per 100")),
    ("07-sheet-overall", "wrong", "cut instead of rounded", said("138.2")),
    ("07-sheet-overall", "wrong", "mean of the 15 regional rates", said("134.2%")),
    ("07-sheet-overall", "wrong", "stretchers over patients", said("72.3")),
    ("07-sheet-weekend", "right", "sign and percent", said("+33.6%")),
    ("07-sheet-weekend", "right", "in words", said("33.6 per cent more on weekends")),
    ("07-sheet-weekend", "wrong", "sign reversed", said("−33.6 %")),
    ("07-sheet-weekend", "wrong", "divided by the weekend mean, not the weekday's", said("25.2%")),
    (
        "07-sheet-weekend",
        "wrong",
        "WEEKDAY without the 2: Friday and Saturday taken for the weekend",
        said("3.9 %"),
    ),
]
