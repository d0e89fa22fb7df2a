"""Writes one briefing many times with reportlab: as many charts and tables as one of Eventbrief's has, but for the map.

Usage: many_briefings.py NUMBER FOLDER
"""

import sys

import peer_reports as reports

YEARS = [(2019, 24, 60), (2020, 36, 92), (2021, 48, 121)]
MONTHS = {month: 4 for month in range(1, 13)}
PARTNERS = [("Belmaran rebels", 22, 61), ("Front of Dorn", 16, 40), ("Civilians", 10, 20), ("Belmara", 3, 12), ("Corvia", 2, 0)]
KINDS = [("state-based", 48, 121), ("battle", 1, 12), ("treaty", 1, 0), ("veto", 1, 0), ("aid", 1, 0)]


def main(number, folder):
    for briefing in range(number):
        reports.briefing(f"{folder}/{briefing}.pdf", "Arkonia", 2021, YEARS, MONTHS, PARTNERS, KINDS)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
