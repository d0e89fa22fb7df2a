/** The configuration, read and validated. */
@NullMarked
package org.eventbrief.settings;

import org.jspecify.annotations.NullMarked;
