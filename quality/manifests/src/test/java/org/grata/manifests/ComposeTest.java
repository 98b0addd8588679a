package org.grata.manifests;

import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/** What deploy/compose.yaml says of the services is what these read and serve; no engine is needed. */
class ComposeTest {
    private static final String TEXT = Sources.read(Combination.ROOT.resolve("deploy/compose.yaml"));
    /** By a reader that knows merge keys. */
    private static final JsonNode COMPOSE =
            new ObjectMapper().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(TEXT));

    private static JsonNode service(String name) {
        return COMPOSE.at("/services/" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "registry", "notify"})
    void everyVariableIsReadAndHealthIsAskedWhereItIsServed(String name) {
        Settings settings = new Settings(name);
        assertThat(service(name).path("environment").properties())
                .hasSize(4)
                .allMatch(variable -> settings.reads(variable.getKey()));
        assertThat(service(name).at("/environment/GRATA_DATABASE_USERNAME").asText())
                .isEqualTo("grata_" + settings.value("quarkus.flyway.schemas"));
        assertThat(service(name).at("/healthcheck/test/3").asText())
                .contains(
                        "/dev/tcp/" + settings.value("quarkus.management.host") + "/"
                                + settings.value("quarkus.management.port"),
                        "GET /q/health/ready ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "registry", "notify"})
    void theServicesAreShutInAndWaitForTheirServers(String name) {
        JsonNode service = service(name);
        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(service.path("tmpfs")).extracting(JsonNode::asText).containsExactly("/tmp");
        assertThat(service.path("cap_drop")).extracting(JsonNode::asText).containsExactly("ALL");
        assertThat(service.at("/depends_on/postgresql/condition").asText()).isEqualTo("service_healthy");
        assertThat(service.at("/depends_on/rabbitmq/condition").asText()).isEqualTo("service_healthy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "registry", "notify"})
    void theImageIsBuiltOfTheServiceWithItsPorts(String name) {
        Settings settings = new Settings(name);
        JsonNode build = service(name).path("build");
        Path folder = Combination.ROOT.resolve("deploy");
        Path context = folder.resolve(build.path("context").asText());
        assertThat(context.resolve("src/main/resources/application.properties")).exists();
        assertThat(context.resolve(build.path("dockerfile").asText())).exists();
        assertThat(folder.resolve(build.at("/additional_contexts/images").asText())
                        .resolve("train.sh"))
                .isExecutable();
        assertThat(build.at("/args/SERVICE").asText()).isEqualTo(settings.value("quarkus.flyway.schemas"));
        assertThat(build.at("/args/HTTP_PORT").asText()).isEqualTo(settings.value("quarkus.http.port"));
        assertThat(build.at("/args/MANAGEMENT_PORT").asText()).isEqualTo(settings.value("quarkus.management.port"));
        assertThat(service(name).path("image").asText())
                .isEqualTo("grata/" + name + ":" + build.at("/args/VERSION").asText());
    }

    @Test
    void nothingCanBeReachedFromElsewhere() {
        for (String name : List.of("postgresql", "rabbitmq")) {
            assertThat(service(name).path("ports")).isNotEmpty().allMatch(port -> port.asText()
                    .startsWith("127.0.0.1:"));
        }
        for (String name : List.of("ingest", "registry", "notify")) {
            assertThat(service(name).path("network_mode").asText()).isEqualTo("host");
            assertThat(service(name).at("/environment").has("QUARKUS_HTTP_HOST"))
                    .as("binds to loopback, as the service does when it is not told otherwise")
                    .isFalse();
        }
    }

    @Test
    void imagesAreOfOneVersionAndThePasswordIsGivenFromOutside() {
        assertThat(COMPOSE.path("services"))
                .extracting(service -> service.path("image").asText())
                .hasSize(5)
                .allMatch(image -> image.matches(".+/.+:\\d[\\w.-]+"));
        assertThat(service("postgresql").at("/environment/POSTGRES_PASSWORD").asText())
                .startsWith("${GRATA_PASSWORD:?");
        assertThat(TEXT).doesNotContainPattern("(?i)password: (?!\\$)");
    }
}
