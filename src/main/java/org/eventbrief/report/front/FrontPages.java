package org.eventbrief.report.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eventbrief.report.AsOf;
import org.eventbrief.report.EditionFacts;
import org.eventbrief.report.Source;
import org.eventbrief.report.front.Block.Fact;
import org.eventbrief.report.wording.Names;

/** Composes the front page of an edition: what it is, what is new, every report, the data, notes and citations. */
public final class FrontPages {
    private final EditionFacts facts;
    private final Wording wording;
    private final Optional<News> news;
    private final ReportLinks links;
    private final Map<String, YearPair> years;
    private final List<ActorFigures> actors;

    private FrontPages(EditionFacts facts, List<OutputFile> files, Optional<News> news) {
        this.facts = facts;
        this.wording = new Wording(facts.forms());
        this.news = news;
        this.links = new ReportLinks(files, facts.subjects(), wording);
        this.years = YearPair.of(facts.tables());
        this.actors = ActorFigures.of(facts.tables());
    }

    /**
     * The front page of an edition.
     *
     * @param files of the edition, in the order in which they should be listed; only these are linked
     * @param news what differs from the edition before, where that is known
     */
    public static Page of(EditionFacts facts, List<OutputFile> files, Optional<News> news) {
        return new FrontPages(facts, files, news).page();
    }

    private Page page() {
        String asOf = wording.day(facts.asOf());
        return new Page(
                Wording.LANGUAGE,
                "Political events by actor and year, as of " + asOf,
                "Eventbrief edition " + facts.edition(),
                "Political events by actor and year",
                lead(),
                logo(),
                "Skip to the contents",
                "On this page",
                sections(),
                footer());
    }

    private String lead() {
        List<String> datasets = facts.sources().stream()
                .map(source -> source.dataset().title() + release(source))
                .toList();
        String reports = links.subjects() == 0
                ? ""
                : " Workbooks and briefings are about "
                        + wording.count(links.subjects(), "actor of interest.", "actors of interest.");
        return "Counts " + AsOf.of(facts, facts.sources()) + ", from "
                + Wording.list(datasets.stream().map(Names::inText).toList())
                + (deathsAreKnown()
                        ? ": who took part in what, where, and how deadly it was."
                        : ": who took part in what.")
                + reports;
    }

    private boolean deathsAreKnown() {
        return actors.stream().anyMatch(actor -> actor.deaths().isPresent());
    }

    private Optional<Page.Logo> logo() {
        String organisation = facts.settings().organisation();
        return facts.settings()
                .logo()
                .map(logo -> new Page.Logo(logo.address(), organisation.isEmpty() ? "Publisher's logo" : organisation));
    }

    private static String release(Source source) {
        String release = source.dataset().release();
        return release.isEmpty() ? "" : " " + release;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(edition());
        sections.add(NewsSection.of(facts, news, actors, years, links));
        if (!overall().isEmpty()) {
            sections.add(new Section("reports", "Reports on all actors", List.of(new Block.Links(overall()))));
        }
        sections.add(ActorList.of(actors, years, links, wording));
        if (!links.in("data").isEmpty()) {
            sections.add(data());
        }
        sections.add(NotesSection.of(facts));
        sections.add(citations());
        return sections;
    }

    private Section edition() {
        Section made = EditionSection.of(facts, years);
        Block figures = new Block.Facts(List.of(
                new Fact("As of", wording.day(facts.asOf())),
                new Fact(
                        facts.sources().size() == 1 ? "Dataset" : "Datasets",
                        wording.number(facts.sources().size())),
                new Fact("Actors", wording.number(actors.size())),
                new Fact("With reports", wording.number(links.subjects()))));
        return new Section(
                made.id(),
                made.heading(),
                Stream.concat(Stream.of(figures), made.blocks().stream()).toList());
    }

    private List<Link> overall() {
        return Stream.concat(
                        links.file("actor-years.xlsx", "Workbook of all actors and years (Excel)").stream(),
                        links.in("overviews").stream()
                                .map(file -> Link.of(overview(file.path()), file.path(), wording.size(file.bytes()))))
                .toList();
    }

    /** From {@code overviews/ucdp-ged-2018.pdf}. */
    private static String overview(String path) {
        String name = path.substring(path.indexOf('/') + 1).replaceAll("\\.pdf$", "");
        int dash = name.lastIndexOf('-');
        return "Overview of " + name.substring(0, Math.max(0, dash)) + ", " + name.substring(dash + 1) + " (PDF)";
    }

    private Section data() {
        List<Link> files = links.in("data").stream()
                .map(file -> Link.of(
                        file.path().substring(file.path().indexOf('/') + 1), file.path(), wording.size(file.bytes())))
                .toList();
        return new Section(
                "data",
                "Data",
                List.of(
                        Block.Prose.of(
                                "The tables behind every figure, as CSV (UTF-8, empty for unknown); each column is"
                                        + " described in datapackage.json."),
                        new Block.Links(files)));
    }

    private Section citations() {
        List<Link> sources = facts.sources().stream()
                .map(source -> Link.of(source.citation(), source.url(), source.licence()))
                .toList();
        return new Section(
                "citation",
                "Citation and licences",
                List.of(
                        Block.Prose.of("Whoever publishes a figure of this edition cites its provider:"),
                        new Block.Citations(sources),
                        Block.Prose.of("And this edition: Eventbrief, edition " + facts.edition() + ", as of "
                                + wording.day(facts.asOf()) + ".")));
    }

    private List<String> footer() {
        List<String> lines = new ArrayList<>();
        if (!facts.settings().organisation().isEmpty()) {
            lines.add("Published by " + facts.settings().organisation() + ".");
        }
        if (!facts.settings().contact().isEmpty()) {
            lines.add("Contact: " + facts.settings().contact());
        }
        lines.add("Edition " + facts.edition()
                + ". This page asks nothing of any server: it works wherever its folder lies.");
        return lines;
    }
}
