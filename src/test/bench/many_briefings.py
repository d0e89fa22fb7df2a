"""Draws briefings with reportlab: the same words, key figures, charts, maps and time lines as Eventbrief's, page by page.

Usage: many_briefings.py CONTENT.json FONTS FOLDER

The content is what Eventbrief composed, so nothing is composed here; FONTS is a folder with the same DejaVu fonts, which are
embedded as subsets. What reportlab cannot do is left out: tags for screen readers. Bars are drawn on the canvas, for
reportlab's own charts take longer. Tables and pictures that these briefings have none of are not drawn.
"""

import json
import sys
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (BaseDocTemplate, CondPageBreak, Flowable, Frame, KeepTogether, PageTemplate, Paragraph,
                                Spacer, Table, TableStyle)

LEFT, WIDTH, MEASURE = 56, A4[0] - 112, 434
TEXT, MUTED, RULE, FAINT, CARD, ACCENT = (HexColor(c) for c in ("#1C2126", "#59616A", "#C4CAD0", "#E6E9EC", "#F4F6F7", "#16456E"))
TONES = {"QUIET": HexColor("#B5C6D5"), "PLAIN": HexColor("#6C93B5"), "STRONG": ACCENT}
LANDS = {"LAND": HexColor("#E9ECEE"), "FOCUS": HexColor("#D3DCE4")}
SERIF, SERIF_BOLD, SANS, SANS_BOLD = FONTS = (
    "DejaVuSerifCondensed", "DejaVuSerifCondensed-Bold", "DejaVuSansCondensed", "DejaVuSansCondensed-Bold")


def style(font, size, leading, colour=TEXT, **more):
    return ParagraphStyle(f"{font} {size}", fontName=font, fontSize=size, leading=leading, textColor=colour, **more)


TITLE, SUBTITLE = style(SERIF_BOLD, 24, 28), style(SANS, 11, 14, MUTED)
HEADINGS = {1: style(SERIF_BOLD, 14, 17.5, spaceBefore=21), 2: style(SANS_BOLD, 10, 14, spaceBefore=10.5)}
VOICES = {
    "LEAD": style(SERIF, 11.5, 17.5, spaceBefore=14, rightIndent=WIDTH - MEASURE),
    "BODY": style(SERIF, 9.5, 14, spaceBefore=7, rightIndent=WIDTH - MEASURE),
    "NOTE": style(SANS, 7.5, 10.5, MUTED, spaceBefore=7, rightIndent=WIDTH - MEASURE),
}
ITEM = style(SERIF, 9.5, 14, spaceBefore=3.5, leftIndent=17.5, rightIndent=WIDTH - MEASURE)
FIGURE, NOTE, LABEL, VALUE = style(SANS_BOLD, 9.5, 14, spaceBefore=14), style(SANS, 7.5, 10.5, MUTED), style(SANS_BOLD, 8, 10.5), style(SERIF_BOLD, 20, 24.5)
DATE, WHAT, DETAIL = style(SANS_BOLD, 8, 14, ACCENT), style(SERIF_BOLD, 9.5, 14), style(SERIF, 9.5, 14)
CITED, LINK = style(SANS, 8, 10.5, leftIndent=10), style(SANS, 8.5, 14, ACCENT)
CARDS = TableStyle([("BACKGROUND", (0, 0), (-1, -1), CARD), ("LINEABOVE", (0, 0), (-1, 0), 1.5, ACCENT), ("VALIGN", (0, 0), (-1, -1), "TOP")])
RAIL = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBEFORE", (1, 0), (1, -1), 0.7, RULE), ("LEFTPADDING", (0, 0), (0, -1), 0)])


def words(text, look):
    return Paragraph(escape(text), look)


