package org.eventbrief.workbook;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;

/** How series look, so that they can be told apart without their colour: lines by dash and marker, bars by lightness and order. */
final class ChartLines {
    private static final double LINE_POINTS = 2d;
    private static final PresetLineDash[] DASHES = {
        PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.DOT, PresetLineDash.DASH_DOT
    };
    private static final MarkerStyle[] MARKERS = {
        MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND
    };
    private static final short MARKER_SIZE = 6;

    private ChartLines() {}

    static void bar(XDDFChartData.Series series, int index) {
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setFillProperties(solid(Palette.series(index)));
        look.setLineProperties(line(0xFFFFFF, 0.75));
        series.setShapeProperties(look);
    }

    static void line(XDDFLineChartData.Series series, int index) {
        XDDFLineProperties line = line(Palette.series(index), LINE_POINTS);
        line.setPresetDash(new XDDFPresetLineDash(DASHES[index % DASHES.length]));
        series.setSmooth(false);
        series.setMarkerStyle(MARKERS[index % MARKERS.length]);
        series.setMarkerSize(MARKER_SIZE);
        series.setLineProperties(line);
    }

    static void faint(XDDFShapeProperties grid) {
        grid.setLineProperties(line(Palette.FAINT, 0.75));
    }

    private static XDDFLineProperties line(int colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(solid(colour));
        line.setWidth(points);
        return line;
    }

    private static XDDFSolidFillProperties solid(int colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(Palette.rgb(colour)));
    }
}
