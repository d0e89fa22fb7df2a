/** Stages, checksums and publishes editions, and keeps or prunes what was published. */
@NullMarked
package org.eventbrief.edition;

import org.jspecify.annotations.NullMarked;
