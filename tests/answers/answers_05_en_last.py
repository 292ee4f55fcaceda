"""A last set of answers to module 05, by somebody who had read its statements in English alone.

Written on November 24, 2026, once the checks stood; no slip was written from them.
"""

# ruff: noqa
# mypy: ignore-errors
import csv
from collections import Counter
from datetime import datetime
import numpy as np
import pandas as pd
from ateliers.en import load, path

LANG = "en"

ANSWERS = []


def add(ex, kind, what):
    def keep(f):
        ANSWERS.append((ex, kind, what, f))
        return f

    return keep


def typed(ex, kind, what, text):
    ANSWERS.append((ex, kind, what, lambda: text))


# --- typed ---------------------------------------------------------------
typed("05-rows", "right", "with the unit", "310 days")
typed("05-rows", "right", "small sentence", "There are 310 of them, Jan 1 to Nov 5")
typed("05-rows", "wrong", "lines of text, header counted", "311 lines")
typed("05-rows", "wrong", "all the days of 2012, not those of the file", "366")
typed("05-rows", "wrong", "took off one line for the header that was already off", "309 days")
typed("05-october", "right", "sign about, space for the thousands, unit", "≈ 3 058 passages/day")
typed("05-october", "right", "shows the division", "94,793 / 31 = 3,058 per day")
typed("05-october", "wrong", "cut instead of rounded (3057.84)", "3,057")
typed("05-october", "wrong", "divided by 30 days: October has 31", "3160 a day")
typed("05-october", "wrong", "mean of September, the row above", "4,235")


# --- 05-read -------------------------------------------------------------
@add("05-read", "right", "csv module, rows newest first, floats, Date as the index")
def _():
    with open(path("velos-2012"), encoding="cp1252", newline="") as f:
        lines = list(csv.reader(f, delimiter=";"))
    head, body = lines[0], lines[1:]
    table = {name: [] for name in head}
    for line in body:
        line = line + [""] * (len(head) - len(line))
        for name, cell in zip(head, line):
            if name == "Date":
                table[name].append(datetime.strptime(cell, "%d/%m/%Y"))
            else:
                table[name].append(float(cell) if cell else float("nan"))
    return pd.DataFrame(table).set_index("Date").sort_index(ascending=False)


@add(
    "05-read",
    "right",
    "separator guessed by pandas, dates built from pieces of text, convert_dtypes (Int64, <NA>)",
)
def _():
    t = pd.read_csv(path("velos-2012"), sep=None, engine="python", encoding="iso-8859-1")
    parts = t["Date"].str.split("/", expand=True).astype(int)
    parts.columns = ["day", "month", "year"]
    t["Date"] = pd.to_datetime(parts)
    return t.convert_dtypes()


@add("05-read", "wrong", "encoding errors ignored as UTF-8: accents vanish from the names")
def _():
    return pd.read_csv(
        path("velos-2012"),
        sep=";",
        encoding="utf-8",
        encoding_errors="ignore",
        parse_dates=["Date"],
        dayfirst=True,
    )


@add(
    "05-read",
    "wrong",
    "dates read month first when possible (format='mixed'): 02/01 becomes February 1",
)
def _():
    t = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    t["Date"] = pd.to_datetime(t["Date"], format="mixed")
    return t


@add(
    "05-read",
    "wrong",
    "na_filter=False: the empty cells of the two columns are empty texts, not NaN",
)
def _():
    return pd.read_csv(
        path("velos-2012"),
        sep=";",
        encoding="latin-1",
        na_filter=False,
        parse_dates=["Date"],
        date_format="%d/%m/%Y",
    )


@add("05-read", "wrong", "skiprows=1 then names set: the first day was used as a header, 309 days")
def _():
    file = path("velos-2012")
    names = pd.read_csv(file, sep=";", encoding="latin-1", nrows=0).columns
    t = pd.read_csv(file, sep=";", encoding="latin-1", skiprows=1)
    t.columns = names
    t["Date"] = pd.to_datetime(t["Date"], format="%d/%m/%Y")
    return t


@add(
    "05-read",
    "wrong",
    "right table whose last measured value (Rachel1, November 5) was changed, 2430 to 2340",
)
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    t.loc[t.index[-1], "Rachel1"] = 2340
    return t


@add(
    "05-read",
    "wrong",
    "one name translated: 'Brébeuf (data not available)'; not as the file describes it",
)
def _():
    t = pd.read_csv(
        path("velos-2012"), sep=";", encoding="latin-1", parse_dates=["Date"], dayfirst=True
    )
    return t.rename(columns={"Brébeuf (données non disponibles)": "Brébeuf (data not available)"})


# --- 05-july -------------------------------------------------------------
@add(
    "05-july",
    "right",
    "melt, mean of the cells that have a measurement in each month, then ratio (same factor 7 on both sides)",
)
def _():
    m = load("velos-2012").melt(id_vars="Date").dropna()
    r = m.groupby(m["Date"].dt.month)["value"].mean()
    return r[7] / r[1]


