package org.eventbrief.workbook;

/** The parts of a sheet that have a look of their own, whatever their column. */
enum Look {
    TITLE,
    NOTE,
    REMARK,
    LINK,
    HEADER_TEXT,
    HEADER_NUMBER,
    QUOTED,
    QUOTED_PROSE,
    TOTAL_LABEL
}
