"""Answers to the code exercises and the typed question of module 05, written afresh.

Whoever wrote them had read the statements only, not the declarations: they measure how the
exercises answer, and were not used to write the slips. Each is (exercise, "right" or "wrong",
what it is, a function that computes it).
"""

# ruff: noqa
# mypy: ignore-errors
import collections
import csv
import datetime as dt
import io
import os
import sqlite3
import warnings

import numpy as np
import pandas as pd

from ateliers.en import load, path

file = path("velos-2012")
insp = path("inspections")
EMPTY = ["Brébeuf (données non disponibles)", "St-Urbain (données non disponibles)"]
SEVEN = [
    "Berri 1",
    "Côte-Sainte-Catherine",
    "Maisonneuve 1",
    "Maisonneuve 2",
    "du Parc",
    "Pierre-Dupuy",
    "Rachel1",
]
ANSWERS = []


def add(ex, kind, text):
    def deco(f):
        ANSWERS.append((ex, kind, text, f))
        return f

    return deco


def right(ex, text):
    return add(ex, "right", text)


def wrong(ex, text):
    return add(ex, "wrong", text)


# ---- what a learner has on screen before answering -----------------------------------
def raw():
    return pd.read_csv(file, sep=";", encoding="latin-1")


def good():
    return pd.read_csv(file, sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True)


def counts():
    return load("velos-2012")


def by_date():
    return counts().set_index("Date")


def daily():
    return by_date().sum(axis=1)


def jan():
    return by_date().loc["2012-01"]


def us_dates():
    """dates read month first where possible (03/10 -> 10 March), 13/10 stays 13 October"""
    d = raw()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        d["Date"] = pd.to_datetime(d["Date"], format="mixed")
    return d


def us_coerced():
    d = raw()
    d["Date"] = pd.to_datetime(d["Date"], format="%m/%d/%Y", errors="coerce")
    return d


def csv_rows():
    with open(file, encoding="latin-1", newline="") as f:
        return list(csv.DictReader(f, delimiter=";"))


# =======================================================================================
# 05-october
# =======================================================================================
for _text, _why in [
    ("3058", "plain whole number"),
    ("3,058", "English thousands comma"),
    (" 3058 ", "spaces around"),
    ("3 058", "Quebec-style thousands space"),
    ("3058.0", "whole number copied from Python, with .0"),
]:
    ANSWERS.append(("05-october", "right", _why, lambda t=_text: t))


def _oct_text(f):
    return lambda: f"{f():.0f}"


for _f, _why in [
    (
        lambda: by_date().loc["2012-10", "Berri 1"].sum(),
        "total of October instead of the mean per day",
    ),
    (
        lambda: int(by_date().loc["2012-10", "Berri 1"].mean()),
        "cut to 3057 instead of rounded (3057.84)",
    ),
    (lambda: by_date()["Berri 1"].mean(), "mean over the whole file, October not selected"),
    (
        lambda: by_date().loc["2012-10"].sum(axis=1).mean(),
        "all counters together instead of Berri 1",
    ),
    (lambda: by_date().loc["2012-09", "Berri 1"].mean(), "September: month counted from zero"),
    (
        lambda: by_date().loc["2012-11", "Berri 1"].mean(),
        "November: last rows of the file taken for October",
    ),
    (lambda: by_date().loc["2012-10", "Berri 1"].median(), "median instead of mean"),
    (lambda: by_date().loc["2012-10", "Berri 1"].sum() / 30, "divided by 30 days; October has 31"),
    (
        lambda: us_dates().set_index("Date").sort_index().loc["2012-10", "Berri 1"].mean(),
        "US-locale spreadsheet: dates read month first when possible",
    ),
    (
        lambda: (
            us_coerced()
            .dropna(subset=["Date"])
            .set_index("Date")
            .sort_index()
            .loc["2012-10", "Berri 1"]
            .mean()
        ),
        "10/01..10/10 taken as October (month first), others lost",
    ),
    (lambda: by_date().loc["2012-10", "Maisonneuve 1"].mean(), "wrong column: Maisonneuve 1"),
    (
        lambda: by_date().loc["2012-10", "Rachel1"].mean(),
        "wrong column: Rachel1 (the other name ending with 1)",
    ),
    (lambda: by_date().loc["2012-10", "Berri 1"].max(), "best day of October instead of mean"),
    (
        lambda: by_date().loc["2012-10-01":"2012-10-30", "Berri 1"].mean(),
        "one row short in the spreadsheet range (30 Oct)",
    ),
    (
        lambda: by_date().loc["2012-10-01":"2012-11-01", "Berri 1"].mean(),
        "one row too many in the spreadsheet range (1 Nov)",
    ),
    (lambda: by_date().loc["2012-10-31", "Berri 1"], "value of the last day of October only"),
    (
        lambda: (
            by_date().loc["2012-10"].pipe(lambda d: d[d.index.day_of_week < 5])["Berri 1"].mean()
        ),
        "weekdays only",
    ),
    (lambda: by_date().loc["2012-10", SEVEN].mean().mean(), "mean over the seven counters"),
]:
    ANSWERS.append(("05-october", "wrong", _why, _oct_text(_f)))
ANSWERS += [
    ("05-october", "wrong", "3.058: thousands point, reads as three in English", lambda: "3.058"),
    ("05-october", "wrong", "3085: two digits swapped when copying", lambda: "3085"),
    ("05-october", "wrong", "31: number of days (COUNT instead of AVERAGE)", lambda: "31"),
    ("05-october", "wrong", "138.3: copied the number of the example", lambda: "138.3"),
    ("05-october", "wrong", "3060: rounded to the nearest ten", lambda: "3060"),
]


