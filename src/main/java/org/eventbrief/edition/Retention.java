package org.eventbrief.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which editions stay when old ones go.
 *
 * @param editions how many of the newest stay, and as many scoped ones, counted apart; at least 1
 * @param monthly of how many months, by as-of date, the newest edition stays besides; 0 for none
 */
public record Retention(int editions, int monthly) {
    /** Checks its numbers. */
    public Retention {
        if (editions < 1 || monthly < 0) {
            throw new IllegalArgumentException("at least one edition stays");
        }
    }

    /**
     * The editions that go, the oldest first. The latest never does, nor the one that it was compared with.
     *
     * @param newestFirst all editions
     * @param latest the name of the one that {@code latest} points at, or empty
     */
    public List<PastEdition> leaving(List<PastEdition> newestFirst, String latest) {
        Set<String> staying = new HashSet<>();
        newestFirst.stream().filter(edition -> edition.name().equals(latest)).forEach(edition -> {
            staying.add(edition.name());
            edition.manifest().before().ifPresent(staying::add);
        });
        List<PastEdition> whole =
                newestFirst.stream().filter(edition -> !edition.isScoped()).toList();
        whole.stream().limit(editions).map(PastEdition::name).forEach(staying::add);
        newestFirst.stream()
                .filter(PastEdition::isScoped)
                .limit(editions)
                .map(PastEdition::name)
                .forEach(staying::add);
        staying.addAll(firstOfMonths(whole));
        List<PastEdition> leaving = new ArrayList<>();
        newestFirst.stream()
                .filter(edition -> !staying.contains(edition.name()))
                .forEach(edition -> leaving.add(0, edition));
        return leaving;
    }

    private Set<String> firstOfMonths(List<PastEdition> newestFirst) {
        Set<String> months = new HashSet<>();
        Set<String> staying = new HashSet<>();
        for (PastEdition edition : newestFirst) {
            if (months.size() < monthly && months.add(month(edition))) {
                staying.add(edition.name());
            }
        }
        return staying;
    }

    private static String month(PastEdition edition) {
        return edition.manifest().asOf().toString().substring(0, 7);
    }
}
