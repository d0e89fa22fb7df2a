package org.eventbrief.source;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the fields of a format stand among the columns of one file. */
public final class Layout {
    private static final int NOWHERE = -1;

    private final List<String> columns;
    private final boolean hasHeader;
    private final int shift;
    private final int usual;
    private final int[] places;
    private final int[] idPlaces;

    private Layout(List<String> columns, boolean hasHeader, int shift, int usual, int[] places, int[] idPlaces) {
        this.columns = columns;
        this.hasHeader = hasHeader;
        this.shift = shift;
        this.usual = usual;
        this.places = places;
        this.idPlaces = idPlaces;
    }

    /**
     * The layout of a file.
     *
     * @param names of its columns, in order
     * @param hasHeader whether they stand in the file, else they are the format's
     * @param shift 1 where every row has an index before the first named column
     */
    static Layout of(FormatColumns format, List<String> names, boolean hasHeader, int shift) {
        ColumnNames known = ColumnNames.of(names);
        int[] places = new int[Field.ALL.size()];
        Arrays.fill(places, NOWHERE);
        format.fields()
                .forEach((field, candidates) -> places[field.ordinal()] =
                        shifted(known.first(candidates).orElse(NOWHERE), shift));
        int[] ids = format.eventId().stream()
                .mapToInt(name -> shifted(known.place(name).orElse(NOWHERE), shift))
                .toArray();
        return new Layout(List.copyOf(names), hasHeader, shift, names.size() + shift, places, ids);
    }

    /** The same layout, in a file whose rows have as many cells as these; the last may be cut off. */
    Layout withRowsLike(List<List<String>> rows) {
        int most = rows.stream()
                .limit(Math.max(0, rows.size() - 1))
                .mapToInt(List::size)
                .max()
                .orElse(width());
        return new Layout(columns, hasHeader, shift, Math.min(most, width()), places, idPlaces);
    }

    private static int shifted(int place, int shift) {
        return place == NOWHERE ? NOWHERE : place + shift;
    }

    /** Whether the file has a column for the field. */
    public boolean has(Field field) {
        return place(field) != NOWHERE;
    }

    /** The columns that carry a field, by its number in a row from 0. */
    public Map<Field, Integer> fields() {
        Map<Field, Integer> found = new EnumMap<>(Field.class);
        Field.ALL.stream().filter(this::has).forEach(field -> found.put(field, place(field)));
        return found;
    }

    /** The names of the columns, as the file or else the format has them. */
    public List<String> columns() {
        return columns;
    }

    /** Whether the column names stand in the file. */
    public boolean hasHeader() {
        return hasHeader;
    }

    /** The number of the column in a row, or −1. */
    int place(Field field) {
        return places[field.ordinal()];
    }

    /** The numbers of the columns that make the event's id. */
    int[] idPlaces() {
        return idPlaces.clone();
    }

    /** The number of the column of a name, or −1. */
    int placeOf(String name) {
        return shifted(ColumnNames.of(columns).place(name).orElse(NOWHERE), shift);
    }

    /** How many cells a row has at most, unless those beyond are empty. */
    int width() {
        return columns.size() + shift;
    }

    /** How many cells a whole row of this file has. */
    int usual() {
        return usual;
    }

    /** How many cells a row must have so that none that counting needs is lost. */
    int needed() {
        int last = Arrays.stream(idPlaces).max().orElse(NOWHERE);
        for (Field field : Field.ALL) {
            last = field.counts() ? Math.max(last, place(field)) : last;
        }
        return last + 1;
    }

    /** The name of the column at a place, for messages. */
    String nameAt(int place) {
        int index = place - shift;
        return index >= 0 && index < columns.size() ? columns.get(index) : "";
    }
}