# =======================================================================================
# 05-read
# =======================================================================================
R = "05-read"


@right(R, "read_csv with sep, latin-1, parse_dates and dayfirst")
def _():
    return good()


@right(R, "cp1252, dates as the index, format given afterwards")
def _():
    d = pd.read_csv(file, sep=";", encoding="cp1252", index_col="Date")
    d.index = pd.to_datetime(d.index, format="%d/%m/%Y")
    return d


@right(R, "sep=None with the python engine, date_format, newest first")
def _():
    d = pd.read_csv(
        file,
        sep=None,
        engine="python",
        encoding="iso-8859-1",
        parse_dates=[0],
        date_format="%d/%m/%Y",
    )
    return d.sort_values("Date", ascending=False)


@right(R, "csv module, datetime.date objects, ints, None where empty, object columns")
def _():
    rows = []
    for r in csv_rows():
        day, month, year = map(int, r["Date"].split("/"))
        rows.append(
            {
                k: (dt.date(year, month, day) if k == "Date" else int(v) if v else None)
                for k, v in r.items()
            }
        )
    return pd.DataFrame(rows, dtype=object)


@right(R, "all columns as text first, then to_datetime and to_numeric (empty columns NaN)")
def _():
    d = pd.read_csv(file, sep=";", encoding="latin-1", dtype=str)
    d["Date"] = pd.to_datetime(d["Date"], dayfirst=True)
    for c in d.columns[1:]:
        d[c] = pd.to_numeric(d[c]).astype(float)
    return d


@right(R, "convert_dtypes: nullable Int64 with pd.NA, shuffled rows")
def _():
    return good().convert_dtypes().sample(frac=1, random_state=7)


@right(R, "decode bytes by hand, StringIO, converters with strptime, set_index(drop=False)")
def _():
    text = open(file, "rb").read().decode("latin-1")
    d = pd.read_csv(
        io.StringIO(text),
        sep=";",
        converters={"Date": lambda s: dt.datetime.strptime(s, "%d/%m/%Y")},
    )
    return d.set_index("Date", drop=False)


@right(R, "load() gives it")
def _():
    return load("velos-2012")


@right(R, "columns in another order (Date last), nothing said of the order of columns")
def _():
    d = good()
    return d[list(d.columns[1:]) + ["Date"]]


# Counted as right until the statement said "neither 0 nor an empty text".
@wrong(R, "csv module, empty cells left as the empty text '' rather than NaN")
def _():
    rows = []
    for r in csv_rows():
        rows.append(
            {
                k: (dt.datetime.strptime(v, "%d/%m/%Y") if k == "Date" else int(v) if v else "")
                for k, v in r.items()
            }
        )
    return pd.DataFrame(rows)


# wrong
@wrong(R, "block run with ... left in place: nothing was answered")
def _():
    return ...


@wrong(R, "forgot sep=';': one single column")
def _():
    return pd.read_csv(file, encoding="latin-1")


@wrong(R, "dates left as text 01/01/2012")
def _():
    return raw()


@wrong(R, "parse_dates without dayfirst: pandas gives up, dates stay text")
def _():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pd.read_csv(file, sep=";", encoding="latin-1", parse_dates=["Date"])


@wrong(R, "month read first whenever possible (format='mixed'): 2 January becomes 1 February")
def _():
    return us_dates()


@wrong(R, "format month/day/year with errors='coerce': most dates lost (NaT), others swapped")
def _():
    return us_coerced()


@wrong(R, "UTF-8 with errors replaced: names with \ufffd instead of é")
def _():
    return pd.read_csv(
        file,
        sep=";",
        encoding="utf-8",
        encoding_errors="replace",
        parse_dates=["Date"],
        dayfirst=True,
    )


@wrong(R, "UTF-8 with errors ignored: Brbeuf, Cte-Sainte-Catherine")
def _():
    return pd.read_csv(file, sep=";", encoding_errors="ignore", parse_dates=["Date"], dayfirst=True)


@wrong(R, "mac_roman copied from a forum: accents are wrong in the names")
def _():
    return pd.read_csv(file, sep=";", encoding="mac_roman", parse_dates=["Date"], dayfirst=True)


@wrong(R, "cp850 (old DOS/Excel): accents are wrong in the names")
def _():
    return pd.read_csv(file, sep=";", encoding="cp850", parse_dates=["Date"], dayfirst=True)


@wrong(R, "fillna(0): empty cells became zeros, not left empty")
def _():
    return good().fillna(0)


@wrong(R, "dropna(axis=1): the two empty columns are lost, 8 columns instead of 10")
def _():
    return good().dropna(axis=1)


@wrong(R, "dropna(): every row has an empty cell, no row left")
def _():
    return good().dropna()


@wrong(R, "header=None: the names are a row, the columns are 0..9")
def _():
    return pd.read_csv(file, sep=";", encoding="latin-1", header=None)


@wrong(R, "skiprows=1: first day became the names, 309 rows")
def _():
    return pd.read_csv(file, sep=";", encoding="latin-1", skiprows=1)


@wrong(R, "head(): first five rows only")
def _():
    return good().head()


@wrong(R, "nrows=300 guessed: the last ten days missing")
def _():
    return pd.read_csv(
        file, sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True, nrows=300
    )


@wrong(R, "skipfooter=1 copied from another exercise: last day missing")
def _():
    return good().iloc[:-1]


