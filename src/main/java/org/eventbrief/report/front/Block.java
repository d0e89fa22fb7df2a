package org.eventbrief.report.front;

import java.util.List;

/** A piece of a section. */
public sealed interface Block {
    /** Paragraphs. */
    record Prose(List<String> paragraphs) implements Block {
        /** One paragraph. */
        static Prose of(String paragraph) {
            return new Prose(List.of(paragraph));
        }
    }

    /** A smaller heading over what follows. */
    record Heading(String text) implements Block {}

    /** Items of a list. */
    record Items(List<String> items) implements Block {}

    /** Key figures, each with its name. */
    record Facts(List<Fact> facts) implements Block {}

    /** Links, one a line. */
    record Links(List<Link> links) implements Block {}

    /** Texts to copy, each with where it leads. */
    record Citations(List<Link> citations) implements Block {}

    /** What most readers may leave folded. */
    record Folded(String summary, List<Block> blocks) implements Block {}

    /** Blocks that stand beside each other where there is room. */
    record Beside(List<Block> blocks) implements Block {}

    /** A table. */
    record Grid(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {}

    /** All actors, to be searched and sorted; they stand in descending order of a column, of which the first is 0. */
    record Finder(FinderWords words, List<Column> columns, int sortedBy, List<ActorLine> lines) implements Block {}

    /** A figure with its name. */
    record Fact(String name, String value) {}

    /** A column; numbers stand to the right. */
    record Column(String heading, boolean numeric) {
        static Column text(String heading) {
            return new Column(heading, false);
        }

        static Column number(String heading) {
            return new Column(heading, true);
        }
    }

    /** A cell: text, which leads somewhere unless the target is empty, and a smaller remark. */
    record Cell(String text, String remark, String href) {
        static Cell of(String text) {
            return new Cell(text, "", "");
        }

        static Cell of(String text, String remark) {
            return new Cell(text, remark, "");
        }
    }
}
