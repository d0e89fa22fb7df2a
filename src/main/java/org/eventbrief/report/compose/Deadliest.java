package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.eventbrief.report.ListedEvent;
import org.eventbrief.report.wording.Numbers;

/** The events with most deaths by best estimate out of any number, one after the other; of equals the earliest. */
final class Deadliest {
    private final int most;
    private final List<ListedEvent> chosen = new ArrayList<>();
    private long alike;

    /**
     * None yet.
     *
     * @param most how many are to be chosen, at least one
     */
    Deadliest(int most) {
        this.most = most;
    }

    void add(ListedEvent event) {
        int deaths = best(event);
        if (deaths <= 0) {
            return;
        }
        int at = chosen.size();
        while (at > 0 && best(chosen.get(at - 1)) < deaths) {
            at--;
        }
        if (at == most) {
            alike += deaths == best(chosen.get(most - 1)) ? 1 : 0;
            return;
        }
        chosen.add(at, event);
        if (chosen.size() > most) {
            int out = best(chosen.remove(most));
            alike = out == best(chosen.get(most - 1)) ? alike + 1 : 0;
        }
    }

    /** The chosen, most deaths first. */
    List<ListedEvent> events() {
        return List.copyOf(chosen);
    }

    /** How many others had as many deaths as the last of the chosen. */
    long alike() {
        return alike;
    }

    /** Why one of the chosen is told, in a few words. */
    String reason(ListedEvent event, Numbers numbers) {
        int deaths = best(event);
        if (alike > 0 && deaths == best(chosen.get(chosen.size() - 1))) {
            return "Among the deadliest (" + numbers.of(alike) + (alike == 1 ? " other" : " others") + " as deadly)";
        }
        boolean alone = chosen.size() == 1 || best(chosen.get(1)) < deaths;
        return alone ? "The deadliest" : "Among the deadliest";
    }

    /** Unknown is below zero. */
    private static int best(ListedEvent event) {
        return event.event().deaths().best();
    }
}
