package org.grata.bench.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks a running service's process about itself. */
public final class Probe {
    private static final Pattern LIVE = Pattern.compile("(?m)^Total +\\d+ +(\\d+)$");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");
    private static final Pattern OF_FILES = Pattern.compile("(?m)^RssFile:\\s+(\\d+) kB$");
    private static final Pattern PAUSES = Pattern.compile("(?m)^jvm_gc_pause_seconds_sum\\{.*} (\\S+)$");
    private static final Pattern HEAP = Pattern.compile("(?m)^jvm_memory_(\\w+)_bytes\\{area=\"heap\".*} (\\S+)$");
    private static final double KIB_IN_MB = 1024 / 1e6;
    private static final double KIB_IN_MIB = 1024;
    private static final double BYTES_IN_MIB = 1024 * 1024;

    /** The heap of a process in MiB: in use with what is garbage by now, taken from the system, and its limit. */
    public record Heap(double used, double committed, double max) {}

    /**
     * What a process takes of the machine's memory, in MiB.
     *
     * @param ofFiles pages of it that lie in files, and that all processes of a program share
     */
    public record Resident(double all, double ofFiles) {}

    private Probe() {}

    /** Megabytes of objects in use, after a full collection. */
    public static double liveHeapMb(long pid) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(RunningStack.tool("jcmd"), Long.toString(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return liveBytes(histogram) / 1e6;
    }

    static long liveBytes(String histogram) {
        return Long.parseLong(find(LIVE, histogram, "jcmd"));
    }

    /** Megabytes that the process takes of the machine's memory. Linux only. */
    public static double residentMb(long pid) throws IOException {
        return residentKib(RESIDENT, pid) * KIB_IN_MB;
    }

    /** The same in MiB. */
    public static Resident resident(long pid) throws IOException {
        return new Resident(residentKib(RESIDENT, pid) / KIB_IN_MIB, residentKib(OF_FILES, pid) / KIB_IN_MIB);
    }

    private static long residentKib(Pattern kind, long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        return Long.parseLong(find(kind, Files.readString(status), status.toString()));
    }

    /** Seconds that the service has stood still for garbage collection since its start. */
    public static double pauseSeconds(HttpClient http, URI metrics) throws IOException, InterruptedException {
        return pauseSeconds(get(http, metrics));
    }

    /** As the service's metrics tell. */
    public static Heap heap(HttpClient http, URI metrics) throws IOException, InterruptedException {
        return heap(get(http, metrics));
    }

    /** The sum of all generations. */
    static Heap heap(String metrics) {
        Map<String, Double> bytes = HEAP.matcher(metrics)
                .results()
                .collect(Collectors.toMap(
                        line -> line.group(1), line -> Double.parseDouble(line.group(2)), Double::sum));
        return new Heap(mib(bytes, "used"), mib(bytes, "committed"), mib(bytes, "max"));
    }

    private static double mib(Map<String, Double> bytes, String kind) {
        Double found = bytes.get(kind);
        if (found == null) {
            throw new IllegalStateException("the metrics do not tell the heap's " + kind + " bytes");
        }
        return found / BYTES_IN_MIB;
    }

    private static String get(HttpClient http, URI metrics) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** There is no line before the first pause. */
    static double pauseSeconds(String metrics) {
        return PAUSES.matcher(metrics)
                .results()
                .mapToDouble(line -> Double.parseDouble(line.group(1)))
                .sum();
    }

    private static String find(Pattern pattern, String text, String source) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(source + " does not tell: " + text);
        }
        return matcher.group(1);
    }
}
