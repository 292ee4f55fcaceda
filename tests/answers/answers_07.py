"""Answers to the code exercises and the typed questions of module 07, written afresh.

Whoever wrote them had read the statements only, not the declarations. At first 53 % of the wrong
answers in code were told specifically, 11 wrong ones were accepted and 2 right ones refused;
slips were then added for what they showed. Each is (exercise, "right" or "wrong", what it is, a
function that computes it); `UNSURE` holds what the statements do not settle, and is not judged.
"""

# ruff: noqa
# mypy: ignore-errors
import csv

import altair as alt
import numpy as np
import pandas as pd

from ateliers.en import load, path

O = "Nombre_de_civieres_occupees"
F = "Nombre_de_civieres_fonctionnelles"
P24 = "Nombre_de_patients_sur_civiere_plus_de_24_heures"
P48 = "Nombre_de_patients_sur_civiere_plus_de_48_heures"
TOT = "Nombre_total_de_patients_presents_a_lurgence"
PEC = "Nombre_total_de_patients_en_attente_de_PEC"
KEY = "No_permis_installation"
PD = "Pierre-Dupuy"

ANSWERS = []
UNSURE = []


def add(ex, verdict, why):
    def deco(fn):
        (UNSURE if verdict == "unsure" else ANSWERS).append((ex, verdict, why, fn))
        return fn

    return deco


def rows():
    return pd.read_csv(path("urgences"))


def fac():
    r = rows()
    return r[r[KEY].notna()].copy()


def frate(with_zero=False):
    f = fac()
    if not with_zero:
        f = f[f[F] > 0].copy()
    f["rate"] = f[O] / f[F] * 100
    return f


def reg():
    g = fac().groupby("Region", as_index=False).sum(numeric_only=True)
    g["rate"] = g[O] / g[F] * 100
    return g[["Region", F, O, P24, P48, TOT, "rate"]]


def rates():
    return reg().set_index("Region")["rate"]


# ------------------------------------------------------------------ typed
for v, w in [
    (901, "int"),
    ("901", "text"),
    (901.0, "float"),
    (" 901 ", "text with blanks"),
    (np.int64(901), "numpy int"),
]:
    add("07-over-24", "right", "901, " + w)(lambda v=v: v)
add("07-over-24", "right", "sum over the facilities, in Python")(lambda: fac()[P24].sum())
add("07-over-24", "right", "cell of the row Ensemble du Québec")(lambda: rows().iloc[-1][P24])
for v, w in [
    (2703, "summed the whole column: facilities + regional totals + Québec (three times)"),
    (1802, "facilities + regional totals, without the Québec row (twice)"),
    (274, "column of more than 48 hours"),
    (627, "took the 48-hour ones off: between 24 and 48"),
    (1175, "added 24 h and 48 h: the latter counted twice"),
    (2746, "patients on a stretcher, whatever the time"),
    (1986, "functional stretchers"),
    (310, "Montréal only"),
    (5360, "everyone in the emergency rooms"),
    (1851, "waiting to be seen (PEC)"),
    (32.8, "a share of the patients, not a number"),
    (131, "number of rows: count instead of sum"),
    ("886", "spreadsheet range stopped before the last rows (Laval and the last ones missed)"),
    (902, "one off"),
    (120, "copied the example of the instruction"),
]:
    add("07-over-24", "wrong", w)(lambda v=v: v)

for v, w in [(19, "int"), ("19", "text"), (19.0, "float"), (" 19", "text with blank")]:
    add("07-drawn-ratio", "right", "19, " + w)(lambda v=v: v)
add("07-drawn-ratio", "right", "computed and rounded")(lambda: round((192.4 - 90) / (95.5 - 90)))
for v, w in [
    (2, "ratio of the rates, axis from 0"),
    (18, "truncated instead of rounded"),
    (102, "length of the first bar only (192.4 − 90)"),
    (97, "difference of the rates (192.4 − 95.5)"),
    (6, "length of the second bar (95.5 − 90)"),
    (20, "misrounded 95.5 − 90 to 5: 102/5"),
    (17, "rounded both first: 102/6"),
    (1, "192.4/95.5 − 1: 'how many times longer'"),
    (0.05, "second over first"),
    (1862, "in per cent"),
    ("5", "percentage of the second in the first"),
    (9, "axis started at 84 (the lowest rate)"),
    (192, "rate of Laurentides"),
    (120, "copied the example of the instruction"),
]:
    add("07-drawn-ratio", "wrong", w)(lambda v=v: v)
add("07-drawn-ratio", "unsure", "18.6: right but not rounded as asked")(lambda: 18.6)
add("07-drawn-ratio", "unsure", "18.62, not rounded as asked")(lambda: 102.4 / 5.5)


# ------------------------------------------------------------------ 07-rates
@add("07-rates", "right", "groupby sum, Series")
def _():
    g = fac().groupby("Region")[[O, F]].sum()
    return g[O] / g[F] * 100


@add("07-rates", "right", "the rows Total régional, DataFrame with Region as a column")
def _():
    t = rows()
    t = t[t["Nom_installation"] == "Total régional"].copy()
    t["taux"] = t[O] / t[F] * 100
    return t[["Region", "taux"]]


@add("07-rates", "right", "csv module, loop, dict rounded to 1 decimal")
def _():
    occ, fun = {}, {}
    with open(path("urgences"), encoding="utf-8", newline="") as fh:
        for row in csv.DictReader(fh):
            if row[KEY] == "":
                continue
            k = row["Region"]
            occ[k] = occ.get(k, 0) + int(row[O])
            fun[k] = fun.get(k, 0) + int(row[F])
    return {k: round(100 * occ[k] / fun[k], 1) for k in occ}


@add("07-rates", "right", "pivot_table, DataFrame indexed, sorted, one column")
def _():
    p = fac().pivot_table(index="Region", values=[O, F], aggfunc="sum")
    p["rate"] = (100 * p[O] / p[F]).round(2)
    return p[["rate"]].sort_values("rate", ascending=False)


@add("07-rates", "right", "load() rather than path(), list of pairs made a dict of numpy floats")
def _():
    u = load("urgences")
    u = u[u[KEY].notna()]
    return dict(((n, np.float64(g[O].sum() / g[F].sum() * 100)) for n, g in u.groupby("Region")))


@add(
    "07-rates",
    "right",
    "groupby apply on all the rows but Québec: totals doubled above and below, rate the same",
)
def _():
    r = rows()
    r = r[r["Region"] != "Ensemble du Québec"]
    g = r.groupby("Region", sort=False)[[O, F]].sum()
    return (g[O] / g[F] * 100).round(1)


@add(
    "07-rates",
    "right",
    "numbers weighted: mean of the rates weighted by the stretchers, Series in random order, named",
)
def _():
    f = frate()
    s = pd.Series(
        {k: np.average(g["rate"], weights=g[F]) for k, g in f.groupby("Region")},
        name="patients pour 100 civières",
    )
    return s.sample(frac=1, random_state=3)


@add("07-rates", "right", "reset_index, column 0")
def _():
    g = fac().groupby("Region")[[O, F]].sum()
    return (g[O].div(g[F]).mul(100)).reset_index()


add("07-rates", "wrong", "fraction: forgot × 100")(lambda: rates() / 100)
add("07-rates", "wrong", "upside down: stretchers per 100 patients")(lambda: 1e4 / rates())


@add("07-rates", "wrong", "totals left in: Ensemble du Québec is a sixteenth region")
def _():
    g = rows().groupby("Region")[[O, F]].sum()
    return g[O] / g[F] * 100


@add(
    "07-rates", "wrong", "dropped the wrong rows: Ensemble du Québec kept with the regional totals"
)
def _():
    t = rows()
    t = t[t[KEY].isna()].set_index("Region")
    return t[O] / t[F] * 100


add("07-rates", "wrong", "averaged the rates of the facilities")(
    lambda: frate().groupby("Region")["rate"].mean()
)
add("07-rates", "wrong", "median of the rates of the facilities")(
    lambda: frate().groupby("Region")["rate"].median()
)
add("07-rates", "wrong", "averaged facilities and total together")(
    lambda: (
        rows()[lambda d: d[F] > 0]
        .assign(r=lambda d: d[O] / d[F] * 100)[lambda d: d["RSS"] != 99]
        .groupby("Region")["r"]
        .mean()
    )
)


@add("07-rates", "wrong", "all patients present instead of patients on stretchers")
def _():
    g = reg().set_index("Region")
    return g[TOT] / g[F] * 100


