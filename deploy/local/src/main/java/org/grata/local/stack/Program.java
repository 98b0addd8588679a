package org.grata.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is run as a service. */
sealed interface Program {
    /** Made by the build. */
    Path file();

    /** The command that builds {@link #file()}. */
    String madeBy();

    /** Program and arguments. */
    List<String> command();

    /** What the build of the repository makes of a service. */
    static Program of(ServiceKind kind, Packaging packaging, Path root) {
        Path target = root.resolve(kind.label() + "-service").resolve("target");
        return switch (packaging) {
            case JVM -> new Jar(kind, target.resolve("quarkus-app").resolve("quarkus-run.jar"));
            case NATIVE -> new Executable(target.resolve("grata-" + kind.label() + "-service-runner"));
        };
    }

    /** Run by the JDK that runs this process. */
    record Jar(ServiceKind kind, Path file) implements Program {
        /**
         * Small enough for three services, a database and a broker on a laptop: a heap that starts small and
         * grows when a long text wants it, compiled code only where it pays, freed memory given back. The few
         * methods that the optimising compiler needs more than 8 MB for, and would keep for seconds, run as the
         * quick compiler leaves them.
         */
        private static final List<String> OPTIONS = List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=25",
                "-XX:CompileThresholdScaling=2",
                "-XX:ReservedCodeCacheSize=28m",
                "-XX:-SegmentedCodeCache",
                "-XX:CompileCommand=quiet",
                "-XX:CompileCommand=MemLimit,*.*,8M",
                "-XX:TrimNativeHeapInterval=500",
                "-XX:+ExitOnOutOfMemoryError");

        /** Ingest reads one text after the other; the others make thousands of objects for each batch or list. */
        private static final Map<ServiceKind, List<String>> HEAP_AT_START = Map.of(
                ServiceKind.INGEST, List.of("-Xms20m", "-Xmn10m"),
                ServiceKind.REGISTRY, List.of("-Xms60m", "-Xmn40m"),
                ServiceKind.NOTIFY, List.of("-Xms60m", "-Xmn40m"));

        @Override
        public String madeBy() {
            return "./grata up";
        }

        @Override
        public List<String> command() {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(OPTIONS);
            command.addAll(Objects.requireNonNull(HEAP_AT_START.get(kind)));
            command.addAll(List.of("-jar", file.toString()));
            return command;
        }
    }

    /** A native executable; its collector is told by the same names as the JVM's. */
    record Executable(Path file) implements Program {
        /** Most of what an idle service holds beside its code would be young objects that nobody needs any more. */
        private static final List<String> OPTIONS = List.of("-Xmx256m", "-Xmn8m");

        @Override
        public String madeBy() {
            return "./grata native";
        }

        @Override
        public List<String> command() {
            List<String> command = new ArrayList<>();
            command.add(file.toString());
            command.addAll(OPTIONS);
            return command;
        }
    }
}
