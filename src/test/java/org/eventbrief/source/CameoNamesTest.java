package org.eventbrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CameoNamesTest {
    private final CameoNames names = CameoNames.builtIn();

    @Test
    void aCodeIsComposedByThrees() {
        assertThat(names.compose("USAGOV")).hasValue("United States Government");
        assertThat(names.compose("MLI")).hasValue("Mali");
        assertThat(names.compose("COP")).hasValue("Police forces");
        assertThat(names.compose("NGAREBMOS")).hasValue("Nigeria Rebels Muslim");
    }

    @Test
    void aCodeWithAnUnknownPartIsNotComposed() {
        assertThat(names.compose("USAQQQ")).isEmpty();
        assertThat(names.compose("US")).isEmpty();
        assertThat(names.compose("")).isEmpty();
    }
}
