/** What a briefing says: bottom line, figures, pictures and notes, written from the tables of an edition. */
@NullMarked
package org.eventbrief.report.compose;

import org.jspecify.annotations.NullMarked;
