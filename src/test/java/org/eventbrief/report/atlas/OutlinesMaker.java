package org.eventbrief.report.atlas;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes {@code countries.bin} from {@code world-atlas} and the table of disputed borders, as {@code docs/maps.md} tells. */
final class OutlinesMaker {
    private static final Bounds CRIMEA = new Bounds(32, 44, 37, 47);
    private static final Set<String> LEFT_OUT = Set.of("Antarctica");

    private final JsonNode topology;
    private final List<List<int[]>> arcs = new ArrayList<>();
    private final TreeMap<String, List<List<Integer>>> areas = new TreeMap<>();

    private OutlinesMaker(JsonNode topology) {
        this.topology = topology;
    }

    /** Takes the TopoJSON, the table and the file to write. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[2]), made(Path.of(args[0]), Path.of(args[1])));
    }

    static byte[] made(Path topoJson, Path disputed) throws IOException {
        var maker = new OutlinesMaker(JsonMapper.shared().readTree(Files.readString(topoJson)));
        maker.readArcs();
        for (JsonNode country : maker.topology.at("/objects/countries/geometries")) {
            maker.readArea(country);
        }
        return maker.written(maker.disputed(disputed));
    }

    private void readArcs() {
        JsonNode scale = topology.at("/transform/scale");
        JsonNode shift = topology.at("/transform/translate");
        for (JsonNode coded : topology.get("arcs")) {
            List<int[]> arc = new ArrayList<>();
            long x = 0;
            long y = 0;
            for (JsonNode step : coded) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                int[] point = {
                    unit(x * scale.get(0).asDouble() + shift.get(0).asDouble()),
                    unit(y * scale.get(1).asDouble() + shift.get(1).asDouble())
                };
                if (arc.isEmpty() || !java.util.Arrays.equals(arc.get(arc.size() - 1), point)) {
                    arc.add(point);
                }
            }
            arcs.add(arc);
        }
    }

    private static int unit(double degrees) {
        return (int) Math.round(degrees * Outlines.UNIT);
    }

    private void readArea(JsonNode country) {
        String name = country.at("/properties/name").asString();
        if (LEFT_OUT.contains(name)) {
            return;
        }
        boolean single = country.get("type").asString().equals("Polygon");
        for (JsonNode polygon : single ? List.of(country.get("arcs")) : country.get("arcs")) {
            for (JsonNode ring : polygon) {
                List<Integer> numbers = new ArrayList<>();
                ring.forEach(number -> numbers.add(number.asInt()));
                String apart = name.equals("Russia") && ringLiesIn(numbers, CRIMEA) ? "Crimea" : name;
                areas.computeIfAbsent(apart, first -> new ArrayList<>()).add(numbers);
            }
        }
    }

    private boolean ringLiesIn(List<Integer> ring, Bounds box) {
        return ring.stream().allMatch(number -> liesIn(arc(number), box));
    }

    private static boolean liesIn(List<int[]> arc, Bounds box) {
        return arc.stream()
                .allMatch(point -> point[0] >= box.west() * Outlines.UNIT
                        && point[0] <= box.east() * Outlines.UNIT
                        && point[1] >= box.south() * Outlines.UNIT
                        && point[1] <= box.north() * Outlines.UNIT);
    }

    private List<int[]> arc(int number) {
        return arcs.get(number < 0 ? ~number : number);
    }

    /** The parts of shared borders within the boxes of the table, added to the arcs; whole arcs where all of one lies there. */
    private List<Integer> disputed(Path table) throws IOException {
        Set<Integer> found = new TreeSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                Bounds box = new Bounds(
                        Double.parseDouble(row.getField("west")),
                        Double.parseDouble(row.getField("south")),
                        Double.parseDouble(row.getField("east")),
                        Double.parseDouble(row.getField("north")));
                Set<Integer> shared = numbers(row.getField("area_1"));
                shared.retainAll(numbers(row.getField("area_2")));
                if (shared.isEmpty()) {
                    throw new IllegalArgumentException("no common border: " + row);
                }
                shared.forEach(number -> found.addAll(within(number, box)));
            }
        }
        return List.copyOf(found);
    }

    private Set<Integer> numbers(String area) {
        Set<Integer> numbers = new TreeSet<>();
        areas.getOrDefault(area, List.of())
                .forEach(ring -> ring.forEach(number -> numbers.add(number < 0 ? ~number : number)));
        return numbers;
    }

    private List<Integer> within(int number, Bounds box) {
        List<int[]> arc = arcs.get(number);
        if (liesIn(arc, box)) {
            return List.of(number);
        }
        int[] inside = IntStream.range(0, arc.size())
                .filter(i -> liesIn(List.of(arc.get(i)), box))
                .toArray();
        if (inside.length < 2) {
            throw new IllegalArgumentException("nothing of border " + number + " lies in " + box);
        }
        arcs.add(List.copyOf(arc.subList(inside[0], inside[inside.length - 1] + 1)));
        return List.of(arcs.size() - 1);
    }

    private byte[] written(List<Integer> disputed) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        number(out, arcs.size());
        for (List<int[]> arc : arcs) {
            number(out, arc.size());
            int[] before = {0, 0};
            for (int[] point : arc) {
                signed(out, point[0] - before[0]);
                signed(out, point[1] - before[1]);
                before = point;
            }
        }
        number(out, disputed.size());
        for (int number : disputed) {
            number(out, number);
        }
        number(out, areas.size());
        for (var area : areas.entrySet()) {
            out.writeUTF(area.getKey());
            number(out, area.getValue().size());
            for (List<Integer> ring : area.getValue()) {
                number(out, ring.size());
                for (int number : ring) {
                    signed(out, number);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void number(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while (rest >= 0x80) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static void signed(DataOutputStream out, int value) throws IOException {
        number(out, (value << 1) ^ (value >> 31));
    }
}
