/** The Spring Batch job; the whole flow is in EventbriefJob. */
@NullMarked
package org.eventbrief.job;

import org.jspecify.annotations.NullMarked;
