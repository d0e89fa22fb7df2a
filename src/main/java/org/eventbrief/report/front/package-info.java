/** What the front page of an edition and the list of editions say. */
@NullMarked
package org.eventbrief.report.front;

import org.jspecify.annotations.NullMarked;
