/** What the workbooks of an edition say: which sheets, which columns, which notes. */
@NullMarked
package org.eventbrief.report.sheets;

import org.jspecify.annotations.NullMarked;