class Numbered(Canvas):
    """Knows the number of pages when it draws their feet: reportlab's usual recipe."""

    def __init__(self, *arguments, foot, **more):
        super().__init__(*arguments, **more)
        self.foot, self.pages = foot, []

    def showPage(self):
        self.pages.append(dict(self.__dict__))
        self._startPage()

    def save(self):
        for number, page in enumerate(self.pages, start=1):
            self.__dict__.update(page)
            self.foot(self, number, len(self.pages))
            super().showPage()
        super().save()


class Heading(Paragraph):
    """A heading that is a bookmark, too."""

    def __init__(self, text, level):
        super().__init__(escape(text), HEADINGS[level])
        self.plain, self.level = text, level

    def draw(self):
        self.canv.bookmarkHorizontal(self.plain, 0, self.height)
        self.canv.addOutlineEntry(self.plain, self.plain, self.level - 1)
        super().draw()


class Picture(Flowable):
    """What is drawn on the canvas, in the width of the page."""

    def __init__(self, picture, height):
        super().__init__()
        self.picture, self.width, self.height = picture, WIDTH, height

    def text(self, x, y, text, font=SANS, size=7, colour=MUTED, align="left"):
        self.canv.setFont(font, size)
        self.canv.setFillColor(colour)
        {"left": self.canv.drawString, "right": self.canv.drawRightString, "centre": self.canv.drawCentredString}[align](x, y, text)

    def line(self, x1, y1, x2, y2, width, colour):
        self.canv.setLineWidth(width)
        self.canv.setStrokeColor(colour)
        self.canv.line(x1, y1, x2, y2)

    def bar(self, bar, x, y, width, height):
        self.canv.setFillColor(white if bar["partial"] else TONES[bar["tone"]])
        self.canv.setStrokeColor(TONES[bar["tone"]])
        self.canv.rect(x, y, width, height, stroke=bar["partial"], fill=1)
        if bar["partial"]:
            self.canv.saveState()
            clip = self.canv.beginPath()
            clip.rect(x, y, width, height)
            self.canv.clipPath(clip, stroke=0)
            self.canv.lines([(x + i - height, y, x + i, y + height) for i in range(0, int(width + height), 3)])
            self.canv.restoreState()


class Columns(Picture):
    """Upright bars of one series or two, over an axis."""

    FIELD = 84

    def __init__(self, picture, series):
        super().__init__(picture, self.FIELD + 42)
        self.series = [[dict(bar, tone=tone or bar["tone"]) for bar in bars] for bars, tone in series]

    def draw(self):
        bars = [bar for series in self.series for bar in series]
        ticks = [{"value": 0, "label": "0"}, *self.picture["axis"]["ticks"]]
        highest = max([bar["value"] or 0 for bar in bars] + [tick["value"] for tick in ticks]) or 1
        gutter = max(stringWidth(tick["label"], SANS, 7) for tick in ticks) + 5
        self.legend(bars)
        for tick in ticks:
            y = 14 + tick["value"] / highest * self.FIELD
            self.line(gutter, y, WIDTH, y, 0.4, FAINT)
            self.text(gutter - 5, y - 2.5, tick["label"], align="right")
        slot = (WIDTH - gutter) / len(self.series[0])
        width = min(34, slot * 0.72 / len(self.series))
        for group, together in enumerate(zip(*self.series)):
            middle = gutter + (group + 0.5) * slot
            self.text(middle, 4, together[0]["label"], align="centre")
            for number, bar in enumerate(together):
                x, height = middle + (number - len(together) / 2) * width, (bar["value"] or 0) / highest * self.FIELD
                self.bar(bar, x, 14, width - 0.5, height)
                loud = bar["tone"] == "STRONG"
                self.text(x + width / 2, 16 + height, bar["text"], SANS_BOLD if loud else SANS, 7, TEXT if loud else MUTED, "centre")
        self.line(gutter, 14, WIDTH, 14, 0.7, MUTED)

    def legend(self, bars):
        entries = [bar for bar in bars if bar["partial"]][:1]
        names = [(self.picture["partialNote"], entries[0])] if entries else []
        if "now" in self.picture:
            names = [(self.picture[which]["name"], dict(series[0], partial=False)) for which, series in zip(("before", "now"), self.series)] + names
        x = 0
        for name, bar in names:
            self.bar(bar, x, self.height - 9, 7, 7)
            self.text(x + 11, self.height - 8, name)
            x += 25 + stringWidth(name, SANS, 7)


