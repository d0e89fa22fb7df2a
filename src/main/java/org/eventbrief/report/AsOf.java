package org.eventbrief.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.Dataset;
import org.eventbrief.aggregate.DatasetYear;
import org.eventbrief.event.Span;

/** Up to which day the data count: that of the edition, and of each dataset that ends before it its own. */
public final class AsOf {
    private AsOf() {}

    /** {@code as of 2 July 2020 (UCDP Georeferenced Event Dataset 19.1 reaches to 31 December 2018)}. */
    public static String of(EditionFacts facts, List<Source> used) {
        String earlier = used.stream()
                .map(Source::dataset)
                .flatMap(dataset -> earlier(facts, dataset).stream())
                .collect(Collectors.joining("; "));
        return "as of " + facts.forms().dates().of(facts.asOf()) + (earlier.isEmpty() ? "" : " (" + earlier + ")");
    }

    private static Optional<String> earlier(EditionFacts facts, Dataset dataset) {
        return facts.tables()
                .datasetYears()
                .filter(year -> year.dataset().code().equals(dataset.code()))
                .map(DatasetYear::covered)
                .flatMap(Optional::stream)
                .map(Span::last)
                .max(LocalDate::compareTo)
                .filter(last -> last.isBefore(facts.asOf()))
                .map(last ->
                        title(dataset) + " reaches to " + facts.forms().dates().of(last));
    }

    private static String title(Dataset dataset) {
        return dataset.title() + (dataset.release().isEmpty() ? "" : " " + dataset.release());
    }
}
