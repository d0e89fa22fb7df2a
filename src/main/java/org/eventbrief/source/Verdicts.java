package org.eventbrief.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says of each known format whether a table has it, and why not. */
final class Verdicts {
    private final Formats formats;

    Verdicts(Formats formats) {
        this.formats = formats;
    }

    List<Verdict> on(Sample sample, Optional<SourceFormat> taken) {
        List<String> header = header(sample);
        return formats.all().stream()
                .map(format -> on(format, header, taken.filter(format::equals).isPresent()))
                .toList();
    }

    /** The first row, read so that it has most cells. */
    private static List<String> header(Sample sample) {
        return Recogniser.dialects(sample)
                .map(sample::rows)
                .filter(rows -> !rows.isEmpty())
                .map(rows -> rows.get(0))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static Verdict on(SourceFormat format, List<String> header, boolean taken) {
        ColumnNames columns = ColumnNames.of(header);
        Recognition rules = format.columns().recognise();
        List<String> missing = new ArrayList<>(rules.missing(columns));
        rules.missingGroups(columns).forEach(group -> missing.add(String.join(" or ", group)));
        List<String> unwanted = rules.unwanted(columns);
        boolean byHeader = missing.isEmpty() && unwanted.isEmpty();
        String reason = byHeader
                ? "the header has every column that the format asks for"
                : taken
                        ? "the rows have no header, and look as the format's do"
                        : why(format, missing, unwanted, header);
        return new Verdict(format, byHeader || taken, missing, unwanted, reason);
    }

    private static String why(SourceFormat format, List<String> missing, List<String> unwanted, List<String> header) {
        List<String> reasons = new ArrayList<>();
        if (!missing.isEmpty()) {
            reasons.add("the header lacks " + String.join(", ", missing));
        }
        if (!unwanted.isEmpty()) {
            reasons.add("it has " + String.join(", ", unwanted) + ", which the format does not");
        }
        format.columns()
                .headerless()
                .filter(rule -> !rule.hasWidth(header))
                .ifPresent(rule -> reasons.add("without a header a row has "
                        + rule.widths().stream()
                                .sorted()
                                .map(String::valueOf)
                                .reduce((a, b) -> a + " or " + b)
                                .orElse("")
                        + " cells, not " + header.size()));
        return String.join("; ", reasons);
    }

    /** The format of which a table has most columns, if it has any. */
    Optional<Verdict> nearest(Sample sample) {
        return on(sample, Optional.empty()).stream()
                .filter(verdict -> share(verdict) > 0)
                .max(Comparator.comparingDouble(Verdicts::share));
    }

    private static double share(Verdict verdict) {
        int asked = verdict.format().columns().recognise().all().size();
        long lacking = verdict.format().columns().recognise().all().stream()
                .filter(verdict.missing()::contains)
                .count();
        return (asked - lacking) / (double) Math.max(1, asked);
    }

    static String sentence(Verdict nearest) {
        return "the nearest is " + nearest.format().name() + ", but " + nearest.reason();
    }
}