@wrong(R, "last row changed: Rachel1 of 5 November 2430 -> 2340")
def _():
    d = good()
    d.loc[d.index[-1], "Rachel1"] = 2340
    return d


@wrong(R, "last row changed: date of the last row 5 November -> 11 May (only one swapped)")
def _():
    d = good()
    d.loc[d.index[-1], "Date"] = pd.Timestamp("2012-05-11")
    return d


@wrong(R, "name changed: Rachel1 tidied into 'Rachel 1'")
def _():
    return good().rename(columns={"Rachel1": "Rachel 1"})


@wrong(R, "names translated: (données non disponibles) -> (data not available)")
def _():
    d = good()
    return d.rename(columns=lambda c: c.replace("données non disponibles", "data not available"))


@wrong(R, "names shortened: Brébeuf, St-Urbain without what the file says in parentheses")
def _():
    d = good()
    return d.rename(columns=lambda c: c.split(" (")[0])


@wrong(R, "names in lower case with underscores")
def _():
    d = good()
    d.columns = [c.lower().replace(" ", "_") for c in d.columns]
    return d


@wrong(R, "dates put in the index then thrown away with reset_index(drop=True): no Date")
def _():
    return good().set_index("Date").reset_index(drop=True)


@wrong(R, "saved with to_csv and read again: one column 'Unnamed: 0' too many")
def _():
    d = good()
    out = pd.read_csv(io.StringIO(d.to_csv()))
    out["Date"] = pd.to_datetime(out["Date"])
    return out


@wrong(R, "a column Total added: eleven columns")
def _():
    d = good()
    d["Total"] = d.drop(columns="Date").sum(axis=1)
    return d


@wrong(R, "a row Total added at the bottom: 311 rows")
def _():
    d = good().set_index("Date")
    return pd.concat([d, d.sum().to_frame(pd.NaT).T])


@wrong(R, "dates formatted back into text with strftime: text, not real dates")
def _():
    d = good()
    d["Date"] = d["Date"].dt.strftime("%Y-%m-%d")
    return d


@wrong(R, "transposed: days as columns")
def _():
    return good().set_index("Date").T


@wrong(R, "gave the path, nothing was read")
def _():
    return file


@wrong(R, "gave the text of the file, not a table")
def _():
    return open(file, encoding="latin-1").read()


@wrong(R, "df.info() assigned: it shows a summary and gives None")
def _():
    return good().info(buf=io.StringIO())


@wrong(R, "shape instead of the table")
def _():
    return good().shape


@wrong(R, "only one counter kept (Date and Berri 1)")
def _():
    return pd.read_csv(
        file,
        sep=";",
        encoding="latin-1",
        parse_dates=["Date"],
        dayfirst=True,
        usecols=["Date", "Berri 1"],
    )


@wrong(R, "melted: long table of three columns")
def _():
    return good().melt(id_vars="Date", var_name="counter", value_name="passages")


@wrong(R, "zeros replaced by empty cells (misread 'left empty')")
def _():
    d = good()
    return d.replace({c: {0: np.nan} for c in SEVEN})


@wrong(R, "grouped by month: eleven rows")
def _():
    d = good().set_index("Date")
    return d.resample("MS").sum()


@wrong(R, "the file pasted twice (concat in a loop): 620 rows")
def _():
    return pd.concat([good(), good()], ignore_index=True)


# =======================================================================================
# 05-july
# =======================================================================================
J = "05-july"


@right(J, "partial text selection on the index")
def _():
    d = daily()
    july = d["2012-07"].mean()
    january = d["2012-01"].mean()
    return july / january


@right(J, "groupby month number, rounded to one decimal")
def _():
    m = daily().groupby(daily().index.month).mean()
    return round(m[7] / m[1], 1)


@right(J, "csv module, loops, pure Python float")
def _():
    tot = collections.defaultdict(list)
    for r in csv_rows():
        tot[r["Date"][3:5]].append(sum(int(v) for k, v in r.items() if k != "Date" and v))
    return (sum(tot["07"]) / len(tot["07"])) / (sum(tot["01"]) / len(tot["01"]))


@right(J, "resample by month, text of one decimal")
def _():
    m = daily().resample("MS").mean()
    return f"{m.loc['2012-07-01'] / m.loc['2012-01-01']:.1f}"


@right(J, "numpy with a mask, float64")
def _():
    c = counts()
    a = np.nan_to_num(c.iloc[:, 1:].to_numpy(dtype=float)).sum(axis=1)
    mo = c["Date"].dt.month.to_numpy()
    return np.round(a[mo == 7].mean() / a[mo == 1].mean(), 2)


@right(J, "melt, sum by day, pivot by month, mean")
def _():
    long = counts().melt("Date", value_name="n").groupby("Date", as_index=False)["n"].sum()
    p = long.assign(m=long["Date"].dt.month_name()).pivot_table(
        index="m", values="n", aggfunc="mean"
    )
    return p.loc["July", "n"] / p.loc["January", "n"]


@right(J, "totals divided by totals: both months have 31 days, so the ratio is the same")
def _():
    d = daily()
    return float(d["2012-07"].sum() / d["2012-01"].sum())


@right(J, "typed from the screen: 40.5")
def _():
    return 40.5


@wrong(J, "block run with ... left in place")
def _():
    return ...


@wrong(J, "upside down: January divided by July")
def _():
    d = daily()
    return d["2012-01"].mean() / d["2012-07"].mean()


@wrong(J, "mean of July only, division forgotten")
def _():
    return daily()["2012-07"].mean()