class Ranking(Picture):
    """Lying bars with their names before and their values behind them."""

    ROW = 14

    def __init__(self, picture):
        super().__init__(picture, self.ROW * len(picture["bars"]))

    def draw(self):
        bars = self.picture["bars"]
        left = max(stringWidth(bar["label"], SANS, 8) for bar in bars) + 7
        room = WIDTH - left - max(stringWidth(bar["text"], SANS, 8) for bar in bars) - 7
        highest = max(bar["value"] or 0 for bar in bars) or 1
        for number, bar in enumerate(bars):
            y, length = self.height - (number + 1) * self.ROW + 3, (bar["value"] or 0) / highest * room
            self.text(0, y + 1, bar["label"], SANS, 8, TEXT)
            self.bar(bar, left, y, length, 8)
            self.text(left + length + 4, y + 1, bar["text"], SANS, 8, TEXT)
        self.line(left, 0, left, self.height, 0.7, MUTED)


class Map(Picture):
    """Outlines of land with circles on them."""

    def __init__(self, picture):
        frame = picture["frame"]
        self.wide, self.high = frame["east"] - frame["west"], frame["north"] - frame["south"]
        self.map = min(200, self.high * WIDTH / self.wide)
        super().__init__(picture, self.map + 10.5)

    def draw(self):
        frame, canvas = self.picture["frame"], self.canv
        scale = min(self.map / self.high, WIDTH / self.wide)
        place = lambda point: ((point["x"] - frame["west"]) * scale, 10.5 + (point["y"] - frame["south"]) * scale)
        circles = sorted((s for s in self.picture["symbols"] if s["value"] > 0), key=lambda s: -s["value"])
        canvas.saveState()
        clip = canvas.beginPath()
        clip.rect(0, 10.5, self.wide * scale, self.map)
        canvas.clipPath(clip, stroke=0)
        canvas.setFillColor(HexColor("#F7F9FA"))
        canvas.rect(0, 10.5, self.wide * scale, self.map, stroke=0, fill=1)
        canvas.setLineWidth(0.4)
        canvas.setStrokeColor(HexColor("#A9B2BA"))
        for outline in self.picture["outlines"]:
            self.outline(outline, place)
        canvas.setFillColor(ACCENT)
        canvas.setStrokeColor(white)
        for circle in circles:
            canvas.circle(*place(circle["at"]), max(1.2, 9 * (circle["value"] / circles[0]["value"]) ** 0.5), fill=1)
        canvas.restoreState()
        self.labels(circles, place)
        self.text(0, 2, self.picture["disclaimer"])

    def outline(self, outline, place):
        path = self.canv.beginPath()
        for line in outline["lines"]:
            path.moveTo(*place(line[0]))
            for point in line[1:]:
                path.lineTo(*place(point))
            if outline["shape"] in LANDS:
                path.close()
        if outline["shape"] in LANDS:
            self.canv.setFillColor(LANDS[outline["shape"]])
            self.canv.drawPath(path, fill=1)
        else:
            self.canv.setDash(2, 2)
            self.canv.drawPath(path)
            self.canv.setDash()

    def labels(self, circles, place):
        taken = []
        for symbol in circles:
            x, y = place(symbol["at"])
            if symbol["label"] and all(abs(y - other) > 9 or abs(x - at) > 90 for at, other in taken):
                taken.append((x, y))
                self.text(x + 11, y - 2.5, symbol["label"], SANS_BOLD, 7, TEXT)


