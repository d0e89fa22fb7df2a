"""Times Eventbrief against what an analyst would reach for, as whole processes, in turn, on the same input.

Usage: benchmark.py [--rows N] [--pairs N] [--folder DIR] [--tuned] [CASE ...]

Cases: count, job-duckdb, job-pandas, start, unchanged, memory, sheet, pages; without one all of them. Needs a built project
(mvn -DskipTests package), Python 3 with duckdb, pandas, XlsxWriter, reportlab and matplotlib; installs nothing, and says what
is missing. Prints medians of the pairs with the smallest and the largest, as a table in Markdown.
"""

import argparse
import importlib.util
import os
import platform
import shutil
import statistics
import subprocess
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
JAR = os.path.join(PROJECT, "target", "eventbrief.jar")
TESTS = os.path.join(PROJECT, "target", "test-classes")
PEERS = {
    "count": ["duckdb"],
    "job-duckdb": ["duckdb", "xlsxwriter", "reportlab"],
    "job-pandas": ["pandas", "xlsxwriter", "reportlab", "matplotlib"],
    "start": ["pandas"],
    "unchanged": [],
    "memory": [],
    "sheet": ["xlsxwriter"],
    "pages": ["reportlab"],
}


OPTIONS = ["-Xmx512m"]


def java(*arguments):
    """A run of the program, with the options of the command line."""
    return ["java", *OPTIONS, "-jar", JAR, *arguments]


def tuned(folder):
    """The options that docs/eventbrief.options has, with an archive of classes that is made first."""
    archive = os.path.join(folder, "eventbrief.jsa")
    made = ["java", f"-XX:ArchiveClassesAtExit={archive}", "-Xlog:disable", "-jar", JAR, "run"]
    places = ["--input", os.path.join(PROJECT, "input"), "--reports", os.path.join(folder, "archive")]
    subprocess.run([*made, *places, "--force", "--quiet"], check=True)
    # The last of two options holds.
    return ["@" + os.path.join(PROJECT, "docs", "eventbrief.options"), f"-XX:SharedArchiveFile={archive}"]


def bench(name, *arguments):
    """A main class among the project's benchmarks."""
    classes = os.pathsep.join([TESTS, JAR])
    return ["java", *OPTIONS, "-cp", classes, "org.eventbrief." + name, *arguments]


def script(name, *arguments):
    return [sys.executable, os.path.join(HERE, name), *arguments]


class Measured:
    """One run of a command: seconds on the wall, seconds of processor time, and the peak of memory without file pages."""

    def __init__(self, command):
        begun = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.anonymous = 0
        watcher = threading.Thread(target=self._watch, args=(process.pid,), daemon=True)
        watcher.start()
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.monotonic() - begun
        self.processor = usage.ru_utime + usage.ru_stime
        if status != 0:
            sys.exit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}:\n{errors.decode()[-2000:]}")

    def _watch(self, process):
        try:
            while True:
                with open(f"/proc/{process}/status", encoding="ascii") as status:
                    for line in status:
                        if line.startswith("RssAnon"):
                            self.anonymous = max(self.anonymous, int(line.split()[1]))
                time.sleep(0.02)
        except (OSError, ValueError):
            return


def pairs(case, ours, theirs, number, before=lambda: None):
    """Runs both in turn and tells the ratio pair by pair."""
    before()
    Measured(ours)
    Measured(theirs)
    taken = []
    for _ in range(number):
        before()
        mine = Measured(ours)
        peer = Measured(theirs)
        taken.append((mine.wall, peer.wall, mine.wall / peer.wall, mine.processor / peer.processor))
    tell(case, taken)


def tell(case, taken):
    def middle(column):
        values = sorted(row[column] for row in taken)
        return f"{statistics.median(values):.2f} ({values[0]:.2f}–{values[-1]:.2f})"

    print(f"| {case} | {middle(0)} | {middle(1)} | {middle(2)} | {middle(3)} |", flush=True)


def export(folder, rows):
    path = os.path.join(folder, f"acled-{rows}.csv")
    if not os.path.exists(path):
        subprocess.run(bench("bench.AcledExport", str(rows), path), check=True)
    with open(path, "rb") as warm:
        while warm.read(1 << 24):
            pass
    return path