@add("05-july", "right", "csv and loops, month cut out of the text, round to one decimal")
def _():
    total, days = {}, {}
    with open(path("velos-2012"), encoding="latin-1") as f:
        next(f)
        for line in f:
            cells = line.strip().split(";")
            month = cells[0][3:5]
            days[month] = days.get(month, 0) + 1
            total[month] = total.get(month, 0) + sum(int(c) for c in cells[1:] if c)
    return round((total["07"] / days["07"]) / (total["01"] / days["01"]), 1)


@add("05-july", "wrong", "January divided by July: upside down")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily["2012-01"].mean() / daily["2012-07"].mean()


@add("05-july", "wrong", "whole division //: 40.0, the decimal asked for is lost")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily["2012-07"].mean() // daily["2012-01"].mean()


@add(
    "05-july",
    "wrong",
    "mean of the seven ratios, counter by counter, instead of the ratio of all counters together",
)
def _():
    c = load("velos-2012").set_index("Date").dropna(axis=1)
    return (c.loc["2012-07"].mean() / c.loc["2012-01"].mean()).mean()


@add("05-july", "wrong", "raw file, dates read month first when possible: months are mixed")
def _():
    t = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1")
    t["Date"] = pd.to_datetime(t["Date"], format="mixed")
    daily = t.set_index("Date").sum(axis=1)
    month = daily.groupby(daily.index.month).mean()
    return month[7] / month[1]


@add("05-july", "wrong", "index.month counted from 0 in the head: June (6) against January (1)")
def _():
    daily = load("velos-2012").set_index("Date").sum(axis=1)
    return daily[daily.index.month == 6].mean() / daily[daily.index.month == 1].mean()


@add("05-july", "wrong", "right number whose last digit was changed in copying: 40.6 for 40.5")
def _():
    return 40.6


# --- 05-busiest ----------------------------------------------------------
@add("05-busiest", "right", "numpy: nansum on the array and argmax, gives a numpy.datetime64")
def _():
    c = load("velos-2012")
    totals = np.nansum(c.drop(columns="Date").to_numpy(dtype=float), axis=1)
    return c["Date"].to_numpy()[totals.argmax()]


@add(
    "05-busiest",
    "right",
    "csv loop keeping the best so far, the text of the file itself (14/06/2012)",
)
def _():
    best, when = -1, None
    with open(path("velos-2012"), encoding="latin-1", newline="") as f:
        for row in csv.DictReader(f, delimiter=";"):
            n = sum(int(v) for k, v in row.items() if k != "Date" and v)
            if n > best:
                best, when = n, row["Date"]
    return when


@add(
    "05-busiest",
    "wrong",
    "date of the largest single cell, one counter only, not all counters together",
)
def _():
    m = load("velos-2012").melt(id_vars="Date")
    return m.loc[m["value"].idxmax(), "Date"]


@add("05-busiest", "wrong", "position of the row (argmax) instead of its date")
def _():
    return load("velos-2012").set_index("Date").sum(axis=1).argmax()


@add("05-busiest", "wrong", "sorted in increasing order and took the first: quietest day")
def _():
    return load("velos-2012").set_index("Date").sum(axis=1).sort_values().index[0]


@add("05-busiest", "wrong", "the record month (first day of it), not the record day")
def _():
    return load("velos-2012").set_index("Date").sum(axis=1).resample("MS").sum().idxmax()


@add(
    "05-busiest",
    "wrong",
    "right date whose last value (the day) was changed: June 15, the second day",
)
def _():
    return "2012-06-15"


@add("05-busiest", "wrong", "date misspelt: year typed 2021 for 2012")
def _():
    return "14/06/2021"


# --- 05-by-counter -------------------------------------------------------
@add(
    "05-by-counter",
    "right",
    "resample on Date with min_count=1, the row of January as a one-row DataFrame (NaN where no measurement)",
)
def _():
    return load("velos-2012").resample("MS", on="Date").sum(min_count=1).iloc[[0]]


@add(
    "05-by-counter",
    "right",
    "melt, dropna, groupby as_index=False: two columns, counter and passages, largest first",
)
def _():
    m = load("velos-2012").melt(id_vars="Date", var_name="counter", value_name="passages").dropna()
    m = m[m["Date"].between("2012-01-01", "2012-01-31")]
    return (
        m.groupby("counter", as_index=False)["passages"]
        .sum()
        .sort_values("passages", ascending=False)
    )


@add(
    "05-by-counter",
    "wrong",
    "pivot_table of sums keeps the empty columns at 0: says nobody passed there",
)
def _():
    c = load("velos-2012").fillna(0)
    c["month"] = c["Date"].dt.month
    return c.pivot_table(
        index="month", values=[k for k in c.columns if k not in ("Date", "month")], aggfunc="sum"
    ).loc[1]


