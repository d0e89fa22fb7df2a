/** How numbers, names, dates and counted things are put into English, wherever a report speaks. */
@NullMarked
package org.eventbrief.report.wording;

import org.jspecify.annotations.NullMarked;
