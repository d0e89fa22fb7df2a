package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eventbrief.event.QuadClass;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Block.Moment;
import org.eventbrief.report.brief.Tone;
import org.eventbrief.report.compose.Notable.Chosen;
import org.eventbrief.report.wording.Names;
import org.eventbrief.settings.Show;

/** Tells the notable events of a chapter, or where the provider's terms ask for it their ids alone. */
record Telling(Chapter chapter, Notable notable, Optional<String> onlySource) {
    String heading() {
        if (!notable.all()) {
            return "Notable events";
        }
        long vague = notable.events().stream()
                .filter(chosen -> Notable.isVague(chosen.event()))
                .count();
        boolean ordered =
                notable.events().size() > 1 && vague < notable.events().size();
        return "What happened"
                + (ordered ? ", in order" : "")
                + (ordered && vague > 0 ? "; what is dated to the year alone comes last" : "");
    }

    List<Block> blocks() {
        if (chapter.source().show() == Show.COUNTS) {
            return List.of(ids());
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Timeline(notable.events().stream()
                .map(chosen -> moment(chosen, onlySource.isEmpty()))
                .toList()));
        if (notable.all()) {
            onlySource.ifPresent(
                    source -> blocks.add(new Block.Paragraph(Wordings.onlySource(source), Block.Voice.NOTE)));
        }
        return blocks;
    }

    private Moment moment(Chosen chosen, boolean sourced) {
        EventWords words = new EventWords(chapter.forms(), chosen.event(), chapter.directed(), sourced);
        String reason = chosen.reason().isEmpty() ? "" : chosen.reason() + ".";
        return new Moment(
                Names.capitalised(
                        chapter.forms().dates().of(chosen.event().event().date())),
                words.title(),
                BottomLine.joined(reason, words.detail()),
                words.source(),
                tone(chosen.event().event().type().quad()));
    }

    /** Loud for deeds, whether good or bad; quiet for what is on no scale. */
    static Tone tone(Optional<QuadClass> quad) {
        return quad.map(one -> one == QuadClass.MATERIAL_CONFLICT || one == QuadClass.MATERIAL_COOPERATION
                        ? Tone.STRONG
                        : Tone.PLAIN)
                .orElse(Tone.QUIET);
    }

    private Block ids() {
        List<String> items = notable.all()
                ? List.of("All events of the year: "
                        + notable.events().stream()
                                .map(chosen -> chosen.event().id())
                                .collect(Collectors.joining(", "))
                        + ".")
                : notable.events().stream()
                        .map(chosen -> chosen.reason() + ": " + chosen.event().id() + ".")
                        .toList();
        return new Block.Listing(items, false);
    }
}
