package org.eventbrief.workbook;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;

/** Sets in a chart's XML what the library has no call for. */
final class ChartXml {
    private static final String MAIN = "declare namespace a='http://schemas.openxmlformats.org/drawingml/2006/main' ";
    private static final String[] TEXTS = {".//a:rPr", ".//a:defRPr", ".//a:endParaRPr"};

    private ChartXml() {}

    /** Gives the chart that was drawn last its name and alt text. */
    static void describe(XSSFSheet sheet, String title, String altText) {
        TextRules rules = new TextRules(new Tally());
        CTDrawing drawing = sheet.createDrawingPatriarch().getCTDrawing();
        CTNonVisualDrawingProps frame = drawing.getTwoCellAnchorArray(drawing.sizeOfTwoCellAnchorArray() - 1)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        frame.setName(rules.cell(title));
        frame.setTitle(rules.cell(title));
        frame.setDescr(rules.cell(altText));
    }

    /** Says the language of all words; left alone they would have that of the machine. */
    static void setLanguage(XSSFChart chart, String language) {
        for (String path : TEXTS) {
            for (XmlObject text : chart.getCTChartSpace().selectPath(MAIN + path)) {
                ((CTTextCharacterProperties) text).setLang(language);
            }
        }
    }
}
