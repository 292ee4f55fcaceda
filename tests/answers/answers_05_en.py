"""Answers to module 05 by somebody who had read its statements in English, and nothing else.

Each is (exercise, "right" or "wrong", what it is, a function that computes it). None was used to
write the slips that its module had when it was first judged, on November 24, 2026.
"""

# ruff: noqa
# mypy: ignore-errors
LANG = "en"
import csv
import datetime as dt
from collections import Counter, defaultdict
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd

from ateliers.en import load, path

ANSWERS = []


def add(exercise, kind, why):
    def deco(f):
        ANSWERS.append((exercise, kind, why, f))
        return f

    return deco


def text(exercise, kind, why, value):
    ANSWERS.append((exercise, kind, why, lambda: value))


def bikes():
    return load("velos-2012")


def daily():
    return bikes().set_index("Date").sum(axis=1)


def raw(**kw):
    opts = dict(sep=";", encoding="latin-1")
    opts.update(kw)
    return pd.read_csv(path("velos-2012"), **opts)


SEVEN = [
    "Berri 1",
    "Côte-Sainte-Catherine",
    "Maisonneuve 1",
    "Maisonneuve 2",
    "du Parc",
    "Pierre-Dupuy",
    "Rachel1",
]

# ---------------------------------------------------------------- 05-rows
text("05-rows", "right", "bare number", "310")
text("05-rows", "right", "with the unit", "310 days")
text("05-rows", "wrong", "counted the header line", "311")
text("05-rows", "wrong", "days of a leap year, 2012, by heart", "366 days")
text("05-rows", "wrong", "number of columns", "10")
text("05-rows", "wrong", "forgot one (last row number seen in pandas, starting at 0)", "309")
text("05-rows", "wrong", "number of cells", "3,100")
text("05-rows", "wrong", "ordinary year", "365")
text("05-rows", "wrong", "days x seven counters", "2170")
text("05-rows", "wrong", "swapped digits", "301 days")

# ------------------------------------------------------------- 05-october
text("05-october", "right", "bare number", "3058")
text("05-october", "right", "thousands comma and unit", "3,058 passages per day")
text("05-october", "wrong", "truncated, not rounded", "3057")
text("05-october", "wrong", "the total of October, not the mean", "94,793")
text("05-october", "wrong", "September", "4235")
text("05-october", "wrong", "neighbouring column, du Parc", "2310")
text("05-october", "wrong", "all counters together", "16,270")
text("05-october", "wrong", "divided by 30 days", "3160")
text("05-october", "wrong", "November (month off by one)", "1 609 passages")
text("05-october", "wrong", "the last day of October instead of the mean", "2634")
text("05-october", "wrong", "Rachel1", "3031")
text("05-october", "wrong", "rounded to hundreds", "about 3100")


# ---------------------------------------------------------------- 05-read
@add("05-read", "right", "read_csv, latin-1, to_datetime with format")
def _():
    d = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    d["Date"] = pd.to_datetime(d["Date"], format="%d/%m/%Y")
    return d


@add("05-read", "right", "cp1252, dates as index, dayfirst")
def _():
    return pd.read_csv(
        path("velos-2012"),
        sep=";",
        encoding="cp1252",
        index_col="Date",
        parse_dates=True,
        dayfirst=True,
    )


@add("05-read", "right", "parse_dates by column name, nullable dtypes")
def _():
    return pd.read_csv(
        path("velos-2012"),
        delimiter=";",
        encoding="iso-8859-1",
        parse_dates=["Date"],
        date_format="%d/%m/%Y",
    ).convert_dtypes()


@add("05-read", "right", "csv module, row by row, into a DataFrame, most recent day first")
def _():
    out = []
    with open(path("velos-2012"), encoding="latin-1", newline="") as f:
        for r in csv.DictReader(f, delimiter=";"):
            day = dt.datetime.strptime(r["Date"], "%d/%m/%Y")
            out.append({k: (day if k == "Date" else (int(v) if v else None)) for k, v in r.items()})
    return pd.DataFrame(out).sort_values("Date", ascending=False)


@add("05-read", "right", "split by hand, all floats, datetime.date objects")
def _():
    lines = open(path("velos-2012"), encoding="cp1252").read().splitlines()
    head = lines[0].split(";")
    cols = {h: [] for h in head}
    for l in lines[1:]:
        cells = l.split(";")
        cells += [""] * (len(head) - len(cells))
        for h, c in zip(head, cells):
            if h == "Date":
                cols[h].append(dt.date(int(c[6:]), int(c[3:5]), int(c[:2])))
            else:
                cols[h].append(float(c) if c else np.nan)
    return pd.DataFrame(cols)


@add("05-read", "right", "used load(), shuffled")
def _():
    return load("velos-2012").sample(frac=1, random_state=3)


@add("05-read", "right", "python engine, sep=None guessed, dates converted with dayfirst")
def _():
    d = pd.read_csv(path("velos-2012"), sep=None, engine="python", encoding="latin1")
    d.Date = pd.to_datetime(d.Date, dayfirst=True)
    return d