@add("07-rates", "wrong", "patients of more than 24 h per 100 stretchers")
def _():
    g = reg().set_index("Region")
    return g[P24] / g[F] * 100


@add("07-rates", "wrong", "patients on stretchers per 100 patients present: wrong denominator")
def _():
    g = reg().set_index("Region")
    return g[O] / g[TOT] * 100


add("07-rates", "wrong", "counts of occupied stretchers, no rate")(
    lambda: reg().set_index("Region")[O]
)


@add("07-rates", "wrong", "sum of the rates of the facilities")
def _():
    return frate().groupby("Region")["rate"].sum()


@add("07-rates", "wrong", "share of each region among the patients of Québec")
def _():
    s = reg().set_index("Region")[O]
    return s / s.sum() * 100


add("07-rates", "wrong", "excess over 100 only")(lambda: rates() - 100)
add("07-rates", "wrong", "no decimal: int() truncates, the statement asks for one")(
    lambda: rates().astype(int)
)
add("07-rates", "wrong", "rounded to the ten")(lambda: rates().round(-1))


@add("07-rates", "wrong", "names in order of the file, rates in alphabetical order: paired wrongly")
def _():
    r = rows()
    names = r["Region"].unique()[:15]
    return dict(zip(names, rates().tolist()))


@add("07-rates", "wrong", "sorted the values apart from the names")
def _():
    s = rates()
    return pd.Series(sorted(s, reverse=True), index=s.index)


@add("07-rates", "wrong", "fullest facility only (max)")
def _():
    return frate().groupby("Region")["rate"].max()


add("07-rates", "wrong", "list without the names")(lambda: rates().tolist())
add("07-rates", "wrong", "coded by the number of the region, not its name")(
    lambda: fac().groupby("RSS")[[O, F]].sum().pipe(lambda g: g[O] / g[F] * 100)
)
add("07-rates", "wrong", "one number for Québec instead of one per region")(lambda: 138.267875)
add("07-rates", "wrong", "one rate per facility (115)")(
    lambda: frate(True).set_index("Nom_installation")["rate"]
)
add("07-rates", "wrong", "one rate per establishment (CISSS, CIUSSS, CHU), not per region")(
    lambda: fac().groupby("Nom_etablissement")[[O, F]].sum().pipe(lambda g: g[O] / g[F] * 100)
)


@add("07-rates", "wrong", "last value changed (typing mistake: digits swapped)")
def _():
    d = rates().round(1).to_dict()
    k = list(d)[-1]
    d[k] = round(d[k] + 9, 1)
    return d


@add("07-rates", "wrong", "last region lost (slice [:-1])")
def _():
    return rates().iloc[:-1]


@add("07-rates", "wrong", "a name changed: Montérégie written Monteregion")
def _():
    return rates().rename({"Montérégie": "Monteregion"})


@add("07-rates", "wrong", "two names exchanged: Laval and Laurentides")
def _():
    return rates().rename({"Laval": "Laurentides", "Laurentides": "Laval"})


@add("07-rates", "wrong", "names translated: Capitale-Nationale as National Capital")
def _():
    return rates().rename({"Capitale-Nationale": "National Capital", "Côte-Nord": "North Shore"})


@add("07-rates", "wrong", "capped at 100: 'a rate cannot be above 100'")
def _():
    return rates().clip(upper=100)


@add("07-rates", "wrong", "the regions above 100 only")
def _():
    s = rates()
    return s[s > 100]


@add("07-rates", "unsure", "numbers as text with a per cent sign and decimal comma")
def _():
    return {k: f"{v:.1f}".replace(".", ",") + " %" for k, v in rates().items()}


# ------------------------------------------------------------------ 07-overall
add("07-overall", "right", "sum of the facilities, numpy float")(
    lambda: fac()[O].sum() / fac()[F].sum() * 100
)
add("07-overall", "right", "row Ensemble du Québec, rounded to one decimal")(
    lambda: round(
        float(
            rows().set_index("Region").loc["Ensemble du Québec", O]
            / rows().set_index("Region").loc["Ensemble du Québec", F]
            * 100
        ),
        1,
    )
)
add("07-overall", "right", "138.3, typed")(lambda: 138.3)
add("07-overall", "right", "138.27, python float")(lambda: 2746 / 1986 * 100)
add("07-overall", "right", "text with a point")(lambda: "138.3")


@add("07-overall", "right", "mean of the regional rates weighted by the stretchers")
def _():
    g = reg()
    return np.average(g["rate"], weights=g[F])


@add("07-overall", "right", "csv module, loop, total rows")
def _():
    o = f = 0
    with open(path("urgences"), encoding="utf-8", newline="") as fh:
        for row in csv.DictReader(fh):
            if row["Nom_etablissement"] == "Total régional":
                o += int(row[O])
                f += int(row[F])
    return round(100 * o / f, 2)


@add("07-overall", "right", "all 131 rows: everything three times, above and below: same rate")
def _():
    r = rows()
    return r[O].sum() / r[F].sum() * 100


add("07-overall", "wrong", "fraction: forgot × 100")(lambda: 2746 / 1986)
add("07-overall", "wrong", "plain mean of the 15 regional rates")(lambda: rates().mean())
add("07-overall", "wrong", "plain mean of the rates of the facilities")(
    lambda: frate()["rate"].mean()
)
add("07-overall", "wrong", "median of the 15 regional rates")(lambda: rates().median())
add("07-overall", "wrong", "mean of the 16 rows of totals, Québec with the regions")(
    lambda: (rows()[lambda d: d[KEY].isna()].pipe(lambda d: d[O] / d[F] * 100)).mean()
)
add("07-overall", "wrong", "mean over all 131 rows, the empty one dropped by pandas")(
    lambda: (rows().pipe(lambda d: d[O] / d[F] * 100)).mean()
)
add("07-overall", "wrong", "upside down")(lambda: 1986 / 2746 * 100)
add("07-overall", "wrong", "no decimal, the statement asks for one")(lambda: 138)
add("07-overall", "wrong", "all patients present per 100 stretchers")(lambda: 5360 / 1986 * 100)
add("07-overall", "wrong", "patients of more than 24 h per 100 stretchers")(
    lambda: 901 / 1986 * 100
)
add("07-overall", "wrong", "patients of more than 24 h per 100 patients on stretchers")(
    lambda: 901 / 2746 * 100
)
add("07-overall", "wrong", "patients on stretchers per 100 patients present")(
    lambda: 2746 / 5360 * 100
)
add("07-overall", "wrong", "excess only")(lambda: 2746 / 1986 * 100 - 100)
add("07-overall", "wrong", "difference, in patients")(lambda: 2746 - 1986)
add("07-overall", "wrong", "number of patients")(lambda: fac()[O].sum())
add("07-overall", "wrong", "number of stretchers")(lambda: "1986")
add("07-overall", "wrong", "sum of the regional rates")(lambda: rates().sum())
add("07-overall", "wrong", "rates of the regions: a Series, not one number")(lambda: rates())
add("07-overall", "wrong", "without Montréal")(
    lambda: reg()[lambda d: d.Region != "Montréal"].pipe(lambda d: d[O].sum() / d[F].sum() * 100)
)
add("07-overall", "wrong", "first region only: .iloc[0]")(lambda: 53 / 52 * 100)
add("07-overall", "wrong", "forgot the parentheses of .sum: mean of O over sum of F")(
    lambda: fac()[O].mean() / fac()[F].sum() * 100
)
add("07-overall", "wrong", "digits swapped: 183.3")(lambda: 183.3)
add("07-overall", "wrong", "last digit changed: 138.8")(lambda: 138.8)
add("07-overall", "wrong", "Québec mixed with its regions under 100 dropped")(
    lambda: reg()[lambda d: d["rate"] > 100].pipe(lambda d: d[O].sum() / d[F].sum() * 100)
)
add("07-overall", "unsure", "138.2: truncated, not rounded (true value 138.27)")(lambda: 138.2)
add("07-overall", "unsure", "text with decimal comma and sign")(lambda: "138,3 %")
add("07-overall", "unsure", "Series of one value (row picked with a filter)")(
    lambda: rows()[lambda d: d["Region"] == "Ensemble du Québec"].pipe(lambda d: d[O] / d[F] * 100)
)


