package org.eventbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that means harm: names, links, archives and configurations. */
class HostileInputTest {
    private static final List<String> NAMES = List.of(
            "../../../etc/passwd",
            "..\\..\\windows",
            "nul\u0000byte",
            "CON",
            "nul",
            "x".repeat(300),
            "Zed",
            "ZED",
            "zed",
            "جبهة أركونيا",
            "阿科尼亚阵线",
            "=cmd|' /C calc'!A1",
            "<script>alert(1)</script>",
            ".",
            "..",
            "~root",
            "-rf");

    @TempDir
    Path folder;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void makeADesk() {
        desk = new Desk(folder.resolve("desk"));
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder)).toList();
        }
    }

    @Test
    void noNameFromTheDataBecomesAFileNameAsItIs() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String name : NAMES) {
            rows.append("e" + rows.length() + ",2020-01-02,talks,\"" + name + "\",Arkonia,\n");
        }
        rows.append("r1,2020-01-02,talks,Device,,\nr2,2020-01-02,talks,Long One,,\n");
        desk.with(
                        "reference/actors.csv",
                        "actor_id,actor,alias\ncon,Device,Device\n" + "y".repeat(300) + ",Long,Long One\n")
                .with("eventbrief.yaml", "interest: {top: 40}\n");
        CommandLineRun run = desk.runOn(rows.toString(), "--max-rejected", "50", "--quiet");
        assertThat(run.code()).as(run.err()).isZero();

        Set<String> names = new TreeSet<>();
        List<Path> files = below(desk.latest());
        for (Path file : files) {
            String name = file.getFileName().toString();
            assertThat(name).matches("[A-Za-z0-9][A-Za-z0-9._-]{0,120}");
            assertThat(name.toLowerCase(Locale.ROOT)).doesNotMatch("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
            names.add(desk.latest().relativize(file).toString().toLowerCase(Locale.ROOT));
        }
        assertThat(names).hasSameSizeAs(files);
        assertThat(files.stream()
                        .filter(file -> file.toString().endsWith(".pdf"))
                        .count())
                .isGreaterThan(NAMES.size());
        assertThat(folder.toFile().list()).containsExactly("desk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisation: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://localhost/\"]]]]\n",
                "organisation: !!java.io.File [/tmp/made-up]\n",
                "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: &d [*c,*c]\ne: &e [*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e]\n"
            })
    void aConfigurationMakesNoObjectsOfItsChoice(String yaml) {
        CommandLineRun run = desk.with("eventbrief.yaml", yaml).runOn(Desk.ONE);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("eventbrief.yaml");
        assertThat(desk.reports().resolve("editions")).doesNotExist();
    }

    @Test
    void aFormatMakesNoObjectsOfItsChoice() {
        CommandLineRun run = desk.with("formats/bad.yaml", "name: !!java.io.File [/tmp/made-up]\n")
                .runOn(Desk.ONE);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("bad.yaml");
    }

    @Test
    void linksThatLeaveTheInputAreFollowedOnlyWhereThatIsAllowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("one.csv"), Desk.HEADER + "o1,2022-01-02,talks,Outer,,\n");
        Files.createDirectories(outside.resolve("deeper"));
        Files.writeString(outside.resolve("deeper/two.csv"), Desk.HEADER + "o2,2022-01-03,talks,Outer,,\n");
        desk.with("events.csv", Desk.HEADER + Desk.ONE);
        Files.createSymbolicLink(desk.input().resolve("link.csv"), outside.resolve("one.csv"));
        Files.createSymbolicLink(desk.input().resolve("folder"), outside);
        Files.createSymbolicLink(outside.resolve("deeper/circle"), desk.input());

        assertThat(desk.run().out()).contains("2 accepted");
        assertThat(desk.command("check", "--input", desk.input().toString()).out())
                .contains("link.csv: a link that leaves the input is not followed without --follow-links");
        assertThat(desk.run("--follow-links").out()).contains("4 accepted");
    }

    @Test
    void anArchiveWhoseMembersLeadOutOfItWritesNothingElsewhere() throws IOException {
        Files.createDirectories(desk.input());
        try (OutputStream file = Files.newOutputStream(desk.input().resolve("slip.zip"));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : List.of("../../evil.csv", "/evil.csv", "good.csv")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((Desk.HEADER + name.length() + ",2020-01-02,talks,Arkonia,,\n")
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        assertThat(desk.run("--quiet").code()).isZero();
        assertThat(below(folder))
                .noneMatch(path -> path.getFileName().toString().startsWith("evil"));
        assertThat(Path.of("/evil.csv")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;INIT=RUNSCRIPT FROM 'x.sql'", "a${user.home}"})
    void aFolderWhoseNameWouldBeReadAsSettingsIsRefused(String name) {
        CommandLineRun run = CommandLineRun.of(
                "run",
                "--input",
                desk.with("events.csv", Desk.HEADER + Desk.ONE).input().toString(),
                "--reports",
                folder.resolve(name).toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("reports cannot be kept in a folder of this name");
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @Test
    void filesAreMadeWithTheUmaskOfTheProcess() throws IOException {
        desk.with("events.csv", Desk.HEADER + Desk.ONE).with("eventbrief.yaml", "interest: {top: 1}\n");
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Eventbrief.class.getName(),
                "run",
                "--quiet",
                "--input",
                desk.input().toString(),
                "--reports",
                desk.reports().toString());
        List<String> line = Stream.concat(Stream.of("/bin/sh", "-c", "umask 027; exec \"$@\"", "sh"), java.stream())
                .toList();
        Child child = Child.start(folder, line);
        assertThat(child.code()).as(child.err()).isZero();
        for (Path path : below(desk.reports())) {
            if (!Files.isSymbolicLink(path)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .isEqualTo(Files.isDirectory(path) ? "rwxr-x---" : "rw-r-----");
            }
        }
    }
}
