package org.eventbrief.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A language whose readers are used to certain forms of numbers and dates; the words of reports stay English. */
enum Language {
    EN("en", NumberForm.COMMA, DateForm.DAY_FIRST),
    EN_CA("en-CA", NumberForm.COMMA, DateForm.ISO),
    EN_US("en-US", NumberForm.COMMA, DateForm.MONTH_FIRST),
    DE("de", NumberForm.POINT, DateForm.DAY_FIRST),
    DE_CH("de-CH", NumberForm.APOSTROPHE, DateForm.DAY_FIRST),
    ES("es", NumberForm.POINT, DateForm.DAY_FIRST),
    FR("fr", NumberForm.SPACE, DateForm.DAY_FIRST),
    IT("it", NumberForm.POINT, DateForm.DAY_FIRST),
    NL("nl", NumberForm.POINT, DateForm.DAY_FIRST),
    PL("pl", NumberForm.SPACE, DateForm.DAY_FIRST),
    PT("pt", NumberForm.POINT, DateForm.DAY_FIRST),
    SV("sv", NumberForm.SPACE, DateForm.ISO),
    UK("uk", NumberForm.SPACE, DateForm.DAY_FIRST);

    private final String tag;
    private final NumberForm numbers;
    private final DateForm dates;

    Language(String tag, NumberForm numbers, DateForm dates) {
        this.tag = tag;
        this.numbers = numbers;
        this.dates = dates;
    }

    static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(tag))
                .findFirst();
    }

    static List<String> tags() {
        return Arrays.stream(values()).map(language -> language.tag).toList();
    }

    NumberForm numbers() {
        return numbers;
    }

    DateForm dates() {
        return dates;
    }
}
