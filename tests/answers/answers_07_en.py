"""Answers to module 07 by somebody who had read its statements in English, and nothing else.

Each is (exercise, "right" or "wrong", what it is, a function that computes it). None was used to
write the slips that its module had when it was first judged, on November 24, 2026.
"""

# ruff: noqa
# mypy: ignore-errors
LANG = "en"
import csv
from collections import defaultdict

import altair as alt
import numpy as np
import pandas as pd

from ateliers.en import load, path

ANSWERS = []
OCC = "Nombre_de_civieres_occupees"
FUN = "Nombre_de_civieres_fonctionnelles"
SEVEN = [
    "Berri 1",
    "Côte-Sainte-Catherine",
    "Maisonneuve 1",
    "Maisonneuve 2",
    "du Parc",
    "Pierre-Dupuy",
    "Rachel1",
]
TITLE = "Patients on stretchers per 100 functional stretchers, by region"
SUB = "December 30, 2025, 1 p.m. Source: MSSS (Québec's ministry of health and social services)"
DESC = (
    "Bar chart. Across: occupancy rate, in patients per 100 stretchers; down: the 15 regions of Québec. "
    "From 83.7 (Saguenay-Lac-Saint-Jean) to 192.4 (Laurentides)."
)
LTITLE = "Bicycle passages per day at the Pierre-Dupuy counter, mean by month"
LSUB = "January to November 5, 2012. Source: Ville de Montréal"
LDESC = (
    "Line chart. Across: the months, January to November 2012; up: mean number of passages per day at Pierre-Dupuy. "
    "From 5 in January to 2,582 in July."
)


def add(exercise, kind, why):
    def deco(f):
        ANSWERS.append((exercise, kind, why, f))
        return f

    return deco


def rows():
    return pd.read_csv(path("urgences"))


def fac():
    r = rows()
    return r[~r["Nom_etablissement"].isin(["Total régional", "Ensemble du Québec"])]


def sums():
    return fac().groupby("Region")[[OCC, FUN]].sum()


def rates():
    s = sums()
    return s[OCC] / s[FUN] * 100


def table():
    return rates().rename("rate").reset_index()


def bikes():
    return load("velos-2012")


def monthly():
    c = bikes()
    return c.groupby(c["Date"].dt.month)["Pierre-Dupuy"].mean()


def months():
    return monthly().rename("passages").rename_axis("month").reset_index()


# ------------------------------------------------------------ typed
for e, k, w, v in [
    ("07-over-24", "right", "bare number", "901"),
    ("07-over-24", "right", "unit", "901 patients"),
    ("07-over-24", "wrong", "over 48 hours", "274"),
    ("07-over-24", "wrong", "column summed with the totals", "2,703"),
    ("07-over-24", "wrong", "regional totals and total for Québec summed", "1802"),
    ("07-over-24", "wrong", "all the patients on stretchers", "2746"),
    ("07-over-24", "wrong", "all the patients present", "5 360"),
    ("07-over-24", "wrong", "share of patients on stretchers", "32.8 %"),
    ("07-over-24", "wrong", "24 and 48 hours added", "1175"),
    ("07-over-24", "wrong", "patients of less than 24 hours", "1845"),
    ("07-over-24", "wrong", "swapped digits", "910"),
    ("07-drawn-ratio", "right", "bare number", "19"),
    ("07-drawn-ratio", "right", "phrase", "19 times"),
    ("07-drawn-ratio", "wrong", "true ratio, axis at 0", "2"),
    ("07-drawn-ratio", "wrong", "truncated", "18"),
    ("07-drawn-ratio", "wrong", "difference of the rates", "97"),
    ("07-drawn-ratio", "wrong", "true ratio with decimals", "2.01"),
    ("07-drawn-ratio", "wrong", "length of the first bar", "102.4"),
    ("07-drawn-ratio", "wrong", "the other way round", "0.05"),
    ("07-drawn-ratio", "wrong", "as a percentage", "1862 %"),
    ("07-drawn-ratio", "wrong", "only the long bar cut: 102/95", "1"),
]:
    ANSWERS.append((e, k, w, lambda v=v: v))


# ------------------------------------------------------------ 07-rates
@add("07-rates", "right", "facilities grouped, Series")
def _():
    return rates()


@add("07-rates", "right", "from the 15 rows of regional totals, dict rounded")
def _():
    r = rows()
    t = r[r["Nom_etablissement"] == "Total régional"]
    return {n: round(a / b * 100, 1) for n, a, b in zip(t["Region"], t[OCC], t[FUN])}


@add("07-rates", "right", "csv loop with defaultdict, totals skipped by empty permit number")
def _():
    a, b = defaultdict(int), defaultdict(int)
    with open(path("urgences"), encoding="utf-8", newline="") as f:
        for r in csv.DictReader(f):
            if r["No_permis_installation"]:
                a[r["Region"]] += int(r[OCC])
                b[r["Region"]] += int(r[FUN])
    return {n: 100 * a[n] / b[n] for n in a}


@add("07-rates", "right", "pivot_table, DataFrame with two columns, sorted")
def _():
    p = fac().pivot_table(index="Region", values=[OCC, FUN], aggfunc="sum").reset_index()
    p["rate"] = 100 * p[OCC] / p[FUN]
    return p[["Region", "rate"]].sort_values("rate", ascending=False)


@add("07-rates", "right", "groupby apply")
def _():
    return fac().groupby("Region")[[OCC, FUN]].apply(lambda g: g[OCC].sum() / g[FUN].sum() * 100)


@add("07-rates", "right", "weighted mean of the facilities' rates (numpy)")
def _():
    f = fac()
    f = f[f[FUN] > 0]
    return {
        n: float(np.average(g[OCC] / g[FUN] * 100, weights=g[FUN])) for n, g in f.groupby("Region")
    }


@add("07-rates", "right", "one-column frame with the index")
def _():
    return rates().round(2).to_frame("per 100").sort_index(ascending=False)


@add("07-rates", "wrong", "mean of the facilities' rates")
def _():
    f = fac().copy()
    f["rate"] = f[OCC] / f[FUN] * 100
    return f.groupby("Region")["rate"].mean()


@add("07-rates", "wrong", "a ratio, not per 100")
def _():
    s = sums()
    return s[OCC] / s[FUN]


@add("07-rates", "wrong", "'Ensemble du Québec' kept: 16 names")
def _():
    s = rows().groupby("Region")[[OCC, FUN]].sum()
    return s[OCC] / s[FUN] * 100


@add("07-rates", "wrong", "upside down")
def _():
    s = sums()
    return s[FUN] / s[OCC] * 100


@add("07-rates", "wrong", "all patients present, not those on stretchers")
def _():
    s = fac().groupby("Region")[["Nombre_total_de_patients_presents_a_lurgence", FUN]].sum()
    return s.iloc[:, 0] / s[FUN] * 100


