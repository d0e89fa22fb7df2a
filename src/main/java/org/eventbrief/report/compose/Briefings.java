package org.eventbrief.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eventbrief.actor.Actor;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.Subject;
import org.eventbrief.report.atlas.Atlas;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Briefing;
import org.eventbrief.report.wording.Names;

/** Composes the briefings of an edition; one instance serves any number of threads and remembers what they share. */
public final class Briefings {
    private static final String LANGUAGE = "en-GB";

    private final EditionFacts facts;
    private final Extras extras;
    private final Atlas atlas = Atlas.load();
    private final Map<String, Standings> standings = new ConcurrentHashMap<>();

    private Briefings(EditionFacts facts, Extras extras) {
        this.facts = facts;
        this.extras = extras;
    }

    /** The briefings of an edition. */
    public static Briefings of(EditionFacts facts, Extras extras) {
        return new Briefings(facts, extras);
    }

    /** The briefing about a subject in a year, a chapter for each dataset that knows it. */
    public Composed actor(Subject subject, int year) {
        Figures figures = new Figures(facts.forms());
        List<Chapter> chapters = chapters(subject, year);
        List<Source> used = chapters.stream().map(Chapter::source).toList();
        Sources sources = new Sources(facts, extras, used);
        List<Block> blocks = new ArrayList<>(body(chapters, figures));
        blocks.addAll(sources.blocks());
        String from =
                used.stream().map(source -> Wordings.title(source.dataset())).collect(Collectors.joining(" and "));
        return composed(
                subject.name() + " in " + year,
                "Events by year, counterpart, kind and place. Data: " + from,
                "Events involving " + Names.inText(subject.name()) + " in " + year,
                sources,
                blocks,
                figures);
    }

    /** The overview of a dataset's year: who was active, who rose and fell, who is new and gone, the deadliest dyads. */
    public Composed overview(String dataset, int year) {
        Figures figures = new Figures(facts.forms());
        Survey survey = Survey.of(facts, dataset, year);
        Sources sources = new Sources(facts, extras, List.of(survey.source()));
        List<Block> blocks = new ArrayList<>(new OverviewBody(facts, survey, figures).blocks());
        blocks.addAll(sources.blocks());
        String title = Wordings.title(survey.source().dataset());
        String subtitle = "The dataset’s year: who was active, who rose and fell, who is new";
        return composed(
                title + " in " + year,
                subtitle,
                "Events of " + Wordings.inText(title) + " in " + year,
                sources,
                blocks,
                figures);
    }

    private Composed composed(
            String title, String subtitle, String subject, Sources sources, List<Block> blocks, Figures figures) {
        Briefing briefing = new Briefing(
                title,
                subtitle,
                subject,
                LANGUAGE,
                facts.asOf(),
                sources.paper(),
                sources.imprint(),
                sources.footer(),
                blocks);
        return new Composed(briefing, figures.all());
    }

    /** The datasets with events of the year; where none has any, all that know the subject, to say so. */
    private List<Chapter> chapters(Subject subject, int year) {
        List<Chapter> all = subject.actors().stream()
                .map(actor -> Chapter.of(facts, actor, year, standings(actor, year)))
                .toList();
        List<Chapter> active =
                all.stream().filter(chapter -> chapter.row().isPresent()).toList();
        return active.isEmpty() ? all : active;
    }

    private List<Block> body(List<Chapter> chapters, Figures figures) {
        List<Block> blocks = new ArrayList<>();
        if (chapters.size() == 1) {
            blocks.add(lead(chapters.get(0), figures));
            blocks.addAll(new ActorChapter(facts, extras, atlas, chapters.get(0), figures, 1).blocks());
            return blocks;
        }
        blocks.add(Block.Paragraph.of("Known from " + chapters.size()
                + " datasets, which find and define events differently: their figures are never added."));
        for (Chapter chapter : chapters) {
            blocks.add(new Block.Heading(
                    1,
                    "According to "
                            + Wordings.inText(Wordings.title(chapter.source().dataset()))));
            blocks.add(lead(chapter, figures));
            blocks.addAll(new ActorChapter(facts, extras, atlas, chapter, figures, 2).blocks());
        }
        return blocks;
    }

    private Block lead(Chapter chapter, Figures figures) {
        return new Block.Paragraph(new BottomLine(facts, chapter, figures, atlas).text(), Block.Voice.LEAD);
    }

    private Standings standings(Actor actor, int year) {
        return standings.computeIfAbsent(
                actor.dataset() + " " + year,
                key -> Standings.of(
                        facts.tables()
                                .actorYears()
                                .filter(row -> row.year() == year
                                        && row.actor().dataset().equals(actor.dataset())),
                        facts.tables()
                                .dyadYears()
                                .filter(row -> row.year() == year
                                        && row.first().dataset().equals(actor.dataset()))));
    }
}