@wrong(J, "subtracted instead of divided")
def _():
    d = daily()
    return d["2012-07"].mean() - d["2012-01"].mean()


@wrong(J, "sum of July divided by mean of January")
def _():
    d = daily()
    return d["2012-07"].sum() / d["2012-01"].mean()


@wrong(J, "June for July: months counted from zero (position 6 is right, label 6 is not)")
def _():
    m = daily().groupby(daily().index.month).mean()
    return m.loc[6] / m.loc[1]


@wrong(J, "one month late with positions: iloc[7] / iloc[1] is August / February")
def _():
    m = daily().resample("MS").mean()
    return m.iloc[7] / m.iloc[1]


@wrong(J, "August by mistake for July")
def _():
    d = daily()
    return d["2012-08"].mean() / d["2012-01"].mean()


@wrong(J, "Berri 1 only, not all counters together")
def _():
    c = by_date()["Berri 1"]
    return c["2012-07"].mean() / c["2012-01"].mean()


@wrong(J, "median instead of mean")
def _():
    d = daily()
    return d["2012-07"].median() / d["2012-01"].median()


@wrong(J, "max of July / max of January")
def _():
    d = daily()
    return d["2012-07"].max() / d["2012-01"].max()


@wrong(J, "percent increase as a fraction: (July - January) / January, 39.5")
def _():
    d = daily()
    return (d["2012-07"].mean() - d["2012-01"].mean()) / d["2012-01"].mean()


@wrong(J, "as a percent: 4049.9")
def _():
    d = daily()
    return round(d["2012-07"].mean() / d["2012-01"].mean() * 100, 1)


@wrong(J, "one ratio per counter: forgot to put the counters together, a Series")
def _():
    c = by_date()
    return c.loc["2012-07"].mean() / c.loc["2012-01"].mean()


@wrong(J, "mean of the ratios of the seven counters: an average of ratios")
def _():
    c = by_date()[SEVEN]
    return (c.loc["2012-07"].mean() / c.loc["2012-01"].mean()).mean()


@wrong(J, "divided the days without mean(): different dates never match, all NaN")
def _():
    d = daily()
    return d["2012-07"] / d["2012-01"]


@wrong(J, "dropna() on rows first: nothing left, NaN")
def _():
    d = by_date().dropna().sum(axis=1)
    return d[d.index.month == 7].mean() / d[d.index.month == 1].mean()


@wrong(J, "first of July / first of January: one day for each month")
def _():
    d = daily()
    return d.loc["2012-07-01"] / d.loc["2012-01-01"]


@wrong(J, "slice up to the 30th, sum divided by 31: one day forgotten in July")
def _():
    d = daily()
    return (d["2012-07-01":"2012-07-30"].sum() / 31) / d["2012-01"].mean()


@wrong(J, "slice :'2012-07' takes January to July")
def _():
    d = daily()
    return d[:"2012-07"].mean() / d["2012-01"].mean()


@wrong(J, "dates read month first when possible: July and January are mixed days")
def _():
    d = us_dates().set_index("Date").sort_index().sum(axis=1)
    return d["2012-07"].mean() / d["2012-01"].mean()


@wrong(J, "gave both means, division not done (tuple)")
def _():
    d = daily()
    return d["2012-07"].mean(), d["2012-01"].mean()


@wrong(J, "last digit changed: 40.6")
def _():
    return 40.6


@wrong(
    J,
    "rounded down to 40: no decimal (statement: one decimal) and not even the nearest of 40.4988 at one decimal",
)
def _():
    d = daily()
    return int(d["2012-07"].mean() / d["2012-01"].mean())


@wrong(J, "// for /: whole-number division gives 40.0, the decimal is lost")
def _():
    d = daily()
    return d["2012-07"].mean() // d["2012-01"].mean()


@wrong(J, "rounded to 41 (40.5 rounded up again): twice rounded")
def _():
    return 41


@wrong(J, "July compared with the mean of the whole file")
def _():
    d = daily()
    return d["2012-07"].mean() / d.mean()


@wrong(J, "counts the days: 31 / 31 = 1.0 (count instead of mean)")
def _():
    d = daily()
    return d["2012-07"].count() / d["2012-01"].count()


@wrong(J, "parentheses forgotten after mean: a method, nothing computed")
def _():
    return daily()["2012-07"].mean


# =======================================================================================
# 05-busiest
# =======================================================================================
B = "05-busiest"


@right(B, "idxmax: a Timestamp")
def _():
    return daily().idxmax()


@right(B, "text typed as in the statement")
def _():
    return "2012-06-14"


@right(B, "csv loop, datetime.date")
def _():
    best, when = -1, None
    for r in csv_rows():
        n = sum(int(v) for k, v in r.items() if k != "Date" and v)
        if n > best:
            best, when = n, dt.datetime.strptime(r["Date"], "%d/%m/%Y").date()
    return when


@right(B, "numpy: argmax on values, datetime64")
def _():
    c = counts()
    return c["Date"].to_numpy()[c[SEVEN].to_numpy().sum(axis=1).argmax()]


@right(B, "sort_values and strftime: text")
def _():
    return daily().sort_values(ascending=False).index[0].strftime("%Y-%m-%d")


@right(B, "Total column, row of the max, .iloc[0], python datetime")
def _():
    c = counts()
    c["Total"] = c[SEVEN].sum(axis=1)
    return c.loc[c["Total"] == c["Total"].max(), "Date"].iloc[0].to_pydatetime()


