package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eventbrief.report.AsOf;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Footer;
import org.eventbrief.report.brief.Imprint;
import org.eventbrief.report.brief.Paper;

/** Where the numbers come from, on which terms, and who publishes the briefing. */
record Sources(EditionFacts facts, Extras extras, List<Source> used) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Citation"));
        for (Source source : used) {
            blocks.add(new Block.Citation(
                    Wordings.title(source.dataset()), source.citation(), "Licence: " + source.licence()));
        }
        List<Block.Link> links = used.stream()
                .filter(source -> !source.url().isEmpty())
                .map(source -> Block.Link.web(source.url(), source.url()))
                .distinct()
                .toList();
        if (!links.isEmpty()) {
            blocks.add(new Block.Links(links));
        }
        blocks.add(new Block.Paragraph(edition(), Block.Voice.NOTE));
        return blocks;
    }

    private String edition() {
        String by = facts.settings().organisation().isEmpty()
                ? ""
                : facts.settings().organisation() + ". ";
        String contact = facts.settings().contact().isEmpty()
                ? ""
                : " Questions: " + facts.settings().contact() + ".";
        return by + "Eventbrief edition " + facts.edition() + ", " + AsOf.of(facts, used)
                + ". Every number here can be recomputed from the tables in the edition’s data/ folder." + contact;
    }

    Footer footer() {
        return new Footer(
                "Eventbrief edition " + facts.edition() + ", " + AsOf.briefly(facts, used),
                used.stream().map(Source::citation).collect(Collectors.joining(" ")));
    }

    Imprint imprint() {
        return new Imprint(facts.settings().organisation(), facts.settings().contact(), extras.logo());
    }

    Paper paper() {
        return switch (facts.settings().paper()) {
            case A4 -> Paper.A4;
            case LETTER -> Paper.LETTER;
        };
    }
}
