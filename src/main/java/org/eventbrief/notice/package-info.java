/** Findings about rows and files, each with a stable code and typed fields. */
@NullMarked
package org.eventbrief.notice;

import org.jspecify.annotations.NullMarked;
