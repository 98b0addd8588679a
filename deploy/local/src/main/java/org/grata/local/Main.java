package org.grata.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.grata.local.demo.Demo;
import org.grata.local.process.LocalStackException;
import org.grata.local.process.PrivateFiles;
import org.grata.local.stack.Console;
import org.grata.local.stack.Launcher;
import org.grata.local.stack.Packaging;
import org.grata.local.stack.ServiceKind;
import org.grata.local.stack.Settings;
import org.grata.local.stack.Stack;

/** {@code up}, {@code down} and {@code demo} of {@code ./grata}, which sets {@code grata.root}. */
public final class Main {
    private static final String NATIVE = "--native";
    private static final String ONCE = "--once";
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        Console console = new Console(System.out);
        try {
            Settings settings = Settings.of(
                    Path.of(System.getProperty("grata.root", ".")),
                    arguments.contains(NATIVE) ? Packaging.NATIVE : Packaging.JVM,
                    System.getenv());
            Launcher launcher = new Launcher(settings, console, Clock.systemUTC());
            String command = arguments.isEmpty() ? "" : arguments.getFirst();
            Set<String> options = Set.copyOf(arguments.subList(Math.min(1, arguments.size()), arguments.size()));
            if (command.equals("up") && Set.of(NATIVE).containsAll(options)) {
                logToFile(settings.home());
                launcher.run(launcher.lastingData(), stack -> stayReady(stack, console));
            } else if (command.equals("down") && options.isEmpty()) {
                launcher.down();
            } else if (command.equals("demo") && Set.of(NATIVE, ONCE).containsAll(options)) {
                logToFile(settings.home());
                boolean once = options.contains(ONCE);
                launcher.run(launcher.demoData(), stack -> {
                    new Demo(stack, console, Clock.systemUTC()).run();
                    return !once && stayReady(stack, console);
                });
            } else {
                System.err.println("grata: '" + String.join(" ", arguments) + "' is not known; see './grata help'");
                return MISUSED;
            }
            return 0;
        } catch (LocalStackException e) {
            System.err.println("grata: " + e.getMessage());
            return FAILED;
        }
    }

    private static boolean stayReady(Stack stack, Console console) {
        StringBuilder line = new StringBuilder("ready");
        for (ServiceKind kind : ServiceKind.values()) {
            line.append("  ").append(kind.label()).append(' ').append(stack.url(kind));
        }
        console.line(line + "  " + stack.file() + "  (Ctrl-C or './grata down' stops it)");
        return true;
    }

    /** The console is for the user; what libraries log goes to a file. */
    private static void logToFile(Path home) {
        try {
            Path logs = home.resolve("logs");
            PrivateFiles.createFolder(logs);
            LogManager.getLogManager().reset();
            Handler file = new FileHandler(logs.resolve("launcher.log").toString(), true);
            file.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(file);
        } catch (IOException e) {
            throw new LocalStackException("cannot write logs to " + home + ": " + e.getMessage(), e);
        }
    }
}