# ------------------------------------------------------------------ 07-bar
ENT = "Stretchers in emergency rooms: Laurentides and Laval the most crowded"
ENS = "Source: MSSS, December 30, 2025, 1 p.m."
END = (
    "Bar chart. One bar per region; x axis: occupancy rate of stretchers, in per cent, y axis: region. "
    "From 84% (Saguenay–Lac-Saint-Jean) to 192% (Laurentides)."
)
FRT = "Taux d’occupation des civières aux urgences, par région"
FRS = "Source : ministère de la Santé et des Services sociaux (MSSS), 30 décembre 2025, 13 h"
FRD = (
    "Diagramme à barres. Une barre par région; en abscisse le taux d’occupation des civières, en ordonnée la région. "
    "De 84 % à 192 %."
)


def T(title=ENT, sub=ENS):
    return alt.TitleParams(title, subtitle=sub)


def bars(data=None, x="rate:Q", xt="Patients per 100 stretchers", sort="-x", **props):
    props = {"title": T(), "description": END, **props}
    props = {k: v for k, v in props.items() if v is not None}
    return (
        alt.Chart(reg() if data is None else data)
        .mark_bar()
        .encode(x=alt.X(x, title=xt), y=alt.Y("Region:N", sort=sort, title="Region"))
        .properties(**props)
    )


add("07-bar", "right", "horizontal, sort='-x', title with subtitle, English")(lambda: bars())


@add("07-bar", "right", "vertical, sort='-y', French, width and colour")
def _():
    return (
        alt.Chart(
            reg(),
            title=alt.TitleParams(FRT, subtitle=[FRS]),
            width=600,
            description="Diagramme à barres verticales. En abscisse les régions, en ordonnée le taux d’occupation des civières, de 84 à 192 %.",
        )
        .mark_bar(color="teal")
        .encode(
            alt.X("Region", sort="-y", title="Région"), alt.Y("rate", title="Taux d’occupation (%)")
        )
    )


@add("07-bar", "right", "all in altair: filter, aggregate, calculate; title a list of lines")
def _():
    r = rows()[["Region", "Nom_etablissement", O, F]]
    return (
        alt.Chart(r)
        .transform_filter(
            "datum.Nom_etablissement != 'Total régional' && datum.Region != 'Ensemble du Québec'"
        )
        .transform_aggregate(occ=f"sum({O})", fun=f"sum({F})", groupby=["Region"])
        .transform_calculate(taux="100 * datum.occ / datum.fun")
        .mark_bar()
        .encode(
            x=alt.X("taux:Q").title("Taux d’occupation (%)"),
            y=alt.Y("Region:N").sort("-x").title(None),
        )
        .properties(title=[FRT, FRS], description=FRD)
    )


@add("07-bar", "right", "bars and labels layered; order given as a list")
def _():
    g = reg().sort_values("rate", ascending=False)
    base = alt.Chart(g).encode(
        x=alt.X("rate:Q", title="Occupancy rate (%)"),
        y=alt.Y("Region:N", sort=g["Region"].tolist(), title=None),
    )
    return (
        base.mark_bar()
        + base.mark_text(align="left", dx=3).encode(text=alt.Text("rate:Q", format=".0f"))
    ).properties(
        title=T(
            "Occupancy of stretchers, by region",
            "Source: Ministère de la Santé et des Services sociaux, 2025-12-30 13:00",
        ),
        description=END,
    )


@add("07-bar", "right", "regional total rows, sorted by pandas, sort=None, renamed columns")
def _():
    t = rows()
    t = t[t["Nom_installation"].eq("Total régional")].copy()
    t["Patients pour 100 civières"] = t[O] / t[F] * 100
    t = t.rename(columns={"Region": "Région"})[
        ["Région", "Patients pour 100 civières"]
    ].sort_values("Patients pour 100 civières", ascending=False)
    return (
        alt.Chart(t)
        .mark_bar()
        .encode(x="Patients pour 100 civières", y=alt.Y("Région", sort=None))
        .properties(
            title={"text": FRT, "subtitle": "MSSS, le 30 décembre 2025 à 13 h"},
            description=FRD,
            width=500,
        )
    )


@add(
    "07-bar",
    "right",
    "EncodingSortField, keyword field/type, dark configuration, axis format, fixed height",
)
def _():
    return (
        alt.Chart(reg())
        .mark_bar(cornerRadius=2)
        .encode(
            x=alt.X(
                field="rate",
                type="quantitative",
                axis=alt.Axis(title="Patients on stretchers per 100 stretchers", format=".0f"),
            ),
            y=alt.Y(
                field="Region",
                type="nominal",
                title="Region",
                sort=alt.EncodingSortField(field="rate", order="descending"),
            ),
        )
        .properties(title=T(), description=END, height=400)
        .configure(background="#222")
        .configure_axis(labelColor="white", titleColor="white")
        .configure_title(color="white", subtitleColor="white", anchor="start")
    )


@add("07-bar", "right", "reference rule at 100 layered on the bars")
def _():
    b = (
        alt.Chart(reg())
        .mark_bar()
        .encode(x=alt.X("rate:Q", title="Occupancy rate (%)"), y=alt.Y("Region:N", sort="-x"))
    )
    rule = alt.Chart(pd.DataFrame({"x": [100]})).mark_rule(color="red").encode(x="x:Q")
    return alt.layer(b, rule).properties(title=T(), description=END)


@add("07-bar", "right", "source and period in a caption under the chart (vconcat with a text mark)")
def _():
    b = (
        alt.Chart(reg())
        .mark_bar()
        .encode(x=alt.X("rate:Q", title="Occupancy rate (%)"), y=alt.Y("Region:N", sort="-x"))
        .properties(title=ENT)
    )
    c = (
        alt.Chart(pd.DataFrame({"t": [ENS]}))
        .mark_text(align="left", x=0)
        .encode(text="t:N")
        .properties(height=20, width=300)
    )
    return alt.vconcat(b, c, description=END).configure_view(strokeWidth=0)


@add("07-bar", "right", "rate as a fraction with a per cent format on the axis")
def _():
    g = reg().assign(rate=lambda d: d[O] / d[F])
    return (
        alt.Chart(g)
        .mark_bar()
        .encode(
            x=alt.X("rate:Q", title="Occupancy rate", axis=alt.Axis(format="%")),
            y=alt.Y("Region:N", sort="-x", title=None),
        )
        .properties(title=T(), description=END)
    )


@add(
    "07-bar",
    "right",
    "shorthand with sum() on one row per region, colour condition, tooltip, interactive",
)
def _():
    return (
        alt.Chart(reg())
        .mark_bar()
        .encode(
            y=alt.Y("Region:N", sort=alt.SortField("rate", order="descending")),
            x=alt.X("sum(rate):Q", title="Occupancy rate, %"),
            color=alt.condition("datum.rate > 150", alt.value("firebrick"), alt.value("steelblue")),
            tooltip=["Region", alt.Tooltip("rate:Q", format=".1f")],
        )
        .properties(title=T(), description=END)
        .interactive()
    )


@add(
    "07-bar",
    "right",
    "coloured by region without a legend, rates rounded, French, source and period in the title on one line",
)
def _():
    g = reg().assign(Taux=lambda d: d["rate"].round(1))
    return (
        alt.Chart(g)
        .mark_bar()
        .encode(
            y=alt.Y("Region", sort="-x"),
            x=alt.X("Taux", title="Taux (%)"),
            color=alt.Color("Region", legend=None),
        )
        .properties(
            title="Civières occupées par région, 30 décembre 2025 à 13 h (source : MSSS)",
            description=FRD,
        )
    )


@add(
    "07-bar",
    "right",
    "sorted by pandas, explicit scale domain 0 to 200, vertical with slanted labels",
)
def _():
    g = reg().sort_values("rate", ascending=False)
    return (
        alt.Chart(g)
        .mark_bar()
        .encode(
            x=alt.X("Region:O", sort=None, axis=alt.Axis(labelAngle=-45)),
            y=alt.Y("rate:Q", scale=alt.Scale(domain=[0, 200]), title="%"),
        )
        .properties(
            title=T(
                "Occupancy rate of stretchers by region of Québec",
                ["Data: MSSS", "30 December 2025, 13:00"],
            ),
            description="Vertical bar chart: regions on the x axis, occupancy rate on the y axis, from 83.7% to 192.4%.",
        )
    )


@add("07-bar", "wrong", "pie: not bars")
def _():
    return (
        alt.Chart(reg())
        .mark_arc()
        .encode(theta="rate:Q", color="Region:N")
        .properties(title=T(), description=END)
    )


