/** Finds input files, recognises their format and turns their rows into events or notices. */
@NullMarked
package org.eventbrief.source;

import org.jspecify.annotations.NullMarked;
