package org.eventbrief.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eventbrief.event.CompactEvent;
import org.eventbrief.event.Words;
import org.eventbrief.notice.RejectedRow;
import org.eventbrief.notice.RemarkedRow;
import org.eventbrief.source.Block;
import org.eventbrief.source.BlockReader;
import org.eventbrief.source.CountedRows;
import org.eventbrief.source.Formats;
import org.eventbrief.source.SourceFile;
import org.eventbrief.source.Survey;
import org.eventbrief.source.SurveyRequest;
import org.eventbrief.source.Surveyed;
import org.eventbrief.store.BlockWriter;

/**
 * Measures what it costs to survey files and to read them into blocks, in CPU seconds: {@code Reading TARGET THREADS FILE...}.
 */
final class Reading {
    private static final int SEGMENTS = 32;

    private Reading() {}

    public static void main(String[] arguments) throws Exception {
        Path target = Files.createDirectories(Path.of(arguments[0]));
        int threads = Integer.parseInt(arguments[1]);
        List<Path> inputs = List.of(arguments).subList(2, arguments.length).stream()
                .map(Path::of)
                .toList();
        say("start");
        Surveyed surveyed = Survey.of(new SurveyRequest(inputs, Formats.builtIn(), Map.of(), threads));
        say("survey");
        read(surveyed.files(), target, threads);
        say("read");
    }

    private static void read(List<SourceFile> files, Path target, int threads) throws Exception {
        BlockReader reader = BlockReader.counting();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<?>> all = files.stream()
                .flatMap(file -> file.blocks().stream()
                        .<Future<?>>map(block -> pool.submit(() -> save(reader, file, block, target))))
                .toList();
        for (Future<?> one : all) {
            one.get();
        }
        pool.shutdown();
    }

    private static void save(BlockReader reader, SourceFile file, Block block, Path target) {
        BlockWriter writer = new BlockWriter(file.number(), SEGMENTS);
        reader.count(file, block, new CountedRows() {
            @Override
            public void event(CompactEvent event, Words words) {
                writer.add(event, words);
            }

            @Override
            public void rejected(RejectedRow row) {
                writer.add(row);
            }

            @Override
            public void remarked(RemarkedRow row) {
                writer.add(row);
            }
        });
        try {
            writer.write(target.resolve(file.number() + "-" + block.number() + ".bin"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void say(String when) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        System.out.printf(
                "%s: %.2f s CPU, %.2f s collecting%n", when, system.getProcessCpuTime() / 1e9, collecting / 1e3);
    }
}
