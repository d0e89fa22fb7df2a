/** What a provider's row says once it is understood: a date with a precision, deaths, a place and who took part. */
@NullMarked
package org.eventbrief.event;

import org.jspecify.annotations.NullMarked;
