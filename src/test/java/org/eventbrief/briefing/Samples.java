package org.eventbrief.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.eventbrief.report.brief.Axis;
import org.eventbrief.report.brief.Block;
import org.eventbrief.report.brief.Block.Column;
import org.eventbrief.report.brief.Block.KeyFigure;
import org.eventbrief.report.brief.Block.Moment;
import org.eventbrief.report.brief.Briefing;
import org.eventbrief.report.brief.Footer;
import org.eventbrief.report.brief.Imprint;
import org.eventbrief.report.brief.Paper;
import org.eventbrief.report.brief.Picture;
import org.eventbrief.report.brief.Picture.Bar;
import org.eventbrief.report.brief.Tone;

/** Made-up briefings about countries that do not exist, with every kind of block and picture. */
final class Samples {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final String SOURCE =
            "Source: made-up events of Arkonia and Belmara, release 0.1; edition 2023-12-31-ab12cd.";

    private Samples() {}

    /** A briefing as it might be, with names of reasonable length. */
    static Briefing plain() {
        return with("Government of Arkonia in 2023", blocks(), Paper.A4);
    }

    static Briefing with(String title, List<Block> blocks, Paper paper) {
        return new Briefing(
                title,
                "Events and fatalities by month, counterpart, kind and place. All data are made up.",
                "What the Government of Arkonia took part in during 2023",
                "en-GB",
                LocalDate.of(2023, 12, 31),
                paper,
                new Imprint("Institute of Examples", "desk@example.org", Optional.empty()),
                new Footer(
                        "Eventbrief edition 2023-12-31-ab12cd, as of 31 December 2023",
                        "Institute of Examples, made-up events of Arkonia and Belmara, release 0.1. Free to copy."),
                blocks);
    }

