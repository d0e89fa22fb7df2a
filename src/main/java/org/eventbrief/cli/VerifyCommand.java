package org.eventbrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eventbrief.edition.Verification;
import org.eventbrief.notice.Ending;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks that an edition is as it was published. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        header = "Checks that every file of an edition is as it was published.",
        description = {
            "",
            "Reads all files, compares their SHA-256 with manifest.json, and names those that are missing, changed or not of "
                    + "the edition. Ends with 1 if there are any.",
            ""
        },
        footer = {"", "Examples:", "  eventbrief verify", "  eventbrief verify 2023-12-31", "  eventbrief verify --all"
        })
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReportsOption reports = new ReportsOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "EDITION",
            description = "Its name, or the beginning of it. Default: latest")
    private Optional<String> edition = Optional.empty();

    @Option(names = "--all", description = "Check all editions.")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        List<String> names =
                all ? reports.editions().names() : List.of(NamedEdition.of(reports.folder(), edition.orElse("latest")));
        boolean whole = true;
        for (String name : names) {
            whole &= isWhole(name, Verification.of(reports.editions().folder(name)));
        }
        return whole ? Ending.PUBLISHED.code() : Ending.FAILED.code();
    }

    private boolean isWhole(String name, Verification files) {
        PrintWriter out = spec.commandLine().getOut();
        if (files.isWhole()) {
            out.println(name + ": all " + files.files() + " files are as they were published");
        } else {
            out.println(name + ": not as it was published");
            files.findings().forEach(finding -> out.println("  " + finding));
        }
        out.flush();
        return files.isWhole();
    }
}
