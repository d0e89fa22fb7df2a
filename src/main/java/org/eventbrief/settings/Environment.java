package org.eventbrief.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.eventbrief.event.CodePoints;
import org.eventbrief.notice.Ending;
import org.eventbrief.notice.Refusal;
import org.eventbrief.notice.TableNotice;
import org.eventbrief.notice.TableRule;

/**
 * Keys of the configuration that environment variables give, named as Spring names them: {@code EVENTBRIEF_INTEREST_TOP} for
 * {@code interest.top}. They go before the file.
 *
 * @param variables those that may be meant for this program, by name
 */
public record Environment(SortedMap<String, String> variables) {
    static final String PREFIX = "EVENTBRIEF_";

    /** Slips of so many letters are told; what is further from every key belongs to somebody else. */
    private static final int SLIP = 2;

    /** No variables. */
    public static final Environment NONE = of(Map.of());

    /** The variables of this process. */
    public static Environment ofProcess() {
        return of(System.getenv());
    }

    /** Of all variables, those that may be meant. */
    public static Environment of(Map<String, String> all) {
        SortedMap<String, String> ours = new TreeMap<>(CodePoints.ORDER);
        all.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                ours.put(name, value);
            }
        });
        return new Environment(ours);
    }

    /**
     * What they say.
     *
     * @param codes of the datasets that may be meant
     * @throws Refusal where a name is a slip of a key's, or of a dataset that is not known
     */
    List<Given> given(Collection<String> codes) {
        List<Given> given = new ArrayList<>();
        List<TableNotice> wrong = new ArrayList<>();
        variables.forEach((name, value) -> {
            Optional<Given> meant = meant(name, value, codes);
            meant.ifPresent(given::add);
            if (meant.isEmpty()) {
                slip(name)
                        .ifPresent(key -> wrong.add(new TableNotice(
                                name,
                                0,
                                TableRule.UNKNOWN_KEY,
                                "did you mean " + key.variable() + " for " + key.path() + "?")));
            }
        });
        if (!wrong.isEmpty()) {
            throw new Refusal(Ending.WRONG_CONFIGURATION, wrong);
        }
        return given;
    }

    /** The variables that give a key, with their values. */
    public SortedMap<String, String> used(Collection<String> codes) {
        SortedMap<String, String> used = new TreeMap<>(CodePoints.ORDER);
        given(codes).forEach(given -> used.put(given.variable(), given.value()));
        return used;
    }

    private static Optional<Given> meant(String name, String value, Collection<String> codes) {
        String plain = plain(name);
        for (SettingKey key : SettingKey.values()) {
            for (String code : key.parts().contains(SettingKey.CODE) ? codes : List.of("")) {
                String path = key.path().replace(SettingKey.CODE, code);
                if (plain(path).equals(plain)) {
                    return Optional.of(new Given(name, key, parts(key, code), value));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> parts(SettingKey key, String code) {
        return key.parts().stream()
                .map(part -> part.equals(SettingKey.CODE) ? code : part)
                .toList();
    }

    /** Also one whose dataset nobody knows. */
    private static Optional<SettingKey> slip(String name) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String plain = plain(name);
        return Arrays.stream(SettingKey.values())
                .filter(key -> key.parts().contains(SettingKey.CODE)
                        ? plain.startsWith("datasets") && plain.endsWith(plain(last(key)))
                        : distance.apply(plain, plain(key.path())) <= SLIP)
                .min(Comparator.comparing(key -> distance.apply(plain, plain(key.path()))));
    }

    private static String last(SettingKey key) {
        return key.path().substring(key.path().indexOf(SettingKey.CODE) + SettingKey.CODE.length());
    }

    /** Names differ in dots, hyphens, underscores and case without meaning another. */
    private static String plain(String name) {
        String own = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        return own.replaceAll("[-._]", "").toLowerCase(Locale.ROOT);
    }

    /**
     * A variable that gives a key.
     *
     * @param variable its name
     * @param key the key
     * @param parts the names of the sections and the key, outermost first
     * @param value its text
     */
    record Given(String variable, SettingKey key, List<String> parts, String value) {
        /** The value as the file would have it: several names or years are parted by commas. */
        Object asInFile() {
            boolean several = key.shape() == SettingKey.Shape.TEXTS || key.shape() == SettingKey.Shape.YEARS;
            return several && value.contains(",")
                    ? Arrays.stream(value.split(",", -1)).map(String::strip).toList()
                    : value;
        }
    }
}
