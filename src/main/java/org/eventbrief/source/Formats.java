package org.eventbrief.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventbrief.event.CodePoints;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Notice;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;

/** The source formats that are known: the built-in ones and the user's own. */
public final class Formats {
    private static final List<String> BUILT_IN =
            List.of("acled", "acled-actor-based", "desk", "gdelt-1", "gdelt-2", "icews", "polecat", "ucdp-ged");

    private final List<SourceFormat> all;
    private final Set<String> own;
    private final Cameo cameo;
    private final List<CountedTable> counted;

    private Formats(List<SourceFormat> all, Set<String> own, Cameo cameo, List<CountedTable> counted) {
        this.all = all.stream()
                .sorted(Comparator.comparing(SourceFormat::name, CodePoints.ORDER))
                .toList();
        this.own = Set.copyOf(own);
        this.cameo = cameo;
        this.counted = counted;
    }

    /** The formats that come with the program. */
    public static Formats builtIn() {
        Cameo cameo = CameoParser.parse(resource("cameo.yaml"));
        return new Formats(
                BUILT_IN.stream()
                        .map(name -> FormatParser.parse(resource("formats/" + name + ".yaml"), cameo))
                        .toList(),
                Set.of(),
                cameo,
                CountedTable.parse(resource("counted.yaml")));
    }

    static YamlNode resource(String name) {
        try (InputStream yaml = Formats.class.getResourceAsStream(name)) {
            if (yaml == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return YamlNode.parse(name, new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * These formats and the user's own; one of the user's replaces another of its name.
     *
     * @param files in YAML, in the form of the built-in ones
     * @throws Refusal where some are wrong, naming file, line and key
     */
    public Formats and(List<Path> files) {
        Map<String, SourceFormat> formats = new LinkedHashMap<>();
        all.forEach(format -> formats.put(format.name(), format));
        Set<String> names = new HashSet<>(own);
        List<Notice> wrong = new ArrayList<>();
        for (Path file : files) {
            try {
                SourceFormat format = FormatParser.parse(YamlNode.parse(file.toString(), read(file)), cameo);
                formats.put(format.name(), format);
                names.add(format.name());
            } catch (Refusal refusal) {
                wrong.addAll(refusal.notices());
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(Ending.WRONG_CONFIGURATION, wrong);
        }
        return new Formats(List.copyOf(formats.values()), names, cameo, counted);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw Refusal.of(
                    Ending.WRONG_CONFIGURATION,
                    new TableNotice(file.toString(), 0, TableRule.NOT_YAML, "it cannot be read as UTF-8"));
        }
    }

    /** All of them, by name. */
    public List<SourceFormat> all() {
        return all;
    }

    /** The format of a name. */
    public Optional<SourceFormat> named(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** Of the formats whose rules a header keeps, the one that asks for most columns, the user's own before others. */
    Optional<SourceFormat> of(ColumnNames columns) {
        return all.stream()
                .filter(format -> format.columns().recognise().fits(columns))
                .max(Comparator.comparingInt((SourceFormat format) ->
                                format.columns().recognise().all().size())
                        .thenComparing(format -> own.contains(format.name())));
    }

    /** The table of counts or codes that has this header. */
    Optional<CountedTable> counted(ColumnNames columns) {
        return counted.stream().filter(table -> table.recognise().fits(columns)).findFirst();
    }
}
