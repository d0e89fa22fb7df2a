package org.eventbrief.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.eventbrief.job.FormatsOf;
import org.eventbrief.source.SourceFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the source formats that are known. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        header = "Lists the source formats that are known, those in formats/ of the input among them.",
        footer = {"", "Example:", "  eventbrief formats"})
final class FormatsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions places = new InputOptions();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(AsciiTable.builder()
                .border(AsciiTable.NO_BORDERS)
                .data(
                        FormatsOf.input(places.inputs()).all(),
                        List.of(
                                column("FORMAT", SourceFormat::name),
                                column("DATASET", SourceFormat::dataset),
                                column("TITLE", SourceFormat::title)))
                .asString());
        out.flush();
        return 0;
    }

    private static ColumnData<SourceFormat> column(String header, Function<SourceFormat, String> cell) {
        return new Column()
                .header(header)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .with(cell);
    }
}
