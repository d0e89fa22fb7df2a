package org.eventbrief.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventbrief.edition.Fingerprint;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials that goes into the jar names what is packed beside it, no more and no less. */
class SbomTest {
    private static final Path FILE = Path.of("target/classes/META-INF/sbom/application.cdx.json");

    private final Map<String, JsonNode> components = new TreeMap<>();

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: the plugin makes no bill of materials where Maven is offline");
        for (JsonNode component :
                JsonMapper.shared().readTree(Files.readString(FILE)).path("components")) {
            components.put(component.path("name").asString(), component);
        }
    }

    @Test
    void everyDependencyThatIsNoTestsIsInItAndNoOther() throws IOException {
        Document pom = xml(Files.readString(Path.of("pom.xml")));
        Map<Boolean, List<String>> direct = pom.select("project > dependencies > dependency").stream()
                .collect(Collectors.partitioningBy(
                        SbomTest::isPacked,
                        Collectors.mapping(dependency -> text(dependency, "artifactId"), Collectors.toList())));
        assertThat(direct.values()).noneMatch(Collection::isEmpty);
        assertThat(components.keySet())
                .containsAll(direct.getOrDefault(true, List.of()))
                .doesNotContainAnyElementsOf(direct.getOrDefault(false, List.of()));
    }

    @Test
    void everyComponentIsTheVeryJarThatTheProgramRunsWith() throws IOException {
        assertThat(components).isNotEmpty();
        for (JsonNode component : components.values()) {
            Path jar = jar(component);
            assertThat(component.path("hashes").valueStream())
                    .as("%s; where it was made from other versions, build once online", jar.getFileName())
                    .anyMatch(hash -> hash.path("alg").asString().equals("SHA-256")
                            && hash.path("content").asString().equals(fingerprint(jar)));
        }
    }

    @Test
    void everyComponentHasALicence() {
        assertThat(components.values()).allSatisfy(component -> assertThat(component
                                .path("licenses")
                                .findValuesAsString("id")
                                .size()
                        + component.path("licenses").findValuesAsString("name").size()
                        + component
                                .path("licenses")
                                .findValuesAsString("expression")
                                .size())
                .as(component.path("name").asString())
                .isPositive());
    }

    @Test
    void whatAComponentNeedsIsInItToo() throws IOException {
        List<String> needed = new ArrayList<>();
        for (JsonNode component : components.values()) {
            for (Document pom : poms(jar(component))) {
                pom.select("project > dependencies > dependency").stream()
                        .filter(SbomTest::isPacked)
                        .map(dependency -> text(dependency, "artifactId"))
                        .filter(SbomTest::isOnClassPath)
                        .forEach(needed::add);
            }
        }
        assertThat(needed).hasSizeGreaterThan(10);
        assertThat(components.keySet()).containsAll(needed);
    }

    private static boolean isPacked(Element dependency) {
        return !text(dependency, "optional").equals("true")
                && List.of("", "compile", "runtime").contains(text(dependency, "scope"));
    }

    private static String text(Element dependency, String child) {
        return dependency.select("> " + child).text();
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of);
    }

    private static boolean isOnClassPath(String artifact) {
        return classPath().anyMatch(jar -> jar.getFileName().toString().matches(artifact + "-\\d.*"));
    }

    private static Path jar(JsonNode component) {
        String name = component.path("name").asString() + "-"
                + component.path("version").asString() + ".jar";
        return classPath()
                .filter(jar -> jar.getFileName().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is in the bill of materials, and nothing runs with it"));
    }

    private static String fingerprint(Path jar) {
        try {
            return Fingerprint.of(jar);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Document> poms(Path jar) throws IOException {
        List<Document> poms = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream()
                    .filter(one -> one.getName().matches("META-INF/maven/.*/pom\\.xml"))
                    .toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    poms.add(xml(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return poms;
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }
}
