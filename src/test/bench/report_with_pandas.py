"""The whole job as a script: pandas counts, XlsxWriter writes workbooks, reportlab and matplotlib make briefings.

Usage: report_with_pandas.py EXPORT.csv OUTPUT_FOLDER [ACTORS]
"""

import sys

import pandas as pd

import peer_reports as reports

COLUMNS = ["event_id_cnty", "event_date", "time_precision", "event_type", "sub_event_type", "actor1", "assoc_actor_1", "actor2",
           "assoc_actor_2", "civilian_targeting", "country", "admin1", "fatalities", "timestamp"]


def read(export):
    """Events, the newest row of each id."""
    rows = pd.read_csv(export, usecols=COLUMNS, keep_default_na=False, dtype={"actor2": str, "assoc_actor_1": str,
                                                                              "assoc_actor_2": str})
    rows = rows.sort_values("timestamp", kind="stable").drop_duplicates("event_id_cnty", keep="last")
    dates = pd.to_datetime(rows["event_date"], format="%Y-%m-%d")
    rows["year"], rows["month"] = dates.dt.year, dates.dt.month
    rows["fatalities"] = pd.to_numeric(rows["fatalities"])
    return rows.rename(columns={"event_id_cnty": "id"})


def roles(events):
    """One row for each event, role and actor."""
    parts = []
    for role, column in (("side_1", "actor1"), ("side_2", "actor2"), ("associate_1", "assoc_actor_1"),
                         ("associate_2", "assoc_actor_2")):
        part = events[["id", column]].rename(columns={column: "actor"})
        part = part[part["actor"] != ""]
        part = part.assign(actor=part["actor"].str.split(";")).explode("actor")
        part["actor"] = part["actor"].str.strip()
        parts.append(part.assign(role=role))
    every = pd.concat(parts)
    return every[every["actor"] != ""].drop_duplicates()


def summed(rows, keys):
    """Events and fatalities by some keys."""
    return rows.groupby(keys, sort=True, observed=True).agg(events=("id", "size"), fatalities_best=("fatalities", "sum")).reset_index()


def tables(events):
    """The tables of an edition."""
    every = roles(events).merge(events[["id", "year", "month", "event_type", "sub_event_type", "country", "admin1", "fatalities",
                                        "time_precision", "event_date"]], on="id")
    once = every.drop_duplicates(["id", "actor"])
    pairs = events[(events["actor1"] != "") & (events["actor2"] != "") & (events["actor1"] != events["actor2"])].copy()
    swapped = pairs["actor1"] > pairs["actor2"]
    pairs["actor_1"] = pairs["actor1"].where(~swapped, pairs["actor2"])
    pairs["actor_2"] = pairs["actor2"].where(~swapped, pairs["actor1"])
    years = summed(once, ["actor", "year"])
    for role in ("side_1", "side_2"):
        found = every[every["role"] == role].groupby(["actor", "year"]).size().rename("events_" + role).reset_index()
        years = years.merge(found, on=["actor", "year"], how="left")
    dates = once.groupby(["actor", "year"]).agg(first_date=("event_date", "min"), last_date=("event_date", "max"),
                                                countries=("country", "nunique")).reset_index()
    return {
        "actor-years": years.merge(dates, on=["actor", "year"]),
        "dyad-years": summed(pairs, ["actor_1", "actor_2", "year"]),
        "dyad-year-types": summed(pairs, ["actor_1", "actor_2", "year", "event_type"]),
        "actor-year-types": summed(every, ["actor", "year", "role", "event_type", "sub_event_type"]),
        "actor-year-countries": summed(once, ["actor", "year", "country", "admin1"]),
        "actor-months": summed(once[once["time_precision"] <= 3], ["actor", "year", "month"]),
        "dataset-years": summed(events, ["year"]),
    }


def sheet(frame):
    """Columns and rows for a sheet."""
    return list(frame.columns), frame.itertuples(index=False, name=None)


def main() -> None:
    export, root = sys.argv[1:3]
    top = int(sys.argv[3]) if len(sys.argv) > 3 else 20
    reports.folders(root)
    counted = tables(read(export))
    for name, table in counted.items():
        table.to_csv(f"{root}/data/{name}.csv", index=False)
    reports.edition_workbook(f"{root}/actor-years.xlsx", {name: sheet(counted[name]) for name in (
        "actor-years", "dyad-years", "actor-year-types", "actor-year-countries", "dataset-years")})
    year = int(counted["dataset-years"]["year"].max())
    newest = counted["actor-years"][counted["actor-years"]["year"] == year]
    for number, actor in enumerate(newest.sort_values("events", ascending=False)["actor"].head(top)):
        report(counted, root, number, actor, year)


def report(counted, root, number, actor, year) -> None:
    own = {name: table[table["actor"] == actor].drop(columns="actor") for name, table in counted.items() if "actor" in table}
    dyads = counted["dyad-years"]
    met = pd.concat([dyads[dyads["actor_1"] == actor].rename(columns={"actor_2": "counterpart"}),
                     dyads[dyads["actor_2"] == actor].rename(columns={"actor_1": "counterpart"})])
    met = met[["counterpart", "year", "events", "fatalities_best"]].sort_values(["year", "events"], ascending=[True, False])
    years = own["actor-years"][["year", "events", "fatalities_best"]]
    reports.actor_workbook(f"{root}/workbooks/{number}.xlsx", actor, {
        "Years": sheet(years), "Months": sheet(own["actor-months"]), "Counterparts": sheet(met),
        "Types": sheet(own["actor-year-types"]), "Places": sheet(own["actor-year-countries"])})
    months = own["actor-months"][own["actor-months"]["year"] == year]
    kinds = own["actor-year-types"][own["actor-year-types"]["year"] == year]
    kinds = kinds.groupby("event_type")[["events", "fatalities_best"]].sum().sort_values("events", ascending=False).reset_index()
    reports.briefing(
        f"{root}/briefings/{number}-{year}.pdf", actor, year, list(years.itertuples(index=False, name=None)),
        dict(zip(months["month"], months["events"])),
        list(met[met["year"] == year][["counterpart", "events", "fatalities_best"]].itertuples(index=False, name=None)),
        list(kinds.itertuples(index=False, name=None)), draw=reports.plotted)


if __name__ == "__main__":
    main()
