package org.eventbrief.report.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eventbrief.event.Span;
import org.eventbrief.report.compose.Comparison.Pair;
import org.eventbrief.report.wording.Changes;
import org.eventbrief.report.wording.Dates;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;
import org.eventbrief.report.wording.Numbers;

/** The sentences of a bottom line, each from figures alone; none says who harmed whom. */
final class Sentences {
    private static final long FEW = 10;
    private static final Noun OCCURRENCE = new Noun("occurrence", "occurrences");

    private Sentences() {}

    /**
     * How active somebody was.
     *
     * @param occurrences how often, at least, where rows tell of several
     * @param covered the days of the year that are covered, where they are not all of it
     * @param firstOf the year in which the data begin, where no earlier year has events
     */
    record Activity(
            String name,
            int year,
            long events,
            long occurrences,
            Basis basis,
            Optional<Pair> change,
            Optional<Span> covered,
            Optional<Integer> firstOf) {}

    static String activity(Activity told) {
        String did = told.events() == 0
                ? "The data hold no event involving " + Names.inText(told.name())
                : Names.atStart(told.name()) + " took part in " + Noun.EVENT.count(told.events());
        return did + " in " + told.year() + covered(told) + occurrences(told) + change(told) + ".";
    }

    private static String covered(Activity told) {
        if (told.basis() instanceof Basis.Unvouched) {
            return ", in these files; how much of the year they cover is not known, so years are not compared";
        }
        return told.covered().map(days -> " (" + partOf(days) + ")").orElse("");
    }

    /** What is covered of a year: {@code covered up to 27 March only}. */
    static String partOf(Span days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        String from = first.getDayOfYear() == 1 ? "" : " from " + dayAndMonth(first);
        String to = last.getMonthValue() == 12 && last.getDayOfMonth() == 31
                ? ""
                : (from.isEmpty() ? " up to " : " to ") + dayAndMonth(last);
        return "covered" + from + to + " only";
    }

