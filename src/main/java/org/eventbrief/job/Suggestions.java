package org.eventbrief.job;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.eventbrief.actor.Actor;
import org.eventbrief.event.CodePoints;
import org.eventbrief.notice.ActorNotice;
import org.eventbrief.notice.ActorRule;
import org.eventbrief.notice.Notice;

/** Names near one that nobody bears. */
final class Suggestions {
    private static final int MOST = 5;

    /** From 0 to 1; a letter left out of a short name is nearer, another name is not. */
    private static final double NEAR = 0.85;

    private static final int LEAST = 3;

    private Suggestions() {}

    /** The nearest, if any is near; nothing is near a pattern. */
    static List<Notice> of(String name, List<Actor> actors) {
        if (name.contains("*")) {
            return List.of();
        }
        String meant = plain(name);
        return actors.stream()
                .map(actor -> new Near(actor, Math.max(near(actor.name(), meant), near(actor.id(), meant))))
                .filter(near -> near.similarity() >= NEAR)
                .sorted(Comparator.comparingDouble((Near near) -> -near.similarity())
                        .thenComparing(near -> near.actor().id(), CodePoints.ORDER))
                .limit(MOST)
                .<Notice>map(
                        near -> new ActorNotice(near.actor().dataset(), ActorRule.DID_YOU_MEAN, typed(near.actor()), 0))
                .toList();
    }

    private record Near(Actor actor, double similarity) {}

    /** A name that holds all that was typed is near, too. */
    private static double near(String known, String meant) {
        String plain = plain(known);
        boolean holds = meant.length() >= LEAST && plain.contains(meant);
        return Math.max(holds ? NEAR : 0, new JaroWinklerSimilarity().apply(plain, meant));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** What to type: the name, and the id where that is another. */
    private static String typed(Actor actor) {
        return actor.id().equals(actor.dataset() + ":" + actor.name())
                ? actor.name()
                : actor.id() + ", " + actor.name();
    }
}
