package org.eventbrief.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eventbrief.actor.Reference;
import org.eventbrief.aggregate.WithdrawnTable;
import org.eventbrief.event.CodePoints;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;
import org.eventbrief.settings.Settings;
import org.eventbrief.source.Formats;
import org.eventbrief.source.SourceFormat;

/** Refuses reference tables that speak of a dataset which no format has and the configuration does not name. */
final class SpokenDatasets {
    private final Set<String> known = new TreeSet<>(CodePoints.ORDER);
    private final List<TableNotice> wrong = new ArrayList<>();

    private SpokenDatasets(Formats formats, Settings settings) {
        formats.all().stream().map(SourceFormat::dataset).forEach(known::add);
        known.addAll(settings.datasets().keySet());
    }

    static void check(Path folder, Reference reference, WithdrawnTable withdrawn, Formats formats, Settings settings) {
        SpokenDatasets datasets = new SpokenDatasets(formats, settings);
        datasets.look(folder.resolve("actors.csv"), reference.datasets());
        datasets.look(folder.resolve("withdrawn.csv"), withdrawn.datasets());
        if (!datasets.wrong.isEmpty()) {
            throw new Refusal(Ending.WRONG_CONFIGURATION, datasets.wrong);
        }
    }

    private void look(Path table, Map<Long, String> spoken) {
        spoken.forEach((line, dataset) -> {
            if (!known.contains(dataset)) {
                wrong.add(new TableNotice(
                        table.toString(),
                        line,
                        TableRule.UNKNOWN_DATASET,
                        "\"" + dataset + "\" is none of " + String.join(", ", known)));
            }
        });
    }
}
