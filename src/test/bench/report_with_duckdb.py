"""The whole job as a script: DuckDB counts, XlsxWriter writes workbooks, reportlab draws briefings.

Usage: report_with_duckdb.py EXPORT.csv OUTPUT_FOLDER [ACTORS]
"""

import os
import sys

import duckdb

import count_with_duckdb as counting
import peer_reports as reports

SHEETS = ("actor-years", "dyad-years", "actor-year-types", "actor-year-countries", "dataset-years")


def rows(database, query, parameters=()):
    """Column names and rows, streamed."""
    result = database.execute(query, list(parameters))
    return [column[0] for column in result.description], iter(result.fetchone, None)


def main() -> None:
    export, root = sys.argv[1:3]
    top = int(sys.argv[3]) if len(sys.argv) > 3 else 20
    reports.folders(root)
    database = duckdb.connect(config={"threads": 2})
    database.execute(counting.EVENTS, [export])
    for statement in (counting.ROLES, counting.PARTS, counting.DYADS):
        database.execute(statement)
    for name, query in counting.TABLES.items():
        database.execute(f'CREATE TABLE "{name}" AS {query}')
        database.execute(f"COPY \"{name}\" TO '{root}/data/{name}.csv' (HEADER)")
    reports.edition_workbook(
        os.path.join(root, "actor-years.xlsx"),
        {name: rows(database.cursor(), f'FROM "{name}"') for name in SHEETS},
    )
    year = database.execute('SELECT max(year) FROM "dataset-years"').fetchone()[0]
    actors = database.execute(
        'SELECT actor FROM "actor-years" WHERE year = ? ORDER BY events DESC, actor LIMIT ?', [year, top]
    ).fetchall()
    for number, (actor,) in enumerate(actors):
        report(database, root, number, actor, year)


def report(database, root, number, actor, year) -> None:
    def fetch(query, *parameters):
        columns, found = rows(database, query, parameters)
        return columns, list(found)

    years = fetch(
        'SELECT year, events, fatalities_best, fatalities_low, fatalities_high, counterparts, countries '
        'FROM "actor-years" WHERE actor = ? ORDER BY year', actor)
    months = fetch('SELECT year, month, events, fatalities_best FROM "actor-months" WHERE actor = ?', actor)
    types = fetch('SELECT year, role, event_type, sub_event_type, events, fatalities_best FROM "actor-year-types" WHERE actor = ?', actor)
    places = fetch('SELECT year, country, admin1, events, fatalities_best FROM "actor-year-countries" WHERE actor = ?', actor)
    partners = fetch(
        'SELECT CASE WHEN actor_1 = ? THEN actor_2 ELSE actor_1 END AS counterpart, year, events, fatalities_best '
        'FROM "dyad-years" WHERE actor_1 = ? OR actor_2 = ? ORDER BY year, events DESC', actor, actor, actor)
    reports.actor_workbook(
        f"{root}/workbooks/{number}.xlsx",
        actor,
        {"Years": years, "Months": months, "Counterparts": partners, "Types": types, "Places": places},
    )
    kinds: dict = {}
    for row in types[1]:
        if row[0] == year:
            events, deaths = kinds.get(row[2], (0, 0))
            kinds[row[2]] = (events + row[4], deaths + (row[5] or 0))
    reports.briefing(
        f"{root}/briefings/{number}-{year}.pdf",
        actor,
        year,
        years[1],
        {row[1]: row[2] for row in months[1] if row[0] == year},
        [(row[0], row[2], row[3]) for row in partners[1] if row[1] == year],
        sorted(((kind, *figures) for kind, figures in kinds.items()), key=lambda row: -row[1]),
    )


if __name__ == "__main__":
    main()
