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
            "on or after the day of the newest row",
            "The day on which the files were taken, for a citation that asks for it (ACLED)."),
    SHOW(
            "datasets.CODE.show",
            Shape.WORD,
            "as the format says",
            "What reports may show of the dataset's rows: `events` (with notes) or `counts` (counts, and ids where an event is "
                    + "meant).",
            "events|counts"),
    LANGUAGE(
            "language",
            Shape.WORD,
            "`en`",
            "Whose forms of numbers and dates the reports have: `en`, `en-CA`, `en-US`, `de`, `de-CH`, `es`, `fr`, `it`, `nl`, `pl`, "
                    + "`pt`, `sv` or `uk`. Their words stay English. Picks `numbers` and `dates`, which go before it.",
            String.join("|", Language.tags())),
    NUMBERS(
            "numbers",
            Shape.WORD,
            "`1,234.5`, or as `language` has them",
            "The form of numbers in sentences, pictures and lists, by a sample: `1,234.5`, `1.234,5`, `1 234,5` or `1'234.5`.",
            String.join("|", NumberForm.samples())),
    DATES(
            "dates",
            Shape.WORD,
            "`3 March 2023`, or as `language` has them",
            "The form of dates, by a sample: `3 March 2023`, `March 3, 2023` or `2023-03-03`.",
            String.join("|", DateForm.samples())),
    GROUPS(
            "groups",
            Shape.GROUPS,
            "none",
            "Groups, as `reference/groups.csv` has them: under a group's id or name a list of its members, or `name` and `members`. A "
                    + "member is an id, a provider's id, a name or another group, alone or as `member` with `from` and `to`. A group "
                    + "stands here or in the table; in both is an error."),
    PAPER("paper", Shape.WORD, "`A4`", "The size of printed pages: `A4` or `Letter`.", "A4|Letter"),
    DISPUTED_BORDERS(
            "disputed-borders",
            Shape.WORD,
            "`dashed`",
            "How maps draw borders that states dispute: `dashed`, which the caption says, or `solid` like any other.",
            "dashed|solid"),
    PERCENTAGE_BASE(
            "thresholds.percentage-base",
            "`20`",
            "The smallest figure of the year before from which a change is also told in per cent.",
            1,
            SettingKey.MOST),
    SMALL_NUMBERS(
            "thresholds.small-numbers",
            "`10`",
            "Where a year and the one before both have fewer events, a briefing adds that such numbers say little about a trend.",
            0,
            SettingKey.MOST),
    SMALLEST_CHANGE(
            "thresholds.smallest-change",
            "`1`",
            "By at least so many events an actor must have risen or fallen to be listed among those who did.",
            1,
            SettingKey.MOST),
    RISERS_AND_FALLERS(
            "thresholds.risers-and-fallers",
            "`5`",
            "How many actors are listed as risen most, and how many as fallen most, on the front page and in overviews.",
            1,
            50),
    MOST_ACTIVE("thresholds.most-active", "`8`", "How many of the most active actors an overview draws.", 1, 20),
    DEADLIEST_PAIRS(
            "thresholds.deadliest-pairs",
            "`5`",
            "How many of the pairs with most fatalities an overview lists.",
            1,
            50),
    DEADLIEST_EVENTS(
            "thresholds.deadliest-events",
            "`3`",
            "How many of the deadliest events a briefing tells where it does not tell all.",
            1,
            12),
    ALL_EVENTS(
            "thresholds.all-events",
            "`12`",
            "Up to so many events of a year a briefing tells all of them, else the notable ones; where an actor is known from "
                    + "several datasets, up to five at most.",
            0,
            100),
    KEEP(
            "keep",
            "every edition",
            "How many of the newest editions stay when one is published, and as many scoped ones. The latest and the one that it "
                    + "was compared with stay in any case.",
            1,
            SettingKey.MOST),
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
        WORD,
        GROUPS
    }

    /** No number of the configuration is larger. */
    private static final int MOST = 999_999;

    /** Stands for a dataset's code in a path. */
    public static final String CODE = "CODE";

    private final String path;
    private final Shape shape;
    private final String silence;
    private final String sentence;
    private final String words;
    private final int least;
    private final int most;

    SettingKey(String path, Shape shape, String silence, String sentence) {
        this(path, shape, silence, sentence, "");
    }

    SettingKey(String path, Shape shape, String silence, String sentence, String words) {
        this(path, shape, silence, sentence, words, 0, SettingKey.MOST);
    }

    SettingKey(String path, String silence, String sentence, int least, int most) {
        this(path, Shape.NUMBER, silence, sentence, "", least, most);
    }

    SettingKey(String path, Shape shape, String silence, String sentence, String words, int least, int most) {
        this.path = path;
        this.shape = shape;
        this.silence = silence;
        this.sentence = sentence;
        this.words = words;
        this.least = least;
        this.most = most;
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

    /** What it says, with the range of a number that has one of its own. */
    public String sentence() {
        return most == MOST ? sentence : sentence + " From " + least + " to " + most + ".";
    }

    /** The smallest number that it takes. */
    public int least() {
        return least;
    }

    /** The largest number that it takes. */
    public int most() {
        return most;
    }

    /** The words that it takes, where only some are allowed. */
    public List<String> words() {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split("\\|", -1));
    }

    /** The environment variable that says the same, such as {@code EVENTBRIEF_INTEREST_TOP}. */
    public String variable() {
        return Environment.PREFIX + path.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