@add("07-rates", "wrong", "share of patients, all Québec as denominator")
def _():
    s = sums()
    return s[OCC] / s[OCC].sum() * 100


@add("07-rates", "wrong", "rates per facility, a name repeated many times")
def _():
    f = fac()
    return pd.Series((f[OCC] / f[FUN] * 100).values, index=f["Region"])


@add("07-rates", "wrong", "by facility, not by region")
def _():
    s = fac().groupby("Nom_etablissement")[[OCC, FUN]].sum()
    return s[OCC] / s[FUN] * 100


@add("07-rates", "wrong", "list without names")
def _():
    return rates().round(1).tolist()


@add("07-rates", "wrong", "last value changed")
def _():
    s = rates()
    s.iloc[-1] = 86.3
    return s


@add("07-rates", "wrong", "names translated (Montreal, Quebec City, North Shore)")
def _():
    return rates().rename(
        {"Montréal": "Montreal", "Capitale-Nationale": "Quebec City", "Côte-Nord": "North Shore"}
    )


@add("07-rates", "wrong", "region numbers instead of names")
def _():
    s = fac().groupby("RSS")[[OCC, FUN]].sum()
    return s[OCC] / s[FUN] * 100


@add("07-rates", "wrong", "excess over 100 (rate − 100)")
def _():
    return rates() - 100


@add("07-rates", "wrong", "rounded to whole numbers")
def _():
    return rates().round().astype(int)


# ------------------------------------------------------------ 07-overall
@add("07-overall", "right", "sum over sum on facilities")
def _():
    f = fac()
    return f[OCC].sum() / f[FUN].sum() * 100


@add("07-overall", "right", "the row of all Québec, rounded")
def _():
    q = rows().query("Region == 'Ensemble du Québec'").iloc[0]
    return round(100 * q[OCC] / q[FUN], 1)


@add("07-overall", "right", "csv loop")
def _():
    a = b = 0
    with open(path("urgences"), encoding="utf-8", newline="") as f:
        for r in csv.DictReader(f):
            if r["RSS"] != "99" and r["Nom_installation"] != "Total régional":
                a, b = a + int(r[OCC]), b + int(r[FUN])
    return 100 * a / b


@add("07-overall", "right", "weighted average of regional rates, numpy")
def _():
    s = sums()
    return np.average(rates(), weights=s[FUN])


@add("07-overall", "right", "typed by hand")
def _():
    return 138.27


@add("07-overall", "wrong", "mean of the 15 regional rates")
def _():
    return rates().mean()


@add("07-overall", "wrong", "mean of the facilities' rates")
def _():
    f = fac()
    return (f[OCC] / f[FUN]).mean() * 100


@add("07-overall", "wrong", "ratio, not per 100")
def _():
    return 2746 / 1986


@add("07-overall", "wrong", "upside down")
def _():
    return 1986 / 2746 * 100


@add("07-overall", "wrong", "all patients present")
def _():
    f = fac()
    return f["Nombre_total_de_patients_presents_a_lurgence"].sum() / f[FUN].sum() * 100


@add("07-overall", "wrong", "excess only")
def _():
    return 38.3


@add("07-overall", "wrong", "median of the regions")
def _():
    return rates().median()


@add("07-overall", "wrong", "patients with the totals, stretchers without")
def _():
    return rows()[OCC].sum() / fac()[FUN].sum() * 100


@add("07-overall", "wrong", "text with a per cent sign")
def _():
    return "138.3 %"


@add("07-overall", "wrong", "one value per region")
def _():
    return rates()


@add("07-overall", "wrong", "last digit changed")
def _():
    return 138.8


@add("07-overall", "wrong", "rounded to a whole number")
def _():
    return round(2746 / 1986 * 100)


# ------------------------------------------------------------ 07-bar
@add("07-bar", "right", "horizontal, pandas, sort='-x', alt.Title with subtitle")
def _():
    return (
        alt.Chart(table(), title=alt.Title(TITLE, subtitle=SUB), description=DESC)
        .mark_bar()
        .encode(
            x=alt.X("rate:Q", title="Patients per 100 stretchers"),
            y=alt.Y("Region:N", sort="-x", title=None),
        )
    )


@add("07-bar", "right", "vertical, sorted by list, title dict, tooltip")
def _():
    t = table().sort_values("rate", ascending=False)
    return (
        alt.Chart(t)
        .mark_bar(tooltip=True, color="teal")
        .encode(
            alt.X("Region", sort=t["Region"].tolist(), axis=alt.Axis(labelAngle=-45)), alt.Y("rate")
        )
        .properties(
            width=500,
            description="Bar chart: regions on the horizontal axis, patients per 100 stretchers on the vertical axis, values from 83.7 to 192.4.",
            title={
                "text": "Occupancy rate of stretchers by region",
                "subtitle": ["30 December 2025, 1 p.m.", "Source: MSSS"],
            },
        )
    )


@add(
    "07-bar",
    "right",
    "all in altair: transform_aggregate and transform_calculate, sorted by EncodingSortField",
)
def _():
    return (
        alt.Chart(fac()[["Region", OCC, FUN]])
        .transform_aggregate(occupied=f"sum({OCC})", functional=f"sum({FUN})", groupby=["Region"])
        .transform_calculate(rate="100 * datum.occupied / datum.functional")
        .mark_bar()
        .encode(
            x=alt.X("rate:Q").title("Patients on stretchers per 100 stretchers"),
            y=alt.Y("Region:N").sort(field="rate", order="descending"),
            tooltip=["Region:N", alt.Tooltip("rate:Q", format=".1f")],
        )
        .properties(
            title=alt.TitleParams(
                "How full are the emergency rooms? Occupancy rate by region",
                subtitle="MSSS, December 30, 2025, 1:00 p.m.",
            ),
            description=DESC,
        )
    )


@add("07-bar", "right", "transform_filter on all rows, then aggregate, by strings")
def _():
    return (
        alt.Chart(rows()[["Region", "Nom_etablissement", OCC, FUN]])
        .transform_filter(
            "datum.Nom_etablissement != 'Total régional' && datum.Region != 'Ensemble du Québec'"
        )
        .transform_aggregate(a=f"sum({OCC})", b=f"sum({FUN})", groupby=["Region"])
        .transform_calculate(rate=alt.datum.a / alt.datum.b * 100)
        .mark_bar()
        .encode(x="rate:Q", y=alt.Y("Region:N", sort="-x"))
        .properties(
            title=[
                "Stretcher occupancy rate (%) by region of Québec",
                "Source: MSSS, December 30, 2025, 1 p.m.",
            ],
            description=DESC,
        )
    )


