/** Writes a report as an Excel workbook; the only package that knows Apache POI. */
@NullMarked
package org.eventbrief.workbook;

import org.jspecify.annotations.NullMarked;
