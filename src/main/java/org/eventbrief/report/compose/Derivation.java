package org.eventbrief.report.compose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How a figure follows from the tables in {@code data/}: from their cells, or from other figures of the same briefing. */
public sealed interface Derivation {
    /**
     * A column of a table, folded over the rows that match; an empty cell is unknown, and a fold over unknown ones alone is
     * unknown.
     *
     * @param table the table's name, such as {@code actor-years}
     * @param column one of its columns
     * @param fold what is done with the cells
     * @param where all of them hold for a row that counts
     */
    record Cells(String table, String column, Fold fold, List<Match> where) implements Derivation {
        /** Copies the list. */
        public Cells {
            where = List.copyOf(where);
        }

        Cells and(Match... more) {
            return new Cells(
                    table,
                    column,
                    fold,
                    Stream.concat(where.stream(), Arrays.stream(more)).toList());
        }
    }

    /**
     * One figure less another, without its sign.
     *
     * @param now the key of the one
     * @param before the key of the other
     */
    record Difference(String now, String before) implements Derivation {}

    /** One figure against another in whole per cent, halves away from zero. */
    record Percent(String now, String before) implements Derivation {}

    /** The place of a figure among the cells that match: one more than there are larger cells. */
    record Rank(Cells among, String of) implements Derivation {}

    /**
     * How many others an actor has in a year's rows of {@code dyad-years}, whose kind is one of these.
     *
     * @param actor the actor's id
     */
    record Partners(String dataset, String actor, int year, List<String> kinds) implements Derivation {
        /** Copies the list. */
        public Partners {
            kinds = List.copyOf(kinds);
        }
    }

    /** The place of an actor among those of the rows that match: one more than have more partners. */
    record PartnersRank(Partners of, Cells among) implements Derivation {}

    /** What happens to the cells of a column. */
    enum Fold {
        /** They are added. */
        SUM,
        /** The rows are counted. */
        ROWS,
        /** The different texts that are not empty are counted. */
        DISTINCT,
        /** The largest is taken. */
        GREATEST
    }

    /**
     * A condition on a row.
     *
     * @param column whose cell
     * @param values it has to be one of
     */
    record Match(String column, List<String> values) {
        /** Copies the list. */
        public Match {
            values = List.copyOf(values);
        }

        static Match of(String column, String value) {
            return new Match(column, List.of(value));
        }
    }
}