@add("07-bar", "right", "layered with the values as text, properties on the layer")
def _():
    base = alt.Chart(table()).encode(
        x=alt.X("rate:Q", title="per 100 stretchers"), y=alt.Y("Region:N", sort="-x", title="")
    )
    text = base.mark_text(align="left", dx=3).encode(text=alt.Text("rate:Q", format=".0f"))
    return (base.mark_bar() + text).properties(
        title=alt.Title(TITLE, subtitle=[SUB]), description=DESC, width=450
    )


@add("07-bar", "right", "layered with a rule at 100, coloured above 100, config at the top")
def _():
    bars = (
        alt.Chart(table())
        .mark_bar()
        .encode(
            alt.X("Region:N", sort="-y", title=None),
            alt.Y("rate:Q", title="Occupancy rate (%)"),
            color=alt.condition("datum.rate > 100", alt.value("firebrick"), alt.value("lightgray")),
        )
    )
    rule = alt.Chart(pd.DataFrame({"full": [100]})).mark_rule(strokeDash=[4, 4]).encode(y="full:Q")
    return (
        alt.layer(bars, rule, title=alt.Title(TITLE, subtitle=SUB, anchor="start"))
        .properties(description=DESC)
        .configure_view(stroke=None)
        .configure_axis(grid=False)
    )


@add("07-bar", "right", "alt.Data of dicts in order, sort=None, source in the axis title")
def _():
    data = [
        {"region": n, "rate": round(v, 1)} for n, v in rates().sort_values(ascending=False).items()
    ]
    return (
        alt.Chart(alt.Data(values=data), width=400, height=300)
        .mark_bar(size=12)
        .encode(
            x=alt.X(
                field="rate",
                type="quantitative",
                title="Patients per 100 stretchers (source: MSSS)",
            ),
            y=alt.Y(field="region", type="nominal", sort=None),
        )
        .properties(
            title="Stretcher occupancy by region, December 30, 2025, 1 p.m.",
            description="Bar chart with the regions down and the occupancy rate across, from 83.7 to 192.4 patients per 100 stretchers.",
        )
    )


@add("07-bar", "right", "ministry's French name in full, date in ISO with 24-hour clock, from_dict")
def _():
    c = (
        alt.Chart(table())
        .mark_bar()
        .encode(x="rate:Q", y=alt.Y("Region:N", sort="-x"))
        .properties(
            title=alt.Title(
                "Occupancy rate of stretchers, by region",
                subtitle=[
                    "2025-12-30, 13:00",
                    "Source: Ministère de la Santé et des Services sociaux",
                ],
            ),
            description=DESC,
        )
    )
    return alt.Chart.from_dict(c.to_dict())


@add("07-bar", "right", "a caption chart under the bars (vconcat)")
def _():
    bars = (
        alt.Chart(table(), title=TITLE)
        .mark_bar()
        .encode(x="rate:Q", y=alt.Y("Region:N", sort="-x"))
    )
    foot = (
        alt.Chart(pd.DataFrame({"t": [SUB]}))
        .mark_text(align="left")
        .encode(x=alt.value(0), text="t:N")
        .properties(height=20)
    )
    return alt.vconcat(bars, foot).properties(description=DESC)


@add("07-bar", "right", "a text mark carries the source, layered")
def _():
    bars = (
        alt.Chart(table())
        .mark_bar()
        .encode(alt.X("rate:Q", title="Patients per 100 stretchers"), alt.Y("Region:N", sort="-x"))
    )
    note = (
        alt.Chart()
        .mark_text(align="left", text="Source: MSSS. December 30, 2025, 1 p.m.")
        .encode(x=alt.value(0), y=alt.value(320))
    )
    return alt.layer(bars, note, data=table()).properties(title=TITLE, description=DESC)


@add(
    "07-bar",
    "right",
    "a ratio drawn on an axis formatted in %, colour by rate, sort by order list in Y.sort",
)
def _():
    t = table()
    t["rate"] = t["rate"] / 100
    order = list(t.sort_values("rate")["Region"])[::-1]
    return (
        alt.Chart(t)
        .mark_bar()
        .encode(
            alt.X("rate:Q").axis(format="%").title("Occupancy rate"),
            alt.Y("Region:N").sort(order),
            alt.Color("rate:Q", legend=None),
        )
        .properties(
            title=alt.Title("Occupancy rate of emergency stretchers, by region", subtitle=SUB),
            description="Bar chart. Horizontal axis: occupancy rate; vertical axis: region. From 84% to 192%.",
        )
    )


@add("07-bar", "right", "sum() of one value per region, encoded by the shorthand")
def _():
    return (
        alt.Chart(table())
        .mark_bar(cornerRadius=3)
        .encode(x="sum(rate):Q", y=alt.Y("Region", sort="-x"))
        .properties(title=alt.Title(text=TITLE, subtitle=SUB, fontSize=16), description=DESC)
    )


def bar(data=None, title=TITLE, sub=SUB, desc=DESC, sort="-x", mark="bar", x="rate:Q", **kw):
    c = alt.Chart(table() if data is None else data)
    c = getattr(c, f"mark_{mark}")().encode(x=alt.X(x, **kw), y=alt.Y("Region:N", sort=sort))
    props = {}
    if title or sub:
        props["title"] = alt.Title(title or "", subtitle=sub) if sub else title
    if desc:
        props["description"] = desc
    return c.properties(**props)


@add("07-bar", "wrong", "no title at all (source and period in the axis title)")
def _():
    return (
        alt.Chart(table())
        .mark_bar()
        .encode(x=alt.X("rate:Q", title=SUB), y=alt.Y("Region:N", sort="-x"))
        .properties(description=DESC)
    )


@add("07-bar", "wrong", "a title that does not say what is measured")
def _():
    return bar(title="My first chart")


@add("07-bar", "wrong", "title is only a question without measure, 'Regions'")
def _():
    return bar(title="Regions")


@add("07-bar", "wrong", "source missing")
def _():
    return bar(sub="December 30, 2025, 1 p.m.")


@add("07-bar", "wrong", "source copied from the other file, Ville de Montréal")
def _():
    return bar(sub="December 30, 2025, 1 p.m. Source: Ville de Montréal")


@add("07-bar", "wrong", "source is the portal, not the ministry")
def _():
    return bar(sub="December 30, 2025, 1 p.m. Source: Données Québec")


@add("07-bar", "wrong", "period missing")
def _():
    return bar(sub="Source: MSSS")


@add("07-bar", "wrong", "hour missing")
def _():
    return bar(sub="December 30, 2025. Source: MSSS")


@add("07-bar", "wrong", "hour wrong: 1 a.m.")
def _():
    return bar(sub="December 30, 2025, 1 a.m. Source: MSSS")


@add("07-bar", "wrong", "the year alone")
def _():
    return bar(sub="2025. Source: MSSS")


@add("07-bar", "wrong", "the date of the copy instead of the period")
def _():
    return bar(sub="November 24, 2026, 1 p.m. Source: MSSS")


