package org.eventbrief.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eventbrief.edition.Editions;
import org.eventbrief.edition.Manifest;
import org.eventbrief.edition.RunIdentity;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Fate;
import org.eventbrief.notice.FileNotice;
import org.eventbrief.notice.FileRule;
import org.eventbrief.report.InputFacts;

/**
 * Tells which datasets have far fewer events than in the edition before, as when a file is missing or was fetched in part.
 * Providers take events back all the time, but few; a day that was asked for as the last one cuts on purpose.
 */
final class Shrinkage {
    /** Per cent of a dataset's events that a provider does not take back at once. */
    static final int MOST_PERCENT = 5;

    /** Events that may go from the smallest dataset. */
    static final int MOST_EVENTS = 5;

    private static final String AUTO = "auto";

    private Shrinkage() {}

    /** Of an edition whose inputs these are and that was made after the one that its identity names. */
    static List<FileNotice> of(RunIdentity identity, List<InputFacts> inputs, Editions editions) {
        Optional<Manifest> before =
                Optional.of(identity.before()).filter(name -> !name.isEmpty()).flatMap(editions::manifest);
        if (before.isEmpty() || !identity.asOf().equals(AUTO)) {
            return List.of();
        }
        Map<String, Long> now = events(inputs);
        List<FileNotice> shrunk = new ArrayList<>();
        events(before.get().inputs()).forEach((dataset, events) -> {
            long gone = events - now.getOrDefault(dataset, 0L);
            if (gone > MOST_EVENTS && gone * 100 > events * MOST_PERCENT) {
                shrunk.add(new FileNotice(
                        dataset,
                        FileRule.DATASET_SHRANK,
                        String.format(Locale.ROOT, "%d instead of %d", events - gone, events)));
            }
        });
        return shrunk;
    }

    private static Map<String, Long> events(List<InputFacts> inputs) {
        return inputs.stream()
                .collect(Collectors.groupingBy(
                        InputFacts::dataset,
                        () -> new TreeMap<>(CodePoints.ORDER),
                        Collectors.summingLong(input -> input.fates().getOrDefault(Fate.ACCEPTED, 0L))));
    }
}
