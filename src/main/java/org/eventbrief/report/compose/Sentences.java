package org.eventbrief.report.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventbrief.event.Span;
import org.eventbrief.report.compose.Comparison.Pair;
import org.eventbrief.report.wording.Dates;
import org.eventbrief.report.wording.Forms;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;

/**
 * The sentences of a bottom line, each from figures alone; none says who harmed whom.
 *
 * @param forms of numbers and dates
 */
record Sentences(Forms forms) {
    /** What is covered of a year: {@code covered up to 27 March only}. */
    String partOf(Span days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        String from = first.getDayOfYear() == 1 ? "" : " from " + forms.dates().inYear(first);
        String to = last.getMonthValue() == 12 && last.getDayOfMonth() == 31
                ? ""
                : (from.isEmpty() ? " up to " : " to ") + forms.dates().inYear(last);
        return "covered" + from + to + " only";
    }

    /**
     * Like with like where a year is partial; empty where whole years are compared or nothing is.
     *
     * @param monthless how many events of a year are in no month
     */
    String sameMonths(Basis basis, int year, Optional<Pair> change, IntToLongFunction monthless) {
        if (basis instanceof Basis.NoMonth) {
            return "No month is covered whole in both years, so " + year + " is not compared with " + (year - 1) + ".";
        }
        if (!(basis instanceof Basis.SameMonths same) || change.isEmpty()) {
            return "";
        }
        Pair pair = change.get();
        String months = "In " + Dates.months(same.months()) + ", which both years cover whole, ";
        if (pair.now() == 0 && pair.before() == 0) {
            return "No event is dated to " + Dates.months(same.months()).replace(" and ", " or ") + " of either year"
                    + monthless(year, monthless) + ".";
        }
        return months + forms.numbers().count(Noun.EVENT, pair.now()) + (pair.now() == 1 ? " is" : " are")
                + " dated to a month, "
                + forms.changes().clause(pair.now(), pair.before(), "in " + pair.beforeYear())
                + monthless(year, monthless)
                + ".";
    }

    private String monthless(int year, IntToLongFunction events) {
        return IntStream.of(year - 1, year)
                .filter(one -> events.applyAsLong(one) > 0)
                .mapToObj(one -> "; " + forms.numbers().count(Noun.EVENT, events.applyAsLong(one)) + " of " + one
                        + (events.applyAsLong(one) == 1 ? " is" : " are") + " dated to no month")
                .collect(Collectors.joining());
    }

    /** Somebody or some place, and how many events. */
    record Share(String name, long events) {}

    /** Crowds and the unknown on the other side, who are no counterparts. */
    String crowds(List<Share> others) {
        return others.isEmpty()
                ? ""
                : others.stream()
                        .map(share -> forms.numbers().count(Noun.EVENT, share.events())
                                + (share.events() == 1 ? " was" : " were") + " with " + crowd(share.name()))
                        .collect(Collectors.joining("; ", "", "."));
    }

    /** {@code civilians} is no name; others stay as the data write them. */
    private static String crowd(String name) {
        return name.equals("Civilians") ? "civilians" : name;
    }

    /** How many of the countries are named. */
    static int places(List<Share> countries) {
        return Shares.unbroken(countries.stream().map(Share::events).toList(), 3, 3);
    }

    /**
     * Where it was.
     *
     * @param countries the known ones with most events first
     * @param unknown events whose country is not known
     */
    String where(List<Share> countries, long unknown) {
        if (countries.isEmpty()) {
            return unknown == 0 ? "" : unknown == 1 ? "The country is not given." : "No country is given.";
        }
        String rest = unknown == 0 ? "" : "; for " + forms.numbers().of(unknown) + " no country is given";
        if (countries.size() == 1) {
            Share only = countries.get(0);
            return unknown == 0
                    ? (only.events() == 1 ? "The event was in " : "All events were in ") + only.name() + "."
                    : Names.capitalised(forms.numbers().count(Noun.EVENT, only.events()))
                            + (only.events() == 1 ? " was in " : " were in ") + only.name() + rest + ".";
        }
        int told = places(countries);
        if (told == 0) {
            return "The events were in " + forms.numbers().count(Noun.COUNTRY, countries.size()) + rest + ".";
        }
        String most = Names.listed(countries.stream()
                .limit(told)
                .map(country -> country.name() + " (" + forms.numbers().of(country.events()) + ")")
                .toList());
        return (countries.size() > told
                        ? "The events were in " + forms.numbers().count(Noun.COUNTRY, countries.size())
                                + ", most often in "
                        : "The events were in ")
                + most + rest + ".";
    }

    /**
     * What has not been before.
     *
     * @param what first events with somebody, in a country, of a kind
     * @param names at most three of them
     * @param more how many others there are
     */
    String firsts(String what, List<String> names, long more) {
        String rest = more == 0 ? "" : " and " + forms.numbers().of(more) + (more == 1 ? " other" : " others");
        String listed = more == 0 ? Names.listed(names) : Names.joined(names, names);
        return what + " " + listed + rest;
    }

    /** In which roles a directed dataset has somebody; a side 1 may be who died, so it is not said to have acted. */
    String roles(long acting, long target, long beside) {
        List<String> parts = Stream.of(
                        part("on side 1, alone or with others, in", acting),
                        part("on side 2 in", target),
                        part("beside a side in", beside))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? "" : "By role: " + String.join("; ", parts) + ".";
    }

    private Optional<String> part(String did, long events) {
        return events == 0
                ? Optional.empty()
                : Optional.of(did + " " + forms.numbers().count(Noun.EVENT, events));
    }
}
