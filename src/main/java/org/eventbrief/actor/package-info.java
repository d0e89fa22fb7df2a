/** From names and aliases to actors, and from actors to the groups they belonged to at a date. */
@NullMarked
package org.eventbrief.actor;

import org.jspecify.annotations.NullMarked;
