package org.eventbrief.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import org.eventbrief.event.ByteSource;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Vocabulary;
import org.eventbrief.event.Words;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.notice.RemarkedRows;

/**
 * What all blocks of an input yielded, by segment: all rows of an event id lie in one segment, so each can be settled and
 * counted by itself. The words of all blocks get one numbering.
 */
public final class Segments {
    private final int size;
    private final List<BlockFile> blocks = new ArrayList<>();
    private final List<EventCodec.Renumbering> renumberings = new ArrayList<>();
    private final Vocabulary words;

    private Segments(int size, List<Path> paths, List<String> fileNames, List<String> datasets) throws IOException {
        this.size = size;
        Words all = new Words();
        datasets.forEach(all::dataset);
        for (Path path : paths) {
            blocks.add(BlockFile.open(path, fileNames, size, own -> renumberings.add(renumbering(own, all))));
        }
        words = all.vocabulary();
    }

    /**
     * Opens what was written.
     *
     * @param size how many segments there are
     * @param paths the blocks, in the order of files and of blocks within
     * @param fileNames by number
     * @param datasets the first numbers of datasets, in this order
     */
    public static Segments open(int size, List<Path> paths, List<String> fileNames, List<String> datasets)
            throws IOException {
        return new Segments(size, paths, fileNames, datasets);
    }

    /**
     * How many segments suit an input: each small enough that a few fit in memory.
     *
     * @param bytes of all files, unpacked
     * @return a power of two
     */
    public static int suiting(long bytes) {
        long wanted = bytes / (16L << 20);
        return Math.min(1024, Math.max(8, Integer.highestOneBit((int) Math.min(wanted, 1 << 20)) * 2));
    }

    /** The segment of an event id. */
    static int of(String dataset, String id, int segments) {
        int hash = dataset.hashCode() * 31 + id.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
        return (hash ^ (hash >>> 16)) & (segments - 1);
    }

    /** How many segments there are. */
    public int size() {
        return size;
    }

    /** The words of all events. */
    public Vocabulary words() {
        return words;
    }

    /** All events of a segment, in the order of files and rows. */
    public List<CompactEvent> events(int segment) throws IOException {
        List<CompactEvent> events = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            ByteSource slice = new ByteSource(blocks.get(i).segment(segment));
            while (slice.hasMore()) {
                events.add(EventCodec.read(slice, renumberings.get(i)));
            }
        }
        return events;
    }

    /** How many rows of each file became events, by the file's number. */
    public Map<Integer, Long> eventsByFile() {
        Map<Integer, Long> events = new TreeMap<>();
        blocks.forEach(block -> events.merge(block.file(), block.events(), Long::sum));
        return events;
    }

    /** The last year in which a file has an event, by the file's number. */
    public Map<Integer, Integer> lastYearByFile() {
        Map<Integer, Integer> years = new TreeMap<>();
        blocks.forEach(block -> years.merge(block.file(), block.lastYear(), Math::max));
        return years;
    }

    /** All rejected rows, in the order of files and lines. */
    public List<RejectedRow> rejected() {
        return blocks.stream().flatMap(block -> block.rejected().stream()).toList();
    }

    /** How many rows of each file were rejected, by the file's number. */
    public Map<Integer, Long> rejectedByFile() {
        Map<Integer, Long> rejected = new TreeMap<>();
        blocks.forEach(
                block -> rejected.merge(block.file(), (long) block.rejected().size(), Long::sum));
        return rejected;
    }

    /** What is worth knowing of rows: for each file and rule the first of them and how many there are. */
    public List<RemarkedRows> remarks() {
        Map<String, RemarkedRow> first = new LinkedHashMap<>();
        Map<String, Long> rows = new HashMap<>();
        for (BlockFile block : blocks) {
            for (RemarkedRow example : block.examples()) {
                first.putIfAbsent(block.file() + " " + example.rule(), example);
            }
            block.remarks().forEach((rule, more) -> rows.merge(block.file() + " " + rule, more, Long::sum));
        }
        return first.entrySet().stream()
                .map(remark -> new RemarkedRows(remark.getValue(), rows.getOrDefault(remark.getKey(), 1L)))
                .toList();
    }

    private static EventCodec.Renumbering renumbering(Vocabulary own, Words all) {
        return new EventCodec.Renumbering(
                numbers(own.datasets(), all::dataset),
                numbers(own.mentions(), all::mention),
                numbers(own.types(), all::type),
                numbers(own.places(), all::place));
    }

    private static <T> IntUnaryOperator numbers(List<T> words, ToIntFunction<T> number) {
        int[] numbers = words.stream().mapToInt(number).toArray();
        return i -> numbers[i];
    }
}
