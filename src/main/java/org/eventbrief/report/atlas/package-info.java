/** Outlines of countries, and which of them a dataset means by a name. */
@NullMarked
package org.eventbrief.report.atlas;

import org.jspecify.annotations.NullMarked;
