package org.eventbrief.workbook;

import java.util.Optional;

/** The names of a sheet and its table, and of the sheet that it goes on from. */
record PartNames(String sheet, String table, Optional<String> before) {}