@add("07-bar", "wrong", "total left in: Ensemble du Québec is a sixteenth bar")
def _():
    g = rows().groupby("Region", as_index=False)[[O, F]].sum()
    return bars(g.assign(rate=g[O] / g[F] * 100))


@add("07-bar", "wrong", "rows of totals, Québec with the regions")
def _():
    t = rows()
    t = t[t[KEY].isna()]
    return bars(t.assign(rate=t[O] / t[F] * 100)[["Region", "rate"]])


add("07-bar", "wrong", "counts of occupied stretchers, not rates")(
    lambda: bars(x=O + ":Q", xt="Patients")
)
add("07-bar", "wrong", "wrong field: numbers of functional stretchers")(
    lambda: bars(x=F + ":Q", xt="Occupancy rate")
)
add("07-bar", "wrong", "count() of facilities in place of the rate")(
    lambda: bars(fac()[["Region", O, F]], x="count():Q", xt="Rate")
)
add("07-bar", "wrong", "all patients present per 100 stretchers")(
    lambda: bars(reg().assign(rate=lambda d: d[TOT] / d[F] * 100))
)
add("07-bar", "wrong", "upside down: stretchers per 100 patients")(
    lambda: bars(reg().assign(rate=lambda d: d[F] / d[O] * 100))
)
add("07-bar", "wrong", "no title and so no source nor period")(lambda: bars(title=None))
add("07-bar", "wrong", "no source")(lambda: bars(title=T(sub="December 30, 2025, 1 p.m.")))
add("07-bar", "wrong", "no period")(lambda: bars(title=T(sub="Source: MSSS")))
add("07-bar", "wrong", "period without the hour, the statement asks for it")(
    lambda: bars(title=T(sub="Source: MSSS, December 30, 2025"))
)
add("07-bar", "wrong", "period is that of the snapshot, not of the data")(
    lambda: bars(title=T(sub="Source: MSSS, November 24, 2026, 1 p.m."))
)
add("07-bar", "wrong", "wrong source: the city, copied from the other chart")(
    lambda: bars(title=T(sub="Source: Ville de Montréal, December 30, 2025, 1 p.m."))
)
add("07-bar", "wrong", "source and period but no title")(lambda: bars(title=ENS))
add("07-bar", "wrong", "no description")(lambda: bars(description=None))
add("07-bar", "wrong", "description empty")(lambda: bars(description=""))
add("07-bar", "wrong", "description says only 'chart'")(
    lambda: bars(description="Image of a chart")
)
add("07-bar", "wrong", "description copies the title: no type, axes nor range")(
    lambda: bars(description=ENT)
)
add("07-bar", "wrong", "source and period in the description, not in the picture")(
    lambda: bars(title=ENT, description=END + " " + ENS)
)


@add("07-bar", "wrong", "axis from 80: bars do not start at 0")
def _():
    return (
        alt.Chart(reg())
        .mark_bar(clip=True)
        .encode(
            x=alt.X("rate:Q", scale=alt.Scale(domain=[80, 200]), title="%"),
            y=alt.Y("Region:N", sort="-x"),
        )
        .properties(title=T(), description=END)
    )


@add(
    "07-bar",
    "unsure",
    "zero=False asked for, but Vega-Lite stacks the bars from 0: the picture still starts at 0",
)
def _():
    return (
        alt.Chart(reg())
        .mark_bar()
        .encode(
            x=alt.X("rate:Q", scale=alt.Scale(zero=False), title="%"),
            y=alt.Y("Region:N", sort="-x"),
        )
        .properties(title=T(), description=END)
    )


@add("07-bar", "wrong", "axis stops at 150: the longest bars are cut")
def _():
    return (
        alt.Chart(reg())
        .mark_bar(clip=True)
        .encode(
            x=alt.X("rate:Q", scale=alt.Scale(domain=[0, 150]), title="%"),
            y=alt.Y("Region:N", sort="-x"),
        )
        .properties(title=T(), description=END)
    )


@add("07-bar", "wrong", "logarithmic axis: lengths do not compare")
def _():
    return (
        alt.Chart(reg())
        .mark_bar()
        .encode(
            x=alt.X("rate:Q", scale=alt.Scale(type="log"), title="%"),
            y=alt.Y("Region:N", sort="-x"),
        )
        .properties(title=T(), description=END)
    )


@add("07-bar", "wrong", "line across categories")
def _():
    return (
        alt.Chart(reg())
        .mark_line(point=True)
        .encode(x=alt.X("Region:N", sort="-y"), y=alt.Y("rate:Q", title="%"))
        .properties(title=T(), description=END)
    )


@add("07-bar", "wrong", "points, not bars")
def _():
    return (
        alt.Chart(reg())
        .mark_point()
        .encode(x="rate:Q", y=alt.Y("Region:N", sort="-x"))
        .properties(title=T(), description=END)
    )


add("07-bar", "wrong", "averaged rates of the facilities, by pandas")(
    lambda: bars(frate().groupby("Region", as_index=False)["rate"].mean())
)
add("07-bar", "wrong", "averaged rates of the facilities, by altair: mean(rate)")(
    lambda: bars(frate()[["Region", "rate"]], x="mean(rate):Q")
)
add("07-bar", "wrong", "rates of the facilities piled up in one bar")(
    lambda: bars(frate()[["Region", "rate"]])
)
add("07-bar", "wrong", "wrong level: one bar per facility")(
    lambda: (
        alt.Chart(frate()[["Nom_installation", "rate"]])
        .mark_bar()
        .encode(x=alt.X("rate:Q", title="%"), y=alt.Y("Nom_installation:N", sort="-x"))
        .properties(title=T(), description=END)
    )
)
add("07-bar", "wrong", "fullest facility of each region: max(rate)")(
    lambda: bars(frate()[["Region", "rate"]], x="max(rate):Q")
)
add("07-bar", "wrong", "unsorted: alphabetical")(lambda: bars(sort=alt.Undefined))
add("07-bar", "wrong", "sorted by pandas only: altair puts the alphabet back")(
    lambda: bars(reg().sort_values("rate", ascending=False), sort=alt.Undefined)
)
add("07-bar", "wrong", "lowest first: sort='x'")(lambda: bars(sort="x"))
add("07-bar", "wrong", "sort='-y' on the axis y itself: reverse alphabet, not the rates")(
    lambda: bars(sort="-y")
)
add("07-bar", "wrong", "sorted by the number of stretchers")(
    lambda: bars(sort=alt.EncodingSortField(F, order="descending"))
)
add("07-bar", "wrong", "sort=None with ascending order of pandas: lowest first")(
    lambda: bars(reg().sort_values("rate"), sort=None)
)
add("07-bar", "wrong", "order of the file (sort=None without sorting)")(
    lambda: bars(reg(), sort=None)
)
add("07-bar", "wrong", "ten first regions only: head(10)")(
    lambda: bars(reg().sort_values("rate", ascending=False).head(10))
)
add("07-bar", "wrong", "one region lost: filter on more than one facility drops Laval")(
    lambda: bars(reg()[lambda d: d["Region"] != "Laval"])
)


@add("07-bar", "wrong", "last value changed")
def _():
    g = reg().sort_values("rate", ascending=False)
    g.iloc[-1, g.columns.get_loc("rate")] = 38.7
    return bars(g)


@add("07-bar", "wrong", "rates with a nominal type: :N")
def _():
    return bars(reg().assign(rate=lambda d: d["rate"].round(1)), x="rate:N")


@add("07-bar", "wrong", "rates as text: altair takes them for categories")
def _():
    g = reg().assign(rate=lambda d: d["rate"].map("{:.1f}".format))
    return (
        alt.Chart(g)
        .mark_bar()
        .encode(x="rate", y=alt.Y("Region", sort="-x"))
        .properties(title=T(), description=END)
    )


@add(
    "07-bar",
    "wrong",
    "raw column name: rate put into the column of counts, the axis claims a number of occupied stretchers",
)
def _():
    g = reg()
    g[O] = g[O] / g[F] * 100
    return (
        alt.Chart(g)
        .mark_bar()
        .encode(x=O, y=alt.Y("Region", sort="-x"))
        .properties(title=T(), description=END)
    )


@add("07-bar", "wrong", "two bars per region, occupied and functional, no rate")
def _():
    m = reg().melt("Region", value_vars=[O, F])
    return (
        alt.Chart(m)
        .mark_bar()
        .encode(x="value:Q", y=alt.Y("Region:N", sort="-x"), color="variable:N")
        .properties(title=T(), description=END)
    )


