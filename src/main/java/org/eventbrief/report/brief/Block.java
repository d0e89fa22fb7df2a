package org.eventbrief.report.brief;

import java.util.List;
import java.util.Optional;

/** One part of a briefing, read from top to bottom; an empty text means that there is none. */
public sealed interface Block {

    /**
     * A title within the briefing, also a bookmark and a target of links.
     *
     * @param level 1 for a section, 2 and 3 for what is in it
     */
    record Heading(int level, String text) implements Block {
        /** @throws IllegalArgumentException if the level is not 1, 2 or 3 */
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("A heading has level 1, 2 or 3, not " + level);
            }
        }
    }

    /** Running text in one of three voices. */
    record Paragraph(String text, Voice voice) implements Block {
        /** A paragraph in the usual voice. */
        public static Paragraph of(String text) {
            return new Paragraph(text, Voice.BODY);
        }
    }

    /** How loudly a paragraph speaks. */
    enum Voice {
        /** The bottom line. */
        LEAD,
        /** Running text. */
        BODY,
        /** Small print. */
        NOTE
    }

    /** Numbers that stand out, beside each other. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        /** Copies the list. */
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One number that stands out.
     *
     * @param label what is counted
     * @param value the number, as it is to be read
     * @param detail what belongs to the number itself, such as its range
     * @param change against the year before
     * @param rank the place in the dataset
     */
    record KeyFigure(String label, String value, String detail, String change, String rank) {}

    /**
     * A picture with everything that a reader needs to trust it.
     *
     * @param title what one should see
     * @param caption what one should know besides, such as what is left out
     * @param source where the numbers come from
     * @param alt the picture in words, with its numbers
     */
    record Figure(String title, Picture picture, String caption, String source, String alt) implements Block {
        /** @throws IllegalArgumentException if the picture has no words for who cannot see it */
        public Figure {
            if (alt.isBlank()) {
                throw new IllegalArgumentException("Figure \"" + title + "\" needs an alternative text");
            }
        }
    }

    /** Items of equal standing. */
    record Listing(List<String> items, boolean numbered) implements Block {
        /** Copies the list. */
        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * A table; the first column names the row.
     *
     * @param rows cells as they are to be read, as many in each row as there are columns
     */
    record Grid(String title, List<Column> columns, List<List<String>> rows, String source) implements Block {
        /** @throws IllegalArgumentException if there is no column, or a row has more or fewer cells than columns */
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            var width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("Table \"" + title + "\" needs " + width + " cells in each row");
            }
        }
    }

    /** The head of a column and what stands below it. */
    record Column(String header, Kind kind) {
        /** A column of words, set to the left. */
        public static Column text(String header) {
            return new Column(header, Kind.TEXT);
        }

        /** A column of numbers, set to the right. */
        public static Column number(String header) {
            return new Column(header, Kind.NUMBER);
        }

        /** A column of dates, never broken over lines where that can be helped. */
        public static Column date(String header) {
            return new Column(header, Kind.DATE);
        }
    }

    /** What a column holds. */
    enum Kind {
        /** Words. */
        TEXT,
        /** Numbers. */
        NUMBER,
        /** Dates, as precise as they are known. */
        DATE
    }

    /** Dated items in order. */
    record Timeline(List<Moment> moments) implements Block {
        /** Copies the list. */
        public Timeline {
            moments = List.copyOf(moments);
        }
    }

    /**
     * One dated item.
     *
     * @param date as precise as it is known
     * @param title what happened
     * @param detail who, where and how deadly
     * @param source who says so
     */
    record Moment(String date, String title, String detail, String source, Tone tone) {}

    /** Places to go to. */
    record Links(List<Link> links) implements Block {
        /** Copies the list. */
        public Links {
            links = List.copyOf(links);
        }
    }

    /**
     * A place to go to.
     *
     * @param url an address; if absent, the label is the text of a heading of this briefing
     */
    record Link(String label, Optional<String> url) {
        /** A link to an address on the web. */
        public static Link web(String label, String url) {
            return new Link(label, Optional.of(url));
        }

        /** A link to a heading of the same briefing. */
        public static Link section(String heading) {
            return new Link(heading, Optional.empty());
        }
    }

    /**
     * Words to copy when the briefing is cited.
     *
     * @param label whose data or work
     * @param licence under which terms
     */
    record Citation(String label, String text, String licence) implements Block {}
}
