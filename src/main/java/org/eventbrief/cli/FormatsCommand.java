package org.eventbrief.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.eventbrief.source.Formats;
import org.eventbrief.source.SourceFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the source formats that are known. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        header = "Lists the source formats that are known.",
        footer = {"", "Example:", "  eventbrief formats"})
final class FormatsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        TextTable table = TextTable.forColumns(
                spec.commandLine().getColorScheme(),
                new Column(22, 0, Column.Overflow.SPAN),
                new Column(12, 1, Column.Overflow.SPAN),
                new Column(60, 1, Column.Overflow.WRAP));
        table.addRowValues(Ansi.OFF.text("FORMAT"), Ansi.OFF.text("DATASET"), Ansi.OFF.text("TITLE"));
        for (SourceFormat format : Formats.builtIn().all()) {
            table.addRowValues(
                    Ansi.OFF.text(format.name()), Ansi.OFF.text(format.dataset()), Ansi.OFF.text(format.title()));
        }
        out.print(table);
        out.flush();
        return 0;
    }
}