@right(B, "str() of the Timestamp: 2012-06-14 00:00:00")
def _():
    return str(daily().idxmax())


@right(B, "mean(axis=1) instead of sum: same columns empty each day, same day")
def _():
    return by_date().mean(axis=1).idxmax()


@right(B, "(borderline) date written in words: June 14, 2012")
def _():
    return "June 14, 2012"


@right(B, "(borderline) date as written in the file: 14/06/2012")
def _():
    return "14/06/2012"


@wrong(B, "block run with ... left in place")
def _():
    return ...


@wrong(B, "max() instead of idxmax(): the number of passages, not the day")
def _():
    return daily().max()


@wrong(B, "best day at Berri 1 only (15 June)")
def _():
    return by_date()["Berri 1"].idxmax()


@wrong(B, "parentheses forgotten after idxmax")
def _():
    return daily().idxmax


@wrong(B, "argmax(): the position 165, not the date")
def _():
    return daily().argmax()


@wrong(B, "idxmin(): the quietest day")
def _():
    return daily().idxmin()


@wrong(B, "sorted ascending and first taken: the quietest day")
def _():
    return daily().sort_values().index[0]


@wrong(B, "largest date: last day of the file")
def _():
    return daily().index.max()


@wrong(B, "best month instead of day, as text 2012-07")
def _():
    return str(daily().resample("MS").sum().idxmax())[:7]


@wrong(B, "first day of the best month (resample): 1 July")
def _():
    return daily().resample("MS").sum().idxmax()


@wrong(B, "end of the best week (resample W)")
def _():
    return daily().resample("W").sum().idxmax()


@wrong(B, "best day of the week: Thursday ('which day' misread)")
def _():
    d = daily()
    return d.groupby(d.index.day_name()).mean().idxmax()


@wrong(B, "max(axis=1) instead of sum: best day of a single counter")
def _():
    return by_date().max(axis=1).idxmax()


@wrong(B, "idxmax for each counter: a Series of seven dates")
def _():
    return by_date()[SEVEN].idxmax()


@wrong(B, "most frequent of the counters' best days (mode): 15 June")
def _():
    return by_date()[SEVEN].idxmax().mode()[0]


@wrong(B, "row number, counts kept without the date index: 165")
def _():
    return counts()[SEVEN].sum(axis=1).idxmax()


@wrong(B, "second of nlargest: 15 June")
def _():
    return daily().nlargest(2).index[1]


@wrong(B, "one-row Series filtered on the max: its value is the number of passages, not a date")
def _():
    d = daily()
    return d[d == d.max()]


@wrong(B, "last digit changed: 2012-06-15")
def _():
    return "2012-06-15"


@wrong(B, "one row up in the spreadsheet: 2012-06-13")
def _():
    return "2012-06-13"


@wrong(B, "wrong month typed: July 14")
def _():
    return "2012-07-14"


@wrong(B, "wrong year typed: 2021-06-14")
def _():
    return "2021-06-14"


@wrong(B, "month-first dates, others lost (coerce): best among the days 1 to 12, swapped")
def _():
    d = us_coerced().dropna(subset=["Date"]).set_index("Date").sum(axis=1)
    return d.idxmax()


@wrong(B, "copied the example date 2012-03-15")
def _():
    return "2012-03-15"


@wrong(B, "best day in July, continued from the exercise before")
def _():
    return daily()["2012-07"].idxmax()


@wrong(B, "busiest counter instead of busiest day (sum on the wrong axis)")
def _():
    return by_date().sum().idxmax()


@wrong(B, "table of the five best days, nothing chosen")
def _():
    return daily().nlargest(5)


@wrong(B, "best day at Rachel1 only (last column with numbers): 1 June")
def _():
    return by_date()["Rachel1"].idxmax()


# =======================================================================================
# 05-by-counter
# =======================================================================================
C = "05-by-counter"
JAN = {
    "Berri 1": 4915,
    "Côte-Sainte-Catherine": 38,
    "Maisonneuve 1": 3308,
    "Maisonneuve 2": 7737,
    "du Parc": 3088,
    "Pierre-Dupuy": 160,
    "Rachel1": 1140,
}


@right(C, "Series: partial date, dropna(axis=1), sum")
def _():
    return by_date().loc["2012-01"].dropna(axis=1).sum()


@right(C, "plain dict with ints, csv module")
def _():
    out = {}
    for r in csv_rows():
        if r["Date"][3:5] == "01":
            for k, v in r.items():
                if k != "Date" and v:
                    out[k] = out.get(k, 0) + int(v)
    return out


@right(C, "melt and groupby: long table of two columns, sorted by value")
def _():
    long = counts().melt("Date", var_name="counter", value_name="passages").dropna()
    long = long[long["Date"].dt.month == 1]
    return long.groupby("counter", as_index=False)["passages"].sum().sort_values("passages")


@right(C, "one-row DataFrame: groupby month, loc[[1]]")
def _():
    c = by_date().dropna(axis=1)
    return c.groupby(c.index.month).sum().loc[[1]]


@right(C, "resample, first row as a float Series")
def _():
    return by_date().drop(columns=EMPTY).astype(float).resample("MS").sum().iloc[0]


@right(C, "sum with min_count=1 then dropna on the Series, to_frame")
def _():
    return jan().sum(min_count=1).dropna().to_frame("January")


@right(C, "numpy sums and zip into a dict of np.int64, reversed order")
def _():
    a = counts().loc[:30, SEVEN].to_numpy().sum(axis=0)
    return dict(reversed(list(zip(SEVEN, a))))


