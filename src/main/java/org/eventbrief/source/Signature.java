package org.eventbrief.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells by its bytes what a file is that is no text, whatever it is named. */
final class Signature {
    private static final Map<String, String> KNOWN = known();

    private Signature() {}

    private static Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put(
                "PK\3\4",
                "it is a workbook or an archive and no CSV, whatever it is named; export the workbook as CSV");
        known.put(
                "\u00d0\u00cf\u0011\u00e0",
                "it is an old Excel workbook and no CSV, whatever it is named; export it as CSV");
        known.put("\u001f\u008b", "it is packed by gzip, and is read once it is named .gz");
        known.put("%PDF", "it is a PDF and no CSV, whatever it is named");
        return known;
    }

    /** What it is, empty where it may be text; the bytes are given as ISO-8859-1 characters. */
    static Optional<String> of(String latin1) {
        return KNOWN.entrySet().stream()
                .filter(kind -> latin1.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() ->
                        latin1.indexOf('\0') < 0 ? Optional.empty() : Optional.of("it has bytes that are in no text"));
    }
}
