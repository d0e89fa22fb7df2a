package org.eventbrief.aggregate.naive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A made-up input in plain values: everything that counting can depend on.
 *
 * @param datasets by code
 */
public record World(
        Map<String, Dataset> datasets,
        List<InputFile> files,
        List<Row> rows,
        List<Alias> aliases,
        List<Member> members,
        List<Taken> withdrawn,
        Optional<LocalDate> asOf) {

    /** How a dataset is. */
    public record Dataset(boolean directed, boolean wholeYears, boolean alwaysPartial, Optional<Days> stated) {}

    /** A file. */
    public record InputFile(String dataset, String name, boolean joins, boolean ids, boolean candidate) {}

    /** Days from a first to a last. */
    public record Days(LocalDate first, LocalDate last) {
        boolean holds(Days other) {
            return !other.first.isBefore(first) && !other.last.isAfter(last);
        }

        boolean overlaps(Days other) {
            return !other.first.isAfter(last) && !other.last.isBefore(first);
        }
    }

    /** A date: its days, and whether its provider knows the month. */
    public record When(Optional<Days> days, boolean monthKnown) {}

    /** Somebody in a role. */
    public record Part(String role, String id, String name, String kind) {}

    /** Deaths, each −1 where nobody gives the figure. */
    public record Deaths(int low, int best, int high) {}

    /** What happened. */
    public record Type(String type, String subtype, String quad) {}

    /** Where; empty where unknown. */
    public record Place(String country, String admin1) {}

    /** A row; its line is its number. */
    public record Row(
            int file,
            long line,
            String id,
            long timestamp,
            When when,
            Optional<Integer> statedYear,
            Type type,
            List<Part> parts,
            Deaths deaths,
            Place place,
            String targeting,
            int occurrences) {
        Optional<Integer> year() {
            return statedYear.or(() -> when.days()
                    .filter(days -> days.first().getYear() == days.last().getYear())
                    .map(days -> days.first().getYear()));
        }

        Row with(List<Part> joined) {
            return new Row(
                    file, line, id, timestamp, when, statedYear, type, joined, deaths, place, targeting, occurrences);
        }
    }

    /** A bound of a row of the tables: as written, and the days that it may mean. */
    public record Bound(String text, Optional<Days> days) {}

    /** A row of the table of actors. */
    public record Alias(String actorId, String actor, String alias, String dataset, String kind, Bound from, Bound to) {
        Days valid() {
            return new Days(
                    from.days().map(Days::first).orElse(LocalDate.MIN),
                    to.days().map(Days::last).orElse(LocalDate.MAX));
        }

        boolean always() {
            return from.days().isEmpty() && to.days().isEmpty();
        }
    }

    /** A row of the table of groups. */
    public record Member(String groupId, String group, String member, Bound from, Bound to) {
        Optional<Days> valid() {
            LocalDate first = from.days().map(Days::last).orElse(LocalDate.MIN);
            LocalDate last = to.days().map(Days::first).orElse(LocalDate.MAX);
            return last.isBefore(first) ? Optional.empty() : Optional.of(new Days(first, last));
        }
    }

    /** An event that was taken back. */
    public record Taken(String dataset, String id) {}

    String dataset(Row row) {
        return files.get(row.file()).dataset();
    }

    Stream<Row> rowsOf(String dataset) {
        return rows.stream().filter(row -> dataset(row).equals(dataset));
    }
}
