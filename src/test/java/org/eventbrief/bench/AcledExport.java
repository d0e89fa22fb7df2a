package org.eventbrief.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Writes a made-up export in ACLED's current layout, about 650 bytes a row, the same for the same number of rows: quoted
 * notes with line breaks, names beyond ASCII, thousands of actors in Zipf's proportions, up to three associates. All countries
 * are made up.
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.mainClass=org.eventbrief.bench.AcledExport -Dexec.classpathScope=test
 * -Dexec.args="1000000 /tmp/acled.csv"}
 */
public final class AcledExport {
    private static final String HEADER = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
            + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,"
            + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,"
            + "fatalities,tags,timestamp\n";
    private static final int ACTORS = 6_000;
    private static final int COUNTRIES = 48;
    private static final String[][] TYPES = {
        {"Political violence", "Battles", "Armed clash"},
        {"Political violence", "Violence against civilians", "Attack"},
        {"Political violence", "Explosions/Remote violence", "Air/drone strike"},
        {"Demonstrations", "Protests", "Peaceful protest"},
        {"Demonstrations", "Riots", "Mob violence"},
        {"Strategic developments", "Strategic developments", "Agreement"}
    };
    private static final String[] SYLLABLES = {
        "Ar", "ko", "nia", "Bel", "ma", "ra", "Cor", "vi", "Dor", "né", "Eš", "tal", "Fün", "gar", "Ğor", "lin", "Šar",
        "ot"
    };
    private static final String[] WORDS = {
        "fighters",
        "entered",
        "the",
        "village",
        "of",
        "and",
        "clashed",
        "with",
        "forces",
        "near",
        "a",
        "bridge",
        "after",
        "morning",
        "reports",
        "no",
        "claim",
        "was",
        "made",
        "several",
        "houses",
        "were",
        "damaged",
        "in",
        "exchange"
    };

    private final SplittableRandom random = new SplittableRandom(20_240_327);
    private final String[] names = new String[ACTORS];
    private final int[] inter = new int[ACTORS];
    private final double[] cumulative = new double[ACTORS];
    private final StringBuilder row = new StringBuilder(1_000);

    private AcledExport() {
        double sum = 0;
        for (int i = 0; i < ACTORS; i++) {
            sum += 1.0 / (i + 1);
            cumulative[i] = sum;
            inter[i] = 1 + i % 8;
            names[i] = actorName(i);
        }
    }

    /** Arguments: how many rows, and the file. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[1]), Long.parseLong(args[0]));
    }

    /** Writes a file of so many rows. */
    public static void write(Path file, long rows) throws IOException {
        AcledExport export = new AcledExport();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            for (long i = 0; i < rows; i++) {
                out.write(export.row(i));
            }
        }
    }

    private String actorName(int i) {
        String place = country(i % COUNTRIES);
        return switch (i % 8) {
            case 0 -> "Military Forces of " + place + " (" + (1990 + i % 30) + "-)";
            case 6 -> "Civilians (" + place + ")";
            case 5 -> "Protesters (" + place + ")";
            default -> word(i) + word(i / 7 + 3) + " Front " + i + ", " + place;
        };
    }

    private static String word(int i) {
        return SYLLABLES[i % SYLLABLES.length] + SYLLABLES[i / 5 % SYLLABLES.length].toLowerCase(java.util.Locale.ROOT);
    }

    private static String country(int i) {
        return word(i * 31 + 7) + "ia " + i;
    }

    private int actor() {
        double at = random.nextDouble() * cumulative[ACTORS - 1];
        int found = Arrays.binarySearch(cumulative, at);
        return found < 0 ? Math.min(ACTORS - 1, -1 - found) : found;
    }

    /** Mostly somebody of the same country, for actors are at home somewhere. */
    private int actor(int nation) {
        int anybody = actor();
        int neighbour = anybody - anybody % COUNTRIES + nation;
        return random.nextInt(10) == 0 || neighbour >= ACTORS ? anybody : neighbour;
    }

    private String row(long number) {
        row.setLength(0);
        // One row in two hundred revises an earlier event.
        boolean revises = number > 1_000 && random.nextInt(200) == 0;
        long event = revises ? number - random.nextInt(1_000) : number;
        int prefix = (int) (event % COUNTRIES);
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays((event * 7919) % 5_478);
        String[] type = TYPES[random.nextInt(TYPES.length)];
        int first = actor();
        int nation = first % COUNTRIES;
        int second = actor(nation);
        boolean one = random.nextInt(6) == 0;
        row.append("XK").append(prefix).append('X').append(event).append(',');
        row.append(day)
                .append(',')
                .append(day.getYear())
                .append(',')
                .append(1 + random.nextInt(3))
                .append(',');
        row.append(type[0])
                .append(',')
                .append(type[1])
                .append(',')
                .append(type[2])
                .append(',');
        quoted(names[first]).append(',');
        associates(nation);
        row.append(',').append(inter[first]).append(',');
        if (!one) {
            quoted(names[second]);
        }
        row.append(',');
        associates(nation);
        row.append(',').append(one ? 0 : inter[second]).append(",12,");
        row.append(random.nextInt(4) == 0 ? "Civilian targeting" : "")
                .append(',')
                .append(100 + nation)
                .append(',');
        row.append("Made-up region,")
                .append(country(nation))
                .append(",Province ")
                .append(random.nextInt(20));
        row.append(",District ").append(random.nextInt(200)).append(",,Town ").append(random.nextInt(5_000));
        row.append(',')
                .append(random.nextInt(1_700) / 10.0 - 85)
                .append(',')
                .append(random.nextInt(3_500) / 10.0 - 175);
        row.append(',')
                .append(1 + random.nextInt(3))
                .append(",Made-up Newswire; Radio ")
                .append(word(nation));
        row.append(",National,");
        notes();
        row.append(',').append(random.nextInt(5) == 0 ? random.nextInt(30) : 0).append(",,");
        row.append(1_600_000_000L + number).append('\n');
        return row.toString();
    }

    private void associates(int nation) {
        int how = Math.max(0, random.nextInt(6) - 2);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < how; i++) {
            all.append(i == 0 ? "" : "; ").append(names[actor(nation)]);
        }
        quoted(all.toString());
    }

    private void notes() {
        row.append("\"Made up. On that day, ");
        int words = 34 + random.nextInt(20);
        for (int i = 0; i < words; i++) {
            row.append(WORDS[random.nextInt(WORDS.length)]).append(i % 13 == 12 ? ", " : " ");
        }
        if (random.nextInt(10) == 0) {
            row.append("\nA source said \"\"nothing\"\" more. ");
        }
        row.append("[size=no report]\"");
    }

    private StringBuilder quoted(String text) {
        return text.indexOf(',') < 0
                ? row.append(text)
                : row.append('"').append(text).append('"');
    }
}