@add("05-read", "right", "columns reordered with Date last")
def _():
    d = raw(parse_dates=["Date"], dayfirst=True)
    return d[[c for c in d.columns if c != "Date"] + ["Date"]]


@add("05-read", "right", "Date index, float columns, latest day first")
def _():
    d = raw()
    d["Date"] = pd.to_datetime(d["Date"], format="%d/%m/%Y")
    return d.set_index("Date").astype("float64").sort_index(ascending=False)


@add("05-read", "wrong", "dates left as text")
def _():
    return pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")


@add("05-read", "wrong", "parse_dates without dayfirst: the column silently stays text")
def _():
    return raw(parse_dates=["Date"])


@add("05-read", "wrong", "forgot sep: one single column of text")
def _():
    return pd.read_csv(path("velos-2012"), encoding="latin-1")


@add("05-read", "wrong", "forgot sep, one column renamed Date")
def _():
    return pd.read_csv(path("velos-2012"), encoding="cp1252", header=0, names=["Date"])


@add("05-read", "wrong", "separator is a tab")
def _():
    return pd.read_csv(path("velos-2012"), sep="\t", encoding="latin-1")


@add("05-read", "wrong", "encoding mac_roman: accents wrong in the names")
def _():
    return raw(encoding="mac_roman", parse_dates=["Date"], dayfirst=True)


@add("05-read", "wrong", "encoding cp850: accents wrong in the names")
def _():
    return raw(encoding="cp850", parse_dates=["Date"], dayfirst=True)


@add("05-read", "wrong", "utf-8 with encoding_errors=replace: question marks in the names")
def _():
    return raw(encoding="utf-8", encoding_errors="replace", parse_dates=["Date"], dayfirst=True)


@add("05-read", "wrong", "utf-8 with encoding_errors=ignore: accents lost")
def _():
    return raw(encoding="utf-8", encoding_errors="ignore", parse_dates=["Date"], dayfirst=True)


@add("05-read", "wrong", "month and day swapped where possible, the others NaT")
def _():
    d = raw()
    d["Date"] = pd.to_datetime(d["Date"], format="%m/%d/%Y", errors="coerce")
    return d


@add("05-read", "wrong", "mixed: month first when it can (1 February becomes 2 January)")
def _():
    d = raw()
    d["Date"] = pd.to_datetime(d["Date"], format="mixed")
    return d


@add("05-read", "wrong", "empty cells filled with 0")
def _():
    return raw(parse_dates=["Date"], dayfirst=True).fillna(0)


@add("05-read", "wrong", "empty cells filled with empty text")
def _():
    return raw(parse_dates=["Date"], dayfirst=True, keep_default_na=False)


@add("05-read", "wrong", "dropna() removed every row")
def _():
    return raw(parse_dates=["Date"], dayfirst=True).dropna()


@add("05-read", "wrong", "dropna(axis=1): eight columns left instead of ten")
def _():
    return raw(parse_dates=["Date"], dayfirst=True).dropna(axis=1)


@add("05-read", "wrong", "header=None: the names became a row")
def _():
    return raw(header=None)


@add("05-read", "wrong", "skiprows=1: 1 January eaten as header")
def _():
    return raw(skiprows=1)


@add("05-read", "wrong", "only the first five rows (head)")
def _():
    return load("velos-2012").head()


@add("05-read", "wrong", "nrows=15: only the rows with ten cells")
def _():
    return raw(nrows=15, parse_dates=["Date"], dayfirst=True)


@add("05-read", "wrong", "rows without ten cells thrown away in a loop")
def _():
    rows = list(csv.reader(open(path("velos-2012"), encoding="latin-1"), delimiter=";"))
    d = pd.DataFrame([r for r in rows[1:] if len(r) == 10], columns=rows[0])
    d["Date"] = pd.to_datetime(d["Date"], dayfirst=True)
    return d


@add("05-read", "wrong", "last row forgotten (iloc[:-1])")
def _():
    return raw(parse_dates=["Date"], dayfirst=True).iloc[:-1]


@add("05-read", "wrong", "Date column dropped (reset_index(drop=True))")
def _():
    return raw(parse_dates=["Date"], dayfirst=True, index_col="Date").reset_index(drop=True)


@add("05-read", "wrong", "translated column name: Date renamed Day, du Parc renamed Park")
def _():
    return raw(parse_dates=["Date"], dayfirst=True).rename(
        columns={"Date": "Day", "du Parc": "Park"}
    )


@add("05-read", "wrong", "accents removed by hand from the name (Cote-Sainte-Catherine)")
def _():
    return raw(parse_dates=["Date"], dayfirst=True).rename(
        columns={"Côte-Sainte-Catherine": "Cote-Sainte-Catherine"}
    )


@add("05-read", "wrong", "last value changed (2430 -> 2431)")
def _():
    d = load("velos-2012")
    d.loc[d.index[-1], "Rachel1"] = 2431
    return d


@add("05-read", "wrong", "info() gives None")
def _():
    return load("velos-2012").info()


@add("05-read", "wrong", "print gives None")
def _():
    return print(load("velos-2012").head(2))


@add("05-read", "wrong", "only the path, not the table")
def _():
    return path("velos-2012")


