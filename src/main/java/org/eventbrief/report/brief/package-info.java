/** What a briefing is made of, without a medium: blocks of words, figures, tables and pictures in reading order. */
@NullMarked
package org.eventbrief.report.brief;

import org.jspecify.annotations.NullMarked;
