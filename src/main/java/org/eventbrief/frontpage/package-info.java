/** Writes the front page of an edition as one HTML file. */
@NullMarked
package org.eventbrief.frontpage;

import org.jspecify.annotations.NullMarked;
