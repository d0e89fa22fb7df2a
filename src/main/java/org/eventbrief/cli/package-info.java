/** Commands, their options and exit codes. */
@NullMarked
package org.eventbrief.cli;

import org.jspecify.annotations.NullMarked;
