package org.eventbrief.briefing;

import com.lowagie.text.pdf.PdfStructureElement;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.eventbrief.report.brief.Block;

/** Sets tables: numbers to the right, hairlines between rows, and the head again on every page. */
record GridSetting(Setting setting) {
    private static final int MOST_LINES = 14;
    private static final int MOST_IN_HEAD = 6;
    private static final int LEAST_BEGUN = 3;
    private static final float PADDING = 3.5f;

    /** The lines of one cell and its place in the tree. */
    private record Cell(PdfStructureElement element, List<Line> lines, int skipped) {
        Cell lowered(int most) {
            return new Cell(element, lines, most - lines.size());
        }
    }

    List<Piece> grid(Block.Grid grid) {
        var widths = new ColumnWidths(setting.type(), setting.area().width()).of(grid);
        var table = setting.tree().element("Table");
        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.gap(14));
        pieces.addAll(title(table, grid.title()));
        var head = head(table, grid, widths);
        pieces.add(head.kept());
        pieces.addAll(body(table, grid, widths).stream()
                .map(row -> row.repeating(head))
                .toList());
        var source = source(grid.source());
        if (!source.isEmpty()) {
            pieces.add(pieces.remove(pieces.size() - 1).kept());
        }
        pieces.addAll(source);
        return pieces;
    }

    private List<Piece> title(PdfStructureElement table, String title) {
        var lines = setting.type().lines(title, Style.FIGURE, setting.area().width());
        return lines.isEmpty()
                ? List.of()
                : setting.keptPieces(
                        setting.tree().child(table, "Caption"),
                        lines,
                        setting.area().left());
    }

    private List<Piece> source(String source) {
        var pieces = new ArrayList<>(
                setting.paragraph("P", source, Style.NOTE, setting.area().measure()));
        if (!pieces.isEmpty()) {
            pieces.add(0, Piece.gap(3.5f));
        }
        return pieces;
    }

    private Piece head(PdfStructureElement table, Block.Grid grid, List<Float> widths) {
        var row = setting.tree().child(setting.tree().child(table, "THead"), "TR");
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < widths.size(); i++) {
            var text = grid.columns().get(i).header();
            cells.add(cell(setting.tree().tableHead(row, "Column"), text, Style.HEADER, widths.get(i), MOST_IN_HEAD));
        }
        return row(grid.columns(), widths, level(cells), Ink.MUTED);
    }

    /** Heads stand on the line below them, however long each is. */
    private static List<Cell> level(List<Cell> cells) {
        var most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        return cells.stream().map(cell -> cell.lowered(most)).toList();
    }

    private List<Piece> body(PdfStructureElement table, Block.Grid grid, List<Float> widths) {
        if (grid.rows().isEmpty()) {
            return List.of();
        }
        var body = setting.tree().child(table, "TBody");
        var pieces = new ArrayList<Piece>();
        for (var texts : grid.rows()) {
            pieces.add(row(grid.columns(), widths, cells(setting.tree().child(body, "TR"), texts, widths), Ink.FAINT));
        }
        // No row stands alone on a page, nor do two below the first head.
        for (var i = 0; i < pieces.size() - 1; i++) {
            if (i < LEAST_BEGUN - 1 || i == pieces.size() - 2) {
                pieces.set(i, pieces.get(i).kept());
            }
        }
        return pieces;
    }

    private List<Cell> cells(PdfStructureElement row, List<String> texts, List<Float> widths) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < texts.size(); i++) {
            var element = i == 0
                    ? setting.tree().tableHead(row, "Row")
                    : setting.tree().child(row, "TD");
            cells.add(cell(element, texts.get(i), Style.CELL, widths.get(i), MOST_LINES));
        }
        return cells;
    }

    private Cell cell(PdfStructureElement element, String text, Style style, float width, int most) {
        return new Cell(element, setting.type().lines(text, style, width - ColumnWidths.GUTTER, most), 0);
    }

    private Piece row(List<Block.Column> columns, List<Float> widths, List<Cell> cells, Color rule) {
        var tallest = cells.stream()
                .map(cell -> Setting.height(cell.lines()))
                .max(Float::compare)
                .orElse(0f);
        var height = Area.onGrid(Math.max(tallest, Style.CELL.leading()) + PADDING);
        return Piece.of(height, (sheet, top) -> {
            var left = setting.area().left();
            for (var i = 0; i < cells.size(); i++) {
                var room = widths.get(i) - ColumnWidths.GUTTER;
                draw(sheet, cells.get(i), new Box(left, top - height, room, height), columns.get(i));
                left += widths.get(i);
            }
            var end = left - ColumnWidths.GUTTER;
            var bottom = top - height;
            sheet.artifact(() -> sheet.rule(setting.area().left(), bottom, end, bottom, 0.7f, rule));
        });
    }

    private static void draw(Sheet sheet, Cell cell, Box box, Block.Column column) {
        if (cell.lines().isEmpty()) {
            return;
        }
        sheet.tagged(cell.element(), () -> {
            var y = box.top() - PADDING / 2 - cell.skipped() * Style.HEADER.leading();
            for (var line : cell.lines()) {
                var slack = column.kind() == Block.Kind.NUMBER ? box.width() - line.width() : 0;
                sheet.text(line, box.left() + slack, y - line.style().ascent());
                y -= line.style().leading();
            }
        });
    }
}
