package org.eventbrief.report.front;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.eventbrief.actor.Actor;
import org.eventbrief.aggregate.ActorEntry;
import org.eventbrief.aggregate.Restatement;
import org.eventbrief.event.CodePoints;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.wording.RestatementWords;

/** Finds what a front page tells of the difference to the edition before. */
public final class NewsFinder {
    private static final int RESTATED = 10;

    private NewsFinder() {}

    /**
     * The news of an edition.
     *
     * @param wasThere whether the edition before knew an actor
     */
    public static News of(EditionFacts facts, Predicate<Actor> wasThere) {
        List<Restatement> all = facts.restatements().orElse(List.of());
        List<String> newcomers = facts.tables()
                .actors()
                .map(ActorEntry::actor)
                .filter(wasThere.negate())
                .map(Actor::name)
                .sorted(CodePoints.ORDER)
                .toList();
        List<Restatement> moved =
                all.stream().filter(one -> one.reasons().isRenaming()).toList();
        List<News.Restated> largest = all.stream()
                .filter(restatement -> !restatement.reasons().isRenaming())
                .filter(restatement -> restatement.figure() == Restatement.Figure.EVENTS
                        || restatement.figure() == Restatement.Figure.FATALITIES_BEST)
                .sorted(Comparator.comparingLong(NewsFinder::size).reversed())
                .limit(RESTATED)
                .map(restatement -> restated(restatement, facts.forms().restatements()))
                .toList();
        return new News(newcomers, largest, all.size(), moved(moved), moved.size());
    }

    private static List<String> moved(List<Restatement> moved) {
        return moved.stream()
                .map(NewsFinder::moved)
                .distinct()
                .sorted(CodePoints.ORDER)
                .toList();
    }

    private static String moved(Restatement one) {
        return one.actor().map(Actor::name).orElse("") + " (" + one.dataset() + "): now counted as "
                + one.reasons().elsewhere().map(Restatement.Elsewhere::name).orElse("");
    }

    private static long size(Restatement restatement) {
        return Math.abs(restatement.after().orElse(0) - restatement.before().orElse(0));
    }

    private static News.Restated restated(Restatement restatement, RestatementWords words) {
        String who = restatement.actor().map(Actor::name).orElse("All events");
        return new News.Restated(
                who + ", " + restatement.dataset() + " " + restatement.year(),
                RestatementWords.figure(restatement.figure()),
                words.value(restatement.before()),
                words.value(restatement.after()),
                words.why(restatement.reasons()));
    }
}