@add("07-bar", "wrong", "capped at 100")
def _():
    return bars(reg().assign(rate=lambda d: d["rate"].clip(upper=100)))


@add("07-bar", "wrong", "axes exchanged in meaning: binned rates, number of regions (histogram)")
def _():
    return (
        alt.Chart(reg())
        .mark_bar()
        .encode(x=alt.X("rate:Q", bin=True), y="count()")
        .properties(title=T(), description=END)
    )


@add("07-bar", "wrong", "all equal: normalised bars (stack='normalize')")
def _():
    return (
        alt.Chart(reg())
        .mark_bar()
        .encode(x=alt.X("rate:Q", stack="normalize"), y=alt.Y("Region:N", sort="-x"))
        .properties(title=T(), description=END)
    )


add("07-bar", "wrong", "the table instead of the chart")(
    lambda: reg().sort_values("rate", ascending=False)
)
add("07-bar", "wrong", "a text instead of the chart")(lambda: bars().to_json())


@add("07-bar", "wrong", "forgot mark_bar(): chart without a mark")
def _():
    return alt.Chart(reg())


@add("07-bar", "wrong", "title of the example left: 'Title'")
def _():
    return bars(title="Title")


add("07-bar", "unsure", "axis title left as the raw name 'rate': statement silent on axis titles")(
    lambda: bars(xt=alt.Undefined)
)
add(
    "07-bar",
    "unsure",
    "regions spelt with en dashes, as the statement writes Gaspésie–Îles-de-la-Madeleine",
)(
    lambda: bars(
        reg().assign(
            Region=lambda d: d["Region"].replace(
                {
                    "Gaspésie-Îles-de-la-Madeleine": "Gaspésie–Îles-de-la-Madeleine",
                    "Saguenay-Lac-Saint-Jean": "Saguenay–Lac-Saint-Jean",
                }
            )
        )
    )
)
add(
    "07-bar",
    "unsure",
    "hour of the update (1:45 p.m., column Mise_a_jour) instead of that of the data (1 p.m.)",
)(lambda: bars(title=T(sub="Source: MSSS, December 30, 2025, 1:45 p.m.")))
add(
    "07-bar",
    "unsure",
    "description placed on the inner layer of a layered chart: not the alternative text of the whole image",
)(
    lambda: alt.layer(
        bars(title=None), alt.Chart(pd.DataFrame({"x": [100]})).mark_rule().encode(x="x:Q")
    ).properties(title=T())
)
add(
    "07-bar",
    "unsure",
    "source by name without ministry: 'Données Québec' (the portal) is not the source asked",
)(lambda: bars(title=T(sub="Source: Données Québec, December 30, 2025, 1 p.m.")))
add("07-bar", "unsure", "source and period in the axis title: in the picture, odd place")(
    lambda: bars(title=ENT, xt="Patients per 100 stretchers (MSSS, December 30, 2025, 1 p.m.)")
)
add(
    "07-bar",
    "unsure",
    "title not about the data at all ('My first chart') with good source and period",
)(lambda: bars(title=T("My first chart")))


# ------------------------------------------------------------------ 07-weekend
def bikes():
    return load("velos-2012").dropna(axis=1, how="all")


def split(thr=5):
    m = bikes()
    we = m["Date"].dt.day_of_week >= thr
    m = m.drop(columns="Date")
    return m[we], m[~we]


def wk():
    a, b = split()
    return (a.mean() / b.mean() - 1) * 100


add("07-weekend", "right", "boolean mask, Series")(lambda: wk())


@add("07-weekend", "right", "melt, groupby, unstack, DataFrame with the counter as a column")
def _():
    m = bikes().melt("Date", var_name="compteur", value_name="n")
    m["we"] = m["Date"].dt.day_of_week.isin([5, 6])
    p = m.groupby(["compteur", "we"])["n"].mean().unstack()
    p["ecart"] = (p[True] - p[False]) / p[False] * 100
    return p["ecart"].round(1).reset_index()


@add("07-weekend", "right", "loop and dict, day_name()")
def _():
    c = load("velos-2012")
    we = c["Date"].dt.day_name().isin(["Saturday", "Sunday"])
    out = {}
    for k in c.columns[1:]:
        if c[k].notna().any():
            out[k] = float(100 * c.loc[we, k].mean() / c.loc[~we, k].mean() - 100)
    return out


@add("07-weekend", "right", "read by hand from the file: latin-1, semicolons, format given; numpy")
def _():
    c = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    d = pd.to_datetime(c["Date"], format="%d/%m/%Y")
    we = (d.dt.weekday > 4).to_numpy()
    cols = [k for k in c.columns if k != "Date" and "non disponibles" not in k]
    x = c[cols].to_numpy(float)
    return pd.DataFrame(
        {"pct": np.round((x[we].mean(0) / x[~we].mean(0) - 1) * 100, 2)}, index=cols
    )


@add("07-weekend", "right", "means by groupby on the mask, pct_change, transposed, other order")
def _():
    c = bikes()
    g = c.drop(columns="Date").groupby(c["Date"].dt.day_of_week > 4).mean()
    return (g.pct_change().iloc[1] * 100).sort_values()


@add("07-weekend", "right", "csv module and datetime, sums and counts, dict")
def _():
    from datetime import datetime

    s = {}
    with open(path("velos-2012"), encoding="latin-1", newline="") as fh:
        for row in csv.DictReader(fh, delimiter=";"):
            k = datetime.strptime(row["Date"], "%d/%m/%Y").weekday() >= 5
            for c, v in row.items():
                if c != "Date" and v:
                    s.setdefault(c, {True: [], False: []})[k].append(int(v))
    return {
        c: round((np.mean(v[True]) - np.mean(v[False])) / np.mean(v[False]) * 100, 1)
        for c, v in s.items()
    }


add("07-weekend", "wrong", "fraction, not per cent")(lambda: wk() / 100)
add("07-weekend", "wrong", "sign turned: drop given as positive")(lambda: -wk())
add("07-weekend", "wrong", "absolute values: the drops without sign")(lambda: wk().abs())
add("07-weekend", "wrong", "ratio in per cent, not the difference")(lambda: wk() + 100)


@add("07-weekend", "wrong", "turned round: weekday against weekend")
def _():
    a, b = split()
    return (b.mean() / a.mean() - 1) * 100


@add("07-weekend", "wrong", "difference divided by the weekend mean")
def _():
    a, b = split()
    return (a.mean() - b.mean()) / a.mean() * 100


@add("07-weekend", "wrong", "difference divided by the mean of all days")
def _():
    a, b = split()
    return (a.mean() - b.mean()) / pd.concat([a, b]).mean() * 100


@add("07-weekend", "wrong", "weekend against all days, weekend included")
def _():
    a, b = split()
    return (a.mean() / pd.concat([a, b]).mean() - 1) * 100


@add("07-weekend", "wrong", "sums instead of means: 89 days against 221")
def _():
    a, b = split()
    return (a.sum() / b.sum() - 1) * 100


@add("07-weekend", "wrong", "medians instead of means")
def _():
    a, b = split()
    return (a.median() / b.median() - 1) * 100


@add("07-weekend", "wrong", "Friday taken for weekend (>= 4)")
def _():
    a, b = split(4)
    return (a.mean() / b.mean() - 1) * 100


@add("07-weekend", "wrong", "> 5: Sunday only, Saturday among weekdays")
def _():
    a, b = split(6)
    return (a.mean() / b.mean() - 1) * 100


@add("07-weekend", "wrong", "numbers from 1: days 6 and 7, that is Sunday only")
def _():
    c = bikes()
    we = c["Date"].dt.day_of_week.isin([6, 7])
    m = c.drop(columns="Date")
    return (m[we].mean() / m[~we].mean() - 1) * 100


@add("07-weekend", "wrong", "week beginning on Sunday: days 0 and 6, Sunday and Monday")
def _():
    c = bikes()
    we = c["Date"].dt.day_of_week.isin([0, 6])
    m = c.drop(columns="Date")
    return (m[we].mean() / m[~we].mean() - 1) * 100


@add("07-weekend", "wrong", "Saturday alone against weekdays")
def _():
    c = bikes()
    d = c["Date"].dt.day_of_week
    m = c.drop(columns="Date")
    return (m[d == 5].mean() / m[d < 5].mean() - 1) * 100


