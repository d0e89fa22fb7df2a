package org.eventbrief.workbook;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.xmlbeans.XmlCursor;
import org.eventbrief.report.book.Column;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/** Makes written rows a native table, with a name, filters, totals and an alt text. */
final class NativeTable {
    private static final String STYLE = "TableStyleLight1";
    private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String ALT_TEXT = "{504A1905-F514-4f6f-8877-14C23A59335A}";

    private NativeTable() {}

    static void create(XSSFSheet sheet, TablePlace place, List<Column> columns, List<Boolean> totals, String alt) {
        AreaReference area = area(place.headerRow(), place.lastRow(), columns.size());
        XSSFTable table = sheet.createTable(area);
        table.setName(place.name());
        table.setDisplayName(place.name());
        CTTable xml = table.getCTTable();
        nameColumns(xml, columns);
        xml.addNewAutoFilter()
                .setRef(area(place.headerRow(), place.lastDataRow(), columns.size())
                        .formatAsString());
        style(xml);
        if (place.totalled()) {
            total(xml, columns, totals, place.totalLabel());
        }
        describe(xml, alt);
    }

    /** The formula of a total: it leaves out what a filter hides. */
    static String sum(String table, String header) {
        return "SUBTOTAL(109," + table + "[" + header.replaceAll("(['#\\[\\]])", "'$1") + "])";
    }

    private static AreaReference area(int firstRow, int lastRow, int columns) {
        return new AreaReference(
                new CellReference(firstRow, 0), new CellReference(lastRow, columns - 1), SpreadsheetVersion.EXCEL2007);
    }

    private static void nameColumns(CTTable xml, List<Column> columns) {
        for (int at = 0; at < columns.size(); at++) {
            CTTableColumn column = xml.getTableColumns().getTableColumnArray(at);
            column.setId(at + 1L);
            column.setName(TextRules.escaped(columns.get(at).header()));
        }
    }

    private static void style(CTTable xml) {
        CTTableStyleInfo style = xml.addNewTableStyleInfo();
        style.setName(STYLE);
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
    }

    private static void total(CTTable xml, List<Column> columns, List<Boolean> totals, String label) {
        xml.setTotalsRowCount(1);
        for (int at = 0; at < columns.size(); at++) {
            if (totals.get(at)) {
                xml.getTableColumns().getTableColumnArray(at).setTotalsRowFunction(STTotalsRowFunction.SUM);
            }
        }
        if (!columns.get(0).summed()) {
            xml.getTableColumns().getTableColumnArray(0).setTotalsRowLabel(label);
        }
    }

    private static void describe(CTTable xml, String alt) {
        CTExtension extension = xml.addNewExtLst().addNewExt();
        extension.setUri(ALT_TEXT);
        try (XmlCursor cursor = extension.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(X14, "table", "x14"));
            cursor.insertAttributeWithValue("altText", new TextRules(new Tally()).cell(alt));
        }
    }
}
