package org.eventbrief.report.wording;

import java.util.OptionalLong;

/**
 * How two numbers differ, absolutely and, where the base bears it, in per cent.
 *
 * @param numbers their form
 */
public record Changes(Numbers numbers) {
    /**
     * As the end of a sentence that has said the number itself: {@code 34 more than in 2022 (+36%)}, {@code as many as in
     * 2022}, {@code after none in 2022}.
     *
     * @param when what was before, such as {@code in 2022}
     */
    public String clause(long now, long before, String when) {
        if (now == before) {
            return now == 0 ? "as " + when : "as many as " + when;
        }
        if (before == 0) {
            return "after none " + when;
        }
        if (now == 0) {
            return "after " + numbers.of(before) + " " + when;
        }
        String much = numbers.of(Math.abs(now - before)) + (now > before ? " more" : " fewer");
        return much + " than " + when + percent(now, before);
    }

    /** Under a number that stands out: {@code +34 on 2022 (+36%)}, {@code as in 2022}, {@code none in 2022}. */
    public String note(long now, long before, String when) {
        if (now == before) {
            return "as in " + when;
        }
        return before == 0 ? "none in " + when : numbers.signed(now - before) + " on " + when + percent(now, before);
    }

    private String percent(long now, long before) {
        OptionalLong percent = numbers.percent(now, before);
        return percent.isPresent() ? " (" + numbers.signed(percent.getAsLong()) + "%)" : "";
    }
}
