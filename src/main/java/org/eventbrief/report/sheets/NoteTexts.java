package org.eventbrief.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.Coverage;
import org.eventbrief.event.Fate;
import org.eventbrief.notice.ActorNotice;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkRule;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.notice.RemarkedRows;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.InputFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;
import org.eventbrief.report.wording.Numbers;
import org.eventbrief.settings.Show;

/** Writes the notes of a workbook: the method, and what holds for this edition and these datasets. */
final class NoteTexts {
    private final EditionFacts facts;
    private final List<Source> sources;

    NoteTexts(EditionFacts facts, List<Source> sources) {
        this.facts = facts;
        this.sources = sources;
    }

    /** The notes that hold for these topics, and one about each dataset. */
    Notes about(List<Topic> topics) {
        List<Note> notes = new ArrayList<>();
        for (Topic topic : topics) {
            words(topic).ifPresent(words -> notes.add(new Note(topic.name(), topic.about(), words)));
        }
        for (Source source : sources) {
            notes.add(new Note(
                    source.dataset().code(),
                    "Dataset " + source.dataset().code(),
                    new DatasetNote(facts, source).words()));
        }
        return new Notes(notes);
    }

    private Optional<String> words(Topic topic) {
        return switch (topic) {
            case FATALITIES -> Optional.of(Method.of(topic) + disordered());
            case CHANGE -> Optional.of(Method.of(topic) + base());
            case PARTIAL -> partial();
            case ROWS -> Optional.of(rows());
            case UNPLACED -> unplaced();
            case REJECTED -> rejected();
            case FINDINGS -> findings();
            case TERMS -> terms();
            default -> Optional.of(Method.of(topic));
        };
    }

    private String base() {
        Numbers numbers = facts.forms().numbers();
        return " No percentage is given from a base under " + numbers.of(numbers.smallestBase()) + ".";
    }

    private Optional<String> partial() {
        List<String> partial = new ArrayList<>();
        for (Source source : sources) {
            String code = source.dataset().code();
            CoveredYears covered = CoveredYears.of(facts.tables(), code);
            List<Integer> years = covered.all().stream()
                    .filter(year -> !covered.isWhole(year))
                    .toList();
            if (!years.isEmpty()) {
                partial.add(code + ": " + Say.years(years) + " (" + coverage(code) + ")");
            }
        }
        return partial.isEmpty()
                ? Optional.empty()
                : Optional.of(Method.of(Topic.PARTIAL) + " Partial here: " + String.join("; ", partial) + ".");
    }

    private String coverage(String code) {
        return facts.tables().coverage(code).map(coverage -> covered(coverage)).orElse("its coverage is not known");
    }

    private String covered(Coverage coverage) {
        String days =
                "the input covers " + facts.forms().dates().of(coverage.days().first()) + " to "
                        + facts.forms().dates().of(coverage.days().last());
        return coverage.vouched() ? days : days + ", but nothing says that it is complete between them";
    }

    private String disordered() {
        Set<String> files = told();
        long rows = facts.notices().stream()
                .filter(notice -> notice instanceof RemarkedRow row
                        && row.rule() == RemarkRule.DEATHS_OUT_OF_ORDER
                        && files.contains(row.row().file()))
                .count();
        return rows == 0
                ? ""
                : " In " + facts.forms().numbers().count(Say.ROW, rows)
                        + " of this input low, best and high do not stand in this order; they are"
                        + " added up as given, so a sum's range need not hold its best count.";
    }

    private Set<String> told() {
        List<String> codes =
                sources.stream().map(source -> source.dataset().code()).toList();
        return facts.files().stream()
                .filter(file -> codes.contains(file.dataset()))
                .map(InputFacts::name)
                .collect(Collectors.toSet());
    }

    private String rows() {
        Map<Fate, Long> fates = new TreeMap<>();
        List<String> codes =
                sources.stream().map(source -> source.dataset().code()).toList();
        facts.files().stream()
                .filter(file -> codes.contains(file.dataset()))
                .map(InputFacts::fates)
                .forEach(file -> file.forEach((fate, rows) -> fates.merge(fate, rows, Long::sum)));
        String said = fates.entrySet().stream()
                .filter(fate -> fate.getValue() > 0)
                .map(fate -> facts.forms().numbers().of(fate.getValue()) + " "
                        + fate.getKey().code())
                .collect(Collectors.joining(", "));
        long all = fates.values().stream().mapToLong(Long::longValue).sum();
        return Method.of(Topic.ROWS) + " Here: " + facts.forms().numbers().count(Say.ROW, all)
                + (said.isEmpty() ? "." : ", of which " + said + ".");
    }

    private Optional<String> unplaced() {
        long events = facts.unplaced().stream()
                .filter(event -> sources.stream()
                        .anyMatch(source ->
                                source.dataset().code().equals(event.event().dataset())))
                .count();
        return events == 0
                ? Optional.empty()
                : Optional.of(facts.forms().numbers().count(Noun.EVENT, events) + " of this input "
                        + (events == 1 ? "belongs" : "belong")
                        + " to no year, since no date is given or the date spans two; "
                        + (events == 1 ? "it is" : "they are")
                        + " in no count. The workbook actor-years.xlsx and data/unplaced-events.csv list them.");
    }

    private Optional<String> rejected() {
        int rows = facts.rejected().size();
        return rows == 0
                ? Optional.empty()
                : Optional.of(facts.forms().numbers().count(Say.ROW, rows) + " of this input "
                        + (rows == 1 ? "breaks" : "break")
                        + " a rule of the format and " + (rows == 1 ? "is" : "are")
                        + " in no count. The workbook actor-years.xlsx and data/rejected-rows.csv list them with the"
                        + " reason.");
    }

    private Optional<String> findings() {
        Map<String, Long> counts = new TreeMap<>();
        for (Notice notice : facts.notices()) {
            counts.merge(sentence(notice), notice.times(), Long::sum);
        }
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(counts.entrySet().stream()
                        .map(found -> facts.forms().numbers().of(found.getValue()) + " × " + found.getKey())
                        .collect(Collectors.joining(".\n", "", ".")));
    }

    private static String sentence(Notice notice) {
        if (notice instanceof RemarkedRows rows) {
            return sentence(rows.first());
        } else if (notice instanceof RemarkedRow row) {
            return row.code() + " (row): " + row.rule().sentence();
        } else if (notice instanceof FileNotice file) {
            return file.code() + " (file): " + file.rule().sentence();
        } else if (notice instanceof ActorNotice actor) {
            return actor.code() + " (name): " + actor.rule().sentence();
        } else if (notice instanceof TableNotice table) {
            return table.code() + " (table): " + table.rule().sentence();
        }
        return notice instanceof RejectedRow row
                ? row.code() + " (row): " + row.rule().sentence()
                : notice.code();
    }

    private Optional<String> terms() {
        List<String> hidden = sources.stream()
                .filter(source -> source.show() == Show.COUNTS)
                .map(source -> source.dataset().code())
                .toList();
        return hidden.isEmpty()
                ? Optional.empty()
                : Optional.of(Method.of(Topic.TERMS) + " This holds here for " + Names.listed(hidden) + ".");
    }
}