@add(
    "07-weekend", "wrong", "dates misread month first: days above 12 read properly, the others not"
)
def _():
    c = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1").dropna(axis=1, how="all")
    a = pd.to_datetime(c["Date"], format="%m/%d/%Y", errors="coerce")
    d = a.fillna(pd.to_datetime(c["Date"], format="%d/%m/%Y"))
    we = d.dt.day_of_week >= 5
    m = c.drop(columns="Date")
    return (m[we].mean() / m[~we].mean() - 1) * 100


@add("07-weekend", "wrong", "dates misread month first, unread ones dropped")
def _():
    c = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1").dropna(axis=1, how="all")
    d = pd.to_datetime(c["Date"], format="%m/%d/%Y", errors="coerce")
    m = c.drop(columns="Date")[d.notna()]
    we = d[d.notna()].dt.day_of_week >= 5
    return (m[we].mean() / m[~we].mean() - 1) * 100


@add("07-weekend", "wrong", "all nine counters: two without measurements, empty")
def _():
    c = load("velos-2012")
    we = c["Date"].dt.day_of_week >= 5
    m = c.drop(columns="Date")
    return (m[we].mean() / m[~we].mean() - 1) * 100


@add("07-weekend", "wrong", "one number for the seven counters together")
def _():
    a, b = split()
    return float((a.sum(axis=1).mean() / b.sum(axis=1).mean() - 1) * 100)


@add("07-weekend", "wrong", "difference in passages, not in per cent")
def _():
    a, b = split()
    return a.mean() - b.mean()


@add("07-weekend", "wrong", "share of the weekend in the passages")
def _():
    a, b = split()
    return a.sum() / (a.sum() + b.sum()) * 100


@add("07-weekend", "wrong", "averaged averages: mean of the monthly differences")
def _():
    c = bikes()
    we = c["Date"].dt.day_of_week >= 5
    mo = c["Date"].dt.month
    m = c.drop(columns="Date")
    return ((m[we].groupby(mo[we]).mean() / m[~we].groupby(mo[~we]).mean() - 1) * 100).mean()


@add("07-weekend", "wrong", "summer only (June to August)")
def _():
    c = bikes()
    c = c[c["Date"].dt.month.isin([6, 7, 8])]
    we = c["Date"].dt.day_of_week >= 5
    m = c.drop(columns="Date")
    return (m[we].mean() / m[~we].mean() - 1) * 100


@add("07-weekend", "wrong", "day of the month in place of the day of the week: .dt.day >= 5")
def _():
    c = bikes()
    we = c["Date"].dt.day >= 5
    m = c.drop(columns="Date")
    return (m[we].mean() / m[~we].mean() - 1) * 100


add("07-weekend", "wrong", "rounded to the unit, statement asks for a decimal")(
    lambda: wk().round().astype(int)
)
add("07-weekend", "wrong", "weekend means only")(lambda: split()[0].mean())
add("07-weekend", "wrong", "list without names")(lambda: wk().tolist())


@add("07-weekend", "wrong", "last value changed: Rachel1 −31.6 for −13.6")
def _():
    d = wk().round(1).to_dict()
    d["Rachel1"] = -31.6
    return d


@add("07-weekend", "wrong", "a name changed: Rachel1 written Rachelle")
def _():
    return wk().rename({"Rachel1": "Rachelle"})


@add("07-weekend", "wrong", "Maisonneuve 1 and 2 exchanged")
def _():
    return wk().rename({"Maisonneuve 1": "Maisonneuve 2", "Maisonneuve 2": "Maisonneuve 1"})


@add("07-weekend", "wrong", "Pierre-Dupuy dropped: 'does not do as the others'")
def _():
    return wk().drop(PD)


@add("07-weekend", "wrong", "loop begun one column too far: Berri 1 lost")
def _():
    return wk().iloc[1:]


@add("07-weekend", "wrong", "yes or no per counter: is it lower at the weekend?")
def _():
    return wk() < 0


add("07-weekend", "unsure", "Rachel1 written 'Rachel 1' (one blank more)")(
    lambda: wk().rename({"Rachel1": "Rachel 1"})
)


# ------------------------------------------------------------------ 07-line
LT = "Pierre-Dupuy, a summer counter: mean number of bicycles per day"
LS = "Source: Ville de Montréal, January to November 2012"
LD = "Line chart. x axis: month, from January to November 2012; y axis: mean number of passages per day at Pierre-Dupuy, from 5 in January to 2,582 in July."
LTF = "Passages par jour au compteur Pierre-Dupuy, moyenne du mois"
LSF = "Source : Ville de Montréal, de janvier à novembre 2012"
LDF = "Graphique linéaire (courbe). En abscisse les mois, de janvier à novembre 2012; en ordonnée les passages par jour en moyenne, de 5 à 2582."
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


def daily(col=PD):
    c = load("velos-2012")
    return pd.DataFrame({"Date": c["Date"], "n": c[col]})


def monthly(how="mean", col=PD):
    return daily(col).set_index("Date")["n"].resample("MS").agg(how).reset_index()


def line(data=None, x="Date:T", y="n:Q", mark="line", **props):
    props = {"title": T(LT, LS), "description": LD, **props}
    props = {k: v for k, v in props.items() if v is not None}
    c = alt.Chart(monthly() if data is None else data)
    c = getattr(c, "mark_" + mark)()
    return c.encode(
        x=alt.X(x, title="Month"), y=alt.Y(y, title="Passages per day (mean)")
    ).properties(**props)


add("07-line", "right", "resample by pandas, temporal axis, subtitle")(lambda: line())


@add(
    "07-line",
    "right",
    "aggregated by altair on all the columns: yearmonth(Date), mean(Pierre-Dupuy), French",
)
def _():
    return (
        alt.Chart(load("velos-2012")[["Date", "Berri 1", PD]])
        .mark_line()
        .encode(
            x=alt.X("yearmonth(Date):T", title="Mois"),
            y=alt.Y("mean(Pierre-Dupuy):Q", title="Passages par jour"),
        )
        .properties(title=alt.TitleParams(LTF, subtitle=LSF), description=LDF, width=500)
    )


@add("07-line", "right", "month(Date):O in altair, points on the line, explicit alt objects")
def _():
    return (
        alt.Chart(daily())
        .mark_line(point=True)
        .encode(
            x=alt.X("Date", timeUnit="month", type="ordinal", title="Month of 2012"),
            y=alt.Y("n", aggregate="mean", type="quantitative", title="Passages per day"),
        )
        .properties(title=[LT, LS], description=LD)
    )


@add("07-line", "right", "month names in order by a list, groupby .dt.month")
def _():
    d = daily()
    m = d.groupby(d["Date"].dt.month)["n"].mean()
    t = pd.DataFrame({"month": [NAMES[i - 1] for i in m.index], "mean": m.values.round(1)})
    return (
        alt.Chart(t)
        .mark_line()
        .encode(x=alt.X("month:N", sort=NAMES, title=None), y=alt.Y("mean:Q", title="Mean per day"))
        .properties(title=T(LT, LS), description=LD)
    )


@add("07-line", "right", "month number, quantitative, layered with points and text")
def _():
    d = daily()
    t = d.assign(mois=d["Date"].dt.month).groupby("mois", as_index=False)["n"].mean()
    b = alt.Chart(t).encode(
        x=alt.X("mois:Q", title="Mois (1 = janvier)", axis=alt.Axis(tickCount=11)),
        y=alt.Y("n:Q", title="Passages par jour"),
    )
    return alt.layer(
        b.mark_line(),
        b.mark_circle(),
        b.mark_text(dy=-10).encode(text=alt.Text("n:Q", format=".0f")),
    ).properties(title=T(LTF, "Ville de Montréal, 1er janvier au 5 novembre 2012"), description=LDF)


@add("07-line", "right", "long table, filtered in altair, coloured by counter, transform_timeunit")
def _():
    m = bikes().melt("Date", var_name="counter", value_name="passages")
    return (
        alt.Chart(m.query("counter in ['Pierre-Dupuy', 'Rachel1']"))
        .transform_filter(alt.datum.counter == PD)
        .transform_timeunit(month="yearmonth(Date)")
        .transform_aggregate(avg="mean(passages)", groupby=["month", "counter"])
        .mark_line(color="green")
        .encode(x=alt.X("month:T", title="Month"), y=alt.Y("avg:Q", title="Passages per day"))
        .properties(title=T(LT, LS), description=LD)
    )


