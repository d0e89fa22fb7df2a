package org.eventbrief.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.eventbrief.report.book.Shape;

/** Turns a told shape into the series of a native chart. */
final class ChartShapes {
    private static final int GAP_PERCENT = 60;
    private static final byte WHOLLY = 100;

    private final ChartSources sources;

    ChartShapes(ChartSources sources) {
        this.sources = sources;
    }

    XDDFChartData plot(XSSFChart chart, Shape shape, XDDFCategoryAxis across, XDDFValueAxis up) {
        ChartTypes type = shape instanceof Shape.Lines ? ChartTypes.LINE : ChartTypes.BAR;
        XDDFChartData data = chart.createData(type, across, up);
        data.setVaryColors(false);
        arrange(data, shape);
        for (String header : series(shape)) {
            XDDFChartData.Series series = data.addSeries(sources.categories(), sources.values(header));
            series.setTitle(header, sources.header(header));
            look(series, data.getSeriesCount() - 1);
        }
        chart.plot(data);
        if (shape instanceof Shape.RangeBars range) {
            Whiskers.add(chart, sources.values(range.below()), sources.values(range.above()));
            AxisScale.of(sources.top(range)).set(up);
        }
        return data;
    }

    private static void arrange(XDDFChartData data, Shape shape) {
        if (data instanceof XDDFBarChartData bars) {
            boolean stacked = shape instanceof Shape.StackedBars;
            bars.setBarDirection(BarDirection.COL);
            bars.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
            bars.setOverlap(stacked ? WHOLLY : 0);
            bars.setGapWidth(GAP_PERCENT);
        } else if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD);
        }
    }

    private static List<String> series(Shape shape) {
        return shape instanceof Shape.RangeBars range ? List.of(range.best()) : shape.columns();
    }

    private static void look(XDDFChartData.Series series, int index) {
        if (series instanceof XDDFLineChartData.Series line) {
            ChartLines.line(line, index);
        } else {
            ChartLines.bar(series, index);
        }
    }
}
