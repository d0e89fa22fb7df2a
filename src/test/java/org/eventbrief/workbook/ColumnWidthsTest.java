package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.eventbrief.report.book.Column;
import org.eventbrief.report.book.Kind;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Property
    void anyFigureFitsItsColumn(@ForAll @DoubleRange(min = -1e14, max = 1e14) double value, @ForAll Kind kind) {
        ColumnWidths widths = new ColumnWidths(List.of(Column.of("x", kind)));
        widths.number(0, value);
        String shown = new DecimalFormat(pattern(kind), DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        assertThat(widths.of(0)).as(shown).isGreaterThanOrEqualTo(shown.length() + 1);
    }

    @Test
    void theLastFigureCountsAsMuchAsTheFirst() {
        ColumnWidths widths = new ColumnWidths(List.of(Column.of("x", Kind.WHOLE)));
        for (int row = 0; row < 10_000; row++) {
            widths.number(0, 1);
        }
        widths.number(0, -123_456_789);
        assertThat(widths.of(0)).isGreaterThanOrEqualTo("-123,456,789".length() + 1);
    }

    @Test
    void aHeaderHasRoomForItsLongestWordAndTheFilter() {
        ColumnWidths widths =
                new ColumnWidths(List.of(Column.of("Events with an unconstitutionality and more", Kind.WHOLE)));
        assertThat(widths.of(0)).isGreaterThanOrEqualTo("unconstitutionality".length() + 3);
        assertThat(widths.headerLines()).isBetween(2, 3);
    }

    @Test
    void aLongTextDoesNotMakeAColumnEndless() {
        ColumnWidths widths = new ColumnWidths(List.of(Column.of("x", Kind.TEXT), Column.of("y", Kind.PROSE)));
        widths.text(0, "z".repeat(1_000));
        widths.text(1, "z".repeat(1_000));
        assertThat(widths.of(0)).isLessThan(60);
        assertThat(widths.of(1)).isLessThan(100);
    }

    private static String pattern(Kind kind) {
        return switch (kind) {
            case WHOLE -> "#,##0";
            case CHANGE -> "+#,##0;-#,##0";
            case DECIMAL -> "#,##0.0";
            case PERCENT -> "0.0%";
            case PERCENT_CHANGE -> "+0.0%;-0.0%";
            case COORDINATE -> "0.0000";
            case TEXT, PROSE, LINK, DAY -> "#,##0.0";
            case YEAR -> "0";
        };
    }
}
