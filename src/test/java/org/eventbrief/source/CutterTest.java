package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.eventbrief.source.Block.Content;

/** The cutter agrees with FastCSV on where rows begin and end, whatever the file, the blocks and the chunks. */
class CutterTest {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    @Property(tries = 3000)
    void blocks_hold_the_rows_that_FastCSV_finds_in_the_whole(
            @ForAll("texts") String text,
            @ForAll boolean quoted,
            @ForAll @IntRange(min = 1, max = 40) int blockBytes,
            @ForAll @IntRange(min = 1, max = 17) int chunk) {
        Dialect dialect = new Dialect(',', quoted);
        Cutter cutter = cut(text, dialect, 0, blockBytes, NO_LIMIT, chunk);

        List<Seen> whole = records(text, dialect, 1);
        List<Seen> pieces = new ArrayList<>();
        for (Block block : cutter.blocks()) {
            String part = text.substring((int) block.from(), (int) block.to());
            pieces.addAll(records(part, dialect, block.firstLine()));
        }
        assertThat(pieces).isEqualTo(whole);
        boolean unclosed = cutter.blocks().stream().anyMatch(block -> block.content() == Content.UNCLOSED_ROW);
        long blank = whole.stream()
                .limit(whole.size() - (unclosed ? 1 : 0))
                .filter(seen -> seen.cells().stream().allMatch(String::isEmpty))
                .count();
        assertThat(cutter.records()).isEqualTo(whole.size() - blank);
    }

    @Property(tries = 1000)
    void blocks_cover_the_file_and_follow_each_other(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 40) int blockBytes,
            @ForAll @IntRange(min = 1, max = 17) int chunk) {
        long at = 0;
        int number = 0;
        for (Block block : cut(text, new Dialect(',', true), 0, blockBytes, NO_LIMIT, chunk)
                .blocks()) {
            assertThat(block.from()).isEqualTo(at);
            assertThat(block.number()).isEqualTo(number++);
            at = block.to();
        }
        assertThat(at).isEqualTo(text.length());
    }

    @Property(tries = 1000)
    void chunks_change_nothing(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 40) int blockBytes,
            @ForAll @IntRange(min = 1, max = 17) int chunk) {
        Dialect dialect = new Dialect(',', true);

        assertThat(cut(text, dialect, 1, blockBytes, 30, chunk).blocks())
                .isEqualTo(cut(text, dialect, 1, blockBytes, 30, NO_LIMIT).blocks());
    }

    @Property(tries = 1000)
    void only_the_last_block_can_be_unclosed_and_then_it_is_one_record(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int blockBytes) {
        Dialect dialect = new Dialect(',', true);
        List<Block> blocks = cut(text, dialect, 0, blockBytes, NO_LIMIT, 5).blocks();

        for (Block block : blocks) {
            if (block.content() == Content.UNCLOSED_ROW) {
                assertThat(block.to()).isEqualTo(text.length());
                assertThat(records(text.substring((int) block.from()), dialect, 1))
                        .hasSize(1);
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of('a', 'b', ',', ',', '"', '"', '\n', '\n', '\r', '\0', 'é')
                .list()
                .ofMaxSize(80)
                .map(chars -> {
                    StringBuilder text = new StringBuilder();
                    chars.forEach(text::append);
                    return text.toString();
                });
    }

    @Example
    void a_record_longer_than_any_should_be_is_a_block_of_its_own() {
        String text = "h,i\na,b\n\"" + "x".repeat(50) + "\",c\r\nd,e\n";

        List<Block> blocks = cut(text, new Dialect(',', true), 1, 1000, 20, 7).blocks();

        assertThat(blocks).extracting(Block::content).containsExactly(Content.ROWS, Content.ENDLESS_ROW, Content.ROWS);
        assertThat(blocks).extracting(Block::firstLine).containsExactly(1L, 3L, 4L);
        assertThat(blocks).extracting(Block::headers).containsExactly(1, 0, 0);
        assertThat(text.substring((int) blocks.get(2).from())).isEqualTo("d,e\n");
    }

    @Example
    void header_records_are_never_parted() {
        String text = "h,i\n#t,#u\na,b\nc,d\n";

        List<Block> blocks = cut(text, new Dialect(',', true), 2, 1, 1000, 3).blocks();

        assertThat(blocks).extracting(Block::headers).containsExactly(2, 0, 0);
        assertThat(text.substring((int) blocks.get(1).from())).isEqualTo("a,b\nc,d\n");
    }

    @Example
    void a_quote_that_is_never_closed_takes_the_rest_of_the_file_into_one_block() {
        String text = "h,i\na,b\nc,\"d\ne,f\n";

        List<Block> blocks = cut(text, new Dialect(',', true), 1, 1000, 1000, 3).blocks();

        assertThat(blocks).extracting(Block::content).containsExactly(Content.ROWS, Content.UNCLOSED_ROW);
        assertThat(blocks.get(1).firstLine()).isEqualTo(3);
    }

    private static Cutter cut(String text, Dialect dialect, int headers, int blockBytes, int longestRecord, int chunk) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        Cutter cutter = new Cutter(dialect, 0, headers, blockBytes, longestRecord);
        for (int from = 0; from < bytes.length; from += Math.min(chunk, bytes.length - from)) {
            cutter.take(bytes, from, from + Math.min(chunk, bytes.length - from));
        }
        cutter.finish();
        return cutter;
    }

    private static List<Seen> records(String text, Dialect dialect, long firstLine) {
        CsvReader<CsvRecord> reader = dialect.reader().ofCsvRecord(text);
        return reader.stream()
                .map(row -> new Seen(firstLine + row.getStartingLineNumber() - 1, row.getFields()))
                .toList();
    }

    private record Seen(long line, List<String> cells) {}
}
