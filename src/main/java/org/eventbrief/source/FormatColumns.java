package org.eventbrief.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a source format.
 *
 * @param recognise how the format is told by its header
 * @param headerless how it is told without one
 * @param eventId the columns that together name an event
 * @param fields for each field the columns that may carry it; the first that there is does
 * @param required fields that may be empty in no row
 * @param quoted whether the provider quotes cells in tab-separated files
 * @param damages what a spreadsheet makes of such a file
 */
record FormatColumns(
        Recognition recognise,
        Optional<Headerless> headerless,
        List<String> eventId,
        Map<Field, List<String>> fields,
        Set<Field> required,
        boolean quoted,
        List<Damage> damages) {}
