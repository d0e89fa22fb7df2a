"""Writes the cells of org.eventbrief.bench.WorkbookSpeed with XlsxWriter in its mode for long sheets.

python3 src/test/bench/xlsxwriter_sheet.py 200000 /tmp/theirs.xlsx
"""

import datetime
import sys

import xlsxwriter

HEADERS = [
    "Event id",
    "Date",
    "Side 1",
    "Side 2",
    "Event type",
    "Country",
    "Region",
    "Latitude",
    "Longitude",
    "Fatalities",
    "Year",
    "Line",
]


def main(rows, path):
    workbook = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = workbook.add_worksheet("Speed")
    day = workbook.add_format({"num_format": "yyyy-mm-dd"})
    degrees = workbook.add_format({"num_format": "0.0000"})
    count = workbook.add_format({"num_format": "#,##0"})
    for column, header in enumerate(HEADERS):
        sheet.write_string(0, column, header)
    first = datetime.date(2015, 1, 1)
    for k in range(rows):
        row = k + 1
        sheet.write_string(row, 0, "ARK" + str(k))
        sheet.write_datetime(row, 1, first + datetime.timedelta(days=k % 3000), day)
        sheet.write_string(row, 2, "Military Forces of Arkonia")
        sheet.write_string(row, 3, "Rebels of Belmara no. " + str(k % 997))
        sheet.write_string(row, 4, "Battles" if k % 3 == 0 else "Violence against civilians")
        sheet.write_string(row, 5, "Arkonia")
        sheet.write_string(row, 6, "Region " + str(k % 41))
        sheet.write_number(row, 7, 10 + k % 10000 / 1000.0, degrees)
        sheet.write_number(row, 8, -5 - k % 7919 / 1000.0, degrees)
        sheet.write_number(row, 9, k % 17, count)
        sheet.write_number(row, 10, 2015 + k % 9)
        sheet.write_number(row, 11, k + 2)
    workbook.close()


main(int(sys.argv[1]), sys.argv[2])
