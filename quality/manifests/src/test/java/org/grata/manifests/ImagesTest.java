package org.grata.manifests;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How the images are built; no engine is needed. */
class ImagesTest {
    private static final String JVM = "Containerfile.jvm";
    private static final String NATIVE = "Containerfile.native";

    private static String text(String name) {
        return Sources.read(Combination.ROOT.resolve("deploy/images").resolve(name));
    }

    private static Containerfile file(String name) {
        return Containerfile.parse(text(name));
    }

    /**
     * A Containerfile with one thing made worse.
     *
     * @param now what stands in the place of what was
     */
    record Bad(ImageRule rule, String file, String was, String now, String fault) {
        Containerfile made() {
            String before = text(file);
            assertThat(before).as("what is changed").contains(was);
            return Containerfile.parse(before.replace(was, now));
        }
    }

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad(
                        ImageRule.PINNED_BASES,
                        NATIVE,
                        "ubi9-quarkus-micro-image:2.0",
                        "ubi9-quarkus-micro-image:latest",
                        "builds on no version: quay.io/quarkus/ubi9-quarkus-micro-image:latest"),
                new Bad(
                        ImageRule.PINNED_BASES,
                        JVM,
                        "postgres:18.4",
                        "postgres:18",
                        "builds on no version: docker.io/library/postgres:18"),
                new Bad(
                        ImageRule.PINNED_BASES,
                        JVM,
                        "--from=training",
                        "--from=docker.io/library/busybox",
                        "builds on no version: docker.io/library/busybox"),
                new Bad(ImageRule.NO_ROOT, JVM, "USER 1001", "USER grata", "may run as root: grata"),
                new Bad(ImageRule.NO_ROOT, NATIVE, "USER 1001", "USER 0", "may run as root: 0"),
                new Bad(ImageRule.NO_ROOT, JVM, "USER 1001\n", "", "may run as root: "),
                new Bad(
                        ImageRule.NO_SHELL,
                        NATIVE,
                        "ENTRYPOINT [\"/app/service\", \"-Djava.io.tmpdir=/tmp\", \"-XX:MaximumHeapSizePercent=50\","
                                + " \"-Xmn8m\"]",
                        "ENTRYPOINT /app/service",
                        "starts a shell: ENTRYPOINT /app/service"),
                new Bad(ImageRule.ONE_ENTRY_POINT, NATIVE, "ENTRYPOINT", "CMD", "has not just an entry point"),
                new Bad(
                        ImageRule.NOTHING_RUN_IN_THE_IMAGE,
                        NATIVE,
                        "WORKDIR /app",
                        "RUN [\"microdnf\", \"install\", \"curl\"]",
                        "runs in the image: [\"microdnf\", \"install\", \"curl\"]"),
                new Bad(
                        ImageRule.LABELS,
                        JVM,
                        "image.licenses=\"Apache-2.0\"",
                        "image.vendor=\"nobody\"",
                        "lacks org.opencontainers.image.licenses"),
                new Bad(
                        ImageRule.SBOM,
                        NATIVE,
                        "COPY target/*-runner-cyclonedx.json /app/sbom.json\n",
                        "",
                        "does not say where its SBOM is"),
                new Bad(
                        ImageRule.SBOM,
                        JVM,
                        "org.grata.sbom=\"/app/sbom.json\"",
                        "org.grata.sbom=\"/sbom.json\"",
                        "does not say where its SBOM is"),
                new Bad(
                        ImageRule.PORTS,
                        JVM,
                        "EXPOSE ${HTTP_PORT} ",
                        "EXPOSE 8080 ",
                        "exposes 8080 ${MANAGEMENT_PORT}"),
                new Bad(
                        ImageRule.CACHE_OF_THE_SAME_JVM,
                        JVM,
                        "-XX:AOTCache=/app/app.aot",
                        "-XX:AOTCache=/app.aot",
                        "does not use the cache"),
                new Bad(
                        ImageRule.CACHE_OF_THE_SAME_JVM,
                        JVM,
                        "\"@/app/jvm.options\"",
                        "\"-XX:+UseG1GC\"",
                        "runs with other options than it was trained with"),
                new Bad(
                        ImageRule.CACHE_OF_THE_SAME_JVM,
                        JVM,
                        "COPY --from=base ${JAVA_HOME} ${JAVA_HOME}\n",
                        "",
                        "is trained on another JVM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {JVM, NATIVE})
    void everyImageFollowsEveryRule(String name) {
        assertThat(ImageRule.values())
                .flatExtracting(rule -> rule.faults(file(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatIsMadeWorseIsFound(Bad bad) {
        assertThat(bad.rule().faults(bad.made())).contains(bad.fault());
    }

    @Test
    void everyRuleIsShownToFail() {
        EnumSet<ImageRule> shown = EnumSet.noneOf(ImageRule.class);
        bad().forEach(bad -> shown.add(bad.rule()));
        assertThat(shown).containsExactlyElementsOf(Arrays.asList(ImageRule.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "registry", "notify"})
    void thePodsRunAsTheUserOfTheImage(String service) {
        List<String> users =
                Yaml.all(Sources.read(Combination.KUBERNETES.resolve("base/" + service + ".yaml"))).stream()
                        .filter(object -> object.path("kind").asText().equals("Deployment"))
                        .flatMap(object -> Stream.concat(Stream.of(Rendered.pod(object)), Rendered.containers(object)))
                        .map(part -> part.at("/securityContext/runAsUser"))
                        .filter(user -> !user.isMissingNode())
                        .map(JsonNode::asText)
                        .toList();
        assertThat(List.of(JVM, NATIVE))
                .allSatisfy(name -> assertThat(users).allMatch(file(name).last("USER")::equals));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "registry", "notify"})
    void whatIsWrittenIsWrittenToTheOneWritablePlace(String service) {
        assertThat(new Settings(service).named())
                .as("else the uploads of this service go elsewhere")
                .noneMatch(name -> name.equals("quarkus.http.body.uploads-directory"));
        assertThat(text("jvm.options")).contains("\n-Djava.io.tmpdir=/tmp\n", "\n-XX:ErrorFile=/tmp/");
        assertThat(file(NATIVE).last("ENTRYPOINT")).contains("\"-Djava.io.tmpdir=/tmp\"");
    }
}