@add("05-read", "wrong", "the text of the file, not a table")
def _():
    return open(path("velos-2012"), encoding="latin-1").read()


@add("05-read", "wrong", "the number of rows")
def _():
    return len(raw())


@add("05-read", "wrong", "shape")
def _():
    return raw().shape


@add("05-read", "wrong", "describe(): a summary instead of the table")
def _():
    return load("velos-2012").describe()


@add("05-read", "wrong", "a single column")
def _():
    return load("velos-2012")["Berri 1"]


@add("05-read", "wrong", "melted: no longer ten columns")
def _():
    return load("velos-2012").melt(id_vars="Date", var_name="counter", value_name="passages")


@add("05-read", "wrong", "transposed")
def _():
    return load("velos-2012").set_index("Date").T


@add("05-read", "wrong", "row total added as an eleventh column")
def _():
    d = load("velos-2012")
    d["Total"] = d.drop(columns="Date").sum(axis=1)
    return d


@add("05-read", "wrong", "the wrong file")
def _():
    return load("inspections")


@add("05-read", "wrong", "function passed uncalled: d.copy")
def _():
    return load("velos-2012").copy


@add("05-read", "wrong", "year read with %y: 2012 cut, errors coerced to NaT")
def _():
    d = raw()
    d["Date"] = pd.to_datetime(d["Date"], format="%d/%m/%y", errors="coerce")
    return d


@add("05-read", "wrong", "names shifted by one column")
def _():
    d = raw(parse_dates=["Date"], dayfirst=True)
    d.columns = ["Date"] + list(d.columns[2:]) + ["St-Urbain"]
    return d


# ---------------------------------------------------------------- 05-july
@add("05-july", "right", "partial string loc")
def _():
    d = daily()
    return d.loc["2012-07"].mean() / d.loc["2012-01"].mean()


@add("05-july", "right", "groupby month, rounded to one decimal")
def _():
    d = daily()
    m = d.groupby(d.index.month).mean()
    return round(m[7] / m[1], 1)


@add("05-july", "right", "boolean mask on index.month")
def _():
    d = daily()
    july = d[d.index.month == 7].mean()
    january = d[d.index.month == 1].mean()
    return july / january


@add("05-july", "right", "loop in plain Python with Fraction then float")
def _():
    t = {7: [], 1: []}
    for day, v in daily().items():
        if day.month in t:
            t[day.month].append(int(v))
    return float(Fraction(sum(t[7]), len(t[7])) / Fraction(sum(t[1]), len(t[1])))


@add("05-july", "right", "resample, numpy float, melt first")
def _():
    m = bikes().melt("Date").groupby("Date")["value"].sum().resample("MS").mean()
    return np.float64(m.iloc[6] / m.iloc[0])


@add("05-july", "right", "sum over sum (both months have 31 days)")
def _():
    d = daily()
    return d["2012-07"].sum() / d["2012-01"].sum()


@add(
    "05-july",
    "right",
    "typed by hand after reading the output",
)
def _():
    return 40.5


@add("05-july", "right", "sum of the seven counters' means")
def _():
    c = bikes()
    m = c.groupby(c["Date"].dt.month_name())[SEVEN].mean().sum(axis=1)
    return m["July"] / m["January"]


@add("05-july", "wrong", "divided the wrong way")
def _():
    d = daily()
    return d["2012-01"].mean() / d["2012-07"].mean()


@add("05-july", "wrong", "median instead of mean")
def _():
    d = daily()
    return d["2012-07"].median() / d["2012-01"].median()


@add("05-july", "wrong", "best day of July over best day of January")
def _():
    d = daily()
    return d["2012-07"].max() / d["2012-01"].max()


@add("05-july", "wrong", "one counter only (Berri 1)")
def _():
    c = bikes().set_index("Date")["Berri 1"]
    return c["2012-07"].mean() / c["2012-01"].mean()


@add("05-july", "wrong", "mean of the counters' ratios instead of ratio of the totals")
def _():
    c = bikes().set_index("Date")
    return (c.loc["2012-07"].mean() / c.loc["2012-01"].mean()).mean()


@add("05-july", "wrong", "how many times MORE: subtracted one")
def _():
    d = daily()
    return d["2012-07"].mean() / d["2012-01"].mean() - 1


@add("05-july", "wrong", "as a percentage")
def _():
    d = daily()
    return d["2012-07"].mean() / d["2012-01"].mean() * 100


@add("05-july", "wrong", "difference instead of ratio")
def _():
    d = daily()
    return d["2012-07"].mean() - d["2012-01"].mean()


@add("05-july", "wrong", "June instead of July (numbered from 0)")
def _():
    d = daily()
    return d[d.index.month == 6].mean() / d[d.index.month == 1].mean()


@add(
    "05-july",
    "wrong",
    "months numbered from 0: iloc[7] and iloc[1] of the monthly means, August over February",
)
def _():
    m = daily().resample("MS").mean()
    return m.iloc[7] / m.iloc[1]


@add("05-july", "wrong", "July of the dates misread month first (mixed)")
def _():
    d = raw()
    d["Date"] = pd.to_datetime(d["Date"], format="mixed")
    t = d.set_index("Date").sum(axis=1)
    return t[t.index.month == 7].mean() / t[t.index.month == 1].mean()


