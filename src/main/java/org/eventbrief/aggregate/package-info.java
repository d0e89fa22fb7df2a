/** From events to counts: pure functions whose results merge in any order. */
@NullMarked
package org.eventbrief.aggregate;

import org.jspecify.annotations.NullMarked;
