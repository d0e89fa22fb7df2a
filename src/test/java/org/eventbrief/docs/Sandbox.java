package org.eventbrief.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder in which the shell runs what a page tells to type, word for word: it has a jar, an input and downloads, all made up;
 * {@code /srv}, {@code /opt} and the home folder lie in it. Programs of other people do nothing there.
 */
final class Sandbox {
    private static final String GED =
            """
            id,date_start,date_end,year,type_of_violence,side_a,side_b,longitude,latitude,country,region,deaths_a,deaths_b,deaths_civilians,best,low,high
            1,2013-01-11,2013-01-12,2013,state-based conflict,Government of Arkonia,Northern Front,0,0,Arkonia,Nowhere,0,0,0,3,1,4
            2,2018-05-01,2018-05-01,2018,state-based conflict,Government of Arkonia,SPLM/A - IO,0,0,Arkonia,Nowhere,0,0,0,1,1,1
            """;

    private final Path root;

    private Sandbox(Path root) {
        this.root = root;
    }

    static Sandbox in(Path root) throws IOException {
        Sandbox sandbox = new Sandbox(root);
        for (String jar : List.of("target/eventbrief.jar", "eventbrief.jar", "opt/eventbrief/eventbrief.jar")) {
            sandbox.with(jar, "");
        }
        sandbox.programs();
        sandbox.input("input");
        sandbox.input("srv/events");
        sandbox.with("home/Downloads/ged191.csv", GED);
        sandbox.with("downloads/acled/arkonia.csv", acled());
        Path archive = root.resolve("downloads/ged241-csv.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("GEDEvent_v24_1.csv"));
            zip.write(GED.getBytes(StandardCharsets.UTF_8));
        }
        return sandbox;
    }

    private static String acled() throws IOException {
        return Files.readString(Path.of("src/test/resources/org/eventbrief/source/acled-current.csv"));
    }

    private void input(String folder) throws IOException {
        List<String> tables = Page.of("docs/how-to/aliases-and-groups.md").blocks("csv");
        with(folder + "/reference/actors.csv", tables.get(0));
        with(folder + "/reference/groups.csv", tables.get(1));
        with(
                folder + "/arkonia.csv",
                Page.of("docs/how-to/your-own-data.md").blocks("csv").get(0)
                        + "arkonia-5,2022-01-01,treaty,Arkonia,Belmara,,057,Arkonia,,,\n"
                        + "arkonia-6,2023-01-01,treaty,Arkonia,Belmara,,057,Arkonia,,,\n");
    }

    private Sandbox with(String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
        return this;
    }

    private void programs() throws IOException {
        String real = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        program(
                "java",
                """
                while [ "$1" != -jar ]; do shift; done
                case "$2" in *eventbrief.jar) ;; *) echo "no jar of this program: $2"; exit 99;; esac
                [ -e "$2" ] || { echo "no such jar: $PWD/$2"; exit 98; }
                shift 2
                exec '%s' -XX:TieredStopAtLevel=1 -Xmx256m -cp '%s' org.eventbrief.cli.Eventbrief "$@"
                """
                        .formatted(real, System.getProperty("java.class.path")));
        // The benchmark takes minutes and needs other people's programs: that its script is there has to do.
        program("python3", "[ -e '%s'/\"$1\" ]\n".formatted(Path.of("").toAbsolutePath()));
        for (String name : List.of("mvn", "docker", "asciidoctor", "systemctl", "install", "git")) {
            program(name, "exit 0\n");
        }
    }

    private void program(String name, String script) throws IOException {
        with("bin/" + name, "#!/bin/bash\n" + script);
        Files.setPosixFilePermissions(root.resolve("bin").resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Runs lines of the shell, and says with which code and what they ended, both outputs together. */
    Ended run(String script) throws IOException, InterruptedException {
        Path said = root.resolve("said.txt");
        ProcessBuilder shell = new ProcessBuilder("/bin/bash", "-e", "-u", "-o", "pipefail", "-c", here(script))
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        shell.environment().put("HOME", root.resolve("home").toString());
        shell.environment()
                .put("PATH", root.resolve("bin") + ":" + shell.environment().get("PATH"));
        int code = shell.start().waitFor();
        return new Ended(code, Files.readString(said));
    }

    /** Real places become places of this folder, and the actor that the tutorial looks at one that does not exist. */
    private String here(String script) {
        return script.replaceAll("(?<![\\w.])/(srv|opt)/", root + "/$1/")
                .replace("Government of Mali", "Government of Arkonia");
    }

    /**
     * How lines of the shell ended.
     *
     * @param code the exit code of the first that failed, or 0
     * @param said what was printed
     */
    record Ended(int code, String said) {}
}