    static List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                "The Government of Arkonia took part in 128 events in 2023, 34 more than in 2022 (+36 %), most of them"
                        + " with the Belmaran Front. At least 412 people died in events involving it (low 389, high"
                        + " 455); in 7 events the number of deaths is unknown.",
                Block.Voice.LEAD));
        blocks.add(keyFigures());
        blocks.add(new Block.Heading(1, "How active it was"));
        blocks.add(
                Block.Paragraph.of("The year was the second most active since the data begin in 2009. The data end on"
                        + " 30 September 2024, so that the bar of 2024 stands for nine months and is not compared with the"
                        + " others."));
        blocks.add(years());
        blocks.add(months());
        blocks.add(new Block.Heading(1, "Whom it met"));
        blocks.add(ranking());
        blocks.add(new Block.Heading(2, "Kinds of event"));
        blocks.add(scale());
        blocks.add(ranges());
        blocks.add(grid());
        blocks.add(new Block.Heading(1, "Notable events"));
        blocks.add(spans());
        blocks.add(timeline());
        blocks.add(places());
        blocks.add(new Block.Heading(1, "How to read this"));
        blocks.add(new Block.Listing(
                List.of(
                        "An event counts once for every actor in it, whatever its side; the data are undirected.",
                        "Fatalities are those in events involving the actor, on all sides and among bystanders. They"
                                + " are not people killed by it.",
                        "The range from low to high is the source's own and no confidence interval."),
                false));
        blocks.add(new Block.Listing(List.of("Deadliest event.", "First event with a counterpart."), true));
        blocks.add(new Block.Paragraph("Nothing in this briefing happened.", Block.Voice.NOTE));
        blocks.add(new Block.Heading(1, "Citation and sources"));
        blocks.add(new Block.Citation(
                "Made-up events",
                "Institute of Examples (2023). Made-up events of Arkonia and Belmara, release 0.1.",
                "Licence: CC BY 4.0"));
        blocks.add(new Block.Links(List.of(
                Block.Link.web("https://example.org/data/arkonia", "https://example.org/data/arkonia"),
                Block.Link.section("How to read this"))));
        return blocks;
    }

    static Block keyFigures() {
        return new Block.KeyFigures(List.of(
                new KeyFigure("Events", "128", "", "+34 on 2022 (+36 %)", "3rd of 212 actors"),
                new KeyFigure("Events with deaths", "61", "of 121 with known deaths", "+5 on 2022", "4th of 212"),
                new KeyFigure("Fatalities", "412", "389–455", "−88 on 2022 (−18 %)", "2nd of 212 actors"),
                new KeyFigure("Counterparts", "9", "", "+2 on 2022", "5th of 212 actors"),
                new KeyFigure("Countries", "2", "Arkonia, Belmara", "as in 2022", "17th of 212 actors")));
    }

    static Block.Figure figure(String title, Picture picture) {
        return new Block.Figure(title, picture, "", SOURCE, title + ": the picture in words.");
    }

    static Block years() {
        var counts = new int[] {12, 18, 25, 9, 0, 31, 44, 52, 61, 70, 83, 140, 77, 94, 128, 66};
        var bars = IntStream.range(0, counts.length)
                .mapToObj(i -> Bar.of(String.valueOf(2009 + i), counts[i], String.valueOf(counts[i])))
                .map(bar -> bar.label().equals("2023") ? bar.in(Tone.STRONG) : bar)
                .map(bar -> bar.label().equals("2024") ? bar.asPartial() : bar)
                .toList();
        var picture = new Picture.Years(bars, axis(140), "2024: January to September only");
        return figure("Only 2020 had more events than 2023", picture);
    }

    static Axis axis(double highest) {
        return Axis.upTo(highest, value -> String.format(Locale.ROOT, "%,.0f", value));
    }

    static Block months() {
        var before = new int[] {5, 8, 11, 7, 6, 9, 10, 4, 12, 9, 8, 5};
        var now = new int[] {9, 12, 10, 14, 11, 8, 7, 6, 16, 19, 10, 6};
        var picture = new Picture.Months(series("2022", before), series("2023", now), axis(19), "");
        return figure("October was the busiest month, twice as busy as the year before", picture);
    }

    private static Picture.Series series(String name, int... counts) {
        return new Picture.Series(
                name,
                IntStream.range(0, counts.length)
                        .mapToObj(i -> Bar.of(MONTHS.get(i), counts[i], String.valueOf(counts[i])))
                        .toList());
    }

    static Block ranking() {
        var bars = List.of(
                Bar.of("Belmaran Front", 54, "54 events").in(Tone.STRONG),
                Bar.of("Military Forces of Belmara (2019–)", 31, "31"),
                Bar.of(
                        "Movement for the Salvation of the Northern Highlands and the Coast of Arkonia (Akar faction)",
                        17,
                        "17"),
                Bar.of("جبهة أركونيا الحرة", 9, "9"),
                Bar.of("People's Committee of 7 March", 4, "4"),
                Bar.unknown("Unnamed", "unknown"));
        return figure("Two in five events were with the Belmaran Front", new Picture.Ranking(bars, ""));
    }

    static Block scale() {
        var steps = List.of(
                Bar.of("Verbal cooperation", 22, "22"),
                Bar.of("Material cooperation", 0, "0"),
                Bar.of("Verbal conflict", 13, "13"),
                Bar.of("Material conflict", 93, "93").in(Tone.STRONG));
        return figure("Three quarters were material conflict", new Picture.Scale("Cooperation", "Conflict", steps));
    }

    static Block ranges() {
        var ranges = List.of(
                new Picture.Range(
                        "State-based conflict",
                        OptionalDouble.of(301),
                        OptionalDouble.of(320),
                        OptionalDouble.of(350),
                        "320 (301–350)"),
                new Picture.Range(
                        "One-sided violence",
                        OptionalDouble.of(80),
                        OptionalDouble.of(84),
                        OptionalDouble.of(97),
                        "84 (80–97)"),
                new Picture.Range(
                        "Non-state conflict",
                        OptionalDouble.empty(),
                        OptionalDouble.of(8),
                        OptionalDouble.empty(),
                        "8"));
        return figure("Most people died in state-based conflict", new Picture.Ranges(ranges, axis(350)));
    }

    static Block.Grid grid() {
        var rows = IntStream.rangeClosed(1, 34)
                .mapToObj(i -> List.of(
                        "Region " + i,
                        i % 3 == 0 ? "Belmara" : "Arkonia",
                        String.valueOf(i * 37 % 101),
                        String.format(Locale.ROOT, "%,d", i * 733),
                        "2023-0" + (i % 9 + 1) + "-11"))
                .toList();
        return new Block.Grid(
                "Events and fatalities by region",
                List.of(
                        Column.text("Region"),
                        Column.text("Country"),
                        Column.number("Events"),
                        Column.number("Fatalities in events involving it (best)"),
                        Column.date("Last event")),
                rows,
                SOURCE);
    }

    static Block spans() {
        var picture = new Picture.Spans(
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 12, 31),
                List.of(
                        new Picture.Span(
                                "Treaty of Akar", LocalDate.of(2023, 3, 7), LocalDate.of(2023, 3, 7), Tone.STRONG),
                        new Picture.Span(
                                "Aid pledged", LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31), Tone.PLAIN),
                        new Picture.Span(
                                "Withdrawal from the League",
                                LocalDate.of(2023, 9, 1),
                                LocalDate.of(2023, 12, 31),
                                Tone.QUIET)),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new Picture.Mark(LocalDate.of(2023, month, 1), MONTHS.get(month - 1)))
                        .toList());
        return figure("The treaty came before the aid", picture);
    }

    static Block timeline() {
        return new Block.Timeline(List.of(
                new Moment(
                        "7 March 2023",
                        "Treaty with Belmara",
                        "Both governments agreed at Akar to open the border. No deaths.",
                        "Source: Akar Gazette, as the desk coded it (made up).",
                        Tone.STRONG),
                new Moment(
                        "July 2023",
                        "Aid pledged by the League of Coasts",
                        "Wheat and fuel, as the League announced; how much is not known.",
                        "Source: Coast Radio (made up).",
                        Tone.PLAIN),
                new Moment(
                        "late 2023 (approximate)",
                        "Withdrawal from the League of Coasts",
                        "",
                        "Attributed to a spokesperson; no date given.",
                        Tone.QUIET)));
    }

    static Block places() {
        var land = List.of(
                new Picture.Point(0, 0),
                new Picture.Point(4, -1),
                new Picture.Point(6, 2),
                new Picture.Point(3, 4),
                new Picture.Point(0, 0));
        var other = List.of(
                new Picture.Point(6, 2),
                new Picture.Point(9, 1),
                new Picture.Point(10, 4),
                new Picture.Point(3, 4),
                new Picture.Point(6, 2));
        var picture = new Picture.Places(
                new Picture.Frame(-1, -1.5, 11, 4.5),
                List.of(
                        new Picture.Outline(List.of(land), Picture.Shape.FOCUS),
                        new Picture.Outline(List.of(other), Picture.Shape.LAND),
                        new Picture.Outline(
                                List.of(List.of(new Picture.Point(6, 2), new Picture.Point(3, 4))),
                                Picture.Shape.DISPUTED)),
                List.of(
                        new Picture.Symbol(new Picture.Point(2, 1), 40, "Akar"),
                        new Picture.Symbol(new Picture.Point(4, 1.5), 12, "Northern Highlands"),
                        new Picture.Symbol(new Picture.Point(7.5, 2.5), 3, "Belport")),
                "Outlines of countries that do not exist; they express no opinion on any border.");
        return figure("Most events were at Akar", picture);
    }
}
