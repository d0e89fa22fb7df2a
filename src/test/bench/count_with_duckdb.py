"""Counts an export in ACLED's layout into the tables of an edition's data/ with DuckDB, as an analyst who knows SQL would.

Usage: count_with_duckdb.py EXPORT.csv OUTPUT_FOLDER [THREADS]

The newest row of an event id wins; each event counts once per total, once per actor and once per role.
"""

import os
import sys

import duckdb

EVENTS = """
CREATE TEMP TABLE events AS
SELECT event_id_cnty AS id, year(event_date) AS year, month(event_date) AS month, event_date AS day, event_type,
       sub_event_type, actor1, assoc_actor_1, actor2, assoc_actor_2, inter1, inter2, country, admin1, fatalities,
       time_precision, civilian_targeting = 'Civilian targeting' AS civilians
FROM read_csv(?, header = true, all_varchar = false, types = {
        'event_id_cnty': 'VARCHAR', 'event_date': 'DATE', 'timestamp': 'BIGINT', 'fatalities': 'INTEGER',
        'time_precision': 'INTEGER', 'civilian_targeting': 'VARCHAR', 'actor2': 'VARCHAR', 'assoc_actor_1': 'VARCHAR',
        'assoc_actor_2': 'VARCHAR', 'tags': 'VARCHAR', 'admin3': 'VARCHAR', 'notes': 'VARCHAR', 'inter1': 'VARCHAR',
        'inter2': 'VARCHAR'})
QUALIFY row_number() OVER (PARTITION BY event_id_cnty ORDER BY timestamp DESC) = 1
"""

ROLES = """
CREATE TEMP TABLE roles AS
SELECT DISTINCT * FROM (
    SELECT id, 'side_1' AS role, trim(actor1) AS actor FROM events WHERE actor1 IS NOT NULL
    UNION ALL
    SELECT id, 'side_2', trim(actor2) FROM events WHERE actor2 IS NOT NULL
    UNION ALL
    SELECT id, 'associate_1', trim(unnest(string_split(assoc_actor_1, ';'))) FROM events WHERE assoc_actor_1 IS NOT NULL
    UNION ALL
    SELECT id, 'associate_2', trim(unnest(string_split(assoc_actor_2, ';'))) FROM events WHERE assoc_actor_2 IS NOT NULL)
WHERE actor <> ''
"""

PARTS = """
CREATE TEMP TABLE parts AS
SELECT id, actor, bool_or(role = 'side_1') AS side_1, bool_or(role = 'side_2') AS side_2,
       bool_or(role LIKE 'associate%') AS associate
FROM roles GROUP BY id, actor
"""

DYADS = """
CREATE TEMP TABLE dyads AS
SELECT id, year, event_type, fatalities, least(trim(actor1), trim(actor2)) AS actor_1,
       greatest(trim(actor1), trim(actor2)) AS actor_2
FROM events WHERE actor1 IS NOT NULL AND actor2 IS NOT NULL AND trim(actor1) <> trim(actor2)
"""

DEATHS = "sum(fatalities) AS fatalities_low, sum(fatalities) AS fatalities_best, sum(fatalities) AS fatalities_high"

TABLES = {
    "actor-years": f"""
        SELECT actor, year, count(*) AS events, count(*) FILTER (side_1) AS events_side_1,
               count(*) FILTER (side_2) AS events_side_2, count(*) FILTER (associate) AS events_associate, {DEATHS},
               count(*) FILTER (fatalities > 0) AS events_fatal, any_value(c.counterparts) AS counterparts,
               count(DISTINCT country) AS countries, min(day) AS first_date, max(day) AS last_date,
               count(*) FILTER (fatalities IS NULL) AS events_deaths_unknown,
               count(*) FILTER (civilians) AS events_civilian_targeting
        FROM parts JOIN events USING (id)
        LEFT JOIN (SELECT actor, year, count(DISTINCT other) AS counterparts FROM (
                SELECT actor_1 AS actor, actor_2 AS other, year FROM dyads
                UNION ALL SELECT actor_2, actor_1, year FROM dyads) GROUP BY ALL) c USING (actor, year)
        GROUP BY actor, year ORDER BY actor, year""",
    "actor-year-types": f"""
        SELECT actor, year, role, event_type, sub_event_type, count(*) AS events, {DEATHS},
               count(*) FILTER (fatalities IS NULL) AS events_deaths_unknown
        FROM roles JOIN events USING (id) GROUP BY ALL ORDER BY ALL""",
    "actor-months": f"""
        SELECT actor, year, month, count(*) AS events, {DEATHS}
        FROM parts JOIN events USING (id) WHERE time_precision <= 3 GROUP BY ALL ORDER BY actor, year, month""",
    "actor-year-countries": f"""
        SELECT actor, year, country, admin1, count(*) AS events, {DEATHS}
        FROM parts JOIN events USING (id) GROUP BY ALL ORDER BY actor, year, country, admin1""",
    "dyad-years": f"""
        SELECT actor_1, actor_2, year, count(*) AS events, {DEATHS}
        FROM dyads GROUP BY ALL ORDER BY actor_1, actor_2, year""",
    "dyad-year-types": """
        SELECT actor_1, actor_2, year, event_type, count(*) AS events, sum(fatalities) AS fatalities_best
        FROM dyads GROUP BY ALL ORDER BY actor_1, actor_2, year, event_type""",
    "dataset-years": f"""
        SELECT year, count(*) AS events, {DEATHS}, min(day) AS coverage_from, max(day) AS coverage_to
        FROM events GROUP BY year ORDER BY year""",
    "actors": """
        SELECT actor, min(year) AS first_year, max(year) AS last_year
        FROM parts JOIN events USING (id) GROUP BY actor ORDER BY actor""",
}


def main() -> None:
    export, folder = sys.argv[1:3]
    threads = int(sys.argv[3]) if len(sys.argv) > 3 else 2
    os.makedirs(folder, exist_ok=True)
    database = duckdb.connect(config={"threads": threads})
    database.execute(EVENTS, [export])
    for statement in (ROLES, PARTS, DYADS):
        database.execute(statement)
    for name, query in TABLES.items():
        database.execute(f"COPY ({query}) TO '{folder}/{name}.csv' (HEADER, DELIMITER ',')")


if __name__ == "__main__":
    main()