@add("05-july", "wrong", "filter on the day of the month, not the month")
def _():
    d = daily()
    return d[d.index.day == 7].mean() / d[d.index.day == 1].mean()


@add("05-july", "wrong", "text filter startswith 07/ and 01/: days 7 and 1, not months")
def _():
    d = raw().set_index("Date").sum(axis=1)
    return d[d.index.str.startswith("07/")].mean() / d[d.index.str.startswith("01/")].mean()


@add("05-july", "wrong", "July over the mean of the whole year")
def _():
    d = daily()
    return d["2012-07"].mean() / d.mean()


@add("05-july", "wrong", "only July's mean")
def _():
    return daily()["2012-07"].mean()


@add("05-july", "wrong", "sum of July over mean of January")
def _():
    d = daily()
    return d["2012-07"].sum() / d["2012-01"].mean()


@add("05-july", "wrong", "July cut at the 15th: only part of the month")
def _():
    d = daily()
    return d["2012-07-01":"2012-07-15"].mean() / d["2012-01"].mean()


@add("05-july", "wrong", "January without the rows after the 15th (rows with a missing cell)")
def _():
    d = daily()
    return d["2012-07"].mean() / d["2012-01-01":"2012-01-15"].mean()


@add("05-july", "wrong", "counts of days: 31/31")
def _():
    d = daily()
    return d["2012-07"].count() / d["2012-01"].count()


@add("05-july", "wrong", "dropna() before: nothing left, nan")
def _():
    d = bikes().set_index("Date").dropna().sum(axis=1)
    return d[d.index.month == 7].mean() / d[d.index.month == 1].mean()


@add("05-july", "wrong", "Series divided without the mean: dates do not match, all NaN")
def _():
    d = daily()
    return d["2012-07"] / d["2012-01"]


@add("05-july", "wrong", "one ratio per counter, not all together")
def _():
    c = bikes().set_index("Date")
    return c.loc["2012-07"].mean() / c.loc["2012-01"].mean()


@add("05-july", "wrong", "mean not called")
def _():
    return daily()["2012-07"].mean


@add("05-july", "wrong", "pair of means")
def _():
    d = daily()
    return d["2012-07"].mean(), d["2012-01"].mean()


@add("05-july", "wrong", "print gives None")
def _():
    d = daily()
    return print(d["2012-07"].mean() / d["2012-01"].mean())


@add("05-july", "wrong", "floor division: 40, no decimal")
def _():
    d = daily()
    return d["2012-07"].mean() // d["2012-01"].mean()


@add("05-july", "wrong", "rounded up to a whole")
def _():
    return 41


@add("05-july", "wrong", "last digit changed")
def _():
    return 40.9


@add("05-july", "wrong", "zero-hunting: days at a zero counter removed from January")
def _():
    c = bikes().set_index("Date")
    jan = c.loc["2012-01"]
    jan = jan[(jan != 0).all(axis=1)]
    return c.loc["2012-07"].sum(axis=1).mean() / jan.sum(axis=1).mean()


@add("05-july", "wrong", "the mean over cells, zeros replaced by NaN")
def _():
    c = bikes().set_index("Date").replace(0, np.nan)
    return c.loc["2012-07"].stack().mean() / c.loc["2012-01"].stack().mean()


@add("05-july", "wrong", "sum(axis=0) kept the counters, took positions 6 and 0")
def _():
    s = bikes().set_index("Date").sum()
    return s.iloc[6] / s.iloc[0]


@add("05-july", "wrong", "a sentence")
def _():
    return "about forty times"


# ------------------------------------------------------------- 05-busiest
@add("05-busiest", "right", "idxmax, Timestamp")
def _():
    return daily().idxmax()


@add("05-busiest", "right", "ISO text from strftime")
def _():
    return daily().idxmax().strftime("%Y-%m-%d")


@add("05-busiest", "right", "datetime.date via plain loop")
def _():
    best, day = -1, None
    for d, v in daily().items():
        if v > best:
            best, day = v, d
    return day.date()


@add("05-busiest", "right", "sort_values, last of the index, numpy datetime64")
def _():
    return daily().sort_values().index.values[-1]


@add("05-busiest", "right", "loc on the column Date")
def _():
    c = bikes()
    c["total"] = c[SEVEN].sum(axis=1)
    return c.loc[c["total"].idxmax(), "Date"]


@add("05-busiest", "right", "str() of a Timestamp")
def _():
    return str(daily().nlargest(1).index[0])


@add("05-busiest", "right", "typed by hand")
def _():
    return "2012-06-14"


@add("05-busiest", "right", "datetime.datetime")
def _():
    t = daily()
    return dt.datetime.fromisoformat(str(t[t == t.max()].index[0]))


@add("05-busiest", "wrong", "the total instead of the day")
def _():
    return daily().max()


@add("05-busiest", "wrong", "the slowest day")
def _():
    return daily().idxmin()


@add("05-busiest", "wrong", "the record of one counter (Berri 1)")
def _():
    return bikes().set_index("Date")["Berri 1"].idxmax()