@add("07-bar", "wrong", "wrong day: December 13")
def _():
    return bar(sub="December 13, 2025, 1 p.m. Source: MSSS")


@add("07-bar", "wrong", "source and period only in the description, not in the picture")
def _():
    return bar(sub=None, desc=DESC + " Source: MSSS, December 30, 2025, 1 p.m.")


@add("07-bar", "wrong", "no description")
def _():
    return bar(desc=None)


@add("07-bar", "wrong", "description of one word")
def _():
    return bar(desc="chart")


@add("07-bar", "wrong", "description without the range")
def _():
    return bar(
        desc="Bar chart of the regions, with the occupancy rate across and the names of the regions down."
    )


@add("07-bar", "wrong", "description copies the title")
def _():
    return bar(desc=TITLE)


@add("07-bar", "wrong", "description with a wrong range")
def _():
    return bar(desc="Bar chart. Across: occupancy rate; down: regions. From 0 to 200.")


@add(
    "07-bar", "wrong", "description placed in alt.Title, so it is not one: left as second subtitle"
)
def _():
    return (
        alt.Chart(table(), title=alt.Title(TITLE, subtitle=[SUB, DESC]))
        .mark_bar()
        .encode(x="rate:Q", y=alt.Y("Region:N", sort="-x"))
    )


@add("07-bar", "wrong", "no sort: alphabetical order")
def _():
    return (
        alt.Chart(table())
        .mark_bar()
        .encode(x="rate:Q", y="Region:N")
        .properties(title=alt.Title(TITLE, subtitle=SUB), description=DESC)
    )


@add("07-bar", "wrong", "sorted in pandas only: altair puts the alphabet back")
def _():
    t = table().sort_values("rate", ascending=False)
    return (
        alt.Chart(t)
        .mark_bar()
        .encode(alt.X("rate"), alt.Y("Region"))
        .properties(title=alt.Title(TITLE, subtitle=SUB), description=DESC)
    )


@add("07-bar", "wrong", "from the lowest to the highest (sort='x')")
def _():
    return bar(sort="x")


@add("07-bar", "wrong", "alphabet reversed (sort='descending')")
def _():
    return bar(sort="descending")


@add("07-bar", "wrong", "sort='-y' on a horizontal chart")
def _():
    return bar(sort="-y")


@add("07-bar", "wrong", "list of regions in ascending order of the rate")
def _():
    return bar(sort=rates().sort_values().index.tolist())


@add("07-bar", "wrong", "sorted by number of patients, not by rate")
def _():
    return bar(sort=sums()[OCC].sort_values(ascending=False).index.tolist())


@add("07-bar", "wrong", "points")
def _():
    return bar(mark="point")


@add("07-bar", "wrong", "a line through the regions")
def _():
    return bar(mark="line")


@add("07-bar", "wrong", "pie")
def _():
    return (
        alt.Chart(table())
        .mark_arc()
        .encode(
            theta="rate:Q",
            color=alt.Color("Region:N", sort=rates().sort_values(ascending=False).index.tolist()),
        )
        .properties(title=alt.Title(TITLE, subtitle=SUB), description=DESC)
    )


@add("07-bar", "wrong", "axis from 80 (domain, bars clipped)")
def _():
    return bar(scale=alt.Scale(domain=[80, 200]))


@add("07-bar", "wrong", "zero=False in the scale")
def _():
    return bar(scale=alt.Scale(zero=False))


@add("07-bar", "wrong", "log scale")
def _():
    return bar(scale=alt.Scale(type="log"))


@add("07-bar", "wrong", "rate minus 100: bars of excess, not of rates")
def _():
    t = table()
    t["rate"] -= 100
    return bar(t)


@add("07-bar", "wrong", "rate typed N: bars on a scale of words")
def _():
    return bar(x="rate:N")


@add("07-bar", "wrong", "patients counted, not rates")
def _():
    s = sums().reset_index().rename(columns={OCC: "rate"})
    return bar(s[["Region", "rate"]])


@add("07-bar", "wrong", "number of facilities: count()")
def _():
    return (
        alt.Chart(fac()[["Region"]])
        .mark_bar()
        .encode(x="count()", y=alt.Y("Region:N", sort="-x"))
        .properties(title=alt.Title(TITLE, subtitle=SUB), description=DESC)
    )


@add("07-bar", "wrong", "mean of the facilities' rates by altair mean()")
def _():
    f = fac()[["Region", OCC, FUN]].copy()
    f["rate"] = 100 * f[OCC] / f[FUN]
    return bar(f[["Region", "rate"]], x="mean(rate):Q")


@add("07-bar", "wrong", "facilities' rates stacked on each other")
def _():
    f = fac()[["Region", OCC, FUN]].copy()
    f["rate"] = 100 * f[OCC] / f[FUN]
    return bar(f[["Region", "rate"]])


@add("07-bar", "wrong", "one bar per facility, not per region")
def _():
    f = fac()[["Nom_installation", OCC, FUN]].copy()
    f["rate"] = 100 * f[OCC] / f[FUN]
    return (
        alt.Chart(f)
        .mark_bar()
        .encode(x="rate:Q", y=alt.Y("Nom_installation:N", sort="-x"))
        .properties(title=alt.Title(TITLE, subtitle=SUB), description=DESC)
    )


@add("07-bar", "wrong", "16 bars: all Québec among the regions")
def _():
    s = rows().groupby("Region")[[OCC, FUN]].sum()
    return bar((s[OCC] / s[FUN] * 100).rename("rate").reset_index())


@add("07-bar", "wrong", "the ten fullest only")
def _():
    return bar(table().nlargest(10, "rate"))


@add("07-bar", "wrong", "regions under 100 filtered out in altair")
def _():
    return bar().transform_filter("datum.rate > 100")


@add("07-bar", "wrong", "calculation in altair upside down")
def _():
    return (
        alt.Chart(fac()[["Region", OCC, FUN]])
        .transform_aggregate(o=f"sum({OCC})", f=f"sum({FUN})", groupby=["Region"])
        .transform_calculate(rate="100 * datum.f / datum.o")
        .mark_bar()
        .encode(x="rate:Q", y=alt.Y("Region:N", sort="-x"))
        .properties(title=alt.Title(TITLE, subtitle=SUB), description=DESC)
    )


@add("07-bar", "wrong", "calculation in altair: misspelt field, nothing drawn")
def _():
    return (
        alt.Chart(fac()[["Region", OCC, FUN]])
        .transform_aggregate(o=f"sum({OCC})", f=f"sum({FUN})", groupby=["Region"])
        .transform_calculate(rate="100 * datum.occ / datum.f")
        .mark_bar()
        .encode(x="rate:Q", y=alt.Y("Region:N", sort="-x"))
        .properties(title=alt.Title(TITLE, subtitle=SUB), description=DESC)
    )