@right(C, "pivot_table with sum, column of the month, object dtype")
def _():
    long = counts().dropna(axis=1).melt("Date")
    p = long.pivot_table(
        index="variable", columns=long["Date"].dt.month, values="value", aggfunc="sum"
    )
    return p[1].astype(object)


@right(C, "(borderline) list of pairs (name, number)")
def _():
    return list(jan()[SEVEN].sum().items())


@wrong(C, "block run with ... left in place")
def _():
    return ...


@wrong(C, "the two empty columns kept, at 0: nine names (statement: the seven with measurements)")
def _():
    return jan().sum()


@right(C, "the two empty columns kept, NaN")
def _():
    return jan().sum(min_count=1)


@wrong(C, "dropna() on rows: no row left, zeros everywhere")
def _():
    c = by_date().dropna()
    return c[c.index.month == 1].sum()


@wrong(C, "whole file summed: January not selected")
def _():
    return by_date().dropna(axis=1).sum()


@wrong(C, "mean instead of sum")
def _():
    return jan().dropna(axis=1).mean()


@wrong(C, "count instead of sum: 31 for each")
def _():
    return jan().dropna(axis=1).count()


@wrong(C, "sum(axis=1): one total per day, not per counter")
def _():
    return jan().dropna(axis=1).sum(axis=1)


@wrong(C, "one grand total (sum twice)")
def _():
    return jan().sum().sum()


@wrong(C, "February instead of January")
def _():
    return by_date().loc["2012-02"].dropna(axis=1).sum()


@wrong(C, "July, left from the exercise before")
def _():
    return by_date().loc["2012-07"].dropna(axis=1).sum()


@wrong(C, "the table of January, sum forgotten")
def _():
    return jan().dropna(axis=1)


@wrong(C, "all the months, January not chosen: 11 rows")
def _():
    return by_date().dropna(axis=1).resample("MS").sum()


@wrong(C, "head(30): 31 January missing")
def _():
    return by_date().dropna(axis=1).head(30).sum()


@wrong(C, "slice until 2012-02-01 included: one day too many")
def _():
    return by_date().dropna(axis=1)["2012-01-01":"2012-02-01"].sum()


@wrong(C, "dates read month first when possible: first of each month mixed with 13-31 January")
def _():
    c = us_dates().set_index("Date").sort_index().dropna(axis=1)
    return c.loc["2012-01"].sum()


@wrong(C, "month-first, rest lost: the first of each month counted as January")
def _():
    c = us_coerced().dropna(subset=["Date"]).dropna(axis=1)
    return c[c["Date"].dt.month == 1][SEVEN].sum()


@wrong(C, "a Total added among the counters: eight entries")
def _():
    d = dict(JAN)
    d["Total"] = sum(JAN.values())
    return d


@wrong(C, "numbers without names (list)")
def _():
    return jan()[SEVEN].sum().tolist()


@wrong(C, "names lost: reset_index(drop=True), 0..6")
def _():
    return jan()[SEVEN].sum().reset_index(drop=True)


@wrong(C, "last value changed: Rachel1 1140 -> 1104")
def _():
    return {**JAN, "Rachel1": 1104}


@wrong(C, "name changed: 'Rachel 1' with a space")
def _():
    return jan()[SEVEN].sum().rename({"Rachel1": "Rachel 1"})


@wrong(C, "name misspelt: 'Cote Sainte Catherine' instead of Côte-Sainte-Catherine")
def _():
    d = dict(JAN)
    d["Cote Sainte Catherine"] = d.pop("Côte-Sainte-Catherine")
    return d


@wrong(C, "name translated: Park Avenue for du Parc")
def _():
    d = dict(JAN)
    d["Park Avenue"] = d.pop("du Parc")
    return d


@wrong(C, "names sorted but not the numbers: values paired with the wrong names")
def _():
    s = jan()[SEVEN].sum()
    return dict(zip(sorted(SEVEN), s.tolist()))


@wrong(C, "Maisonneuve 1 and 2 swapped when typing")
def _():
    return {**JAN, "Maisonneuve 1": 7737, "Maisonneuve 2": 3308}


@wrong(C, "shares in percent instead of passages")
def _():
    s = jan()[SEVEN].sum()
    return (s / s.sum() * 100).round(1)


@wrong(C, "counters with a zero thrown away (replace 0 by NaN, dropna(axis=1)): four counters")
def _():
    return jan().replace(0, np.nan).dropna(axis=1).sum()


@wrong(C, "last two columns cut (iloc[:, :-2]), Rachel1 lost, Brébeuf kept")
def _():
    return jan().iloc[:, :-2].sum()


@wrong(C, "two columns dropped, but Rachel1 with St-Urbain: six counters")
def _():
    return {k: v for k, v in JAN.items() if k != "Rachel1"}


@wrong(C, "made-up numbers of the example copied")
def _():
    return {"Berri 1": 120, "Rachel1": 45}


@wrong(C, "max instead of sum")
def _():
    return jan()[SEVEN].max()


@wrong(C, "number of days with passages instead of passages")
def _():
    return (jan()[SEVEN] > 0).sum()


@wrong(C, "parentheses forgotten after sum")
def _():
    return jan().dropna(axis=1).sum


@wrong(C, "names only: the seven columns, no number")
def _():
    return list(jan().dropna(axis=1).columns)


# =======================================================================================
# 05-zero-days
# =======================================================================================
Z = "05-zero-days"
ZERO = {
    "Berri 1": 0,
    "Côte-Sainte-Catherine": 31,
    "Maisonneuve 1": 0,
    "Maisonneuve 2": 0,
    "du Parc": 0,
    "Pierre-Dupuy": 12,
    "Rachel1": 31,
}


