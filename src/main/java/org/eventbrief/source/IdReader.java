package org.eventbrief.source;

import org.eventbrief.notice.RejectionRule;

/** Reads an event's id; one of several columns has {@code @} between them. */
final class IdReader {
    private final int[] places;

    IdReader(Layout layout) {
        this.places = layout.idPlaces();
    }

    String of(Row row) {
        String id = row.clean(places[0]);
        require(id, places[0]);
        for (int i = 1; i < places.length; i++) {
            String more = row.clean(places[i]);
            require(more, places[i]);
            id = id + "@" + more;
        }
        return id;
    }

    private static void require(String part, int place) {
        if (part.isEmpty()) {
            throw new Fault(RejectionRule.MISSING_ID, place, "");
        }
    }

    /** The id of a row that is rejected, or empty. */
    String asFarAsKnown(Row row) {
        try {
            return of(row);
        } catch (Fault missing) {
            return "";
        }
    }
}
