/** Writes a report as a tagged PDF; the only package that knows OpenPDF. */
@NullMarked
package org.eventbrief.briefing;

import org.jspecify.annotations.NullMarked;