@add("05-busiest", "wrong", "one day per counter")
def _():
    return bikes().set_index("Date")[SEVEN].idxmax()


@add("05-busiest", "wrong", "position of the row, not the date (argmax)")
def _():
    return daily().argmax()


@add("05-busiest", "wrong", "position because Date was not the index")
def _():
    c = bikes()
    return c.drop(columns="Date").sum(axis=1).idxmax()


@add("05-busiest", "wrong", "the second day of the list")
def _():
    return daily().sort_values().index[-2]


@add("05-busiest", "wrong", "the latest day: index.max()")
def _():
    return daily().index.max()


@add("05-busiest", "wrong", "the busiest counter: sum(axis=0)")
def _():
    return bikes().set_index("Date").sum(axis=0).idxmax()


@add("05-busiest", "wrong", "the busiest month")
def _():
    d = daily()
    return d.groupby(d.index.month).sum().idxmax()


@add("05-busiest", "wrong", "first day of the busiest month")
def _():
    return daily().resample("MS").sum().idxmax()


@add("05-busiest", "wrong", "month as text")
def _():
    return daily().idxmax().strftime("%Y-%m")


@add("05-busiest", "wrong", "day of the week")
def _():
    return daily().idxmax().day_name()


@add("05-busiest", "wrong", "idxmax not called")
def _():
    return daily().idxmax


@add("05-busiest", "wrong", "day and month swapped by misreading the dates (mixed)")
def _():
    d = raw()
    d["Date"] = pd.to_datetime(d["Date"], format="mixed")
    t = d.set_index("Date").sum(axis=1)
    return t[t.index.month == 6].idxmax() + pd.DateOffset(months=1)


@add("05-busiest", "wrong", "last digit changed: the day after")
def _():
    return "2012-06-15"


@add("05-busiest", "wrong", "the wrong year, typed")
def _():
    return "2021-06-14"


@add("05-busiest", "wrong", "whole row of the table")
def _():
    c = bikes().set_index("Date")
    return c.loc[c.sum(axis=1).idxmax()]


@add("05-busiest", "wrong", "print gives None")
def _():
    return print(daily().idxmax())


@add("05-busiest", "wrong", "the largest single cell, one counter, not the total")
def _():
    return bikes().set_index("Date").stack().idxmax()[0]


@add("05-busiest", "wrong", "max of the text dates in the raw file (31/10)")
def _():
    return max(raw()["Date"])


@add("05-busiest", "wrong", "July's record, because July is the busiest month")
def _():
    return daily()["2012-07"].idxmax()


@add("05-busiest", "wrong", "the total Series sorted, not the date")
def _():
    return daily().sort_values(ascending=False).head(1)


# ---------------------------------------------------------- 05-by-counter
@add("05-by-counter", "right", "Series, empty columns dropped")
def _():
    c = bikes().set_index("Date").dropna(axis=1)
    return c.loc["2012-01"].sum()


@add("05-by-counter", "right", "dict from a loop")
def _():
    c = bikes()
    jan = c[c["Date"].dt.month == 1]
    return {name: int(jan[name].sum()) for name in SEVEN}


@add("05-by-counter", "right", "groupby month, row 1, min_count=1 so the empty stay NaN")
def _():
    c = bikes().set_index("Date")
    return c.groupby(c.index.month).sum(min_count=1).loc[1]


@add("05-by-counter", "right", "melt and groupby counter, sorted")
def _():
    m = bikes().melt("Date", var_name="counter", value_name="n").dropna()
    m = m[m["Date"] < "2012-02-01"]
    return m.groupby("counter")["n"].sum().sort_values(ascending=False)


@add("05-by-counter", "right", "one-column DataFrame, counters as index")
def _():
    c = bikes().set_index("Date")[SEVEN]
    return c["2012-01-01":"2012-01-31"].sum().to_frame("January")


@add("05-by-counter", "right", "csv module and Counter")
def _():
    total = Counter()
    with open(path("velos-2012"), encoding="latin-1", newline="") as f:
        for r in csv.DictReader(f, delimiter=";"):
            if r["Date"][3:5] == "01":
                for k, v in r.items():
                    if k != "Date" and v:
                        total[k] += int(v)
    return total


@add("05-by-counter", "right", "DataFrame with two columns, name and total")
def _():
    m = bikes().melt("Date", var_name="counter", value_name="passages").dropna()
    return m[m["Date"].dt.month == 1].groupby("counter", as_index=False)["passages"].sum()


@add("05-by-counter", "right", "dict of zip with the head(31), plain ints")
def _():
    first = bikes().head(31)[SEVEN]
    return dict(zip(first.columns, first.to_numpy().sum(axis=0).tolist()))


@add(
    "05-by-counter",
    "wrong",
    "empty columns kept at 0 where they should be empty (AMBIGUOUS: 'may stay, empty')",
)
def _():
    return bikes().set_index("Date").loc["2012-01"].sum()


@add("05-by-counter", "wrong", "dropna() removes every row: zeros everywhere")
def _():
    c = bikes().dropna().set_index("Date")
    return c[c.index.month == 1].sum()


