package org.eventbrief.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Jackson's own mapper is the reference. */
class JsonTextTest {
    private static final JsonMapper REFERENCE = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Property(tries = 300)
    void printsAsTheMapperDoes(@ForAll("trees") JsonNode tree) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        assertThat(JsonText.line(tree)).isEqualTo(REFERENCE.writeValueAsString(tree));
        assertThat(JsonText.lines(tree))
                .isEqualTo(REFERENCE.writer().with(printer).writeValueAsString(tree) + "\n");
    }

    @Property(tries = 300)
    void readsWhatItPrinted(@ForAll("trees") JsonNode tree) {
        assertThat(JsonText.parse(JsonText.lines(tree))).isEqualTo(tree);
        assertThat(JsonText.parse(JsonText.line(tree))).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "{\"a\":}", "{\"a\":1}}", "1 2", "nul", "\"open", "{\"a\" 1}", "[1}"})
    void refusesWhatIsNoValue(String text) {
        assertThatThrownBy(() -> JsonText.parse(text)).isInstanceOf(JacksonException.class);
    }

    @Test
    void keepsTheOrderOfKeys() {
        ObjectNode tree = NODES.objectNode().put("z", 1).put("a", "é\n\"").put("m", true);
        assertThat(JsonText.line(tree)).isEqualTo("{\"z\":1,\"a\":\"é\\n\\\"\",\"m\":true}");
        assertThat(JsonText.lines(tree)).isEqualTo("{\n  \"z\" : 1,\n  \"a\" : \"é\\n\\\"\",\n  \"m\" : true\n}\n");
    }

    @Provide
    Arbitrary<JsonNode> trees() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.strings().ofMaxLength(8).map(NODES::stringNode),
                () -> Arbitraries.longs().map(NODES::numberNode),
                () -> Arbitraries.doubles().between(-1e9, 1e9).map(NODES::numberNode),
                () -> Arbitraries.of(NODES.booleanNode(true), NODES.booleanNode(false), NODES.nullNode()),
                () -> trees().list().ofMaxSize(4).map(elements -> NODES.arrayNode()
                        .addAll(elements)),
                () -> Arbitraries.maps(Arbitraries.strings().alpha().ofMaxLength(4), trees())
                        .ofMaxSize(4)
                        .map(properties -> NODES.objectNode().setAll(properties)));
    }
}
