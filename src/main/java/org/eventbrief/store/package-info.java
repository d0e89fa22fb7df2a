/** The only owner of SQL, of the embedded database and of the files of the ledger. */
@NullMarked
package org.eventbrief.store;

import org.jspecify.annotations.NullMarked;