@right(Z, "(by_date == 0).sum(): Series of nine, empties at 0")
def _():
    return (by_date() == 0).sum()


@right(Z, "seven counters only, dict typed")
def _():
    return dict(ZERO)


@right(Z, "csv loop with Counter: starts at 0 for each counter")
def _():
    out = {k: 0 for k in SEVEN}
    for r in csv_rows():
        for k in SEVEN:
            if r[k] == "0":
                out[k] += 1
    return out


@right(Z, "apply with value_counts, get(0, 0): int64 Series, sorted")
def _():
    return by_date()[SEVEN].apply(lambda s: s.value_counts().get(0, 0)).sort_values()


@right(Z, "where(== 0).count(): cells kept are the zeros")
def _():
    c = by_date()
    return c[c == 0].count()


@right(Z, "melt, groupby, sum of booleans, two-column table, floats")
def _():
    long = counts().dropna(axis=1).melt("Date", var_name="counter", value_name="n")
    long["zeros"] = (long["n"] == 0).astype(float)
    return long.groupby("counter", as_index=False)["zeros"].sum()


@right(Z, "numpy count_nonzero, one-row DataFrame")
def _():
    a = by_date()[SEVEN].to_numpy()
    return pd.DataFrame([(a == 0).sum(axis=0)], columns=SEVEN)


@right(Z, "rows minus the non-zero, object dtype")
def _():
    c = counts()[SEVEN]
    return (len(c) - c.astype(bool).sum()).astype(object)


@right(Z, "melt filtered, size, reindex with fill_value=0")
def _():
    long = counts().melt("Date", var_name="counter")
    return long[long["value"] == 0].groupby("counter").size().reindex(SEVEN, fill_value=0)


@right(Z, "(borderline) (counts == 0).sum() just as the statement says: Date is in it too, at 0")
def _():
    return (counts() == 0).sum()


@wrong(Z, "block run with ... left in place")
def _():
    return ...


@wrong(Z, "count() instead of sum() on the booleans: 310 everywhere")
def _():
    return (by_date() == 0).count()


@wrong(Z, "sum(axis=1): zeros per day, not per counter")
def _():
    return (by_date() == 0).sum(axis=1)


@wrong(Z, "the table of True/False, sum forgotten")
def _():
    return by_date() == 0


@wrong(Z, "any(): True/False, not how many")
def _():
    return (by_date() == 0).any()


@wrong(Z, "isna() instead of == 0: empty cells counted")
def _():
    return by_date().isna().sum()


@wrong(Z, "fillna(0) before: empty columns at 310 zeros that nobody recorded")
def _():
    return (by_date().fillna(0) == 0).sum()


@wrong(Z, "the zeros summed: 0 + 0 + 0 = 0 everywhere")
def _():
    c = by_date()
    return c[c == 0].sum()


@wrong(Z, "one total of zeros: 74")
def _():
    return int((by_date() == 0).sum().sum())


@wrong(Z, "days when at least one counter shows 0: one number, 49")
def _():
    return int((by_date() == 0).any(axis=1).sum())


@wrong(Z, "only the three counters that have zeros: the four at 0 were left out")
def _():
    s = (by_date() == 0).sum()
    return s[s > 0]


@wrong(Z, "melt, filter and groupby size: the counters without zero vanish")
def _():
    long = counts().melt("Date", var_name="counter")
    return long[long["value"] == 0].groupby("counter").size()


@wrong(Z, "January only, left from the exercise before")
def _():
    return (jan() == 0).sum()


@wrong(Z, "!= 0: days with passages (empty columns too)")
def _():
    return (by_date() != 0).sum()


@wrong(Z, "mean instead of sum: a share")
def _():
    return (by_date() == 0).mean()


@wrong(Z, "percent of days, rounded")
def _():
    return ((by_date()[SEVEN] == 0).mean() * 100).round(1)


@wrong(Z, "<= 1 instead of == 0 (almost nobody)")
def _():
    return (by_date()[SEVEN] <= 1).sum()


@wrong(Z, "< 10: 'about zero'")
def _():
    return (by_date()[SEVEN] < 10).sum()


@wrong(Z, "dropna() on rows first: no row, 0 everywhere")
def _():
    return (by_date().dropna() == 0).sum()


@wrong(Z, "compared with the text '0': nothing is equal, 0 everywhere")
def _():
    return (by_date()[SEVEN] == "0").sum()


@wrong(Z, "min() of each counter: 0 says that there are zeros, not how many")
def _():
    return by_date()[SEVEN].min()


@wrong(Z, "last value changed: Rachel1 31 -> 30")
def _():
    return {**ZERO, "Rachel1": 30}


@wrong(Z, "name changed: 'Rachel 1'")
def _():
    return (by_date()[SEVEN] == 0).sum().rename({"Rachel1": "Rachel 1"})


@wrong(Z, "name misspelt: 'Pierre Dupuy' without hyphen")
def _():
    d = dict(ZERO)
    d["Pierre Dupuy"] = d.pop("Pierre-Dupuy")
    return d


@wrong(Z, "values without names (list)")
def _():
    return (by_date()[SEVEN] == 0).sum().tolist()


@wrong(Z, "Pierre-Dupuy and Rachel1 swapped")
def _():
    return {**ZERO, "Pierre-Dupuy": 31, "Rachel1": 12}


