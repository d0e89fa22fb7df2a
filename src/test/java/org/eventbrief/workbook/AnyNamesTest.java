package org.eventbrief.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnyNamesTest {
    @Property
    void anyNamesAreLegalAndNeverCollide(@ForAll List<String> wishes) {
        SheetNames sheets = new SheetNames();
        TableNames tables = new TableNames();
        List<String> sheetNames = new ArrayList<>();
        List<String> tableNames = new ArrayList<>();
        for (String wish : wishes) {
            sheetNames.add(sheets.take(wish));
            sheetNames.add(sheets.take(wish));
            tableNames.add(tables.take(wish));
            tableNames.add(tables.take(wish));
        }
        assertThat(sheetNames).allSatisfy(NamesTest::assertLegalSheet);
        assertThat(tableNames).allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_]*") && name.length() <= 255);
        assertThat(sheetNames.stream().map(name -> name.toUpperCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(tableNames.stream().map(name -> name.toUpperCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }
}
