// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What every manifest has to keep to, whether or not a cluster is at hand. */
class KubernetesManifestTest {
    private static final Path BASE = Path.of("k8s/base");
    private static final List<Node> MANIFESTS = new ArrayList<>();

    @BeforeAll
    static void readManifests() throws IOException {
        try (Stream<Path> files = Files.list(BASE)) {
            for (Path file : files.sorted().toList()) {
                new Yaml().loadAll(Files.readString(file)).forEach(document -> MANIFESTS.add(new Node(document)));
            }
        }
    }

    @Test
    void theKustomizationNamesEveryFile() throws IOException {
        Node kustomization = only("Kustomization");
        try (Stream<Path> files = Files.list(BASE)) {
            assertThat(kustomization.at("resources").strings())
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("kustomization.yaml"))
                                    .toList());
        }
    }

    @Test
    void oneOwnerOpensTheDatabaseAtATime() {
        Node spec = only("Deployment").at("spec");
        assertThat(spec.at("replicas").value()).isEqualTo(1);
        assertThat(spec.at("strategy", "type").value()).isEqualTo("Recreate");
    }

    @Test
    void theDatabaseLivesOnAVolumeThatOutlivesThePod() {
        Node pod = pod();
        String claim = only("PersistentVolumeClaim").at("metadata", "name").text();
        assertThat(named(pod.at("volumes"), "data")
                        .at("persistentVolumeClaim", "claimName")
                        .text())
                .isEqualTo(claim);
        String mounted =
                named(container().at("volumeMounts"), "data").at("mountPath").text();
        assertThat(only("ConfigMap").at("data", "WOORDHOUDER_DATA").text()).isEqualTo(mounted);
    }

    @Test
    void itRunsWithoutRootAndWithoutRights() {
        Node pod = pod().at("securityContext");
        assertThat(pod.at("runAsNonRoot").value()).isEqualTo(true);
        assertThat((Integer) pod.at("runAsUser").value()).isGreaterThanOrEqualTo(10_000);
        assertThat(pod.at("seccompProfile", "type").value()).isEqualTo("RuntimeDefault");
        Node container = container().at("securityContext");
        assertThat(container.at("allowPrivilegeEscalation").value()).isEqualTo(false);
        assertThat(container.at("capabilities", "drop").strings()).containsExactly("ALL");
        assertThat(pod().at("automountServiceAccountToken").value()).isEqualTo(false);
    }

    @Test
    void theRootFileSystemIsReadOnlyAndTmpIsBounded() {
        assertThat(container().at("securityContext", "readOnlyRootFilesystem").value())
                .isEqualTo(true);
        assertThat(named(container().at("volumeMounts"), "tmp").at("mountPath").text())
                .isEqualTo("/tmp");
        assertThat(named(pod().at("volumes"), "tmp").at("emptyDir", "sizeLimit").value())
                .isNotNull();
    }

    @Test
    void requestsAndLimitsAreSet() {
        for (String kind : List.of("requests", "limits")) {
            Node amounts = container().at("resources", kind);
            assertThat(amounts.at("cpu").value()).isNotNull();
            assertThat(amounts.at("memory").value()).isNotNull();
        }
    }

    @Test
    void threeProbesAskThreeDifferentQuestions() {
        assertThat(container().at("startupProbe", "httpGet", "path").text()).isEqualTo("/q/health/started");
        assertThat(container().at("livenessProbe", "httpGet", "path").text()).isEqualTo("/q/health/live");
        assertThat(container().at("readinessProbe", "httpGet", "path").text()).isEqualTo("/q/health/ready");
    }

    @Test
    void theImageHasTheVersionOfThePom() throws IOException {
        Node image = named(
                only("Kustomization").at("images"), container().at("image").text());
        assertThat(Files.readString(Path.of("pom.xml")))
                .containsPattern("<artifactId>woordhouder</artifactId>\\s*<version>"
                        + Pattern.quote(image.at("newTag").text()) + "(-SNAPSHOT)?</version>");
    }

    @Test
    void theImageRunsAsTheUserThatTheManifestsName() throws IOException {
        Node user = pod().at("securityContext");
        assertThat(Files.readAllLines(Path.of("src/main/docker/Dockerfile")))
                .contains("USER " + user.at("runAsUser").text() + ":"
                        + user.at("runAsGroup").text());
    }

    /** Kustomize puts its labels on the pods and, by includeSelectors, in every selector of them. */
    @Test
    void whateverSelectsPodsSelectsOurs() {
        Node labels = only("Kustomization").at("labels").nodes().get(0);
        assertThat(labels.at("includeSelectors").value()).isEqualTo(true);
        Map<Object, Object> ofThePods = new HashMap<>(labels.at("pairs").pairs());
        ofThePods.putAll(
                only("Deployment").at("spec", "template", "metadata", "labels").pairs());

        assertThat(ofThePods).isNotEmpty();
        assertThat(List.of(
                        only("Deployment").at("spec", "selector", "matchLabels"),
                        only("Service").at("spec", "selector"),
                        only("NetworkPolicy").at("spec", "podSelector", "matchLabels")))
                .allSatisfy(selector -> assertThat(ofThePods).containsAllEntriesOf(selector.pairs()));
    }

    @Test
    void everyNameThatAManifestCallsIsDefined() {
        Node port = named(container().at("ports"), "http");
        assertThat(port.at("containerPort").value()).isEqualTo(8080);
        assertThat(only("Service").at("spec", "ports").nodes())
                .extracting(one -> one.at("targetPort").text())
                .containsExactly("http");
        assertThat(pod().at("serviceAccountName").text())
                .isEqualTo(only("ServiceAccount").at("metadata", "name").text());
        assertThat(container().at("envFrom").nodes())
                .extracting(one -> one.at("configMapRef", "name").text())
                .contains(only("ConfigMap").at("metadata", "name").text());
    }

    @Test
    void noSecretIsKeptInTheManifests() throws IOException {
        assertThat(MANIFESTS)
                .noneMatch(manifest -> "Secret".equals(manifest.at("kind").value()));
        try (Stream<Path> files = Files.list(BASE)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).doesNotContainPattern("(?i)(password|wachtwoord)\\s*:");
            }
        }
    }

    @Test
    void trafficIsLimitedBothWays() {
        assertThat(only("NetworkPolicy").at("spec", "policyTypes").strings()).containsExactly("Ingress", "Egress");
        assertThat(only("Service").at("spec", "type").value()).isEqualTo("ClusterIP");
    }

    private static Node only(String kind) {
        List<Node> found = MANIFESTS.stream()
                .filter(manifest -> kind.equals(manifest.at("kind").value()))
                .toList();
        assertThat(found).as(kind).hasSize(1);
        return found.get(0);
    }

    private static Node pod() {
        return only("Deployment").at("spec", "template", "spec");
    }

    private static Node container() {
        List<Node> containers = pod().at("containers").nodes();
        assertThat(containers).hasSize(1);
        return containers.get(0);
    }

    private static Node named(Node list, String name) {
        return list.nodes().stream()
                .filter(node -> name.equals(node.at("name").value()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is named " + name));
    }

    /** A place in a YAML document; its value is null where nothing stands. */
    private record Node(Object value) {
        Node at(String... keys) {
            Object current = value;
            for (String key : keys) {
                current = current instanceof Map<?, ?> map ? map.get(key) : null;
            }
            return new Node(current);
        }

        List<Node> nodes() {
            return value instanceof List<?> list
                    ? list.stream().<Node>map(Node::new).toList()
                    : List.of();
        }

        Map<?, ?> pairs() {
            return value instanceof Map<?, ?> map ? map : Map.of();
        }

        List<String> strings() {
            return nodes().stream().map(Node::text).toList();
        }

        String text() {
            return String.valueOf(value);
        }
    }
}
