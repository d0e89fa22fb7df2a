package org.eventbrief.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.eventbrief.event.CodePoints;

/**
 * Finds actors of one dataset whose names are so alike that they may be one. Nothing is merged by this: it suggests rows for
 * the table of aliases, and a person decides.
 */
public final class NearMisses {
    private static final double ALIKE = 0.96;
    private static final int BUCKET = 4;

    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

    private NearMisses() {}

    /**
     * The groups of actors that may be one.
     *
     * @return each in the order of names, together in the order of dataset and first name
     */
    public static List<List<Actor>> of(Collection<Actor> actors) {
        Map<String, List<Actor>> buckets = new TreeMap<>(CodePoints.ORDER);
        for (Actor actor : actors) {
            String folded = folded(actor.name());
            if (folded.length() >= BUCKET) {
                buckets.computeIfAbsent(actor.dataset() + " " + folded.substring(0, BUCKET), start -> new ArrayList<>())
                        .add(actor);
            }
        }
        NearMisses search = new NearMisses();
        List<List<Actor>> found = new ArrayList<>();
        buckets.values().forEach(bucket -> found.addAll(search.alike(bucket)));
        return found;
    }

    /** Each actor joins the first group that has somebody like it. */
    private List<List<Actor>> alike(List<Actor> bucket) {
        Map<Actor, List<Actor>> groups = new LinkedHashMap<>();
        bucket.stream()
                .sorted(Comparator.comparing(Actor::name, CodePoints.ORDER).thenComparing(Actor::id, CodePoints.ORDER))
                .forEach(actor -> groups.values().stream()
                        .filter(group -> group.stream().anyMatch(other -> isNear(other.name(), actor.name())))
                        .findFirst()
                        .orElseGet(() -> groups.computeIfAbsent(actor, first -> new ArrayList<>()))
                        .add(actor));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /** Whether two names differ in accents, case, what stands in brackets, a few letters, or words at the end of one. */
    boolean isNear(String a, String b) {
        String x = folded(a);
        String y = folded(b);
        return x.equals(y)
                || x.startsWith(y + " ")
                || y.startsWith(x + " ")
                || (similarity.apply(x, y) >= ALIKE && digits(x).equals(digits(y)));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\([^)]*\\)", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
