package org.eventbrief.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Briefings with the worst names and figures, drawn by a seed. */
public final class Hostile {
    /** Texts that no layout expects. */
    public static final List<String> TEXTS = List.of(
            "",
            "   ",
            "A",
            "Military Forces of Arkonia (2020-2021) Gendarmerie",
            "United Front for the Liberation and Reconstruction of the Eastern Provinces, ".repeat(4),
            "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselloch".repeat(5),
            "https://example.org/" + "a/".repeat(140) + "?q=1",
            "nul\u0000bell\u0007escape\u001B[31m",
            "tab\tline\nreturn\rform\fend",
            "جبهة تحرير أركونيا الوطنية (2021)",
            "حركة".repeat(60),
            "Front الجبهة Front الشعبية, 12 events",
            "阿爾科尼亞人民解放軍",
            "阿".repeat(300),
            "Party \uD83C\uDF89 of \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDF2\uD83C\uDDF1",
            "grin \uD83D\uDE00 and \uD835\uDC00\uD835\uDC01",
            "half \uD800 a character",
            "zero\u200Bwidth\uFEFF and \u202Eoverride\u202C",
            "Z̷̢̛͚a̶̡l̸g̵o̴",
            "e\u0301".repeat(150),
            "no\u00A0break\u00A0".repeat(20),
            "<script>alert('&amp;')</script> (a\\b) %s %n ]]>",
            "=SUM(A1:A9)",
            "Η Ελλάδα, Кыргызстан, İstanbul, Đà Nẵng, Łódź",
            "עברית עם English");

    private final Random random;

    private Hostile(long seed) {
        random = new Random(seed);
    }

    /** The same seed gives the same briefing. */
    static Briefing of(long seed) {
        return new Hostile(seed).briefing();
    }

    private Briefing briefing() {
        var title = text();
        return new Briefing(
                title.isBlank() ? "Untitled" : title,
                text(),
                text(),
                "en",
                LocalDate.of(2024, 2, 29),
                random.nextBoolean() ? Paper.A4 : Paper.LETTER,
                new Imprint(text(), text(), Optional.empty()),
                new Footer(text(), text()),
                blocks());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(text(), Block.Voice.LEAD));
        blocks.add(new Block.KeyFigures(some(7, this::keyFigure)));
        blocks.add(new Block.Heading(1, text()));
        pictures().forEach(picture -> blocks.add(new Block.Figure(text(), picture, text(), text(), "Alt " + text())));
        blocks.add(new Block.Heading(2, text()));
        blocks.add(Block.Paragraph.of(text()));
        blocks.add(grid());
        blocks.add(new Block.Heading(1, text()));
        blocks.add(new Block.Timeline(some(6, () -> new Moment(text(), text(), text(), text(), tone()))));
        blocks.add(new Block.Listing(some(6, this::text), random.nextBoolean()));
        blocks.add(new Block.Links(some(4, () -> Block.Link.web(text(), "https://example.org/"))));
        blocks.add(new Block.Citation(text(), text(), text()));
        return blocks;
    }

    private KeyFigure keyFigure() {
        return new KeyFigure(text(), random.nextBoolean() ? "123,456,789,012" : text(), text(), text(), text());
    }

    private Stream<Picture> pictures() {
        return Stream.of(
                new Picture.Years(some(60, this::bar), Samples.axis(extreme()), text()),
                months(),
                new Picture.Ranking(some(45, this::bar), text()),
                new Picture.Scale(text(), text(), some(6, this::bar)),
                new Picture.Ranges(some(30, this::range), Samples.axis(extreme())),
                new Picture.Spans(
                        day(0),
                        day(365),
                        some(30, this::span),
                        some(20, () -> new Picture.Mark(day(random.nextInt(400)), text()))));
    }

    private Picture months() {
        var count = random.nextInt(13);
        return new Picture.Months(
                new Picture.Series(text(), bars(count)),
                new Picture.Series(text(), bars(count)),
                Samples.axis(extreme()),
                text());
    }

    private List<Bar> bars(int count) {
        return IntStream.range(0, count).mapToObj(i -> bar()).toList();
    }

    private Bar bar() {
        var value = random.nextInt(5) == 0 ? OptionalDouble.empty() : OptionalDouble.of(extreme());
        return new Bar(text(), value, random.nextBoolean() ? "1,234" : text(), tone(), random.nextInt(4) == 0);
    }

    private Picture.Range range() {
        return new Picture.Range(text(), perhaps(), perhaps(), perhaps(), text());
    }

    private Picture.Span span() {
        var first = random.nextInt(365);
        return new Picture.Span(text(), day(first), day(first + random.nextInt(200)), tone());
    }

    private Block.Grid grid() {
        var columns =
                new ArrayList<>(some(9, () -> random.nextBoolean() ? Column.text(text()) : Column.number(text())));
        columns.add(0, Column.text("Actor"));
        var rows = some(30, () -> columns.stream().map(column -> text()).toList());
        return new Block.Grid(text(), columns, rows, text());
    }

    private OptionalDouble perhaps() {
        return random.nextInt(3) == 0 ? OptionalDouble.empty() : OptionalDouble.of(extreme());
    }

    private double extreme() {
        return List.of(0.0, 1.0, 3.0, 999.0, 1e6, 2_147_483_647.0, 9e15).get(random.nextInt(7));
    }

    private static LocalDate day(int offset) {
        return LocalDate.of(2024, 1, 1).plusDays(offset);
    }

    private Tone tone() {
        return List.of(Tone.QUIET, Tone.PLAIN, Tone.STRONG).get(random.nextInt(3));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> List<T> some(int most, Supplier<T> supplier) {
        var count = random.nextInt(most + 1);
        return Stream.generate(supplier).limit(count).toList();
    }
}
