package org.eventbrief.actor;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        return read(Optional.of(folder), List.of());
    }

    /**
     * Reads both tables, and takes memberships that are stated elsewhere by the same rules.
     *
     * @param folder of the tables, if there is one
     * @throws Refusal with every error, as a wrong configuration
     */
    public static Reference read(Optional<Path> folder, List<StatedMember> stated) {
        ReferenceTables reading = new ReferenceTables();
        Reference read = reading.reference(folder, stated);
        if (!reading.wrong.isEmpty()) {
            throw new Refusal(Ending.WRONG_CONFIGURATION, reading.wrong);
        }
        return read;
    }

    private Reference reference(Optional<Path> folder, List<StatedMember> stated) {
        List<Alias> aliases = new ArrayList<>();
        folder.map(tables -> tables.resolve("actors.csv"))
                .ifPresent(
                        table -> aliases.addAll(rows(table, ALIAS_COLUMNS, List.of("actor_id", "alias"), this::alias)));
        String actorsFile = file;
        wrong.addAll(ActorConsistency.ofAliases(aliases, actorsFile));
        List<Membership> memberships = new ArrayList<>();
        folder.map(tables -> tables.resolve("groups.csv"))
                .ifPresent(table -> memberships.addAll(
                        rows(table, GROUP_COLUMNS, List.of("group_id", "member"), this::membership)));
        Set<String> inTable = memberships.stream().map(Membership::groupId).collect(Collectors.toSet());
        stated.forEach(member -> memberships.add(membership(member, inTable)));
        wrong.addAll(ActorConsistency.ofMemberships(memberships, aliases));
        return new Reference(aliases, memberships, actorsFile);
    }

    private <T> List<T> rows(
            Path table, List<String> known, List<String> needed, java.util.function.Function<NamedCsvRecord, T> row) {
        file = table.toString();
        if (!Files.exists(table)) {
            return List.of();
        }
        List<T> rows = new ArrayList<>();
        refuseOpenQuote(table);
        try (CsvReader<NamedCsvRecord> records = TableReader.open(table)) {
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
                inOrder(record.getStartingLineNumber(), from.first(), to.last()).orElse(Span.ALWAYS));
    }

    private Membership membership(NamedCsvRecord record) {
        return membership(new StatedMember(
                file,
                record.getStartingLineNumber(),
                id(record, "group_id"),
                cell(record, "group"),
                cell(record, "member"),
                cell(record, "valid_from"),
                cell(record, "valid_to")));
    }

    private Membership membership(StatedMember stated, Set<String> inTable) {
        file = stated.file();
        if (inTable.contains(stated.groupId())) {
            wrong(stated.line(), TableRule.GROUP_TWICE, "\"" + stated.groupId() + "\"");
        }
        return membership(stated);
    }

    private Membership membership(StatedMember stated) {
        Span from = bound(stated.line(), "valid_from", stated.from());
        Span to = bound(stated.line(), "valid_to", stated.to());
        inOrder(stated.line(), from.first(), to.last());
        boolean always = from.equals(Span.ALWAYS);
        boolean forever = to.equals(Span.ALWAYS);
        java.time.LocalDate first = always ? from.first() : from.last();
        java.time.LocalDate last = forever ? to.last() : to.first();
        return new Membership(
                stated.file(),
                stated.line(),
                stated.groupId(),
                Names.clean(stated.group()),
                Names.clean(stated.member()),
                last.isBefore(first) ? Optional.empty() : Optional.of(new Span(first, last)),
                stated.from(),
                stated.to());
    }

    private Optional<Span> inOrder(long line, java.time.LocalDate first, java.time.LocalDate last) {
        if (last.isBefore(first)) {
            wrong(line, TableRule.BAD_BOUND, "valid_to lies before valid_from");
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
        return bound(record.getStartingLineNumber(), column, cell(record, column));
    }

    private Span bound(long line, String column, String text) {
        Optional<Span> span = Edtf.parse(text).flatMap(EventDate::span);
        if (span.isEmpty() && !text.isEmpty()) {
            wrong(line, TableRule.BAD_BOUND, column + " \"" + text + "\"");
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