@add("07-bar", "wrong", "calculate before aggregate, then sum of the rates")
def _():
    return (
        alt.Chart(fac()[["Region", OCC, FUN]])
        .transform_calculate(r=f"100 * datum.{OCC} / datum.{FUN}")
        .transform_filter("isValid(datum.r)")
        .transform_aggregate(rate="sum(r)", groupby=["Region"])
        .mark_bar()
        .encode(x="rate:Q", y=alt.Y("Region:N", sort="-x"))
        .properties(title=alt.Title(TITLE, subtitle=SUB), description=DESC)
    )


@add("07-bar", "wrong", "a ratio under a title 'per 100'")
def _():
    t = table()
    t["rate"] /= 100
    return bar(t, title="Patients per 100 stretchers")


@add("07-bar", "wrong", "last value changed")
def _():
    t = table()
    t.loc[t["Region"] == "Saguenay-Lac-Saint-Jean", "rate"] = 93.7
    return bar(t)


@add("07-bar", "wrong", "names translated, one misspelt")
def _():
    t = table()
    t["Region"] = t["Region"].replace(
        {
            "Laurentides": "Laurentians",
            "Montérégie": "Monteregie (South Shore)",
            "Côte-Nord": "North Shore",
        }
    )
    return bar(t)


@add("07-bar", "wrong", "no names: numbers of the regions")
def _():
    s = fac().groupby("RSS")[[OCC, FUN]].sum()
    t = (s[OCC] / s[FUN] * 100).rename("rate").reset_index()
    return (
        alt.Chart(t)
        .mark_bar()
        .encode(x="rate:Q", y=alt.Y("RSS:O", sort="-x"))
        .properties(title=alt.Title(TITLE, subtitle=SUB), description=DESC)
    )


@add("07-bar", "wrong", "x and y on the same field: rate on both axes")
def _():
    return (
        alt.Chart(table())
        .mark_bar()
        .encode(x="rate:Q", y="rate:Q")
        .properties(title=alt.Title(TITLE, subtitle=SUB), description=DESC)
    )


@add("07-bar", "wrong", "colour only, the axis of the regions forgotten: one stacked bar")
def _():
    return (
        alt.Chart(table())
        .mark_bar()
        .encode(x="rate:Q", color="Region:N")
        .properties(title=alt.Title(TITLE, subtitle=SUB), description=DESC)
    )


@add("07-bar", "wrong", "histogram of the rates (bin)")
def _():
    return (
        alt.Chart(table())
        .mark_bar()
        .encode(x=alt.X("rate:Q", bin=True), y="count()")
        .properties(title=alt.Title(TITLE, subtitle=SUB), description=DESC)
    )


@add("07-bar", "wrong", "names of the regions hidden (axis=None)")
def _():
    return (
        alt.Chart(table())
        .mark_bar()
        .encode(x="rate:Q", y=alt.Y("Region:N", sort="-x", axis=None))
        .properties(title=alt.Title(TITLE, subtitle=SUB), description=DESC)
    )


@add("07-bar", "wrong", "chart without encoding")
def _():
    return alt.Chart(table(), title=alt.Title(TITLE, subtitle=SUB), description=DESC).mark_bar()


@add("07-bar", "wrong", "mark_bar not called on: the method itself")
def _():
    return alt.Chart(table()).mark_bar


@add("07-bar", "wrong", "the table, not the chart")
def _():
    return table().sort_values("rate", ascending=False)


@add("07-bar", "wrong", "to_dict instead of the chart")
def _():
    return bar().to_dict()


@add("07-bar", "wrong", "to_json text instead of the chart")
def _():
    return bar().to_json()


@add("07-bar", "wrong", "print gives None")
def _():
    return print("my chart")


# ------------------------------------------------------------ 07-weekend
def week():
    c = bikes()
    return c.assign(we=c["Date"].dt.day_of_week >= 5)


@add("07-weekend", "right", "groupby flag, Series, seven columns")
def _():
    m = week().groupby("we")[SEVEN].mean()
    return (m.loc[True] / m.loc[False] - 1) * 100


@add("07-weekend", "right", "two filters, dict rounded")
def _():
    c = bikes()
    d = c["Date"].dt.day_of_week
    a, b = c[d.isin([5, 6])], c[~d.isin([5, 6])]
    return {n: round(float((a[n].mean() - b[n].mean()) / b[n].mean() * 100), 1) for n in SEVEN}


@add("07-weekend", "right", "csv loop with datetime")
def _():
    import datetime as dt

    s = {n: {True: [], False: []} for n in SEVEN}
    with open(path("velos-2012"), encoding="latin-1", newline="") as f:
        for r in csv.DictReader(f, delimiter=";"):
            w = dt.datetime.strptime(r["Date"], "%d/%m/%Y").weekday() >= 5
            for n in SEVEN:
                s[n][w].append(int(r[n]))
    return {n: 100 * (np.mean(v[True]) / np.mean(v[False]) - 1) for n, v in s.items()}


@add("07-weekend", "right", "melt and pivot, by name of the day, two-column frame")
def _():
    m = bikes().melt("Date", var_name="counter", value_name="n").dropna()
    m["kind"] = np.where(m["Date"].dt.day_name().isin(["Saturday", "Sunday"]), "weekend", "week")
    p = m.pivot_table(index="counter", columns="kind", values="n", aggfunc="mean")
    return ((p["weekend"] - p["week"]) / p["week"] * 100).rename("change").reset_index()


@add("07-weekend", "right", "pct_change on the two rows, empty columns kept as NaN")
def _():
    m = week().drop(columns="Date").groupby("we").mean()
    return m.pct_change().loc[True] * 100


@add("07-weekend", "wrong", "weekdays numbered from 1: Friday counted, Sunday lost")
def _():
    c = bikes()
    c["we"] = c["Date"].dt.day_of_week.isin([4, 5])
    m = c.groupby("we")[SEVEN].mean()
    return (m.loc[True] / m.loc[False] - 1) * 100


@add("07-weekend", "wrong", "6 and 7: Saturday forgotten")
def _():
    c = bikes()
    c["we"] = c["Date"].dt.day_of_week.isin([6, 7])
    m = c.groupby("we")[SEVEN].mean()
    return (m.loc[True] / m.loc[False] - 1) * 100


@add("07-weekend", "wrong", "> 5: Sunday only")
def _():
    c = bikes()
    d = c["Date"].dt.day_of_week
    return (c[d > 5][SEVEN].mean() / c[d < 5][SEVEN].mean() - 1) * 100


@add("07-weekend", "wrong", "weekday over weekend: wrong base and sign")
def _():
    m = week().groupby("we")[SEVEN].mean()
    return (m.loc[False] / m.loc[True] - 1) * 100


@add("07-weekend", "wrong", "sums instead of means")
def _():
    m = week().groupby("we")[SEVEN].sum()
    return (m.loc[True] / m.loc[False] - 1) * 100


