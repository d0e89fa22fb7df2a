package org.eventbrief.report.compose;

import java.util.List;
import java.util.stream.Stream;
import org.eventbrief.event.Account;
import org.eventbrief.event.Deaths;
import org.eventbrief.event.Event;
import org.eventbrief.event.QuadClass;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.wording.Forms;
import org.eventbrief.report.wording.Names;
import org.eventbrief.report.wording.Noun;

/**
 * One event in words: what, who, where, how deadly, who says so.
 *
 * @param forms of numbers and dates
 * @param sourced whether the event says itself who reported it
 * @param directed whether side 1 acted towards side 2; where it is not known to have, nothing is worded as if it had
 */
record EventWords(Forms forms, ListedEvent listed, boolean directed, boolean sourced) {
    private static final int LONGEST_SOURCE = 130;
    private static final int LONGEST_DATE = 24;

    /** What happened and between whom. */
    String title() {
        String type = Names.capitalised(listed.event().type().type());
        return sides().isEmpty() ? type : type + ": " + sides();
    }

    /** Who took part, those beside a side left out. */
    String sides() {
        String one = names(listed.side1());
        String two = names(listed.side2());
        if (one.isEmpty() || two.isEmpty()) {
            return one + two;
        }
        if (!directed) {
            return one + " and " + two;
        }
        return one + (isConflict() ? " against " : " towards ") + two;
    }

    private boolean isConflict() {
        return listed.event()
                .type()
                .quad()
                .filter(quad -> quad == QuadClass.MATERIAL_CONFLICT || quad == QuadClass.VERBAL_CONFLICT)
                .isPresent();
    }

    /** Who stood beside a side, where it was, what is told of it, and how deadly it was. */
    String detail() {
        return BottomLine.joined(notes(), beside(), place(), deaths());
    }

    /** What others than a desk note are the words of those who reported it. */
    private String notes() {
        String notes = Wordings.sentence(Wordings.shortened(account().notes()));
        boolean headline = notes.isEmpty() || !listed.event().dataset().equals("ucdp-ged");
        return headline ? notes : "Headlines: " + notes;
    }

    /** Who reported it and who claims it, and the id by which anybody finds it. */
    String source() {
        Account account = account();
        String reported = account.source().isEmpty() || !sourced
                ? ""
                : "Source: "
                        + Wordings.sentence(Wordings.shortened(
                                Reports.of(account.source(), forms).orElseGet(() -> account.source() + published()),
                                LONGEST_SOURCE));
        String claim = account.attribution().isEmpty()
                ? ""
                : "Attribution: " + Wordings.sentence(Wordings.shortened(account.attribution()));
        return BottomLine.joined(claim, reported, "Event " + listed.id() + occurrences() + ".");
    }

    private String published() {
        String date = account().sourceDate();
        return date.isEmpty() || date.length() > LONGEST_DATE ? "" : ", " + date;
    }

    private String occurrences() {
        var times = listed.event().occurrences();
        if (times.count() == 1 && !times.atLeast()) {
            return "";
        }
        return ", " + (times.atLeast() ? "at least " : "") + forms.numbers().of(times.count()) + " times";
    }

    private String beside() {
        List<String> all = Stream.of(listed.associates1(), listed.associates2())
                .flatMap(EventWords::split)
                .distinct()
                .toList();
        return all.isEmpty() ? "" : "Also taking part: " + Names.listed(all) + ".";
    }

    private String place() {
        Event event = listed.event();
        List<String> parts = Stream.of(
                        account().location(),
                        event.place().admin1(),
                        event.place().country())
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        return parts.isEmpty() ? "" : Wordings.sentence(String.join(", ", parts));
    }

    private String deaths() {
        Deaths deaths = listed.event().deaths();
        if (deaths.known()) {
            boolean ranged =
                    deaths.low() != Deaths.UNKNOWN && deaths.high() != Deaths.UNKNOWN && deaths.low() < deaths.high();
            return Names.capitalised(forms.numbers().count(Noun.FATALITY, deaths.best()))
                    + (ranged ? " (range " + forms.numbers().range(deaths.low(), deaths.high()) + ")" : "") + ".";
        }
        if (deaths.low() > 0) {
            return Names.capitalised(forms.numbers().atLeast(Noun.FATALITY, deaths.low())) + ".";
        }
        // A desk tells of much that nobody dies of; where every event is violence, a missing count is worth a word.
        return directed ? "" : "Fatalities unknown.";
    }

    private Account account() {
        return listed.event().account();
    }

    private static String names(String joined) {
        return Names.listed(split(joined).map(Names::inText).toList());
    }

    private static Stream<String> split(String joined) {
        return Stream.of(joined.split("; ")).filter(name -> !name.isEmpty());
    }
}