@add(
    "05-by-counter",
    "wrong",
    "raw file with dates read month first when possible: January is mixed with first days of other months",
)
def _():
    t = pd.read_csv(path("velos-2012"), sep=";", encoding="latin-1").dropna(axis=1)
    t["Date"] = pd.to_datetime(t["Date"], format="mixed")
    return t[t["Date"].dt.month == 1].drop(columns="Date").sum()


@add("05-by-counter", "wrong", "head(30): January 31 is lost")
def _():
    return load("velos-2012").head(30).drop(columns="Date").dropna(axis=1).sum()


@add("05-by-counter", "wrong", "list of numbers without the names")
def _():
    c = load("velos-2012").dropna(axis=1)
    return c[c["Date"].dt.month == 1].drop(columns="Date").sum().tolist()


@add("05-by-counter", "wrong", "right dict whose last value was changed (Rachel1 + 1)")
def _():
    c = load("velos-2012").dropna(axis=1)
    d = c[c["Date"].dt.month == 1].drop(columns="Date").sum().to_dict()
    d["Rachel1"] += 1
    return d


@add("05-by-counter", "wrong", "one name misspelt: 'Pierre-Dupuis' for Pierre-Dupuy")
def _():
    c = load("velos-2012").dropna(axis=1)
    s = c[c["Date"].dt.month == 1].drop(columns="Date").sum()
    return s.rename({"Pierre-Dupuy": "Pierre-Dupuis"})


# --- 05-zero-days --------------------------------------------------------
@add(
    "05-zero-days",
    "right",
    "csv text compared with '0', Counter started at 0 for every counter (nine names)",
)
def _():
    with open(path("velos-2012"), encoding="latin-1", newline="") as f:
        rows = csv.DictReader(f, delimiter=";")
        n = Counter({k: 0 for k in rows.fieldnames[1:]})
        for row in rows:
            n.update(k for k, v in row.items() if v == "0")
    return n


@add(
    "05-zero-days",
    "right",
    "melt + pivot_table of True/False, seven names, DataFrame with one column",
)
def _():
    m = load("velos-2012").melt(id_vars="Date", var_name="counter").dropna(subset="value")
    m["days at zero"] = m["value"] == 0
    return m.pivot_table(index="counter", values="days at zero", aggfunc="sum")


@add(
    "05-zero-days",
    "wrong",
    "value_counts of the zeros only: the counters that never showed zero are absent",
)
def _():
    m = load("velos-2012").melt(id_vars="Date")
    return m.loc[m["value"] == 0, "variable"].value_counts()


@add("05-zero-days", "wrong", "count() instead of sum(): 310 everywhere")
def _():
    return (load("velos-2012").drop(columns="Date").dropna(axis=1) == 0).count()


@add(
    "05-zero-days",
    "wrong",
    "cells that are not 'truthy': ~astype(bool) after fillna(0) counts 310 zeros where nothing was measured",
)
def _():
    return (~load("velos-2012").drop(columns="Date").fillna(0).astype(bool)).sum()


@add("05-zero-days", "wrong", "any(): says whether, not how many")
def _():
    return (load("velos-2012").drop(columns="Date").dropna(axis=1) == 0).any()


@add("05-zero-days", "wrong", "right dict whose last value was changed (Rachel1 30 for 31)")
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


@add("05-zero-days", "wrong", "one name translated: 'Park' for du Parc")
def _():
    s = (load("velos-2012").drop(columns="Date").dropna(axis=1) == 0).sum()
    return s.rename({"du Parc": "Park"})


# --- 05-records ----------------------------------------------------------
@add("05-records", "right", "csv.DictReader, one by one")
def _():
    with open(path("inspections"), encoding="utf-8", newline="") as f:
        return sum(1 for _ in csv.DictReader(f))


@add("05-records", "right", "sizes of the groups by status added up (numpy integer)")
def _():
    return load("inspections").groupby("statut", dropna=False).size().sum()


@add(
    "05-records",
    "wrong",
    "lines of text minus the header: line breaks inside quotes counted as records",
)
def _():
    with open(path("inspections"), encoding="utf-8") as f:
        return len(f.readlines()) - 1


@add("05-records", "wrong", "identical records dropped: the statement says that they count twice")
def _():
    return len(load("inspections").drop_duplicates())


@add("05-records", "wrong", "csv.reader with the header counted as a record")
def _():
    with open(path("inspections"), encoding="utf-8", newline="") as f:
        return len(list(csv.reader(f)))


@add("05-records", "wrong", "the gap between lines and records instead of the records")
def _():
    with open(path("inspections"), encoding="utf-8") as f:
        return len(f.readlines()) - len(pd.read_csv(path("inspections")))


@add("05-records", "wrong", "shape: two numbers, the question asks for a single one")
def _():
    return pd.read_csv(path("inspections")).shape


@add(
    "05-records",
    "wrong",
    "right number whose last digit was changed: 7987 (took off the header again)",
)
def _():
    return len(pd.read_csv(path("inspections"))) - 1
