package org.eventbrief.report.front;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.eventbrief.event.CodePoints;
import org.eventbrief.event.Fate;
import org.eventbrief.report.InputFacts;
import org.eventbrief.report.wording.Forms;

/**
 * An edition in the list of all.
 *
 * @param name the edition's name, which is its folder's
 * @param asOf the last day that counts
 * @param summary what is in it, in a sentence
 * @param scoped whether it was made for a few actors or years and never becomes the latest
 * @param page the file in its folder with which to begin
 */
public record EditionLine(String name, LocalDate asOf, String summary, boolean scoped, String page) {
    /**
     * What is in an edition, from the files that it was made of and the number of published figures that it changed, where that
     * is known.
     *
     * @param forms of numbers
     */
    public static String summary(List<InputFacts> inputs, OptionalLong restated, Forms forms) {
        Wording wording = new Wording(forms);
        TreeMap<String, Long> events = new TreeMap<>(CodePoints.ORDER);
        inputs.forEach(input -> events.merge(dataset(input), input.fates().getOrDefault(Fate.ACCEPTED, 0L), Long::sum));
        List<String> parts = new ArrayList<>();
        events.forEach((dataset, number) -> parts.add(wording.count(number, "event", "events") + " of " + dataset));
        String changed = restated.orElse(0) == 0
                ? ""
                : "; " + wording.count(restated.getAsLong(), "published figure", "published figures") + " changed";
        return Wording.list(parts) + changed + ".";
    }

    private static String dataset(InputFacts input) {
        return input.release().isEmpty() ? input.dataset() : input.dataset() + " " + input.release();
    }
}
