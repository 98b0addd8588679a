package org.grata.manifests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@RequiresKubectl
class RenderingTest {
    private static final Schemas SCHEMAS = new Schemas();

    static List<Combination> combinations() {
        return Combination.all();
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void everyCombinationIsValid(Combination combination) {
        assertThat(combination.objects()).isNotEmpty();
        assertThat(combination.objects()).flatExtracting(SCHEMAS::faults).isEmpty();
    }

    @Test
    void anUnknownFieldAWrongTypeAndAnUnknownKindAreFound() {
        JsonNode deployment = Rendered.named(Combination.production().objects(), "Deployment", "grata-ingest")
                .deepCopy();
        ((ObjectNode) deployment.at("/spec/template/spec")).put("terminationGracePeriod", 30);
        ((ObjectNode) deployment.get("spec")).put("minReadySeconds", "soon");
        assertThat(SCHEMAS.faults(deployment))
                .containsExactly(
                        "apps/v1 Deployment grata-ingest: $.spec.minReadySeconds: string found, integer expected",
                        "apps/v1 Deployment grata-ingest: $.spec.template.spec: property 'terminationGracePeriod' is"
                                + " not defined in the schema and the schema does not allow additional properties");
        JsonNode other = Yaml.all("{apiVersion: v2, kind: Deployment, metadata: {name: x}}")
                .getFirst();
        assertThat(SCHEMAS.faults(other)).containsExactly("no schema of v2 Deployment");
    }

    @Test
    void aFieldThatACustomResourceDoesNotHaveIsFound() {
        JsonNode cluster = Rendered.named(Combination.production().objects(), "Cluster", "grata-postgresql")
                .deepCopy();
        ((ObjectNode) cluster.get("spec")).put("replicas", 3);
        assertThat(SCHEMAS.faults(cluster))
                .containsExactly("postgresql.cnpg.io/v1 Cluster grata-postgresql: $.spec: property 'replicas' is not"
                        + " defined in the schema and the schema does not allow additional properties");
    }

    @Test
    void everyComponentSaysWhatItIsFor() throws IOException {
        for (Path component : Combination.folders("components")) {
            assertThat(Files.readString(component.resolve("README.md"))).startsWith("# ");
        }
    }

    @Test
    void productionHasEveryComponent() throws IOException {
        String production = Files.readString(Combination.production().folder().resolve("kustomization.yaml"));
        for (Path component : Combination.folders("components")) {
            assertThat(production).contains("../../components/" + component.getFileName());
        }
    }
}
