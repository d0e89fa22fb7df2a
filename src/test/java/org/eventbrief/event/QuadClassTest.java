package org.eventbrief.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadClassTest {
    @ParameterizedTest
    @CsvSource({
        "1, verbal cooperation", "5, verbal cooperation", "6, material cooperation", "9, material cooperation",
        "10, verbal conflict", "14, verbal conflict", "15, material conflict", "20, material conflict"
    })
    void aCameoRootHasItsClassInWords(int root, String words) {
        assertThat(QuadClass.ofCameoRoot(root).map(QuadClass::words)).contains(words);
    }

    @Test
    void noOtherRootHasAClass() {
        assertThat(QuadClass.ofCameoRoot(0)).isEmpty();
        assertThat(QuadClass.ofCameoRoot(21)).isEmpty();
    }

    @Test
    void aClassIsReadFromWordsOrFromOneToFour() {
        assertThat(QuadClass.parse("Verbal Conflict")).contains(QuadClass.VERBAL_CONFLICT);
        assertThat(QuadClass.parse("3")).contains(QuadClass.VERBAL_CONFLICT);
        assertThat(QuadClass.parse("5")).isEmpty();
    }
}
