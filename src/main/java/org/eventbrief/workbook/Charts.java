package org.eventbrief.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eventbrief.report.book.Chart;
import org.eventbrief.report.book.Table;

/** Draws the native charts of one sheet from its own table. */
final class Charts {
    private static final double TITLE_POINTS = 12d;
    private static final String COUNT = "#,##0";

    private final XSSFSheet sheet;
    private final TablePlace place;
    private final Table table;
    private final ChartData data;
    private final String language;

    Charts(XSSFSheet sheet, TablePlace place, Table table, ChartData data, String language) {
        this.sheet = sheet;
        this.place = place;
        this.table = table;
        this.data = data;
        this.language = language;
    }

    /** Draws the charts; says whether they fit on one page together with the table. */
    boolean draw(List<Chart> told, ColumnWidths widths) {
        List<Chart> drawn = told.stream().filter(chart -> data.size(chart) > 0).toList();
        ChartFrames frames = new ChartFrames(place, table.columns().size(), widths);
        List<XSSFClientAnchor> places = frames.of(drawn.size());
        for (int at = 0; at < drawn.size(); at++) {
            draw(drawn.get(at), places.get(at));
        }
        if (!drawn.isEmpty() && frames.fitOnePage(places)) {
            return true;
        }
        frames.breaks(places).forEach(row -> sheet.setRowBreak(row - 2));
        return false;
    }

    private void draw(Chart told, XSSFClientAnchor frame) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(frame);
        title(chart, told);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        across.setTitle(told.axes().category());
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setTitle(told.axes().value());
        up.setNumberFormat(COUNT);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        ChartLines.faint(up.getOrAddMajorGridProperties());
        XDDFChartData drawn = new ChartShapes(new ChartSources(sheet.getSheetName(), place, table, data, told))
                .plot(chart, told.shape(), across, up);
        if (drawn.getSeriesCount() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        ChartXml.describe(sheet, told.title(), told.altText());
        ChartXml.setLanguage(chart, language);
    }

    private static void title(XSSFChart chart, Chart told) {
        chart.setTitleText(new TextRules(new Tally()).cell(told.title()));
        chart.setTitleOverlay(false);
        chart.getFormattedTitle()
                .getParagraphs()
                .forEach(paragraph -> paragraph.getTextRuns().forEach(run -> run.setFontSize(TITLE_POINTS)));
    }
}