@add("05-by-counter", "wrong", "mean per day, not total")
def _():
    return bikes().set_index("Date")[SEVEN].loc["2012-01"].mean()


@add("05-by-counter", "wrong", "whole file instead of January")
def _():
    return bikes()[SEVEN].sum()


@add("05-by-counter", "wrong", "1 January only")
def _():
    return bikes().set_index("Date")[SEVEN].loc["2012-01-01"]


@add("05-by-counter", "wrong", "first of every month (day == 1)")
def _():
    c = bikes()
    return c[c["Date"].dt.day == 1][SEVEN].sum()


@add("05-by-counter", "wrong", "number of days counted")
def _():
    return bikes().set_index("Date")[SEVEN].loc["2012-01"].count()


@add("05-by-counter", "wrong", "February")
def _():
    return bikes().set_index("Date")[SEVEN].loc["2012-02"].sum()


@add("05-by-counter", "wrong", "July")
def _():
    return bikes().set_index("Date")[SEVEN].loc["2012-07"].sum().to_dict()


@add("05-by-counter", "wrong", "first 30 days: 31 January forgotten")
def _():
    return bikes()[SEVEN].head(30).sum()


@add("05-by-counter", "wrong", "slice stops before 31 January (range written like Python's)")
def _():
    c = bikes()
    return c[(c["Date"] >= "2012-01-01") & (c["Date"] < "2012-01-31")][SEVEN].sum()


@add("05-by-counter", "wrong", "15 days: rows with all their cells only")
def _():
    return bikes()[SEVEN].head(15).sum()


@add("05-by-counter", "wrong", "all counters added: one total")
def _():
    return bikes().set_index("Date")[SEVEN].loc["2012-01"].sum().sum()


@add("05-by-counter", "wrong", "one total per day (axis=1)")
def _():
    return bikes().set_index("Date")[SEVEN].loc["2012-01"].sum(axis=1)


@add("05-by-counter", "wrong", "list without names")
def _():
    return bikes()[SEVEN].head(31).sum().tolist()


@add("05-by-counter", "wrong", "last value changed")
def _():
    return {
        "Berri 1": 4915,
        "Côte-Sainte-Catherine": 38,
        "Maisonneuve 1": 3308,
        "Maisonneuve 2": 7737,
        "du Parc": 3088,
        "Pierre-Dupuy": 160,
        "Rachel1": 1141,
    }


@add("05-by-counter", "wrong", "names translated and misspelt (Park, Rachel)")
def _():
    return {
        "Berri 1": 4915,
        "Côte-Sainte-Catherine": 38,
        "Maisonneuve 1": 3308,
        "Maisonneuve 2": 7737,
        "Park Avenue": 3088,
        "Pierre-Dupuy": 160,
        "Rachel": 1140,
    }


@add("05-by-counter", "wrong", "two names swapped (Maisonneuve 1 and 2)")
def _():
    return {
        "Berri 1": 4915,
        "Côte-Sainte-Catherine": 38,
        "Maisonneuve 1": 7737,
        "Maisonneuve 2": 3308,
        "du Parc": 3088,
        "Pierre-Dupuy": 160,
        "Rachel1": 1140,
    }


@add("05-by-counter", "wrong", "names with broken accents (mac_roman)")
def _():
    c = raw(encoding="mac_roman").dropna(axis=1)
    return c[c["Date"].str[3:5] == "01"].drop(columns="Date").sum()


@add("05-by-counter", "wrong", "Côte-Sainte-Catherine dropped: too small")
def _():
    s = bikes()[SEVEN].head(31).sum()
    return s[s > 100]


@add("05-by-counter", "wrong", "shares in per cent")
def _():
    s = bikes()[SEVEN].head(31).sum()
    return (s / s.sum() * 100).round(1)


@add("05-by-counter", "wrong", "cumulated sum table")
def _():
    return bikes()[SEVEN].head(31).cumsum()


@add("05-by-counter", "wrong", "the table of January, not added up")
def _():
    return bikes().set_index("Date")[SEVEN].loc["2012-01"]


@add("05-by-counter", "wrong", "added January counts plus a total row")
def _():
    s = bikes()[SEVEN].head(31).sum()
    s["Total"] = s.sum()
    return s


@add("05-by-counter", "wrong", "the record of January, not the sum")
def _():
    return bikes()[SEVEN].head(31).max()


@add("05-by-counter", "wrong", "dates misread month first, then month 1")
def _():
    d = raw()
    d["Date"] = pd.to_datetime(d["Date"], format="mixed")
    return d[d["Date"].dt.month == 1][SEVEN].sum()


@add("05-by-counter", "wrong", "sum not called")
def _():
    return bikes()[SEVEN].head(31).sum


@add("05-by-counter", "wrong", "the counters' names only")
def _():
    return SEVEN


@add("05-by-counter", "wrong", "the example copied from the statement")
def _():
    return {"Berri 1": 120, "Rachel1": 45}


# ----------------------------------------------------------- 05-zero-days
@add("05-zero-days", "right", "(counts == 0).sum() on the seven columns")
def _():
    return (bikes()[SEVEN] == 0).sum()


