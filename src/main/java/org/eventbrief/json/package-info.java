/** Trees as JSON and back; the only place that knows how our JSON looks. */
@NullMarked
package org.eventbrief.json;

import org.jspecify.annotations.NullMarked;
