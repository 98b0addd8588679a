package org.grata.manifests;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the manifests say of the services is what these read and serve. */
@RequiresKubectl
class DriftTest {
    private static final Pattern METER = Pattern.compile("(?:builder|counter)\\(\\s*\"(grata\\.[a-z.]+)\"");
    private static final Pattern METRIC = Pattern.compile("\\b(grata_[a-z_]+)\\b");
    private static final Pattern PATH = Pattern.compile("(?m)^@Path\\(\"(/[^/\"]*)");
    private static final List<String> SERVICES = List.of("ingest", "registry", "notify");

    private static List<JsonNode> production() {
        return Combination.production().objects();
    }

    private static JsonNode container(String service) {
        return Rendered.named(production(), "Deployment", "grata-" + service).at("/spec/template/spec/containers/0");
    }

    private static Map<String, JsonNode> environment(JsonNode container) {
        return Yaml.stream(container.path("env"))
                .collect(Collectors.toMap(variable -> variable.path("name").asText(), variable -> variable));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "registry", "notify"})
    void everyVariableIsRead(String service) {
        Settings settings = new Settings(service);
        for (Combination combination : Combination.all()) {
            Stream<String> variables = Rendered.workloads(combination.objects())
                    .filter(workload -> Rendered.name(workload).startsWith("grata-" + service))
                    .flatMap(Rendered::containers)
                    .flatMap(container -> environment(container).keySet().stream());
            assertThat(variables).as(combination.name()).isNotEmpty().allMatch(settings::reads);
        }
    }

    @Test
    void whatNobodyReadsOrWhatIsFixedByTheBuildIsFound() {
        Settings settings = new Settings("ingest");
        assertThat(settings.reads("GRATA_EXTRACTION_MOST_MEASURES")).isTrue();
        assertThat(settings.reads("GRATA_MESSAGING_INBOX_PREFETCH")).isTrue();
        assertThat(settings.reads("GRATA_WEBHOOKS_ENABLED")).isFalse();
        assertThat(settings.reads("GRATA_DATABASE_USER")).isFalse();
        assertThat(settings.reads("QUARKUS_HTTP_ROOT_PATH")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "registry", "notify"})
    void portsAndProbesAreServed(String service) {
        Settings settings = new Settings(service);
        JsonNode container = container(service);
        assertThat(settings.value("quarkus.management.enabled")).isEqualTo("true");
        Map<String, String> ports = Yaml.stream(container.path("ports"))
                .collect(Collectors.toMap(port -> port.path("name").asText(), port -> port.path("containerPort")
                        .asText()));
        assertThat(ports)
                .isEqualTo(Map.of(
                        "http", settings.value("quarkus.http.port"),
                        "management", settings.value("quarkus.management.port")));
        assertThat(settings.named())
                .noneMatch(name -> name.startsWith("quarkus.smallrye-health.")
                        || name.startsWith("quarkus.micrometer.export.prometheus.path")
                        || name.endsWith("root-path"));
        assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        JsonNode monitor = Rendered.named(production(), "PodMonitor", "grata").at("/spec/podMetricsEndpoints/0");
        assertThat(monitor.path("path").asText()).isEqualTo("/q/metrics");
        assertThat(ports).containsKey(monitor.path("port").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "registry", "notify"})
    void aPodHasTimeToEnd(String service) {
        Settings settings = new Settings(service);
        int delay = seconds(environment(container(service))
                .get("QUARKUS_SHUTDOWN_DELAY")
                .path("value")
                .asText());
        int grace = Rendered.pod(Rendered.named(production(), "Deployment", "grata-" + service))
                .path("terminationGracePeriodSeconds")
                .asInt();
        assertThat(settings.value("quarkus.shutdown.delay-enabled")).isEqualTo("true");
        assertThat(grace).isGreaterThanOrEqualTo(delay + seconds(settings.value("quarkus.shutdown.timeout")) + 10);
    }

    private static int seconds(String duration) {
        assertThat(duration).matches("\\d+S");
        return Integer.parseInt(duration.substring(0, duration.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "registry", "notify"})
    void oneJobMigratesAndNoReplicaDoes(String service) {
        assertThat(environment(container(service))
                        .get("QUARKUS_FLYWAY_MIGRATE_AT_START")
                        .path("value")
                        .asText())
                .isEqualTo("false");
        JsonNode job = Rendered.named(production(), "Job", "grata-" + service + "-migration")
                .at("/spec/template/spec/containers/0");
        assertThat(environment(job)).doesNotContainKey("QUARKUS_FLYWAY_MIGRATE_AT_START");
        assertThat(environment(job).get("QUARKUS_INIT_AND_EXIT").path("value").asText())
                .isEqualTo("true");
        assertThat(new Settings(service).value("quarkus.flyway.migrate-at-start"))
                .isEqualTo("true");
        assertThat(job.path("image")).isEqualTo(container(service).path("image"));
        for (JsonNode container : List.of(job, container(service))) {
            assertThat(environment(container)
                            .get("QUARKUS_FLYWAY_IGNORE_MIGRATION_PATTERNS")
                            .path("value")
                            .asText())
                    .as("a version may be taken back")
                    .isEqualTo("*:future");
        }
    }

    @Test
    void theIngressLeadsToWhatEachServiceServes() {
        JsonNode paths = Rendered.named(production(), "Ingress", "grata").at("/spec/rules/0/http/paths");
        for (String service : SERVICES) {
            Set<String> served = Sources.found(
                            Sources.files(Combination.ROOT.resolve(service + "-service/src/main/java"), ".java")
                                    .toList(),
                            PATH)
                    .collect(Collectors.toCollection(TreeSet::new));
            served.remove("/");
            Set<String> led = Yaml.stream(paths)
                    .filter(path -> path.at("/backend/service/name").asText().equals("grata-" + service))
                    .map(path -> path.path("path").asText())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(led).as(service).isEqualTo(served);
        }
    }

    @Test
    void everyMetricOfAnAlertIsMeasured() {
        Set<String> measured = SERVICES.stream()
                .flatMap(service -> Sources.found(Sources.java(service), METER))
                .map(name -> name.replace('.', '_'))
                .collect(Collectors.toSet());
        String rules = Rendered.named(production(), "PrometheusRule", "grata").toString();
        Set<String> watched = METRIC.matcher(rules)
                .results()
                .map(match -> match.group(1).replaceFirst("(_seconds)?(_total|_bucket|_max|_count|_sum)?$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(watched)
                .containsExactly(
                        "grata_outbox_oldest_unsent_age",
                        "grata_outbox_parked",
                        "grata_queue_depth",
                        "grata_reminders_lateness",
                        "grata_webhooks_parked")
                .isSubsetOf(measured);
    }

    @Test
    void scalingLooksAtQueuesThatThereAreAndAtMoreThanAReplicaHolds() {
        String queues = Sources.read(Combination.ROOT.resolve(
                "libs/messaging/src/main/java/org/grata/messaging/topology/ConsumerQueue.java"));
        Rendered.of(production(), "ScaledObject").forEach(scaled -> {
            JsonNode trigger = scaled.at("/spec/triggers/0/metadata");
            String service = Rendered.name(scaled).substring("grata-".length());
            assertThat(trigger.path("queueName").asText()).startsWith(service + ".");
            assertThat(queues).contains('"' + trigger.path("queueName").asText() + '"');
            assertThat(trigger.path("value").asInt())
                    .isGreaterThan(Integer.parseInt(new Settings(service).value("grata.messaging.inbox.prefetch")));
        });
    }

    @Test
    void theDatabaseHasTheSchemasOfTheServices() {
        JsonNode database = Rendered.named(production(), "Database", "grata").path("spec");
        assertThat(Yaml.stream(database.path("schemas"))
                        .map(schema -> schema.path("name").asText()))
                .containsExactlyElementsOf(SERVICES.stream()
                        .map(service -> new Settings(service).value("quarkus.flyway.schemas"))
                        .toList());
        String roles = Sources.read(
                Combination.ROOT.resolve("deploy/local/src/main/java/org/grata/local/postgres/ServiceRoles.java"));
        assertThat(Yaml.stream(database.path("extensions")))
                .hasSize(2)
                .allMatch(
                        extension -> roles.contains('"' + extension.path("name").asText() + '"'));
    }

    @Test
    void theDatabaseHasConnectionsForAllReplicas() {
        int most = 0;
        for (String service : SERVICES) {
            int replicas = Stream.of("HorizontalPodAutoscaler", "ScaledObject")
                    .flatMap(kind -> Rendered.of(production(), kind))
                    .filter(scaler -> Rendered.name(scaler).equals("grata-" + service))
                    .mapToInt(scaler -> scaler.path("spec")
                            .path(scaler.path("spec").has("maxReplicas") ? "maxReplicas" : "maxReplicaCount")
                            .asInt())
                    .sum();
            int pool = environment(container(service))
                    .get("QUARKUS_DATASOURCE_JDBC_MAX_SIZE")
                    .path("value")
                    .asInt();
            assertThat(replicas).isPositive();
            assertThat(pool)
                    .isGreaterThan(Integer.parseInt(new Settings(service).value("grata.messaging.inbox.concurrency")));
            most += (replicas + 1) * pool;
        }
        assertThat(most)
                .isLessThan(Rendered.named(production(), "Cluster", "grata-postgresql")
                        .at("/spec/postgresql/parameters/max_connections")
                        .asInt());
    }
}