@add("05-zero-days", "right", "all columns but Date, empty ones at 0")
def _():
    return (bikes().drop(columns="Date") == 0).sum()


@add("05-zero-days", "right", "dict comprehension with len of a filter")
def _():
    c = bikes()
    return {n: len(c[c[n] == 0]) for n in SEVEN}


@add("05-zero-days", "right", "csv module and loop")
def _():
    z = dict.fromkeys(SEVEN, 0)
    with open(path("velos-2012"), encoding="cp1252", newline="") as f:
        for r in csv.DictReader(f, delimiter=";"):
            for n in SEVEN:
                if r[n] == "0":
                    z[n] += 1
    return z


@add("05-zero-days", "right", "melt, flag, groupby sum, DataFrame with two columns")
def _():
    m = bikes().melt("Date", var_name="counter", value_name="n")
    m["zero"] = m["n"].eq(0)
    return m.groupby("counter")["zero"].sum().reset_index()


@add("05-zero-days", "right", "numpy count_nonzero of the complement")
def _():
    a = bikes()[SEVEN].to_numpy()
    return pd.Series(len(a) - np.count_nonzero(a, axis=0), index=SEVEN, dtype=float)


@add("05-zero-days", "right", "to_frame, sorted")
def _():
    return bikes().set_index("Date").dropna(axis=1).eq(0).sum().sort_values().to_frame("days")


@add("05-zero-days", "wrong", "counters without zero left out")
def _():
    s = (bikes()[SEVEN] == 0).sum()
    return s[s > 0]


@add("05-zero-days", "wrong", "value_counts of melted zeros: counters without zero missing")
def _():
    m = bikes().melt("Date", var_name="counter", value_name="n")
    return m[m["n"] == 0]["counter"].value_counts()


@add("05-zero-days", "wrong", "isna(): empty cells counted instead of zeros")
def _():
    return bikes().drop(columns="Date").isna().sum()


@add("05-zero-days", "wrong", "fillna(0) first: the empty columns at 310")
def _():
    return (bikes().drop(columns="Date").fillna(0) == 0).sum()


@add("05-zero-days", "wrong", "January only")
def _():
    return (bikes()[SEVEN].head(31) == 0).sum()


@add("05-zero-days", "wrong", "days above zero (!= 0)")
def _():
    return (bikes()[SEVEN] != 0).sum()


@add("05-zero-days", "wrong", "count() instead of sum(): 310 everywhere")
def _():
    return (bikes()[SEVEN] == 0).count()


@add("05-zero-days", "wrong", "any(): true or false")
def _():
    return (bikes()[SEVEN] == 0).any()


@add("05-zero-days", "wrong", "mean(): a share instead of a number of days")
def _():
    return (bikes()[SEVEN] == 0).mean() * 100


@add("05-zero-days", "wrong", "table of True and False, not added up")
def _():
    return bikes()[SEVEN] == 0


@add("05-zero-days", "wrong", "all counters together: 74")
def _():
    return int((bikes()[SEVEN] == 0).sum().sum())


@add("05-zero-days", "wrong", "axis=1: number of zero counters per day")
def _():
    return (bikes().set_index("Date")[SEVEN] == 0).sum(axis=1)


@add("05-zero-days", "wrong", "compared with the text '0': zeros everywhere")
def _():
    return (bikes()[SEVEN] == "0").sum()


@add("05-zero-days", "wrong", "0 or 1 counted (<= 1)")
def _():
    return (bikes()[SEVEN] <= 1).sum()


@add("05-zero-days", "wrong", "sum of the passages, not count of zeros")
def _():
    return bikes()[SEVEN].sum()


@add("05-zero-days", "wrong", "list without names")
def _():
    return (bikes()[SEVEN] == 0).sum().tolist()


@add("05-zero-days", "wrong", "last value changed (Rachel1 30)")
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


@add("05-zero-days", "wrong", "misspelt name (Pierre Dupuis, Cote Ste-Catherine)")
def _():
    return {
        "Berri 1": 0,
        "Cote Ste-Catherine": 31,
        "Maisonneuve 1": 0,
        "Maisonneuve 2": 0,
        "du Parc": 0,
        "Pierre Dupuis": 12,
        "Rachel1": 31,
    }


@add("05-zero-days", "wrong", "shifted values: order of the columns taken with the empty ones")
def _():
    v = (bikes().drop(columns="Date") == 0).sum().tolist()
    return dict(zip(SEVEN, v))


@add("05-zero-days", "wrong", "winter only (January to March)")
def _():
    return (bikes().set_index("Date").loc["2012-02":"2012-03", SEVEN] == 0).sum()


@add("05-zero-days", "wrong", "rows dropped first with dropna(): all 0")
def _():
    return (bikes().dropna()[SEVEN] == 0).sum()


@add("05-zero-days", "wrong", "minimum of each counter")
def _():
    return bikes()[SEVEN].min()


@add("05-zero-days", "wrong", "counters at zero, names only")
def _():
    s = (bikes()[SEVEN] == 0).sum()
    return list(s[s > 0].index)


