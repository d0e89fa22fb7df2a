"""Workbooks and briefings as a good analyst's script makes them: XlsxWriter for the sheets, reportlab for the pages.

Both peers of the benchmark share this; they differ in what counts.
"""

import io
import os

import xlsxwriter
from reportlab.graphics.charts.barcharts import VerticalBarChart
from reportlab.graphics.shapes import Drawing
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Image, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle


def sheet(book, name, columns, rows):
    """A sheet of a table with a header, a filter and a frozen first row."""
    page = book.add_worksheet(name)
    bold = book.add_format({"bold": True})
    page.freeze_panes(1, 0)
    page.set_column(0, len(columns) - 1, 16)
    page.write_row(0, 0, columns, bold)
    last = 0
    for last, row in enumerate(rows, start=1):
        page.write_row(last, 0, row)
    page.autofilter(0, 0, last, len(columns) - 1)
    return page, last


def edition_workbook(path, tables):
    """The workbook of everything: one sheet for each table."""
    book = xlsxwriter.Workbook(path, {"constant_memory": True, "nan_inf_to_errors": True})
    for name, (columns, rows) in tables.items():
        sheet(book, name, columns, rows)
    book.close()


def actor_workbook(path, actor, tables):
    """One actor's workbook, with a chart of its events by year."""
    book = xlsxwriter.Workbook(path, {"nan_inf_to_errors": True})
    for name, (columns, rows) in tables.items():
        page, last = sheet(book, name, columns, rows)
        if name == "Years" and last:
            chart = book.add_chart({"type": "column"})
            chart.add_series({"name": "Events", "categories": ["Years", 1, 0, last, 0], "values": ["Years", 1, 1, last, 1]})
            chart.set_title({"name": "Events involving " + actor})
            page.insert_chart(1, len(columns) + 1, chart)
    book.close()


def bars(labels, values):
    """Bars drawn by reportlab itself."""
    drawing = Drawing(480, 150)
    chart = VerticalBarChart()
    chart.x, chart.y, chart.width, chart.height = 40, 25, 420, 115
    chart.data = [values]
    chart.categoryAxis.categoryNames = [str(label) for label in labels]
    chart.bars[0].fillColor = colors.HexColor("#2a6f97")
    drawing.add(chart)
    return drawing


def plotted(labels, values):
    """The same bars, drawn by matplotlib into a picture."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plot

    figure, axes = plot.subplots(figsize=(6.7, 2.1), dpi=150)
    axes.bar([str(label) for label in labels], values, color="#2a6f97")
    axes.tick_params(labelsize=6)
    picture = io.BytesIO()
    figure.savefig(picture, format="png", bbox_inches="tight")
    plot.close(figure)
    picture.seek(0)
    return Image(picture, width=480, height=150)


def briefing(path, actor, year, years, months, partners, kinds, draw=bars):
    """Two pages about one actor's year: sentences, three charts, two tables."""
    styles = getSampleStyleSheet()
    events = dict((row[0], row[1]) for row in years).get(year, 0)
    before = dict((row[0], row[1]) for row in years).get(year - 1, 0)
    deaths = dict((row[0], row[2]) for row in years).get(year)
    story = [
        Paragraph(f"{actor}, {year}", styles["Title"]),
        Paragraph(
            f"{actor} took part in {events} events in {year}, against {before} the year before. "
            f"{deaths if deaths is not None else 'An unknown number of'} fatalities were reported in these events.",
            styles["BodyText"],
        ),
        Paragraph("Events by year", styles["Heading2"]),
        draw([row[0] for row in years], [row[1] for row in years]),
        Paragraph("Events by month", styles["Heading2"]),
        draw(range(1, 13), [months.get(month, 0) for month in range(1, 13)]),
        Paragraph("Whom it met", styles["Heading2"]),
        grid(["Counterpart", "Events", "Fatalities"], partners[:12]),
        Spacer(1, 12),
        Paragraph("Kinds of event", styles["Heading2"]),
        grid(["Type", "Events", "Fatalities"], kinds[:10]),
        Paragraph("How to read this", styles["Heading2"]),
        *[Paragraph(text, styles["BodyText"]) for text in METHOD],
    ]
    SimpleDocTemplate(path, pagesize=A4, title=f"{actor}, {year}").build(story)


def grid(header, rows):
    """A plain table with a header that is repeated."""
    cells = [header] + [["" if cell is None else str(cell)[:60] for cell in row] for row in rows]
    table = Table(cells, repeatRows=1, hAlign="LEFT")
    table.setStyle(
        TableStyle(
            [
                ("FONTSIZE", (0, 0), (-1, -1), 8),
                ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black),
                ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e8eef2")),
            ]
        )
    )
    return table


METHOD = [
    "An event counts once in a total and once for every actor in it, so the events of two actors must not be added up.",
    "Fatalities are those reported in events in which the actor took part, by whomever they were caused.",
    "A year that is not covered in full is not compared with a full one.",
    "The newest row of an event counts; earlier ones were replaced by it.",
]


def folders(root):
    """Makes the folders of an edition."""
    for name in ("data", "workbooks", "briefings"):
        os.makedirs(os.path.join(root, name), exist_ok=True)