@add("07-weekend", "wrong", "ratio × 100 without subtracting 100")
def _():
    m = week().groupby("we")[SEVEN].mean()
    return m.loc[True] / m.loc[False] * 100


@add("07-weekend", "wrong", "proportion, not per cent")
def _():
    m = week().groupby("we")[SEVEN].mean()
    return m.loc[True] / m.loc[False] - 1


@add("07-weekend", "wrong", "difference in passages")
def _():
    m = week().groupby("we")[SEVEN].mean()
    return m.loc[True] - m.loc[False]


@add("07-weekend", "wrong", "minus sign lost (absolute values)")
def _():
    m = week().groupby("we")[SEVEN].mean()
    return ((m.loc[True] / m.loc[False] - 1) * 100).abs()


@add("07-weekend", "wrong", "compared with the mean of all days")
def _():
    c = week()
    return (c[c["we"]][SEVEN].mean() / c[SEVEN].mean() - 1) * 100


@add("07-weekend", "wrong", "signs reversed")
def _():
    m = week().groupby("we")[SEVEN].mean()
    return (1 - m.loc[True] / m.loc[False]) * 100


@add("07-weekend", "wrong", "last value changed")
def _():
    return {
        "Berri 1": -31.1,
        "Côte-Sainte-Catherine": -43.9,
        "Maisonneuve 1": -41.4,
        "Maisonneuve 2": -42.9,
        "du Parc": -49.1,
        "Pierre-Dupuy": 33.6,
        "Rachel1": 13.6,
    }


@add("07-weekend", "wrong", "misspelt names (Rachel, Pierre Dupuis)")
def _():
    return {
        "Berri 1": -31.1,
        "Côte-Sainte-Catherine": -43.9,
        "Maisonneuve 1": -41.4,
        "Maisonneuve 2": -42.9,
        "du Parc": -49.1,
        "Pierre Dupuis": 33.6,
        "Rachel": -13.6,
    }


@add("07-weekend", "wrong", "list without names")
def _():
    m = week().groupby("we")[SEVEN].mean()
    return list((m.loc[True] / m.loc[False] - 1) * 100)


@add("07-weekend", "wrong", "one number, all counters together")
def _():
    m = week().groupby("we")[SEVEN].mean().sum(axis=1)
    return (m[True] / m[False] - 1) * 100


@add("07-weekend", "wrong", "medians")
def _():
    m = week().groupby("we")[SEVEN].median()
    return (m.loc[True] / m.loc[False] - 1) * 100


# ------------------------------------------------------------ 07-line
NAMES = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
]


@add("07-line", "right", "pandas by month number, ordinal axis, alt.Title")
def _():
    return (
        alt.Chart(months(), title=alt.Title(LTITLE, subtitle=LSUB), description=LDESC)
        .mark_line(point=True)
        .encode(
            x=alt.X("month:O", title="Month of 2012"),
            y=alt.Y("passages:Q", title="Passages per day"),
        )
    )


@add("07-line", "right", "resample MS, real dates on the axis, chained methods")
def _():
    m = bikes().set_index("Date")["Pierre-Dupuy"].resample("MS").mean().reset_index(name="mean")
    return (
        alt.Chart(m)
        .mark_line()
        .encode(
            alt.X("Date:T").axis(format="%b").title(None),
            alt.Y("mean:Q").title("mean passages a day"),
        )
        .properties(
            title=alt.TitleParams(
                "Bikes per day at Pierre-Dupuy, monthly mean",
                subtitle=["Source: Ville de Montréal", "2012"],
            ),
            description=LDESC,
        )
    )


@add("07-line", "right", "altair aggregates the days: month(Date) and mean()")
def _():
    c = bikes()[["Date", "Pierre-Dupuy"]]
    return (
        alt.Chart(c)
        .mark_line()
        .encode(x="month(Date):T", y="mean(Pierre-Dupuy):Q")
        .properties(title={"text": LTITLE, "subtitle": LSUB}, description=LDESC, width=500)
    )


@add("07-line", "right", "yearmonth timeUnit spelt out with field= and aggregate=")
def _():
    c = bikes()[["Date", "Pierre-Dupuy"]].rename(columns={"Pierre-Dupuy": "n"})
    return (
        alt.Chart(c, title=[LTITLE, LSUB])
        .mark_line(interpolate="monotone")
        .encode(
            alt.X(field="Date", type="temporal", timeUnit="yearmonth"),
            alt.Y(field="n", type="quantitative", aggregate="mean"),
        )
        .properties(description=LDESC)
    )


@add("07-line", "right", "month names with the order given by a list")
def _():
    t = months()
    t["month"] = NAMES
    return (
        alt.Chart(t)
        .mark_line(color="green")
        .encode(x=alt.X("month:N", sort=NAMES), y="passages:Q", tooltip=["month", "passages"])
        .properties(title=alt.Title(LTITLE, subtitle=LSUB), description=LDESC)
    )


@add(
    "07-line", "right", "line and points layered, config at the top, axis not at zero (a line may)"
)
def _():
    base = alt.Chart(months()).encode(
        x="month:O", y=alt.Y("passages:Q", scale=alt.Scale(zero=False))
    )
    return (
        alt.layer(base.mark_line(), base.mark_point(filled=True))
        .properties(title=alt.Title(LTITLE, subtitle=LSUB), description=LDESC)
        .configure_axisX(labelAngle=0)
    )


@add("07-line", "right", "melted table, transform_filter, transform_timeunit, transform_aggregate")
def _():
    m = bikes()[["Date"] + SEVEN].melt("Date", var_name="counter", value_name="n")
    return (
        alt.Chart(m[m["counter"].isin(["Pierre-Dupuy", "Berri 1"])])
        .transform_filter(alt.datum.counter == "Pierre-Dupuy")
        .transform_timeunit(m="yearmonth(Date)")
        .transform_aggregate(passages="mean(n)", groupby=["m"])
        .mark_line()
        .encode(x=alt.X("m:T", title="month"), y="passages:Q")
        .properties(title=alt.Title(LTITLE, subtitle=LSUB), description=LDESC)
    )


@add(
    "07-line",
    "right",
    "months as text 2012-01, quantitative values rounded, source in the axis title",
)
def _():
    c = bikes()
    c["month"] = c["Date"].dt.strftime("%Y-%m")
    t = (
        c.groupby("month", as_index=False)["Pierre-Dupuy"]
        .mean()
        .round(1)
        .rename(columns={"Pierre-Dupuy": "mean"})
    )
    return (
        alt.Chart(t)
        .mark_line()
        .encode(
            x=alt.X("month", title="Month (source: Ville de Montréal)"),
            y=alt.Y("mean", title="passages per day"),
        )
        .properties(title="Mean passages per day at Pierre-Dupuy, 2012", description=LDESC)
    )


