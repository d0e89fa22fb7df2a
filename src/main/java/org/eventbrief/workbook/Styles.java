package org.eventbrief.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eventbrief.report.book.Kind;

/** All cell styles of a book, made once. */
final class Styles {
    private static final String FONT = "Arial";
    private static final int WHITE = 0xFFFFFF;

    private final XSSFWorkbook workbook;
    private final Map<Kind, XSSFCellStyle> bodies = new EnumMap<>(Kind.class);
    private final Map<Kind, XSSFCellStyle> totals = new EnumMap<>(Kind.class);
    private final Map<Look, XSSFCellStyle> looks = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        setFont(workbook.getFontAt(0));
        XSSFFont bold = font(0, false);
        for (Kind kind : Kind.values()) {
            bodies.put(kind, body(kind));
            totals.put(kind, total(body(kind), bold));
        }
        looks(bold);
        nameThem();
    }

    XSSFCellStyle body(Look look) {
        return looks.getOrDefault(look, workbook.getCellStyleAt(0));
    }

    XSSFCellStyle cell(Kind kind) {
        return bodies.getOrDefault(kind, workbook.getCellStyleAt(0));
    }

    XSSFCellStyle total(Kind kind) {
        return totals.getOrDefault(kind, workbook.getCellStyleAt(0));
    }

    private void looks(XSSFFont bold) {
        looks.put(Look.TITLE, plain(font(14, false)));
        looks.put(Look.NOTE, plain(workbook.getFontAt(0)));
        XSSFFont grey = setFont(workbook.createFont());
        grey.setColor(new XSSFColor(Palette.argb(Palette.INK)));
        looks.put(Look.REMARK, plain(grey));
        looks.put(Look.LINK, plain(linkFont()));
        looks.put(Look.HEADER_TEXT, header(HorizontalAlignment.LEFT));
        looks.put(Look.HEADER_NUMBER, header(HorizontalAlignment.RIGHT));
        looks.put(Look.QUOTED, quoted(Kind.TEXT));
        looks.put(Look.QUOTED_PROSE, quoted(Kind.PROSE));
        looks.put(Look.TOTAL_LABEL, total(body(Kind.TEXT), bold));
    }

    private void nameThem() {
        NamedStyles names = new NamedStyles(workbook.getStylesSource());
        names.name(body(Look.TITLE), "Title", 15);
        names.name(body(Look.HEADER_TEXT), "Heading 3", 18);
        names.name(body(Look.NOTE), "Explanatory Text", 53);
        names.name(body(Look.LINK), "Hyperlink", 8);
        names.name(body(Look.TOTAL_LABEL), "Total", 25);
    }

    private XSSFCellStyle body(Kind kind) {
        XSSFCellStyle style = plain(kind == Kind.LINK ? linkFont() : workbook.getFontAt(0));
        style.setDataFormat(workbook.createDataFormat().getFormat(NumberFormats.of(kind)));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(kind == Kind.PROSE);
        style.setAlignment(kind.numeric() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        indent(style);
        return style;
    }

    // Words that stand behind a figure would touch it; LibreOffice takes no indent on the right of numbers.
    private static void indent(XSSFCellStyle style) {
        style.setIndention(style.getAlignment() == HorizontalAlignment.LEFT ? (short) 1 : 0);
    }

    private XSSFCellStyle quoted(Kind kind) {
        XSSFCellStyle style = body(kind);
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle total(XSSFCellStyle style, XSSFFont bold) {
        style.setFont(bold);
        style.setBorderTop(BorderStyle.THIN);
        return style;
    }

    private XSSFCellStyle header(HorizontalAlignment alignment) {
        XSSFCellStyle style = plain(font(0, true));
        style.setFillForegroundColor(new XSSFColor(Palette.argb(Palette.HEADER)));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(alignment);
        indent(style);
        return style;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFFont linkFont() {
        XSSFFont font = setFont(workbook.createFont());
        font.setUnderline(FontUnderline.SINGLE);
        font.setColor(new XSSFColor(Palette.argb(Palette.LINK)));
        return font;
    }

    private XSSFFont font(int points, boolean white) {
        XSSFFont font = setFont(workbook.createFont());
        font.setBold(true);
        if (points > 0) {
            font.setFontHeightInPoints((short) points);
        }
        if (white) {
            font.setColor(new XSSFColor(Palette.argb(WHITE)));
        }
        return font;
    }

    private static XSSFFont setFont(XSSFFont font) {
        font.setFontName(FONT);
        font.setScheme(FontScheme.NONE);
        return font;
    }
}
