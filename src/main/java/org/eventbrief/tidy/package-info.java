/** Streams the tidy tables of an edition and the data package that describes them. */
@NullMarked
package org.eventbrief.tidy;

import org.jspecify.annotations.NullMarked;