@add("07-line", "right", "month abbreviations in row order (sort=None)")
def _():
    t = pd.DataFrame({"m": [n[:3] for n in NAMES], "v": monthly().to_numpy()})
    return (
        alt.Chart(t, description=LDESC)
        .mark_line()
        .encode(alt.X("m:O", sort=None), alt.Y("v:Q", title="Passages per day"))
        .properties(title=alt.Title(LTITLE, subtitle="Ville de Montréal, 2012"))
    )


@add("07-line", "right", "month number as a quantity")
def _():
    return (
        alt.Chart(months())
        .mark_line()
        .encode(x=alt.X("month:Q", scale=alt.Scale(domain=[1, 11])), y="passages:Q")
        .properties(title=alt.Title(LTITLE, subtitle=LSUB), description=LDESC)
    )


def line(
    t=None, title=LTITLE, sub=LSUB, desc=LDESC, mark="line", x="month:O", y="passages:Q", **kw
):
    c = alt.Chart(months() if t is None else t)
    c = getattr(c, f"mark_{mark}")().encode(x=alt.X(x, **kw), y=alt.Y(y, title="Passages per day"))
    props = {}
    if title or sub:
        props["title"] = alt.Title(title or "", subtitle=sub) if sub else title
    if desc:
        props["description"] = desc
    return c.properties(**props)


def other(f):
    return f.rename("passages").rename_axis("month").reset_index()


@add("07-line", "wrong", "no title")
def _():
    return (
        alt.Chart(months())
        .mark_line()
        .encode(x=alt.X("month:O", title=LSUB), y="passages:Q")
        .properties(description=LDESC)
    )


@add("07-line", "wrong", "a title that does not say what is measured")
def _():
    return line(title="My second chart")


@add("07-line", "wrong", "source missing")
def _():
    return line(sub="January to November 2012")


@add("07-line", "wrong", "source left from the first chart, MSSS")
def _():
    return line(sub="2012. Source: MSSS")


@add("07-line", "wrong", "period missing")
def _():
    return line(sub="Source: Ville de Montréal")


@add("07-line", "wrong", "period of the first chart")
def _():
    return line(sub="December 30, 2025, 1 p.m. Source: Ville de Montréal")


@add("07-line", "wrong", "wrong year")
def _():
    return line(sub="January to November 2021. Source: Ville de Montréal")


@add("07-line", "wrong", "source and period only in the description")
def _():
    return line(sub=None, desc=LDESC + " Source: Ville de Montréal, 2012.")


@add("07-line", "wrong", "no description")
def _():
    return line(desc=None)


@add("07-line", "wrong", "description too short: a line")
def _():
    return line(desc="A line.")


@add("07-line", "wrong", "description without the range")
def _():
    return line(
        desc="Line chart of the Pierre-Dupuy counter, months across, mean passages per day up."
    )


@add("07-line", "wrong", "description kept from the bar chart")
def _():
    return line(desc=DESC)


@add("07-line", "wrong", "wrong counter: Berri 1")
def _():
    c = bikes()
    return line(other(c.groupby(c["Date"].dt.month)["Berri 1"].mean()))


@add("07-line", "wrong", "all counters together")
def _():
    c = bikes()
    return line(other(c[SEVEN].sum(axis=1).groupby(c["Date"].dt.month).mean()))


@add("07-line", "wrong", "seven lines, one per counter")
def _():
    c = bikes()
    m = (
        c.groupby(c["Date"].dt.month)[SEVEN]
        .mean()
        .rename_axis("month")
        .reset_index()
        .melt("month", var_name="counter", value_name="passages")
    )
    return (
        alt.Chart(m)
        .mark_line()
        .encode(x="month:O", y="passages:Q", color="counter:N")
        .properties(title=alt.Title(LTITLE, subtitle=LSUB), description=LDESC)
    )


@add("07-line", "wrong", "totals of the months, not means")
def _():
    c = bikes()
    return line(other(c.groupby(c["Date"].dt.month)["Pierre-Dupuy"].sum()))


@add("07-line", "wrong", "total by altair: sum()")
def _():
    c = bikes()[["Date", "Pierre-Dupuy"]]
    return (
        alt.Chart(c)
        .mark_line()
        .encode(x="month(Date):T", y="sum(Pierre-Dupuy):Q")
        .properties(title=alt.Title(LTITLE, subtitle=LSUB), description=LDESC)
    )


@add("07-line", "wrong", "medians")
def _():
    c = bikes()
    return line(other(c.groupby(c["Date"].dt.month)["Pierre-Dupuy"].median()))


@add("07-line", "wrong", "every day, no month")
def _():
    c = bikes()[["Date", "Pierre-Dupuy"]]
    return (
        alt.Chart(c)
        .mark_line()
        .encode(x="Date:T", y="Pierre-Dupuy:Q")
        .properties(title=alt.Title(LTITLE, subtitle=LSUB), description=LDESC)
    )


@add("07-line", "wrong", "month on the axis but the days not averaged: zigzags")
def _():
    c = bikes()
    t = pd.DataFrame({"month": c["Date"].dt.month, "passages": c["Pierre-Dupuy"]})
    return line(t)


@add("07-line", "wrong", "mean by week")
def _():
    t = bikes().set_index("Date")["Pierre-Dupuy"].resample("W").mean().reset_index(name="passages")
    return line(t, x="Date:T")


@add("07-line", "wrong", "mean by day of the month (date(Date))")
def _():
    c = bikes()
    return line(other(c.groupby(c["Date"].dt.day)["Pierre-Dupuy"].mean()))


@add("07-line", "wrong", "November left out")
def _():
    return line(months().query("month < 11"))


@add("07-line", "wrong", "January left out")
def _():
    return line(months().iloc[1:])


@add("07-line", "wrong", "November's five days divided by 30")
def _():
    t = months()
    t.loc[t["month"] == 11, "passages"] *= 5 / 30
    return line(t)


@add("07-line", "wrong", "December added at zero")
def _():
    return line(pd.concat([months(), pd.DataFrame({"month": [12], "passages": [0.0]})]))


@add("07-line", "wrong", "days at zero left out of the means")
def _():
    c = bikes()
    c = c[c["Pierre-Dupuy"] > 0]
    return line(other(c.groupby(c["Date"].dt.month)["Pierre-Dupuy"].mean()))


@add("07-line", "wrong", "month names in alphabetical order")
def _():
    t = months()
    t["month"] = NAMES
    return line(t, x="month:N")


@add("07-line", "wrong", "months as text without zero: 1, 10, 11, 2")
def _():
    t = months()
    t["month"] = t["month"].astype(str)
    return line(t, x="month:N")


@add("07-line", "wrong", "months from November to January (descending)")
def _():
    return line(sort="descending")


@add("07-line", "wrong", "months sorted by the mean (sort='-y')")
def _():
    return line(sort="-y")


