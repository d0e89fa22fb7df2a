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

    private Suggestions() {}

    static List<Notice> of(String name, List<Actor> actors) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return actors.stream()
                .sorted(Comparator.comparing((Actor actor) -> -similarity.apply(plain(actor.name()), plain(name)))
                        .thenComparing(Actor::id, CodePoints.ORDER))
                .limit(MOST)
                .<Notice>map(actor -> new ActorNotice(actor.dataset(), ActorRule.DID_YOU_MEAN, typed(actor), 0))
                .toList();
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
