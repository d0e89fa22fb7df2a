package org.eventbrief.docs;

import java.util.stream.Collectors;
import org.eventbrief.tidy.TidyColumn;
import org.eventbrief.tidy.TidyTable;
import org.eventbrief.tidy.TidyTables;
import org.junit.jupiter.api.Test;

class ColumnsPageTest {
    private static final Page PAGE = Page.of("docs/reference/columns.md");

    @Test
    void everyColumnIsOnItsPage() {
        PAGE.holds(
                "columns", TidyTables.ALL.stream().map(ColumnsPageTest::table).collect(Collectors.joining("\n")));
    }

    private static String table(TidyTable<?> table) {
        Grid columns = new Grid("column", "type", "meaning", "unit", "example");
        for (TidyColumn column : table.columns()) {
            columns.row(
                    Grid.code(column.name()),
                    column.type().code(),
                    column.meaning(),
                    column.unit(),
                    column.example().isEmpty() ? "" : Grid.code(column.example()));
        }
        return "## " + table.name() + "\n\n" + table.title() + ". " + table.description() + "\n\n" + columns;
    }
}