@add("05-zero-days", "wrong", "the days themselves rather than how many")
def _():
    c = bikes()
    return {n: c.loc[c[n] == 0, "Date"].dt.strftime("%Y-%m-%d").tolist() for n in SEVEN}


@add("05-zero-days", "wrong", "None for the counters that never showed zero")
def _():
    s = (bikes()[SEVEN] == 0).sum()
    return {k: (int(v) if v else None) for k, v in s.items()}


@add("05-zero-days", "wrong", "days of which a zero anywhere, one number")
def _():
    return int((bikes()[SEVEN] == 0).any(axis=1).sum())


@add("05-zero-days", "wrong", "sum not called")
def _():
    return (bikes()[SEVEN] == 0).sum


# ------------------------------------------------------------- 05-records
@add("05-records", "right", "len of read_csv")
def _():
    return len(pd.read_csv(path("inspections")))


@add("05-records", "right", "shape[0]")
def _():
    return load("inspections").shape[0]


@add("05-records", "right", "csv.DictReader counted")
def _():
    with open(path("inspections"), encoding="utf-8", newline="") as f:
        return sum(1 for _ in csv.DictReader(f))


@add("05-records", "right", "csv.reader minus the header")
def _():
    return len(list(csv.reader(open(path("inspections"), encoding="utf-8", newline="")))) - 1


@add("05-records", "right", "numpy integer, count() of a full column")
def _():
    return pd.read_csv(path("inspections"))["business_id"].count()


@add("05-records", "right", "sum of value_counts, float")
def _():
    return float(load("inspections")["statut"].value_counts().sum())


@add("05-records", "right", "index length")
def _():
    return pd.read_csv(path("inspections"), encoding="utf-8", index_col=0).index.size


@add("05-records", "wrong", "lines of text, not records")
def _():
    return len(open(path("inspections"), encoding="utf-8").readlines())


@add("05-records", "wrong", "lines of text minus the header")
def _():
    return sum(1 for _ in open(path("inspections"), encoding="utf-8")) - 1


@add("05-records", "wrong", "header counted as a record")
def _():
    with open(path("inspections"), encoding="utf-8", newline="") as f:
        return sum(1 for _ in csv.reader(f))


@add("05-records", "wrong", "header=None: one too many")
def _():
    return len(pd.read_csv(path("inspections"), header=None))


@add("05-records", "wrong", "split on newline: the empty last piece counted")
def _():
    return len(open(path("inspections"), encoding="utf-8").read().split("\n"))


@add("05-records", "wrong", "duplicates removed")
def _():
    return len(load("inspections").drop_duplicates())


@add("05-records", "wrong", "number of businesses, not fines")
def _():
    return load("inspections")["business_id"].nunique()


@add("05-records", "wrong", "Montréal only")
def _():
    d = load("inspections")
    return int((d["ville"] == "Montréal").sum())


@add("05-records", "wrong", "number of cells: size")
def _():
    return load("inspections").size


@add("05-records", "wrong", "shape, a pair")
def _():
    return load("inspections").shape


@add("05-records", "wrong", "number of columns")
def _():
    return load("inspections").shape[1]


@add("05-records", "wrong", "counts of all columns")
def _():
    return load("inspections").count()


@add("05-records", "wrong", "last row number (index starts at 0)")
def _():
    return load("inspections").index.max()


@add("05-records", "wrong", "the gap instead of the number of records")
def _():
    lines = sum(1 for _ in open(path("inspections"), encoding="utf-8"))
    return lines - 1 - len(load("inspections"))


@add("05-records", "wrong", "separator ; copied from the bike file")
def _():
    return len(pd.read_csv(path("inspections"), sep=";", on_bad_lines="skip"))


@add("05-records", "wrong", "length of the text in characters")
def _():
    return len(open(path("inspections"), encoding="utf-8").read())


@add("05-records", "wrong", "the wrong file, bikes")
def _():
    return len(load("velos-2012"))


@add("05-records", "wrong", "only open businesses")
def _():
    return len(load("inspections").query("statut == 'Ouvert'"))


@add("05-records", "wrong", "last digit changed")
def _():
    return 7980


@add(
    "05-records",
    "wrong",
    "swapped digits, typed",
)
def _():
    return 7898


@add("05-records", "wrong", "the table itself")
def _():
    return load("inspections")


@add("05-records", "wrong", "lines with the right number of commas only")
def _():
    lines = open(path("inspections"), encoding="utf-8").read().splitlines()
    return len([l for l in lines if l.count(",") == 8]) - 1


@add("05-records", "wrong", "total of the fines in dollars")
def _():
    return load("inspections")["montant"].sum()


@add("05-records", "wrong", "print gives None")
def _():
    return print(len(load("inspections")))


@add("05-records", "wrong", "a pair records and lines")
def _():
    return [7988, 8136]


@add("05-records", "wrong", "quotes ignored and broken lines skipped")
def _():
    return len(
        pd.read_csv(
            path("inspections"), quoting=csv.QUOTE_NONE, on_bad_lines="skip", engine="python"
        )
    )


@add("05-records", "wrong", "count not called")
def _():
    return load("inspections").count


@add("05-records", "wrong", "number of different days of inspection")
def _():
    return load("inspections")["date"].nunique()
