package org.grata.manifests;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a platform team may rely on in every image. Each tells its faults. */
enum ImageRule {
    PINNED_BASES(file -> file.bases().stream()
            .filter(base -> !base.matches("[\\w.-]+\\.\\w+/.+:v?\\d+\\.\\d[\\w.-]*(@sha256:[0-9a-f]{64})?"))
            .map(base -> "builds on no version: " + base)),
    NO_ROOT(file -> require(file.last("USER").matches("[1-9]\\d*"), "may run as root: " + file.last("USER"))),
    NO_SHELL(file -> Stream.of("RUN", "ENTRYPOINT", "CMD")
            .flatMap(file::all)
            .filter(each -> !each.rest().startsWith("["))
            .map(each -> "starts a shell: " + each.name() + " " + each.rest())),
    ONE_ENTRY_POINT(file ->
            require(!file.last("ENTRYPOINT").isEmpty() && file.last("CMD").isEmpty(), "has not just an entry point")),
    NOTHING_RUN_IN_THE_IMAGE(file -> file.lastStage().all("RUN").map(run -> "runs in the image: " + run.rest())),
    LABELS(file -> Stream.of("title", "description", "version", "revision", "created", "source", "licenses")
            .map(name -> "org.opencontainers.image." + name)
            .filter(name -> file.labels().getOrDefault(name, "").isEmpty())
            .map(name -> "lacks " + name)),
    SBOM(file -> require(
            file.lastStage().all("COPY").anyMatch(copy -> copy.rest()
                    .matches("target/\\S+-cyclonedx\\.json "
                            + Pattern.quote(file.labels().getOrDefault("org.grata.sbom", "nowhere")))),
            "does not say where its SBOM is")),
    PORTS(file ->
            require(file.last("EXPOSE").equals("${HTTP_PORT} ${MANAGEMENT_PORT}"), "exposes " + file.last("EXPOSE"))),
    CACHE_OF_THE_SAME_JVM(ImageRule::cache);

    @SuppressWarnings("ImmutableEnumChecker") // method references
    private final Function<Containerfile, Stream<String>> check;

    ImageRule(Function<Containerfile, Stream<String>> check) {
        this.check = check;
    }

    List<String> faults(Containerfile file) {
        return check.apply(file).toList();
    }

    private static Stream<String> require(boolean holds, String fault) {
        return holds ? Stream.empty() : Stream.of(fault);
    }

    /** Where there is a JVM. */
    private static Stream<String> cache(Containerfile file) {
        String start = file.last("ENTRYPOINT");
        if (!start.startsWith("[\"java\"")) {
            return Stream.empty();
        }
        return Stream.of(
                        require(
                                start.contains("\"-XX:AOTCache=" + file.copied("/tmp/app.aot") + "\""),
                                "does not use the cache"),
                        require(
                                start.contains("\"@" + file.copied("jvm.options") + "\""),
                                "runs with other options than it was trained with"),
                        require(
                                file.all("COPY")
                                        .anyMatch(copy -> copy.rest().equals("--from=base ${JAVA_HOME} ${JAVA_HOME}")),
                                "is trained on another JVM"))
                .flatMap(faults -> faults);
    }
}
