package org.eventbrief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Army of Arkonia",
                "  Army of Arkonia ",
                "Army\u00A0of\u202FArkonia",
                "Army \u200B of\r\n\tArkonia",
                "\uFEFFArmy of Arkonia\u200D",
                "Army\u3000of\u2003\u2028Arkonia",
                "\u200EArmy of Arkonia\u200F",
                "\u0085Army of Arkonia\u2060"
            })
    void whiteSpaceAndWhatCannotBeSeenMakeNoDifference(String raw) {
        assertThat(Names.clean(raw)).isEqualTo("Army of Arkonia");
    }

    @Test
    void lettersAreComposed() {
        assertThat(Names.clean("Goi\u0308ta")).isEqualTo("Go\u00EFta");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u200B", "NA", " NA "})
    void emptyOrExactlyNaIsNobody(String raw) {
        assertThat(Names.clean(raw)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"na", "N/A", "NATO", "A, B and C", "army of arkonia", "Zed's; \"Ten\"", "-"})
    void caseCountsAndNothingElseIsTouched(String name) {
        assertThat(Names.clean(name)).isEqualTo(name);
    }

    @Property
    void whatIsCleanStaysAsItIs(@ForAll String raw) {
        String clean = Names.clean(raw);
        assertThat(Names.clean(clean)).isEqualTo(clean);
    }
}
