/** A workbook as it is told, without a file format: sheets, tables that stream, columns, cells and charts. */
@NullMarked
package org.eventbrief.report.book;

import org.jspecify.annotations.NullMarked;
