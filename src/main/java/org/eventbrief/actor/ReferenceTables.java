package org.eventbrief.actor;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eventbrief.event.Edtf;
import org.eventbrief.event.EventDate;
import org.eventbrief.event.Kind;
import org.eventbrief.event.Span;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;

/** Reads {@code actors.csv} and {@code groups.csv} of a reference folder, and refuses what is wrong in them. */
public final class ReferenceTables {
    private static final List<String> ALIAS_COLUMNS =
            List.of("actor_id", "actor", "alias", "dataset", "kind", "valid_from", "valid_to", "note");
    private static final List<String> GROUP_COLUMNS =
            List.of("group_id", "group", "member", "valid_from", "valid_to", "note");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private final List<TableNotice> wrong = new ArrayList<>();
    private String file = "";

    private ReferenceTables() {}

    /**
     * Reads both tables; one that is not there is empty.
     *
     * @throws Refusal with every error of both tables, as a wrong configuration
     */
    public static Reference read(Path folder) {
        ReferenceTables reading = new ReferenceTables();
        List<Alias> aliases =
                reading.rows(folder.resolve("actors.csv"), ALIAS_COLUMNS, List.of("actor_id", "alias"), reading::alias);
        reading.wrong.addAll(ActorConsistency.ofAliases(aliases, reading.file));
        List<Membership> memberships = reading.rows(
                folder.resolve("groups.csv"), GROUP_COLUMNS, List.of("group_id", "member"), reading::membership);
        reading.wrong.addAll(ActorConsistency.ofMemberships(memberships, aliases, reading.file));
        if (!reading.wrong.isEmpty()) {
            throw new Refusal(Ending.WRONG_CONFIGURATION, reading.wrong);
        }
        return new Reference(aliases, memberships, folder.resolve("actors.csv").toString());
    }

    private <T> List<T> rows(
            Path table, List<String> known, List<String> needed, java.util.function.Function<NamedCsvRecord, T> row) {
        file = table.toString();
        if (!Files.exists(table)) {
            return List.of();
        }
        List<T> rows = new ArrayList<>();
        refuseOpenQuote(table);
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(table)) {
            for (NamedCsvRecord record : records) {
                if (rows.isEmpty() && !isHeader(record.getHeader(), known, needed)) {
                    return rows;
                }
                rows.add(row.apply(record));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }

    private boolean isHeader(List<String> header, List<String> known, List<String> needed) {
        if (!header.containsAll(needed)) {
            wrong(1, TableRule.MISSING_COLUMN, "it needs " + String.join(", ", needed));
            return false;
        }
        header.stream()
                .filter(column -> !known.contains(column) && !column.isBlank())
                .forEach(column -> wrong(
                        1, TableRule.UNKNOWN_KEY, "column \"" + column + "\"; there are " + String.join(", ", known)));
        return true;
    }

    /** Quotes come in pairs, whether they enclose a cell or stand for one within. */
    private void refuseOpenQuote(Path table) {
        try {
            if (Files.readString(table).chars().filter(c -> c == '"').count() % 2 != 0) {
                wrong(0, TableRule.OPEN_QUOTE, "");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(table + " cannot be read as UTF-8", unreadable);
        }
    }

    private Alias alias(NamedCsvRecord record) {
        String id = id(record, "actor_id");
        String alias = Names.clean(cell(record, "alias"));
        if (alias.isEmpty()) {
            wrong(record.getStartingLineNumber(), TableRule.EMPTY_ALIAS, id);
        }
        Optional<Kind> kind = Kind.parse(cell(record, "kind"));
        if (kind.isEmpty() && !cell(record, "kind").isEmpty()) {
            wrong(record.getStartingLineNumber(), TableRule.BAD_KIND, cell(record, "kind"));
        }
        Span from = bound(record, "valid_from");
        Span to = bound(record, "valid_to");
        return new Alias(
                record.getStartingLineNumber(),
                id,
                Names.clean(cell(record, "actor")),
                alias,
                cell(record, "dataset"),
                kind,
                inOrder(record, from.first(), to.last()).orElse(Span.ALWAYS));
    }

    private Membership membership(NamedCsvRecord record) {
        Span from = bound(record, "valid_from");
        Span to = bound(record, "valid_to");
        inOrder(record, from.first(), to.last());
        boolean always = from.equals(Span.ALWAYS);
        boolean forever = to.equals(Span.ALWAYS);
        java.time.LocalDate first = always ? from.first() : from.last();
        java.time.LocalDate last = forever ? to.last() : to.first();
        return new Membership(
                record.getStartingLineNumber(),
                id(record, "group_id"),
                Names.clean(cell(record, "group")),
                Names.clean(cell(record, "member")),
                last.isBefore(first) ? Optional.empty() : Optional.of(new Span(first, last)),
                cell(record, "valid_from"),
                cell(record, "valid_to"));
    }

    private Optional<Span> inOrder(NamedCsvRecord record, java.time.LocalDate first, java.time.LocalDate last) {
        if (last.isBefore(first)) {
            wrong(record.getStartingLineNumber(), TableRule.BAD_BOUND, "valid_to lies before valid_from");
            return Optional.empty();
        }
        return Optional.of(new Span(first, last));
    }

    private String id(NamedCsvRecord record, String column) {
        String id = cell(record, column);
        if (!ID.matcher(id).matches()) {
            wrong(record.getStartingLineNumber(), TableRule.BAD_ID, column + " \"" + id + "\"");
        }
        return id;
    }

    private Span bound(NamedCsvRecord record, String column) {
        String text = cell(record, column);
        Optional<Span> span = Edtf.parse(text).flatMap(EventDate::span);
        if (span.isEmpty() && !text.isEmpty()) {
            wrong(record.getStartingLineNumber(), TableRule.BAD_BOUND, column + " \"" + text + "\"");
        }
        return span.orElse(Span.ALWAYS);
    }

    private static String cell(NamedCsvRecord record, String column) {
        return record.findField(column).map(String::strip).orElse("");
    }

    private void wrong(long line, TableRule rule, String detail) {
        wrong.add(new TableNotice(file, line, rule, detail));
    }
}