def lacking(case):
    return [name for name in PEERS[case] if importlib.util.find_spec(name) is None]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--folder", default="/tmp/eventbrief-benchmark")
    parser.add_argument("--tuned", action="store_true", help="start as docs/eventbrief.options has it")
    parser.add_argument("cases", nargs="*", metavar="CASE")
    options = parser.parse_args()
    if not os.path.exists(JAR) or not os.path.exists(TESTS):
        sys.exit("build the project first: mvn -DskipTests package")
    os.makedirs(options.folder, exist_ok=True)
    if options.tuned:
        OPTIONS[:] = tuned(options.folder)
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}", end=", ")
    print(subprocess.run(["java", "-version"], capture_output=True, text=True, check=True).stderr.splitlines()[0])
    print("| case | Eventbrief, s | the other, s | ratio | ratio of processor time |\n|---|---|---|---|---|")
    for case in options.cases or PEERS:
        if case not in PEERS:
            sys.exit(f"no case is called {case}; there are {', '.join(PEERS)}")
        if lacking(case):
            print(f"| {case} | left out: Python lacks {', '.join(lacking(case))} | | | |")
        else:
            CASES[case](options)


def fresh(reports):
    return lambda: shutil.rmtree(reports, ignore_errors=True)


def case_count(options):
    path = export(options.folder, options.rows)
    reports = os.path.join(options.folder, "reports")
    pairs(
        f"count {options.rows:,} rows to all tables, against DuckDB",
        java("run", "--input", path, "--reports", reports, "--data-only", "--quiet"),
        script("count_with_duckdb.py", path, os.path.join(options.folder, "duckdb")),
        options.pairs,
        fresh(reports),
    )


def whole(options, peer, name):
    path = export(options.folder, options.rows)
    reports = os.path.join(options.folder, "reports")
    pairs(
        f"the whole job at {options.rows:,} rows, 20 actors, against {name}",
        java("run", "--input", path, "--reports", reports, "--top", "20", "--year", "2024", "--quiet"),
        script(peer, path, os.path.join(options.folder, "peer"), "20"),
        options.pairs,
        fresh(reports),
    )


def case_job_duckdb(options):
    whole(options, "report_with_duckdb.py", "DuckDB, XlsxWriter and reportlab")


def case_job_pandas(options):
    whole(options, "report_with_pandas.py", "pandas, XlsxWriter, reportlab and matplotlib")


def case_start(options):
    path = export(options.folder, 1)
    reports = os.path.join(options.folder, "start")
    pairs(
        "start and count one row, against importing pandas",
        java("run", "--input", path, "--reports", reports, "--data-only", "--quiet"),
        [sys.executable, "-c", "import pandas"],
        options.pairs,
        fresh(reports),
    )


def case_unchanged(options):
    path = export(options.folder, options.rows)
    once = os.path.join(options.folder, "once")
    again = os.path.join(options.folder, "again")
    run = ["run", "--input", path, "--quiet", "--reports"]
    subprocess.run(java(*run, again), check=True, stdout=subprocess.DEVNULL)
    pairs(f"nothing has changed at {options.rows:,} rows, against counting", java(*run, again), java(*run, once),
          options.pairs, fresh(once))


def case_memory(options):
    reports = os.path.join(options.folder, "reports")
    for rows in (options.rows, 5 * options.rows, 20 * options.rows):
        path = export(options.folder, rows)
        fresh(reports)()
        run = Measured(java("run", "--input", path, "--reports", reports, "--data-only", "--quiet"))
        print(f"| memory at {rows:,} rows: {run.anonymous / 1024:.0f} MiB | {run.wall:.1f} | | | |", flush=True)


def case_sheet(options):
    files = [os.path.join(options.folder, name) for name in ("ours.xlsx", "theirs.xlsx")]
    pairs("a sheet of 200,000 × 12 cells, against XlsxWriter", bench("bench.WorkbookSpeed", "200000", files[0]),
          script("xlsxwriter_sheet.py", "200000", files[1]), options.pairs)


def case_pages(options):
    folders = [os.path.join(options.folder, name) for name in ("ours-pages", "their-pages")]
    for folder in folders:
        os.makedirs(folder, exist_ok=True)
    pairs("200 briefings, against reportlab", bench("report.compose.BriefingSpeed", "200", folders[0]),
          script("many_briefings.py", "200", folders[1]), options.pairs)


CASES = {
    "count": case_count,
    "job-duckdb": case_job_duckdb,
    "job-pandas": case_job_pandas,
    "start": case_start,
    "unchanged": case_unchanged,
    "memory": case_memory,
    "sheet": case_sheet,
    "pages": case_pages,
}


if __name__ == "__main__":
    main()