@add("07-line", "right", "strftime text '2012-01', ordinal, configured theme")
def _():
    d = daily()
    t = (
        d.assign(mois=d["Date"].dt.strftime("%Y-%m"))
        .groupby("mois", as_index=False)
        .agg(moyenne=("n", "mean"))
    )
    return (
        alt.Chart(t, title=alt.Title(LTF, subtitle=LSF), description=LDF, width=400, height=250)
        .mark_line(interpolate="monotone", strokeWidth=3)
        .encode(alt.X("mois:O"), alt.Y("moyenne:Q", title="Passages par jour"))
        .configure_axis(grid=False)
        .configure_title(fontSize=18)
    )


@add("07-line", "right", "sum divided by the days measured each month; caption under the chart")
def _():
    d = daily().set_index("Date")["n"].resample("ME").agg(["sum", "count"]).reset_index()
    d["per day"] = d["sum"] / d["count"]
    c = (
        alt.Chart(d)
        .mark_line()
        .encode(x=alt.X("yearmonth(Date):T", title=None), y=alt.Y("per day:Q"))
        .properties(title=LT)
    )
    cap = (
        alt.Chart(pd.DataFrame({"t": [LS]}))
        .mark_text(align="left", x=0)
        .encode(text="t:N")
        .properties(height=20, width=300)
    )
    return alt.vconcat(c, cap).properties(description=LD)


add("07-line", "wrong", "sums instead of means")(lambda: line(monthly("sum")))
add("07-line", "wrong", "sums by altair: sum(n)")(
    lambda: line(daily(), x="yearmonth(Date):T", y="sum(n):Q")
)
add("07-line", "wrong", "median")(lambda: line(monthly("median")))
add("07-line", "wrong", "maximum of the month")(lambda: line(monthly("max")))
add("07-line", "wrong", "count: number of days")(lambda: line(monthly("count")))
add("07-line", "wrong", "day by day, not by month")(lambda: line(daily()))
add("07-line", "wrong", "by week")(
    lambda: line(daily().set_index("Date")["n"].resample("W").mean().reset_index())
)
add("07-line", "wrong", "rolling mean of 30 days, one point per day")(
    lambda: line(daily().assign(n=lambda d: d["n"].rolling(30).mean()))
)
add("07-line", "wrong", "wrong counter: Berri 1")(lambda: line(monthly(col="Berri 1")))
add("07-line", "wrong", "mean of the seven counters")(
    lambda: line(
        bikes()
        .set_index("Date")
        .mean(axis=1)
        .rename("n")
        .reset_index()
        .set_index("Date")["n"]
        .resample("MS")
        .mean()
        .reset_index()
    )
)


@add("07-line", "wrong", "seven lines, one per counter")
def _():
    m = bikes().melt("Date", var_name="counter", value_name="n")
    return (
        alt.Chart(m)
        .mark_line()
        .encode(x="yearmonth(Date):T", y="mean(n):Q", color="counter:N")
        .properties(title=T(LT, LS), description=LD)
    )


add("07-line", "wrong", "bars, not a line")(lambda: line(mark="bar"))
add("07-line", "wrong", "points, no line")(lambda: line(mark="point"))
add("07-line", "wrong", "area, not a line")(lambda: line(mark="area"))


@add("07-line", "wrong", "month names in alphabetical order: April first")
def _():
    m = monthly()
    return line(m.assign(month=NAMES), x="month:N")


@add("07-line", "wrong", "month names sorted by the values: sort='y'")
def _():
    m = monthly().assign(month=NAMES)
    return (
        alt.Chart(m)
        .mark_line()
        .encode(x=alt.X("month:N", sort="y"), y="n:Q")
        .properties(title=T(LT, LS), description=LD)
    )


@add("07-line", "wrong", "months as text '1', '10', '11', '2'…: wrong order")
def _():
    m = monthly()
    return line(m.assign(month=m["Date"].dt.month.astype(str)), x="month:N")


@add("07-line", "wrong", "dates misread month first, the others day first: months mixed")
def _():
    c = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    a = pd.to_datetime(c["Date"], format="%m/%d/%Y", errors="coerce")
    d = pd.DataFrame({"Date": a.fillna(pd.to_datetime(c["Date"], format="%d/%m/%Y")), "n": c[PD]})
    return line(d.set_index("Date")["n"].resample("MS").mean().reset_index())


add("07-line", "wrong", "November dropped: 'incomplete'")(lambda: line(monthly().iloc[:-1]))
add("07-line", "wrong", "January lost: [1:]")(lambda: line(monthly().iloc[1:]))
add("07-line", "wrong", "summer only")(lambda: line(monthly().iloc[4:9]))


@add("07-line", "wrong", "December added at 0 (months 1 to 12 filled)")
def _():
    m = (
        monthly()
        .set_index("Date")["n"]
        .reindex(pd.date_range("2012-01-01", "2012-12-01", freq="MS"), fill_value=0)
    )
    return line(m.rename_axis("Date").reset_index())


@add("07-line", "wrong", "sum divided by 30 whatever the month: November (5 days) falls to 25")
def _():
    return line(monthly("sum").assign(n=lambda d: d["n"] / 30))


@add("07-line", "wrong", "weekdays only")
def _():
    d = daily()
    d = d[d["Date"].dt.day_of_week < 5]
    return line(d.set_index("Date")["n"].resample("MS").mean().reset_index())


@add("07-line", "wrong", "days at 0 dropped before the mean")
def _():
    d = daily()
    return line(d[d["n"] > 0].set_index("Date")["n"].resample("MS").mean().reset_index())


@add("07-line", "wrong", "cumulative sum of the means")
def _():
    return line(monthly().assign(n=lambda d: d["n"].cumsum()))


@add("07-line", "wrong", "by day of the week, not by month")
def _():
    return line(daily(), x="day(Date):O", y="mean(n):Q")


@add("07-line", "wrong", "by day of the month: date(Date)")
def _():
    return line(daily(), x="date(Date):O", y="mean(n):Q")


@add("07-line", "wrong", "mean of the whole year: a flat line")
def _():
    return line(monthly().assign(n=daily()["n"].mean()))


@add("07-line", "wrong", "last value changed: 1486 for 148.6")
def _():
    m = monthly()
    m.loc[m.index[-1], "n"] = 1486.0
    return line(m)


@add("07-line", "wrong", "months shifted by one: range from February")
def _():
    m = monthly()
    return line(m.assign(Date=m["Date"] + pd.DateOffset(months=1)))


@add("07-line", "unsure", "axes exchanged: months on y; unusual, the statement does not forbid it")
def _():
    return (
        alt.Chart(monthly())
        .mark_line()
        .encode(x=alt.X("n:Q"), y=alt.Y("Date:T"))
        .properties(title=T(LT, LS), description=LD)
    )


add("07-line", "wrong", "no title, so no source nor period")(lambda: line(title=None))
add("07-line", "wrong", "no source")(lambda: line(title=T(LT, "January to November 2012")))
add("07-line", "wrong", "no period")(lambda: line(title=T(LT, "Source: Ville de Montréal")))
add("07-line", "wrong", "wrong year: 2021")(
    lambda: line(title=T(LT, "Source: Ville de Montréal, January to November 2021"))
)
add("07-line", "wrong", "source of the other chart: MSSS")(
    lambda: line(title=T(LT, "Source: MSSS, January to November 2012"))
)
add("07-line", "wrong", "no description")(lambda: line(description=None))
add("07-line", "wrong", "description says nothing: 'line'")(lambda: line(description="line"))
add("07-line", "wrong", "description of the bar chart copied")(lambda: line(description=END))


@add("07-line", "wrong", "means as nominal: :N")
def _():
    return line(monthly().round(0), y="n:N")


@add("07-line", "wrong", "axis of passages upside down")
def _():
    return (
        alt.Chart(monthly())
        .mark_line()
        .encode(x="Date:T", y=alt.Y("n:Q", scale=alt.Scale(reverse=True)))
        .properties(title=T(LT, LS), description=LD)
    )


add("07-line", "wrong", "the table instead of the chart")(lambda: monthly())
add("07-line", "wrong", "raw column name as title")(
    lambda: line(title=alt.TitleParams("n", subtitle=LS))
)
add("07-line", "wrong", "title names another counter: Berri 1")(
    lambda: line(title=T("Berri 1: passages per day", LS))
)