    private static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + Dates.name(day.getMonth());
    }

    private static String occurrences(Activity told) {
        return told.occurrences() > told.events()
                ? (told.events() == 1 ? ", which stands for " : ", which stand for ")
                        + OCCURRENCE.atLeast(told.occurrences())
                : "";
    }

    private static String change(Activity told) {
        if (told.basis() instanceof Basis.Earliest) {
            return ", the year in which the data begin";
        }
        if (!(told.basis() instanceof Basis.WholeYears) || told.change().isEmpty()) {
            return "";
        }
        Pair pair = told.change().get();
        if (pair.now() > 0 && told.firstOf().isPresent()) {
            return ", the first in these data, which begin in " + told.firstOf().get();
        }
        boolean few = pair.now() != pair.before()
                && Math.max(pair.now(), pair.before()) < FEW
                && pair.before() > 0
                && pair.now() > 0;
        return ", " + Changes.clause(pair.now(), pair.before(), "in " + pair.beforeYear())
                + (few ? "; numbers this small say little about a trend" : "");
    }

    /**
     * Like with like where a year is partial; empty where whole years are compared or nothing is.
     *
     * @param monthless how many events of a year are in no month
     */
    static String sameMonths(Basis basis, int year, Optional<Pair> change, IntToLongFunction monthless) {
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
        return months + Noun.EVENT.count(pair.now()) + (pair.now() == 1 ? " is" : " are") + " dated to a month, "
                + Changes.clause(pair.now(), pair.before(), "in " + pair.beforeYear()) + monthless(year, monthless)
                + ".";
    }

    private static String monthless(int year, IntToLongFunction events) {
        return IntStream.of(year - 1, year)
                .filter(one -> events.applyAsLong(one) > 0)
                .mapToObj(one -> "; " + Noun.EVENT.count(events.applyAsLong(one)) + " of " + one
                        + (events.applyAsLong(one) == 1 ? " is" : " are") + " dated to no month")
                .collect(Collectors.joining());
    }

    /** Somebody or some place, and how many events. */
    record Share(String name, long events) {}

    /**
     * Whom somebody met, without saying who acted.
     *
     * @param counterparts how many, groups, crowds and the unknown left out
     * @param most those met most often, in order
     * @param more whether others are not among these
     */
    record Company(long counterparts, List<Share> most, boolean more) {}

    static String company(Company told) {
        List<Share> most = told.most();
        if (most.isEmpty()) {
            return told.counterparts() == 0
                    ? "No counterpart is named."
                    : "Many of the " + counted(told) + " were met equally often.";
        }
        boolean alike = most.size() > 2
                && !told.more()
                && most.stream().allMatch(share -> share.events() == most.get(0).events());
        if (alike) {
            return "The " + counted(told) + ", with "
                    + Noun.EVENT.count(most.get(0).events()) + " each, were "
                    + Names.listed(
                            most.stream().map(Share::name).map(Names::inText).toList())
                    + ".";
        }
        String who = Names.listed(most.stream().map(Sentences::share).toList());
        boolean one = most.size() == 1;
        if (!told.more()) {
            String all = one ? "The only counterpart was " : "The " + counted(told) + " were ";
            return all + who + ".";
        }
        return "The most frequent of " + counted(told) + (one ? " was " : " were ") + who + ".";
    }

    private static String counted(Company told) {
        return Noun.COUNTERPART.count(told.counterparts());
    }

    /** Crowds and the unknown on the other side, who are no counterparts. */
    static String crowds(List<Share> others) {
        return others.isEmpty()
                ? ""
                : others.stream()
                        .map(share -> Noun.EVENT.count(share.events()) + (share.events() == 1 ? " was" : " were")
                                + " with " + crowd(share.name()))
                        .collect(Collectors.joining("; ", "", "."));
    }

    /** {@code civilians} is no name; others stay as the data write them. */
    private static String crowd(String name) {
        return name.equals("Civilians") ? "civilians" : name;
    }

    private static String share(Share share) {
        return Names.inText(share.name()) + " (" + Noun.EVENT.count(share.events()) + ")";
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
    static String where(List<Share> countries, long unknown) {
        if (countries.isEmpty()) {
            return unknown == 0 ? "" : unknown == 1 ? "The country is not given." : "No country is given.";
        }
        String rest = unknown == 0 ? "" : "; for " + Numbers.of(unknown) + " no country is given";
        if (countries.size() == 1) {
            Share only = countries.get(0);
            return unknown == 0
                    ? (only.events() == 1 ? "The event was in " : "All events were in ") + only.name() + "."
                    : Names.capitalised(Noun.EVENT.count(only.events()))
                            + (only.events() == 1 ? " was in " : " were in ") + only.name() + rest + ".";
        }
        int told = places(countries);
        if (told == 0) {
            return "The events were in " + Noun.COUNTRY.count(countries.size()) + rest + ".";
        }
        String most = Names.listed(countries.stream()
                .limit(told)
                .map(country -> country.name() + " (" + Numbers.of(country.events()) + ")")
                .toList());
        return (countries.size() > told
                        ? "The events were in " + Noun.COUNTRY.count(countries.size()) + ", most often in "
                        : "The events were in ")
                + most + rest + ".";
    }

    /**
     * How deadly it was, whoever caused it.
     *
     * @param counted whether the dataset counts deaths at all
     * @param fatal events with at least one death
     * @param unknown events whose best count is not known
     */
    record Toll(
            String name,
            long events,
            boolean counted,
            OptionalLong low,
            OptionalLong best,
            OptionalLong high,
            OptionalLong fatal,
            long unknown,
            Optional<Pair> change) {}

    static String toll(Toll told) {
        if (told.events() == 0) {
            return "";
        }
        if (!told.counted()) {
            return "This dataset does not count deaths.";
        }
        if (told.best().isEmpty() || (told.best().getAsLong() == 0 && told.low().orElse(0) > 0)) {
            return told.low().isPresent() && told.low().getAsLong() > 0
                    ? Names.capitalised(Noun.PERSON.atLeast(told.low().getAsLong())) + " died in events involving "
                            + Names.inText(told.name()) + "; "
                            + (told.best().isEmpty()
                                    ? "no best estimate is given."
                                    : "the best estimates, where given, are zero.")
                    : "No count of deaths is given for " + (told.events() == 1 ? "this event." : "these events.");
        }
        return known(told, told.best().getAsLong()) + missing(told) + ".";
    }

    private static String known(Toll told, long best) {
        if (best == 0) {
            return told.unknown() == 0
                    ? "No fatalities are recorded"
                    : "No fatalities are recorded where a count is given";
        }
        String range = told.low().isPresent()
                        && told.high().isPresent()
                        && told.low().getAsLong() < told.high().getAsLong()
                ? " (range " + Numbers.range(told.low().getAsLong(), told.high().getAsLong()) + ")"
                : "";
        String change = told.change()
                .map(pair -> ", " + Changes.clause(pair.now(), pair.before(), "in " + pair.beforeYear()))
                .orElse("");
        return "Fatalities in events involving " + Names.inText(told.name()) + " come to " + Numbers.of(best)
                + " by the best estimates" + range + change;
    }

    private static String missing(Toll told) {
        if (told.unknown() == 0) {
            return "";
        }
        return "; for " + Noun.EVENT.count(told.unknown()) + " no count is given"
                + (told.best().orElse(0) > 0 ? ", so that the sum may be too low" : "");
    }

    /**
     * What has not been before.
     *
     * @param what first events with somebody, in a country, of a kind
     * @param names at most three of them
     * @param more how many others there are
     */
    static String firsts(String what, List<String> names, long more) {
        String rest = more == 0 ? "" : " and " + Numbers.of(more) + (more == 1 ? " other" : " others");
        String listed = more == 0 ? Names.listed(names) : Names.joined(names, names);
        return what + " " + listed + rest;
    }

    /** In which roles a directed dataset has somebody; a side 1 may be who died, so it is not said to have acted. */
    static String roles(long acting, long target, long beside) {
        List<String> parts = java.util.stream.Stream.of(
                        part("on side 1, alone or with others, in", acting),
                        part("on side 2 in", target),
                        part("beside a side in", beside))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? "" : "By role: " + String.join("; ", parts) + ".";
    }

    private static Optional<String> part(String did, long events) {
        return events == 0 ? Optional.empty() : Optional.of(did + " " + Noun.EVENT.count(events));
    }
}
