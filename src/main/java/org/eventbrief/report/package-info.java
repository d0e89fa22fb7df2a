/** What a report says, without a medium: figures, tables, sentences, notes and sources. */
@NullMarked
package org.eventbrief.report;

import org.jspecify.annotations.NullMarked;
