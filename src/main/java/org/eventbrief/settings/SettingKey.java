package org.eventbrief.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The keys of the configuration, with what they take and say; reference page, schema and variables are made of them. */
public enum SettingKey {
    ORGANISATION("organisation", Shape.TEXT, "empty", "Who publishes; stands on reports."),
    CONTACT("contact", Shape.TEXT, "empty", "Whom a reader may ask; stands on reports."),
    LOGO(
            "logo",
            Shape.TEXT,
            "none",
            "A PNG or JPEG file of at most 1 MB, relative to the configuration's folder; stands on briefings and on the "
                    + "front page."),
    ACTORS(
            "interest.actors",
            Shape.TEXTS,
            "none",
            "About whom workbooks and briefings are made: ids, names to the letter, or patterns with `*`, in which case does "
                    + "not count. Without any, the most active actors of each dataset."),
    YEARS(
            "interest.years",
            Shape.YEARS,
            "the newest full year and any later one",
            "For which years: a year, a list of years, or `all`."),
    TOP("interest.top", Shape.NUMBER, "`10`", "How many actors of each dataset, where none are named."),
    RELEASE(
            "datasets.CODE.release",
            Shape.TEXT,
            "from the file's name",
            "The release of a dataset that is released whole (UCDP GED): names it where the file's name does not, and picks one "
                    + "where files of several lie in the input. The others are passed over with a notice; a release that no "
                    + "file has is an error."),
    COVERAGE_FROM(
            "datasets.CODE.coverage.from",
            Shape.DATE,
            "the first day with events",
            "The first day that the dataset covers in this input. Only together with `to`."),
    COVERAGE_TO(
            "datasets.CODE.coverage.to",
            Shape.DATE,
            "the last day with events",
            "The last day. A year that does not lie wholly between the two is partial."),
    ACCESSED(
            "datasets.CODE.accessed",
            Shape.DATE,
            "not stated",
            "The day on which the files were taken, for a citation that asks for it (ACLED)."),
    SHOW(
            "datasets.CODE.show",
            Shape.WORD,
            "as the format says",
            "What reports may show of the dataset's rows: `events` (with notes) or `counts` (counts, and ids where an event is "
                    + "meant).",
            "events counts"),
    PAPER("paper", Shape.WORD, "`A4`", "The size of printed pages: `A4` or `Letter`.", "A4 Letter"),
    DISPUTED_BORDERS(
            "disputed-borders",
            Shape.WORD,
            "`dashed`",
            "How maps draw borders that states dispute: `dashed`, which the caption says, or `solid` like any other.",
            "dashed solid"),
    KEEP(
            "keep",
            Shape.NUMBER,
            "every edition",
            "How many of the newest editions stay when one is published, and as many scoped ones. The latest and the one that it "
                    + "was compared with stay in any case."),
    KEEP_MONTHLY(
            "keep-monthly",
            Shape.NUMBER,
            "`0`",
            "Of how many months, by as-of date, the newest edition stays besides. Only together with `keep`.");

    /** What a key takes. */
    public enum Shape {
        TEXT,
        TEXTS,
        YEARS,
        NUMBER,
        DATE,
        WORD
    }

    /** Stands for a dataset's code in a path. */
    public static final String CODE = "CODE";

    private final String path;
    private final Shape shape;
    private final String silence;
    private final String sentence;
    private final String words;

    SettingKey(String path, Shape shape, String silence, String sentence) {
        this(path, shape, silence, sentence, "");
    }

    SettingKey(String path, Shape shape, String silence, String sentence, String words) {
        this.path = path;
        this.shape = shape;
        this.silence = silence;
        this.sentence = sentence;
        this.words = words;
    }

    /** The key with the sections that it lies in, such as {@code interest.top}. */
    public String path() {
        return path;
    }

    /** The names of sections and key, outermost first. */
    public List<String> parts() {
        return Arrays.asList(path.split("\\.", -1));
    }

    /** What it takes. */
    public Shape shape() {
        return shape;
    }

    /** What holds where the configuration says nothing. */
    public String silence() {
        return silence;
    }

    /** What it says. */
    public String sentence() {
        return sentence;
    }

    /** The words that it takes, where only some are allowed. */
    public List<String> words() {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1));
    }

    /** The environment variable that says the same, such as {@code EVENTBRIEF_INTEREST_TOP}. */
    public String variable() {
        return Environment.PREFIX + path.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