add("07-line", "unsure", "period '2012' only, months readable on the axis")(
    lambda: line(title=T(LT, "Source: Ville de Montréal, 2012"))
)
add("07-line", "unsure", "y axis named 'n' (raw), statement silent")(
    lambda: (
        alt.Chart(monthly())
        .mark_line()
        .encode(x="Date:T", y="n:Q")
        .properties(title=T(LT, LS), description=LD)
    )
)
add("07-line", "unsure", "area with line: mark_area(line=True)")(
    lambda: (
        alt.Chart(monthly())
        .mark_area(line=True, opacity=0.3)
        .encode(x="Date:T", y="n:Q")
        .properties(title=T(LT, LS), description=LD)
    )
)
add("07-line", "unsure", "source in English: City of Montréal")(
    lambda: line(title=T(LT, "Source: City of Montreal, January to November 2012"))
)
add(
    "07-line",
    "unsure",
    "months as '2012-01-01' text read by altair as :T (UTC): labels may shift one month west of Greenwich",
)(lambda: line(monthly().assign(Date=lambda d: d["Date"].dt.strftime("%Y-%m-%d"))))


# ------------------------------------------------------------------ 07-fullest
def full():
    return frate().groupby("Region")["rate"].max()


add("07-fullest", "right", "filter, groupby max, Series")(lambda: full())


@add("07-fullest", "right", "pandas leaves 0/0 (NaN) out of the max")
def _():
    return frate(True).groupby("Region")["rate"].max().round(1).to_dict()


@add("07-fullest", "right", "sort and drop_duplicates, DataFrame")
def _():
    return (
        frate().sort_values("rate", ascending=False).drop_duplicates("Region")[["Region", "rate"]]
    )


@add("07-fullest", "right", "idxmax, float rounded, Series of the region")
def _():
    f = frate()
    return f.loc[f.groupby("Region")["rate"].idxmax()].set_index("Region")["rate"].round(2)


@add("07-fullest", "right", "csv module, loop")
def _():
    best = {}
    with open(path("urgences"), encoding="utf-8", newline="") as fh:
        for row in csv.DictReader(fh):
            if row[KEY] and int(row[F]) > 0:
                r = int(row[O]) / int(row[F]) * 100
                best[row["Region"]] = max(r, best.get(row["Region"], 0))
    return best


@add(
    "07-fullest",
    "right",
    "totals left in but Québec dropped: a total is never above its fullest facility",
)
def _():
    r = load("urgences")
    r = r[r["RSS"].astype(int) != 99].copy()
    r["t"] = r[O] / r[F].where(r[F] != 0) * 100
    return r.groupby("Region", sort=False)[["t"]].max()


@add("07-fullest", "right", "apply with nlargest, numpy floats")
def _():
    return {
        k: np.float64(g.nlargest(1, "rate")["rate"].iloc[0]) for k, g in frate().groupby("Region")
    }


add("07-fullest", "wrong", "rate of the whole region again")(lambda: rates())
add("07-fullest", "wrong", "mean of the rates of the facilities")(
    lambda: frate().groupby("Region")["rate"].mean()
)
add("07-fullest", "wrong", "emptiest facility: min")(
    lambda: frate().groupby("Region")["rate"].min()
)
add("07-fullest", "wrong", "median facility")(lambda: frate().groupby("Region")["rate"].median())


@add("07-fullest", "wrong", "facility with the most patients, not the fullest for its size")
def _():
    f = frate()
    return f.loc[f.groupby("Region")[O].idxmax()].set_index("Region")["rate"]


@add("07-fullest", "wrong", "facility with the most stretchers")
def _():
    f = frate()
    return f.loc[f.groupby("Region")[F].idxmax()].set_index("Region")["rate"]


@add("07-fullest", "wrong", "facility with the fewest stretchers")
def _():
    f = frate()
    return f.loc[f.groupby("Region")[F].idxmin()].set_index("Region")["rate"]


@add("07-fullest", "wrong", "max of patients over max of stretchers: perhaps two facilities")
def _():
    g = fac().groupby("Region")[[O, F]].max()
    return g[O] / g[F] * 100


@add("07-fullest", "wrong", "number of patients of the fullest, not the rate")
def _():
    return fac().groupby("Region")[O].max()


@add("07-fullest", "wrong", "all patients present per 100 stretchers")
def _():
    f = fac()
    f = f[f[F] > 0]
    return (f[TOT] / f[F] * 100).groupby(f["Region"]).max()


@add("07-fullest", "wrong", "patients of more than 24 h per 100 stretchers")
def _():
    f = fac()
    f = f[f[F] > 0]
    return (f[P24] / f[F] * 100).groupby(f["Region"]).max()


add("07-fullest", "wrong", "fraction: forgot × 100")(lambda: full() / 100)
add("07-fullest", "wrong", "upside down: stretchers per patient, the max is the emptiest")(
    lambda: (lambda f: (f[F] / f[O] * 100).groupby(f["Region"]).max())(fac()[lambda d: d[O] > 0])
)
add("07-fullest", "wrong", "rounded to the unit, statement asks for a decimal")(
    lambda: full().astype(int)
)
add("07-fullest", "wrong", "rounded before the × 100: one decimal of a fraction")(
    lambda: (frate()["rate"] / 100).round(1).groupby(frate()["Region"]).max() * 100
)


@add("07-fullest", "wrong", "totals left in: Ensemble du Québec is a sixteenth region")
def _():
    r = rows()
    r = r[r[F] > 0]
    return (r[O] / r[F] * 100).groupby(r["Region"]).max()


@add("07-fullest", "wrong", "numpy max on 0/0: Chaudière-Appalaches empty (NaN)")
def _():
    f = frate(True)
    return {k: float(np.max(g["rate"].to_numpy())) for k, g in f.groupby("Region")}


@add("07-fullest", "wrong", "0 stretchers taken as the fullest: 0/0 filled with 999")
def _():
    f = frate(True)
    return f.assign(rate=f["rate"].fillna(999)).groupby("Region")["rate"].max()


@add("07-fullest", "wrong", "region of the empty facility thrown out entirely")
def _():
    return full().drop("Chaudière-Appalaches")


@add("07-fullest", "wrong", "name of the facility, not its rate")
def _():
    f = frate()
    return f.loc[f.groupby("Region")["rate"].idxmax()].set_index("Region")["Nom_installation"]


@add("07-fullest", "wrong", "rates named by the facility, not the region")
def _():
    f = frate()
    return f.loc[f.groupby("Region")["rate"].idxmax()].set_index("Nom_installation")["rate"]


@add("07-fullest", "wrong", "fifteen fullest facilities of Québec, not one per region")
def _():
    return frate().nlargest(15, "rate")[["Region", "rate"]]


@add("07-fullest", "wrong", "one number: the fullest of Québec")
def _():
    return float(frate()["rate"].max())


@add("07-fullest", "wrong", "fullest establishment (CISSS), not facility")
def _():
    g = fac().groupby(["Region", "Nom_etablissement"])[[O, F]].sum()
    return (g[O] / g[F] * 100).groupby("Region").max()


@add("07-fullest", "wrong", "first facility of each region in the file: first()")
def _():
    return frate().groupby("Region")["rate"].first()


@add("07-fullest", "wrong", "last row of each region: last()")
def _():
    return frate().groupby("Region")["rate"].last()


@add("07-fullest", "wrong", "second fullest (sorted descending, then [1]); Laval kept")
def _():
    return (
        frate()
        .sort_values("rate", ascending=False)
        .groupby("Region")["rate"]
        .apply(lambda s: s.iloc[min(1, len(s) - 1)])
    )


@add("07-fullest", "wrong", "above its own region: difference with the regional rate")
def _():
    return full() - rates()


@add("07-fullest", "wrong", "small facilities dropped (fewer than 10 stretchers)")
def _():
    return frate()[lambda d: d[F] >= 10].groupby("Region")["rate"].max()


@add("07-fullest", "wrong", "last value changed")
def _():
    d = full().round(1).to_dict()
    k = list(d)[-1]
    d[k] = round(d[k] + 5, 1)
    return d


@add("07-fullest", "wrong", "a name changed: Lanaudière written Lanaudiere-Est")
def _():
    return full().rename({"Lanaudière": "Lanaudiere-Est"})


@add("07-fullest", "wrong", "values sorted apart from the names")
def _():
    s = full()
    return dict(zip(s.index, sorted(s)))


add("07-fullest", "wrong", "list without names")(lambda: full().tolist())
