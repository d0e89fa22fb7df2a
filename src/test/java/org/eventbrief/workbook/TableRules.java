package org.eventbrief.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Element;

/** What a table's part says must stand in its sheet's cells, too, or a spreadsheet takes the table away. */
final class TableRules {
    private final Element table;
    private final Cells cells;
    private final List<String> broken = new ArrayList<>();

    private TableRules(Element table, Cells cells) {
        this.table = table;
        this.cells = cells;
    }

    static List<String> brokenIn(Element table, Cells cells) {
        TableRules rules = new TableRules(table, cells);
        rules.check();
        return rules.broken;
    }

    private void check() {
        String name = table.getAttribute("displayName");
        String[] area = table.getAttribute("ref").split(":", -1);
        boolean totalled = Parts.number(table, "totalsRowCount") == 1;
        int header = Cells.row(area[0]);
        int last = Cells.row(area[1]);
        String filtered = area[0] + ":" + Cells.name(Cells.column(area[1]), totalled ? last - 1 : last);
        Element filter = Parts.children(table).get(0);
        require(filter.getAttribute("ref").equals(filtered), name + " filters " + filter.getAttribute("ref"));
        require(last - header >= (totalled ? 2 : 1), name + " has no row of data");
        List<Element> columns = Parts.children(Parts.children(table).get(1));
        require(columns.size() == Cells.column(area[1]) + 1, name + " has not the columns of its area");
        require(columns.size() == Parts.number(Parts.children(table).get(1), "count"), name + " is miscounted");
        Set<String> headers = new HashSet<>();
        for (int at = 0; at < columns.size(); at++) {
            Element column = columns.get(at);
            String told = Cells.unescaped(column.getAttribute("name"));
            String shown = cells.texts().get(Cells.name(at, header));
            require(Parts.number(column, "id") == at + 1, name + ": ids are out of order");
            require(headers.add(told.toLowerCase(Locale.ROOT)), name + " has two columns " + told);
            require(told.equals(shown), name + " has a column " + told + " under the header " + shown);
            require(!told.isBlank() && told.length() <= 255, name + " has a header that cannot be: " + told);
            total(name, column, told, Cells.name(at, last));
        }
        cells.formulas().keySet().forEach(cell -> require(totalled && Cells.row(cell) == last, "A formula in " + cell));
    }

    private void total(String name, Element column, String told, String cell) {
        String formula = cells.formulas().get(cell);
        boolean sums = column.getAttribute("totalsRowFunction").equals("sum");
        String expected = "SUBTOTAL(109," + name + "[" + told.replaceAll("(['#\\[\\]])", "'$1") + "])";
        require(Objects.equals(formula, sums ? expected : null), name + " has the total " + formula);
        String label = column.getAttribute("totalsRowLabel");
        require(label.isEmpty() || label.equals(cells.texts().get(cell)), name + " has a total that is not called so");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
