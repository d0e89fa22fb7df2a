package org.eventbrief.report.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eventbrief.report.front.Block.Cell;
import org.eventbrief.report.front.Block.Column;
import org.eventbrief.report.wording.Forms;

/** Composes the list of all editions. */
public final class EditionList {
    private EditionList() {}

    /**
     * The page for the folder that holds {@code editions/}.
     *
     * @param editions newest first
     * @param forms of dates
     * @param latest the name of the one that {@code latest} points to, if there is one
     */
    public static Page of(List<EditionLine> editions, Optional<String> latest, Forms forms) {
        return new Page(
                Wording.LANGUAGE,
                "Eventbrief editions",
                "Eventbrief",
                "Editions",
                "Every edition that is kept. An edition never changes; a later one says which figures it has restated.",
                Optional.empty(),
                "Skip to the contents",
                "On this page",
                List.of(new Section("editions", "All editions", blocks(editions, latest, forms))),
                List.of());
    }

    /** Leads to the latest edition by its own name, for not every server follows the link {@code latest}. */
    private static List<Block> blocks(List<EditionLine> editions, Optional<String> latest, Forms forms) {
        List<Block> blocks = new ArrayList<>();
        editions.stream()
                .filter(edition -> latest.filter(edition.name()::equals).isPresent())
                .map(edition -> Link.of(
                        "Open the latest edition", path(edition), forms.dates().of(edition.asOf())))
                .forEach(link -> blocks.add(new Block.Links(List.of(link))));
        blocks.add(list(editions, latest, forms));
        return blocks;
    }

    private static String path(EditionLine edition) {
        return "editions/" + edition.name() + "/" + edition.page();
    }

    private static Block list(List<EditionLine> editions, Optional<String> latest, Forms forms) {
        if (editions.isEmpty()) {
            return Block.Prose.of("There is none yet.");
        }
        return new Block.Grid(
                "Editions, newest first",
                List.of(Column.text("Edition"), Column.text("As of"), Column.text("What is in it")),
                editions.stream()
                        .map(edition -> List.of(
                                new Cell(edition.name(), remark(edition, latest), path(edition)),
                                Cell.of(forms.dates().of(edition.asOf())),
                                Cell.of(edition.summary())))
                        .toList());
    }

    private static String remark(EditionLine edition, Optional<String> latest) {
        if (latest.filter(edition.name()::equals).isPresent()) {
            return "latest";
        }
        return edition.scoped() ? "some actors or years only" : "";
    }
}
