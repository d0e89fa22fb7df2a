package org.eventbrief.workbook;

import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;

/** Puts whiskers on the bars of a chart's one series; none where their length is unknown. */
final class Whiskers {
    private static final int WIDTH_EMU = 15_875;

    private Whiskers() {}

    // Without a direction and a line, LibreOffice draws none.
    static void add(XSSFChart chart, XDDFNumericalDataSource<Number> below, XDDFNumericalDataSource<Number> above) {
        CTErrBars bars = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewErrBars();
        bars.addNewErrDir().setVal(STErrDir.Y);
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        bars.addNewNoEndCap().setVal(false);
        fill(bars.addNewPlus(), above);
        fill(bars.addNewMinus(), below);
        CTLineProperties line = bars.addNewSpPr().addNewLn();
        line.setW(WIDTH_EMU);
        line.addNewSolidFill().addNewSrgbClr().setVal(Palette.rgb(Palette.INK));
    }

    private static void fill(CTNumDataSource target, XDDFNumericalDataSource<Number> lengths) {
        CTNumRef reference = target.addNewNumRef();
        reference.setF(lengths.getDataRangeReference());
        lengths.fillNumericalCache(reference.addNewNumCache());
    }
}
