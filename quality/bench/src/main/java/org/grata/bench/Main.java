package org.grata.bench;

import org.grata.bench.extraction.ExplainCommand;
import org.grata.bench.extraction.ExtractionCommand;
import org.grata.bench.extraction.TrainCommand;
import org.grata.bench.ingest.IngestCommand;
import org.grata.bench.notify.NotifyCommand;
import org.grata.bench.path.PathCommand;
import org.grata.bench.registry.RegistryCommand;
import org.grata.bench.resolution.ResolutionCommand;
import org.grata.bench.scale.ScaleCommand;
import org.grata.bench.start.StartCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./grata bench}, which sets {@code grata.root} to the folder of the repository. */
@Command(
        name = "./grata bench",
        description = "Measures a part of Grata on this machine.",
        subcommands = {
            ExplainCommand.class,
            ExtractionCommand.class,
            IngestCommand.class,
            NotifyCommand.class,
            PathCommand.class,
            RegistryCommand.class,
            ResolutionCommand.class,
            ScaleCommand.class,
            StartCommand.class,
            TrainCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
