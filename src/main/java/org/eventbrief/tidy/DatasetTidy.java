package org.eventbrief.tidy;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eventbrief.aggregate.DatasetYear;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Span;

/** The tables that are about a whole dataset, or about groups whatever the dataset. */
final class DatasetTidy {
    private DatasetTidy() {}

    static TidyTable<DatasetYear> years() {
        return new TidyTable<>(
                "dataset-years",
                "Dataset-years",
                "One row for each dataset and year, each event once: the totals against which everything else is checked.",
                Keys.primary("dataset", "year"),
                content -> content.tables().datasetYears(),
                ActorTidy.joined(List.of(
                        List.of(
                                SharedFields.dataset(row -> row.dataset().code()),
                                SharedFields.year(DatasetYear::year),
                                SharedFields.events("Events of the year, each once.", DatasetYear::events)),
                        SharedFields.fatalities(DatasetYear::fatalities),
                        List.of(
                                Field.day(
                                        "coverage_from",
                                        "Covered from",
                                        "The first day of the year that the dataset covers.",
                                        "2023-01-01",
                                        row -> row.covered().map(Span::first)),
                                Field.day(
                                        "coverage_to",
                                        "Covered to",
                                        "The last day of the year that the dataset covers.",
                                        "2023-12-31",
                                        row -> row.covered().map(Span::last)),
                                SharedFields.partial(DatasetYear::partial),
                                Field.text(
                                        "release",
                                        "Release",
                                        "The release of the dataset; empty where it is not known.",
                                        "1.0",
                                        row -> row.dataset().release())))));
    }

    static TidyTable<Member> groupMembers() {
        return new TidyTable<>(
                "group-members",
                "Members of groups",
                "One row for each group and member of this input, with the days on which the membership holds.",
                Keys.NONE,
                DatasetTidy::members,
                List.of(
                        SharedFields.id("group_id", "Group id", Member::group),
                        SharedFields.id("member_id", "Member id", Member::member),
                        bound("valid_from", "Valid from", "2021-03", Member::validFrom),
                        bound("valid_to", "Valid to", "2023-06-30", Member::validTo)));
    }

    private static Field<Member> bound(String name, String title, String example, Function<Member, String> value) {
        return Field.text(
                name,
                title,
                "The bound as the reference table writes it (EDTF); empty where there is none.",
                example,
                value);
    }

    /** Once for each pair, though each dataset that knows both has it. */
    private static Stream<Member> members(TidyContent content) {
        return content.tables()
                .groupMembers()
                .map(row -> new Member(row.group().id(), row.member().id(), row.validFrom(), row.validTo()))
                .distinct()
                .sorted(Member.ORDER);
    }

    /** A membership, whichever dataset has it. */
    record Member(String group, String member, String validFrom, String validTo) {
        static final Comparator<Member> ORDER = Comparator.comparing(Member::group, CodePoints.ORDER)
                .thenComparing(Member::member, CodePoints.ORDER)
                .thenComparing(Member::validFrom, CodePoints.ORDER)
                .thenComparing(Member::validTo, CodePoints.ORDER);
    }
}