def figure(block):
    picture = block["picture"]
    plot = {
        "Years": lambda: Columns(picture, [(picture["bars"], None)]),
        "Months": lambda: Columns(picture, [(picture["before"]["bars"], "QUIET"), (picture["now"]["bars"], "STRONG")]),
        "Ranking": lambda: Ranking(picture),
        "Places": lambda: Map(picture),
    }[picture["is"]]()
    under = [words(text, NOTE) for text in (block["caption"], block["source"]) if text]
    return [KeepTogether([words(block["title"], FIGURE), Spacer(1, 3.5), plot, Spacer(1, 3.5), *under])]


def cards(block):
    def card(figure):
        notes = [words(figure[name], NOTE) for name in ("detail", "change", "rank") if figure[name]]
        return [words(figure["label"], LABEL), words(figure["value"], VALUE), *notes]

    cells = [card(number) for number in block["figures"]]
    return [Spacer(1, 14), Table([cells], [WIDTH / len(cells)] * len(cells), style=CARDS)]


def timeline(block):
    rows = [[words(moment["date"], DATE), [words(moment["title"], WHAT), words(moment["detail"], DETAIL), words(moment["source"], NOTE)]]
            for moment in block["moments"]]
    return [Spacer(1, 7), Table(rows, [108.5, WIDTH - 108.5], style=RAIL)]


BLOCKS = {
    "Heading": lambda block: [CondPageBreak(80), Heading(block["text"], block["level"])],
    "Paragraph": lambda block: [words(block["text"], VOICES[block["voice"]])],
    "KeyFigures": cards,
    "Figure": figure,
    "Listing": lambda block: [Paragraph(escape(item), ITEM, bulletText="•") for item in block["items"]],
    "Timeline": timeline,
    "Citation": lambda block: [Spacer(1, 7), words(block["label"], LABEL), words(block["text"], CITED), words(block["licence"], NOTE)],
    "Links": lambda block: [Paragraph(f'<a href="{escape(link["url"])}"><u>{escape(link["label"])}</u></a>', LINK) for link in block["links"]],
}


def furniture(content):
    """Draws the head and the foot of each page."""

    def draw(canvas, number, pages):
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(LEFT, 49, LEFT + WIDTH, 49)
        canvas.setFont(SANS, 7)
        canvas.setFillColor(MUTED)
        canvas.drawString(LEFT, 38, content["footer"]["edition"])
        canvas.drawString(LEFT, 29.25, content["footer"]["citation"])
        canvas.drawRightString(LEFT + WIDTH, 38, f"Page {number} of {pages}")
        if number > 1:
            canvas.drawString(LEFT, A4[1] - 38, content["title"])
            canvas.line(LEFT, A4[1] - 44, LEFT + WIDTH, A4[1] - 44)
        else:
            canvas.setFillColor(ACCENT)
            canvas.rect(0, A4[1] - 5, A4[0], 5, stroke=0, fill=1)

    return draw


def briefing(content, path):
    document = BaseDocTemplate(path, pagesize=A4, title=content["title"], subject=content["subject"], lang=content["language"])
    frame = Frame(LEFT, 66.5, WIDTH, A4[1] - 66.5 - 63, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    document.addPageTemplates(PageTemplate(frames=[frame]))
    story = [words(content["title"], TITLE), words(content["subtitle"], SUBTITLE)]
    for block in content["blocks"]:
        story += BLOCKS[block["is"]](block)
    document.build(story, canvasmaker=lambda *a, **more: Numbered(*a, foot=furniture(content), **more))


def main(content, fonts, folder):
    for name in FONTS:
        pdfmetrics.registerFont(TTFont(name, f"{fonts}/{name}.ttf"))
    with open(content, encoding="utf-8") as file:
        for number, one in enumerate(json.load(file)):
            briefing(one, f"{folder}/{number}.pdf")


if __name__ == "__main__":
    main(*sys.argv[1:])
