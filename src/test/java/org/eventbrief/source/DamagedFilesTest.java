package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eventbrief.notice.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file, it is read or refused, and what becomes of its rows adds up to them. */
class DamagedFilesTest {
    private static final List<String> GOOD = List.of(
            "acled-current.csv",
            "acled-before-2023.csv",
            "acled-early.csv",
            "acled-actor-based.csv",
            "ged191.csv",
            "ged191-hxl.csv",
            "ged-17-columns.csv",
            "desk.csv",
            "20180101000000.export.CSV",
            "gdelt-1-ragged.csv",
            "icews.tab",
            "polecat.txt");
    private static final int TIMES = Integer.getInteger("eventbrief.damages", 500);

    @Test
    void a_damaged_file_is_read_or_refused_and_its_rows_add_up(@TempDir Path folder) throws IOException {
        int read = 0;
        for (int seed = 0; seed < TIMES; seed++) {
            String name = GOOD.get(seed % GOOD.size());
            Path file = folder.resolve(seed + name);
            Files.write(file, new Damager(seed).damage(Files.readAllBytes(Fixture.path(name))));
            read += holds(file) ? 1 : 0;
            Files.delete(file);
        }
        assertThat(read).as("damaged files that could still be read").isGreaterThan(TIMES / 4);
    }

    private static boolean holds(Path file) {
        try {
            Collected all = Collected.of(file);
            assertThat(all.events().size() + all.rejected().size())
                    .as(file.toString())
                    .isEqualTo((int) all.file().rows())
                    .isEqualTo(recordsOf(all.file()));
            return true;
        } catch (Refusal refused) {
            assertThat(refused.notices()).isNotEmpty();
            return false;
        }
    }

    /** Counted by the library, over the whole file at once. */
    private static int recordsOf(SourceFile file) {
        Contents contents = new Contents(file.path(), file.member(), file.encoding());
        long from = file.blocks().get(0).from();
        try (Reader reader = new InputStreamReader(contents.open(from), StandardCharsets.ISO_8859_1)) {
            CsvRecordHandler unlimited = CsvRecordHandler.builder()
                    .maxFields(10_000_000)
                    .maxFieldSize(100_000_000)
                    .maxRecordSize(100_000_000)
                    .build();
            long records = file.dialect().reader().maxBufferSize(100_000_000).build(unlimited, reader).stream()
                    .count();
            return (int) records - file.blocks().get(0).headers();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Test
    void a_million_columns_are_refused_or_rejected_and_no_more(@TempDir Path folder) throws IOException {
        Path wide = folder.resolve("wide.csv");
        Files.writeString(wide, "a,".repeat(1_000_000) + "\n" + "1,".repeat(1_000_000) + "\n");
        assertThat(holds(wide)).isFalse();

        Path row = folder.resolve("row.csv");
        Files.writeString(row, Files.readString(Fixture.path("desk.csv")) + "x,".repeat(1_000_000) + "\n");
        assertThat(holds(row)).isTrue();
        assertThat(Collected.of(row).rejected()).singleElement().satisfies(rejected -> assertThat(rejected.code())
                .isEqualTo("too-many-cells"));
    }
}
