package org.eventbrief.workbook;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** Puts cell styles under the names that spreadsheets know, so that structure can be read off them and restyled. */
final class NamedStyles {
    private final StylesTable table;
    private final CTCellStyles names;

    NamedStyles(StylesTable table) {
        this.table = table;
        this.names = table.getCTStylesheet().addNewCellStyles();
        add("Normal", 0, 0);
    }

    /** Makes the style an instance of a named one that looks the same; builtin is the name's number in the standard. */
    void name(XSSFCellStyle style, String name, int builtin) {
        CTXf look = (CTXf) style.getCoreXf().copy();
        if (look.isSetXfId()) {
            look.unsetXfId();
        }
        int id = table.putCellStyleXf(look) - 1;
        style.getCoreXf().setXfId(id);
        add(name, id, builtin);
    }

    private void add(String name, int id, int builtin) {
        CTCellStyle style = names.addNewCellStyle();
        style.setName(name);
        style.setXfId(id);
        style.setBuiltinId(builtin);
        names.setCount(names.sizeOfCellStyleArray());
    }
}
