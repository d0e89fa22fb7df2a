package org.eventbrief;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.eventbrief");

    /** Each package with those that it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("event", Set.of()),
            Map.entry("json", Set.of()),
            Map.entry("notice", Set.of("event")),
            // Names are cleaned by one rule where rows are read and where tables of names are.
            Map.entry("source", Set.of("event", "notice", "actor")),
            Map.entry("actor", Set.of("event", "notice")),
            // The events that a provider took back are read from a table of the user's, with findings.
            Map.entry("aggregate", Set.of("event", "actor", "notice")),
            Map.entry("settings", Set.of("event", "notice")),
            Map.entry("store", Set.of("event", "aggregate", "actor", "notice")),
            Map.entry("report", Set.of("event", "aggregate", "actor", "notice", "settings")),
            Map.entry("tidy", Set.of("event", "aggregate", "actor", "notice", "json")),
            Map.entry("workbook", Set.of("report")),
            Map.entry("briefing", Set.of("report")),
            Map.entry("frontpage", Set.of("report")),
            // A manifest tells rows by their fates.
            Map.entry("edition", Set.of("report", "event", "json")),
            Map.entry(
                    "job",
                    Set.of(
                            "event",
                            "notice",
                            "source",
                            "actor",
                            "aggregate",
                            "settings",
                            "store",
                            "report",
                            "tidy",
                            "workbook",
                            "briefing",
                            "frontpage",
                            "edition",
                            "json")),
            Map.entry(
                    "cli",
                    Set.of(
                            "job",
                            "edition",
                            "store",
                            "source",
                            "actor",
                            "settings",
                            "notice",
                            "event",
                            "report",
                            "json")));

    @Test
    void everyPackageUsesOnlyThoseThatItMay() {
        Map<String, Set<String>> wrong = new TreeMap<>();
        CLASSES.forEach(type -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
            String from = part(type.getPackageName());
            String to = part(dependency.getTargetClass().getBaseComponentType().getPackageName());
            if (!to.isEmpty()
                    && !from.equals(to)
                    && !MAY_USE.getOrDefault(from, Set.of()).contains(to)) {
                wrong.computeIfAbsent(from + " uses " + to, pair -> new TreeSet<>())
                        .add(type.getName());
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(type -> packages.add(part(type.getPackageName())));
        assertThat(packages).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void eachLibraryOfOutputHasOneImporter() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..workbook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("..briefing..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.lowagie..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("..job..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("..cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }

    @Test
    void eventsNeedNothingButTheJdk() {
        noClasses()
                .that()
                .resideInAPackage("..event..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.eventbrief.event..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void nobodyAsksTheClockOutsideTheCommandLine() {
        List<String> asking = new ArrayList<>();
        CLASSES.forEach(type -> type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTarget().getFullName().matches("java\\.time\\..*\\.now\\(.*")
                        || call.getTarget().getFullName().startsWith("java.lang.System.currentTimeMillis"))
                .filter(call -> !part(type.getPackageName()).equals("cli"))
                .forEach(call -> asking.add(call.getDescription())));
        assertThat(asking).isEmpty();
    }

    @Test
    void noPackageIsNamedAfterNothing() {
        Set<String> names = CLASSES.stream()
                .flatMap(type -> List.of(type.getPackageName().split("\\.", -1)).stream())
                .collect(Collectors.toSet());
        assertThat(names).doesNotContain("util", "common", "service", "model", "dto", "impl");
    }

    /** The package below the root, whatever is below that. */
    private static String part(String packageName) {
        if (!packageName.startsWith("org.eventbrief.")) {
            return "";
        }
        return packageName.substring("org.eventbrief.".length()).split("\\.", -1)[0];
    }
}