@wrong(Z, "a Total added: eight entries")
def _():
    return {**ZERO, "Total": 74}


@wrong(Z, "months with a zero instead of days")
def _():
    c = by_date()[SEVEN]
    return (c == 0).groupby(c.index.month).any().sum()


@wrong(Z, "days without zero: 310 minus")
def _():
    return 310 - (by_date()[SEVEN] == 0).sum()


@wrong(Z, "Rachel1 alone: a single number, 31")
def _():
    return int((counts()["Rachel1"] == 0).sum())


# =======================================================================================
# 05-records
# =======================================================================================
K = "05-records"


def ins():
    return pd.read_csv(insp)


@right(K, "len of read_csv")
def _():
    return len(pd.read_csv(insp))


@right(K, "shape[0] with an explicit encoding, everything as text")
def _():
    return pd.read_csv(insp, encoding="utf-8-sig", dtype=str).shape[0]


@right(K, "csv.reader counted, minus the header")
def _():
    with open(insp, encoding="utf-8", newline="") as f:
        return sum(1 for _ in csv.reader(f)) - 1


@right(K, "DictReader, as a float")
def _():
    with open(insp, encoding="utf-8", newline="") as f:
        return float(len(list(csv.DictReader(f))))


@right(K, "count() of a column without empty cells: np.int64")
def _():
    return ins()["montant"].count()


@right(K, "sum of value_counts by status")
def _():
    return ins()["statut"].value_counts(dropna=False).sum()


@right(K, "sqlite: SELECT COUNT(*)")
def _():
    con = sqlite3.connect(":memory:")
    ins().to_sql("t", con, index=False)
    return con.execute("SELECT COUNT(*) FROM t").fetchone()[0]


@right(K, "number as text")
def _():
    return "7988"


@right(K, "number as text with the English comma")
def _():
    return f"{len(ins()):,}"


@right(K, "python engine with quotechar, index.size")
def _():
    return pd.read_csv(insp, engine="python", quotechar='"').index.size


@wrong(K, "block run with ... left in place")
def _():
    return ...


@wrong(K, "lines of text counted (wc -l): line breaks inside quotes")
def _():
    return sum(1 for _ in open(insp, encoding="utf-8"))


@wrong(K, "lines of text minus the header")
def _():
    return sum(1 for _ in open(insp, encoding="utf-8")) - 1


@wrong(K, "split on line breaks: one empty line too many at the end")
def _():
    return len(open(insp, encoding="utf-8").read().split("\n"))


@wrong(K, "csv.reader, header counted as a record: 7989")
def _():
    with open(insp, encoding="utf-8", newline="") as f:
        return len(list(csv.reader(f)))


@wrong(K, "header=None: header counted")
def _():
    return len(pd.read_csv(insp, header=None))


@wrong(K, "last index label: 7987, counts from zero")
def _():
    return ins().index[-1]


@wrong(K, "header subtracted though pandas had already done so: 7987")
def _():
    return len(ins()) - 1


@wrong(K, "size: cells instead of rows")
def _():
    return ins().size


@wrong(K, "shape: a pair instead of a number")
def _():
    return ins().shape


@wrong(K, "len of columns: 9")
def _():
    return len(ins().columns)


@wrong(K, "duplicates thrown away: the statement asks rows of the table")
def _():
    return len(ins().drop_duplicates())


@wrong(K, "quotes ignored and bad lines skipped: rows lost")
def _():
    return len(pd.read_csv(insp, quoting=csv.QUOTE_NONE, on_bad_lines="skip"))


@wrong(K, "separator ; kept from the bikes, bad lines skipped")
def _():
    return len(pd.read_csv(insp, sep=";", on_bad_lines="skip"))


@wrong(K, "separator tab: rows merged")
def _():
    return len(pd.read_csv(insp, sep="\t"))


@wrong(K, "number of businesses (nunique of business_id)")
def _():
    return ins()["business_id"].nunique()


@wrong(K, "the gap instead of the records")
def _():
    return sum(1 for _ in open(insp, encoding="utf-8")) - len(ins())


@wrong(K, "records with a line break in the text only")
def _():
    return int(ins()["description"].str.contains("\n").sum())


@wrong(K, "amount of fines summed")
def _():
    return ins()["montant"].sum()


@wrong(K, "the bikes' file instead of the other: 310")
def _():
    return len(pd.read_csv(file, sep=";", encoding="latin-1"))


@wrong(K, "lines with at least eight commas: records with a line break in the text are missed")
def _():
    return sum(1 for l in open(insp, encoding="utf-8") if l.strip().count(",") >= 8)


@wrong(K, "count(): a Series, one number per column")
def _():
    return ins().count()


@wrong(K, "the table itself, len forgotten")
def _():
    return ins()


@wrong(K, "size of the file in bytes")
def _():
    return os.path.getsize(insp)


@wrong(K, "first years forgotten: fines judged in 2012 only, because of the other file")
def _():
    d = ins()
    return int((d["date"] // 10000 == 2012).sum())


@wrong(K, "only the city 'Montréal'")
def _():
    return int((ins()["ville"] == "Montréal").sum())


@wrong(K, "only the 'Ouvert' businesses")
def _():
    return int((ins()["statut"] == "Ouvert").sum())


@wrong(K, "last digit changed: 7989 typed")
def _():
    return "7989"


@wrong(K, "two digits swapped when copying: 7898")
def _():
    return 7898


@wrong(K, "7.988: thousands point, a number below eight")
def _():
    return 7.988


@wrong(K, "rounded: about 8000")
def _():
    return 8000