@add("07-line", "wrong", "bars")
def _():
    return line(mark="bar")


@add("07-line", "wrong", "points without line")
def _():
    return line(mark="point")


@add("07-line", "wrong", "area")
def _():
    return line(mark="area")


@add("07-line", "wrong", "axes swapped: months upward")
def _():
    return (
        alt.Chart(months())
        .mark_line()
        .encode(x="passages:Q", y="month:O")
        .properties(title=alt.Title(LTITLE, subtitle=LSUB), description=LDESC)
    )


@add("07-line", "wrong", "dates misread month first, then the mean by month")
def _():
    d = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    m = pd.to_datetime(d["Date"], format="mixed").dt.month
    return line(other(d.groupby(m)["Pierre-Dupuy"].mean()))


@add("07-line", "wrong", "last value changed")
def _():
    t = months()
    t.loc[10, "passages"] = 184.6
    return line(t)


@add("07-line", "wrong", "misspelt field: nothing drawn")
def _():
    return line(y="passage:Q")


@add("07-line", "wrong", "counter's name misspelt in altair (Pierre-Dupuis): nothing drawn")
def _():
    c = bikes()[["Date", "Pierre-Dupuy"]]
    return (
        alt.Chart(c)
        .mark_line()
        .encode(x="month(Date):T", y="mean(Pierre-Dupuis):Q")
        .properties(title=alt.Title(LTITLE, subtitle=LSUB), description=LDESC)
    )


@add("07-line", "wrong", "months shifted by one (enumerate from 0)")
def _():
    t = months()
    t["month"] = range(len(t))
    return line(t)


@add("07-line", "wrong", "cumulated")
def _():
    t = months()
    t["passages"] = t["passages"].cumsum()
    return line(t)


@add("07-line", "wrong", "weekdays only")
def _():
    c = bikes()
    c = c[c["Date"].dt.day_of_week < 5]
    return line(other(c.groupby(c["Date"].dt.month)["Pierre-Dupuy"].mean()))


@add("07-line", "wrong", "the mean of the year on every month")
def _():
    t = months()
    t["passages"] = bikes()["Pierre-Dupuy"].mean()
    return line(t)


@add("07-line", "wrong", "the table, not the chart")
def _():
    return months()


@add("07-line", "wrong", "mark_line without encode")
def _():
    return alt.Chart(
        months(), title=alt.Title(LTITLE, subtitle=LSUB), description=LDESC
    ).mark_line()


@add("07-line", "wrong", "properties not called: the method")
def _():
    return line().properties


@add("07-line", "wrong", "print gives None")
def _():
    return print("done")


# ------------------------------------------------------------ 07-fullest
def perfac():
    f = fac()
    f = f[f[FUN] > 0].copy()
    f["rate"] = f[OCC] / f[FUN] * 100
    return f


@add("07-fullest", "right", "groupby max, Series")
def _():
    return perfac().groupby("Region")["rate"].max()


@add("07-fullest", "right", "csv loop, dict, rounded")
def _():
    best = {}
    with open(path("urgences"), encoding="utf-8", newline="") as f:
        for r in csv.DictReader(f):
            if r["No_permis_installation"] and int(r[FUN]):
                v = round(int(r[OCC]) / int(r[FUN]) * 100, 1)
                best[r["Region"]] = max(best.get(r["Region"], 0), v)
    return best


@add("07-fullest", "right", "sort and drop_duplicates, two-column frame")
def _():
    return (
        perfac().sort_values("rate", ascending=False).drop_duplicates("Region")[["Region", "rate"]]
    )


@add("07-fullest", "right", "idxmax then loc, region as index")
def _():
    f = perfac().reset_index(drop=True)
    return f.loc[f.groupby("Region")["rate"].idxmax()].set_index("Region")["rate"]


@add("07-fullest", "right", "0/0 left as NaN, max skips it")
def _():
    f = fac()
    return {r: (g[OCC] / g[FUN]).max() * 100 for r, g in f.groupby("Region")}


@add("07-fullest", "wrong", "rate of the region, not of its fullest facility")
def _():
    return rates()


@add("07-fullest", "wrong", "rate of the facility with the most patients")
def _():
    f = perfac()
    return f.loc[f.groupby("Region")[OCC].idxmax()].set_index("Region")["rate"]


@add("07-fullest", "wrong", "max of patients over max of stretchers")
def _():
    m = perfac().groupby("Region")[[OCC, FUN]].max()
    return m[OCC] / m[FUN] * 100


@add("07-fullest", "wrong", "all Québec kept: 16 names")
def _():
    r = rows()
    r["rate"] = r[OCC] / r[FUN] * 100
    return r.groupby("Region")["rate"].max()


@add("07-fullest", "wrong", "mean of the facilities")
def _():
    return perfac().groupby("Region")["rate"].mean()


@add("07-fullest", "wrong", "the emptiest facility")
def _():
    return perfac().groupby("Region")["rate"].min()


@add("07-fullest", "wrong", "ratio, not per 100")
def _():
    return perfac().groupby("Region")["rate"].max() / 100


@add("07-fullest", "wrong", "number of patients of the fullest")
def _():
    return perfac().groupby("Region")[OCC].max()


@add("07-fullest", "wrong", "names of the facilities, not the rates")
def _():
    f = perfac().set_index("Nom_installation")
    return f.groupby("Region")["rate"].idxmax()


@add("07-fullest", "wrong", "keyed by the facility, not by the region")
def _():
    f = perfac()
    return f.loc[f.groupby("Region")["rate"].idxmax()].set_index("Nom_installation")["rate"]


@add("07-fullest", "wrong", "one number: the fullest of Québec")
def _():
    return perfac()["rate"].max()


@add("07-fullest", "wrong", "grouped by establishment first (CISSS), then max")
def _():
    s = fac().groupby(["Region", "Nom_etablissement"])[[OCC, FUN]].sum()
    return (s[OCC] / s[FUN] * 100).groupby("Region").max()


@add("07-fullest", "wrong", "small facilities (under 20 stretchers) left out")
def _():
    f = perfac()
    return f[f[FUN] >= 20].groupby("Region")["rate"].max()


@add("07-fullest", "wrong", "last value changed")
def _():
    s = perfac().groupby("Region")["rate"].max()
    s.iloc[-1] = 117.3
    return s


@add("07-fullest", "wrong", "names translated (Laurentians, Quebec City)")
def _():
    s = perfac().groupby("Region")["rate"].max()
    s.index = [
        "Quebec City" if n == "Capitale-Nationale" else n.replace("Laurentides", "Laurentians")
        for n in s.index
    ]
    return s


@add("07-fullest", "wrong", "list without names")
def _():
    return perfac().groupby("Region")["rate"].max().tolist()


# What the statement does not settle: not judged.
UNSURE = {
    "description with a wrong range": "0 to 200 are the ends of the axis",
}
