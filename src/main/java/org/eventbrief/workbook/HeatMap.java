package org.eventbrief.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.eventbrief.report.book.Cell;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Row;

/** Shades neighbouring columns on one scale; the figures stay in the cells, so the colour only repeats them. */
final class HeatMap {
    // Few figures are far above the rest: the middle colour at the ninth tenth keeps the rest apart.
    private static final double ABOVE_MIDDLE = 10d;
    private static final double ALL = 100d;

    private final List<Column> columns;
    private long figures;
    private long zeros;

    HeatMap(List<Column> columns) {
        this.columns = columns;
    }

    /** Takes note of how many figures there are, and how many are zero. */
    void add(Row row) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).heated() && row.cells().get(at) instanceof Cell.Whole whole) {
                figures++;
                zeros += whole.value() == 0 ? 1 : 0;
            }
        }
    }

    void shade(XSSFSheet sheet, int firstRow, int lastRow) {
        for (int from = 0; from < columns.size(); from++) {
            int to = from;
            while (to < columns.size() && columns.get(to).heated()) {
                to++;
            }
            if (to > from) {
                shade(sheet, new CellRangeAddress(firstRow, lastRow, from, to - 1));
                from = to;
            }
        }
    }

    private void shade(XSSFSheet sheet, CellRangeAddress cells) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.getThresholds()[0].setRangeType(RangeType.MIN);
        scale.getThresholds()[1].setRangeType(RangeType.PERCENTILE);
        scale.getThresholds()[1].setValue(middle());
        scale.getThresholds()[2].setRangeType(RangeType.MAX);
        XSSFColor[] colours = new XSSFColor[Palette.HEAT.length];
        for (int at = 0; at < colours.length; at++) {
            colours[at] = new XSSFColor(Palette.argb(Palette.HEAT[at]));
        }
        scale.setColors(colours);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    /** The ninth tenth of the figures that are not zero, as a percentile of all, since a spreadsheet ranks zeros too. */
    private double middle() {
        return figures == 0 ? ALL - ABOVE_MIDDLE : ALL - ABOVE_MIDDLE * (figures - zeros) / figures;
    }
}
