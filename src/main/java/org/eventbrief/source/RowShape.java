package org.eventbrief.source;

import java.util.List;
import java.util.Optional;
import org.eventbrief.notice.RejectionRule;

/** Whether a row has the cells that the header promises, and no spreadsheet has rewritten them. */
final class RowShape {
    private final Layout layout;
    private final int width;
    private final int needed;
    private final List<Damage> damages;
    private final int[] damagedPlaces;
    private final Interned<Optional<Fault>> damaged;

    RowShape(FormatColumns columns, Layout layout) {
        this.layout = layout;
        this.width = layout.width();
        this.needed = layout.needed();
        this.damages = columns.damages();
        this.damagedPlaces = damages.stream()
                .mapToInt(damage -> layout.placeOf(damage.column()))
                .toArray();
        this.damaged = new Interned<>(this::damage, damagedPlaces);
    }

    /**
     * Lets a good row pass.
     *
     * @throws Fault where it is not
     */
    void check(Row row) {
        if (row.tooLong() >= 0) {
            throw new Fault(RejectionRule.CELL_TOO_LONG, -1, "");
        }
        if (row.cells() > width && row.lastFull() >= width) {
            throw new Fault(RejectionRule.TOO_MANY_CELLS, -1, Integer.toString(row.cells()));
        }
        if (row.cells() < needed) {
            throw new Fault(RejectionRule.TOO_FEW_CELLS, -1, Integer.toString(row.cells()));
        }
        if (row.swallowed() > 0) {
            throw new Fault(RejectionRule.ROWS_IN_A_CELL, -1, Integer.toString(row.swallowed()));
        }
        if (damagedPlaces.length > 0) {
            damaged.of(row).ifPresent(fault -> {
                throw fault;
            });
        }
    }

    /**
     * Whether the last row of a file without a line end has fewer cells than the others, so that it is cut off.
     *
     * @throws Fault where the cell that may be cut is one that counting needs
     */
    boolean isCutOff(Row row) {
        boolean cut = row.cells() < layout.usual();
        if (cut && row.cells() <= needed) {
            throw new Fault(RejectionRule.CUT_OFF_ROW, -1, Integer.toString(row.cells()));
        }
        return cut;
    }

    private Optional<Fault> damage(Row row) {
        for (int i = 0; i < damagedPlaces.length; i++) {
            String cell = row.clean(damagedPlaces[i]);
            if (damages.get(i).isIn(cell)) {
                return Optional.of(new Fault(RejectionRule.DAMAGED_BY_SPREADSHEET, damagedPlaces[i], cell));
            }
        }
        return Optional.empty();
    }

    /** For each column whether anything reads it. */
    boolean[] kept(boolean accounts) {
        boolean[] kept = new boolean[width];
        layout.fields().forEach((field, place) -> kept[place] = field.counts() || accounts);
        for (int place : layout.idPlaces()) {
            keep(kept, place);
        }
        for (int place : damagedPlaces) {
            keep(kept, place);
        }
        return kept;
    }

    private static void keep(boolean[] kept, int place) {
        if (place >= 0) {
            kept[place] = true;
        }
    }
}
