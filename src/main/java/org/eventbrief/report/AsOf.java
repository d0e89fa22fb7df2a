package org.eventbrief.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eventbrief.aggregate.Dataset;
import org.eventbrief.aggregate.DatasetYear;
import org.eventbrief.event.Span;

/** Up to which day the data count: that of the edition, and of each dataset that ends before it its own. */
public final class AsOf {
    private AsOf() {}

    /** {@code as of 2 July 2020 (UCDP Georeferenced Event Dataset 19.1 reaches to 31 December 2018)}. */
    public static String of(EditionFacts facts, List<Source> used) {
        return of(facts, used, dataset -> title(dataset) + " reaches");
    }

    /** {@code as of 2 July 2020 (data to 31 December 2018)}, short enough for the foot of a page. */
    public static String briefly(EditionFacts facts, List<Source> used) {
        return of(facts, used, dataset -> used.size() == 1 ? "data" : dataset.code());
    }

    private static String of(EditionFacts facts, List<Source> used, Function<Dataset, String> called) {
        String earlier = used.stream()
                .map(Source::dataset)
                .flatMap(dataset -> last(facts, dataset).stream()
                        .map(day -> called.apply(dataset) + " to "
                                + facts.forms().dates().of(day)))
                .collect(Collectors.joining("; "));
        return "as of " + facts.forms().dates().of(facts.asOf()) + (earlier.isEmpty() ? "" : " (" + earlier + ")");
    }

    /** The last day that a dataset covers, where that is before the edition's. */
    private static Optional<LocalDate> last(EditionFacts facts, Dataset dataset) {
        return facts.tables()
                .datasetYears()
                .filter(year -> year.dataset().code().equals(dataset.code()))
                .map(DatasetYear::covered)
                .flatMap(Optional::stream)
                .map(Span::last)
                .max(LocalDate::compareTo)
                .filter(day -> day.isBefore(facts.asOf()));
    }

    private static String title(Dataset dataset) {
        return dataset.title() + (dataset.release().isEmpty() ? "" : " " + dataset.release());
    }
}
