package org.grata.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The script {@code grata}, in a copy of the repository that holds nothing else. */
@Timeout(240)
class GrataScriptTest {
    private static final Path SCRIPT = Path.of("../../grata");

    /** A Maven that writes down how it was called and makes what the script looks for. */
    private static final String BUILDS = """
            echo "$*" >>maven-calls
            mkdir -p quality/bench/target deploy/local/target
            touch quality/bench/target/grata-bench.jar deploy/local/target/grata-local.jar
            for service in ingest registry notify; do
              mkdir -p $service-service/target/quarkus-app
              touch $service-service/target/quarkus-app/quarkus-run.jar
              case $* in *-Pnative*) touch $service-service/target/grata-$service-service-runner ;; esac
            done
            """;

    @TempDir
    Path repository;

    private record Outcome(int code, String output) {}

    @Test
    void explainsItselfWithoutAJdk() throws Exception {
        assertThat(run(Map.of("PATH", "/usr/bin:/bin"), "help"))
                .returns(0, Outcome::code)
                .satisfies(outcome -> assertThat(outcome.output()).contains("demo [--once]", "GRATA_HOME"));
    }

    @Test
    void refusesAnUnknownCommand() throws Exception {
        assertThat(run(Map.of(), "fly")).returns(2, Outcome::code).satisfies(outcome -> assertThat(outcome.output())
                .startsWith("grata: 'fly' is not a command"));
    }

    @Test
    void findsTheJdkThatJavaHomeNames() throws Exception {
        Path jdk = fakeJdk("25.0.1");
        fakeMaven("echo \"[INFO] Building Grata with $JAVA_HOME\"; exit 1");
        assertThat(run(Map.of("JAVA_HOME", jdk.toString()), "up"))
                .returns(1, Outcome::code)
                .satisfies(outcome -> assertThat(outcome.output())
                        .contains("Building Grata with " + jdk)
                        .contains("grata: the build failed; see target/build.log"));
    }

    @Test
    void findsAJdkInSdkman() throws Exception {
        Path old = fakeJdk("21.0.2");
        Path sdkman = repository.resolve("sdkman");
        Path candidate =
                Files.createDirectories(sdkman.resolve("candidates/java")).resolve("26-tem");
        Files.move(fakeJdk("26"), candidate);
        fakeMaven("echo \"[INFO] Building Grata with $JAVA_HOME\"; exit 1");
        // The machine's own JDKs come first where it has some.
        assertThat(run(Map.of("JAVA_HOME", old.toString(), "SDKMAN_DIR", sdkman.toString()), "up")
                        .output())
                .doesNotContain("no JDK 25")
                .doesNotContain(old.toString());
    }

    @Test
    void saysHowToGetAJdkWhenThereIsNone() throws Exception {
        Files.copy(SCRIPT, repository.resolve("grata"));
        // This machine's JDKs are out of sight: the script's list of folders is pointed elsewhere.
        String script = Files.readString(repository.resolve("grata"), UTF_8)
                .replace("/usr/lib/jvm/*", repository + "/none/*")
                .replace("/usr/java/*", repository + "/none/*")
                .replace("/opt/java/*", repository + "/none/*");
        Files.writeString(repository.resolve("grata"), script, UTF_8);
        Path bin = Files.createDirectories(repository.resolve("bin"));
        for (String tool : new String[] {"sh", "dirname", "sed", "readlink", "cat", "head", "find"}) {
            Files.createSymbolicLink(
                    bin.resolve(tool), Path.of("/usr/bin/" + tool).toRealPath());
        }
        Outcome outcome = start(Map.of("PATH", bin.toString(), "HOME", repository.toString()), "demo");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output())
                .startsWith(
                        "grata: no JDK 25 or later was found in JAVA_HOME, on the PATH, in /usr/lib/jvm or in SDKMAN.")
                .contains("sdk install java 25-tem", "https://adoptium.net/");
    }

    @Test
    void whatWasTestedIsNotBuiltAgain() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", willingJdk().toString());
        fakeMaven(BUILDS);
        assertThat(run(environment, "test")).returns(0, Outcome::code);
        for (String[] command : new String[][] {{"demo", "--once"}, {"bench", "path"}, {"bench", "extraction"}}) {
            assertThat(start(environment, command)).returns(0, Outcome::code);
        }
        assertThat(mavenCalls()).containsExactly("-B --fail-at-end verify");

        Path lexicon = repository.resolve("libs/extraction/src/main/lexicon/en/verbs.txt");
        Files.createDirectories(lexicon.getParent());
        Files.writeString(lexicon, "expel", UTF_8);
        Files.setLastModifiedTime(lexicon, FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(start(environment, "demo", "--once")).returns(0, Outcome::code);
        assertThat(mavenCalls()).hasSize(2);
    }

    @Test
    void whatIsMeasuredWithIsNoPartOfAService() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", willingJdk().toString());
        fakeMaven(BUILDS);
        assertThat(run(environment, "test")).returns(0, Outcome::code);
        Path command = repository.resolve("quality/bench/src/main/java/Main.java");
        Files.createDirectories(command.getParent());
        Files.writeString(command, "class Main {}", UTF_8);
        Files.setLastModifiedTime(command, FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(start(environment, "demo")).returns(0, Outcome::code);
        assertThat(mavenCalls()).as("the services are as they were").hasSize(1);
        assertThat(start(environment, "bench", "extraction")).returns(0, Outcome::code);
        assertThat(mavenCalls()).hasSize(2);
    }

    @Test
    void jarsWithACacheAreBuiltBesideTheUsualOnes() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", willingJdk().toString());
        fakeMaven(BUILDS);
        assertThat(run(environment, "bench", "start", "--aot")).returns(0, Outcome::code);
        assertThat(mavenCalls())
                .satisfiesExactly(
                        aot -> assertThat(aot)
                                .contains("-Dquarkus.package.jar.type=aot-jar")
                                .contains("-Dquarkus.package.output-directory=aot"),
                        usual -> assertThat(usual).contains("quality/bench").doesNotContain("aot"));
    }

    @Test
    void testsOfAPartOrThatFailVouchForNothing() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", willingJdk().toString());
        fakeMaven(BUILDS);
        assertThat(run(environment, "test", "-pl", "libs/web")).returns(0, Outcome::code);
        fakeMaven(BUILDS + "exit 1");
        assertThat(start(environment, "test")).returns(1, Outcome::code);
        fakeMaven(BUILDS);
        assertThat(start(environment, "demo")).returns(0, Outcome::code);
        assertThat(mavenCalls()).hasSize(3);
    }

    @Test
    void executablesAreBuiltByAGraalVmOfThisMachine() throws Exception {
        Path graalVm = willingJdk();
        executable(graalVm.resolve("bin/native-image"), "exit 0");
        Map<String, String> environment =
                Map.of("JAVA_HOME", fakeJdk("25.0.2").toString(), "GRAALVM_HOME", graalVm.toString());
        fakeMaven(BUILDS + "echo \"$GRAALVM_HOME\" >>graalvm-homes");
        Outcome built = run(environment, "native");
        assertThat(built.output()).contains("target/grata-notify-service-runner");
        assertThat(built.code()).isZero();
        assertThat(start(environment, "native").code()).as("built already").isZero();
        assertThat(mavenCalls())
                .containsExactly("-B -Pquick -Pnative -Dmaven.test.skip=true"
                        + " -pl deploy/local,ingest-service,registry-service,notify-service -am package");
        assertThat(repository.resolve("graalvm-homes")).hasContent(graalVm.toString());
    }

    @Test
    void theDemoRunsOnExecutablesWhenAsked() throws Exception {
        Path jdk = willingJdk();
        executable(jdk.resolve("bin/native-image"), "exit 0");
        Path calls = repository.resolve("java-calls");
        executable(jdk.resolve("bin/java"), "echo \"$*\" >>" + calls);
        Map<String, String> environment = Map.of("JAVA_HOME", jdk.toString());
        fakeMaven(BUILDS);
        assertThat(run(environment, "demo", "--native", "--once").code()).isZero();
        assertThat(mavenCalls()).singleElement().asString().contains("-Pnative");
        assertThat(Files.readString(calls, UTF_8)).endsWith("org.grata.local.Main demo --native --once\n");
    }

    @Test
    void executablesAreTestedByTheIntegrationTests() throws Exception {
        Path jdk = willingJdk();
        executable(jdk.resolve("bin/native-image"), "exit 0");
        fakeMaven(BUILDS);
        assertThat(run(Map.of("JAVA_HOME", jdk.toString()), "test", "--native").code())
                .isZero();
        assertThat(mavenCalls())
                .satisfiesExactly(
                        built -> assertThat(built).contains("-Pquick -Pnative", "package"), tested -> assertThat(tested)
                                .isEqualTo("-B --fail-at-end verify -Pnative -Dquarkus.native.reuse-existing=true -pl"
                                        + " deploy/local,ingest-service,registry-service,notify-service,"
                                        + "quality/acceptance -am"));
    }

    @Test
    void withoutNativeImageAContainerEngineBuilds() throws Exception {
        Path engine = repository.resolve("bin/podman");
        Files.createDirectories(engine.getParent());
        executable(engine, "[ \"$1\" = info ]");
        executable(engine.resolveSibling("docker"), "exit 1");
        fakeMaven(BUILDS);
        assertThat(run(
                                Map.of(
                                        "JAVA_HOME",
                                        willingJdk().toString(),
                                        "PATH",
                                        engine.getParent() + ":/usr/bin:/bin"),
                                "native")
                        .code())
                .isZero();
        assertThat(mavenCalls())
                .singleElement()
                .asString()
                .contains("-Pnative -Dquarkus.native.container-build=true"
                        + " -Dquarkus.native.container-runtime=podman");
    }

    @Test
    void saysWhatIsMissingForExecutables() throws Exception {
        Path bin = Files.createDirectories(repository.resolve("bin"));
        executable(bin.resolve("docker"), "exit 1");
        executable(bin.resolve("podman"), "exit 1");
        Path old = fakeJdk("21.0.2");
        executable(old.resolve("bin/native-image"), "exit 0");
        fakeMaven(BUILDS);
        Outcome outcome = run(
                Map.of(
                        "JAVA_HOME", willingJdk().toString(),
                        "GRAALVM_HOME", old.toString(),
                        "PATH", bin + ":/usr/bin:/bin"),
                "native");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output())
                .startsWith("grata: no native-image for JDK 25 was found in GRAALVM_HOME, in JAVA_HOME")
                .contains("neither docker nor podman answers", "sdk install java");
        assertThat(repository.resolve("maven-calls")).doesNotExist();
    }

    private List<String> mavenCalls() throws IOException {
        return Files.readAllLines(repository.resolve("maven-calls"), UTF_8);
    }

    private Path willingJdk() throws IOException {
        Path jdk = fakeJdk("25.0.1");
        executable(jdk.resolve("bin/java"), "exit 0");
        return jdk;
    }

    private Path fakeJdk(String version) throws IOException {
        Path jdk = Files.createDirectories(repository.resolve("jdk-" + version));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n", UTF_8);
        Files.createDirectories(jdk.resolve("bin"));
        executable(jdk.resolve("bin/java"), "exit 1");
        executable(jdk.resolve("bin/javac"), "exit 1");
        return jdk;
    }

    private void fakeMaven(String script) throws IOException {
        executable(repository.resolve("mvnw"), script);
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n", UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Outcome run(Map<String, String> environment, String... arguments) throws Exception {
        Files.copy(SCRIPT, repository.resolve("grata"));
        return start(environment, arguments);
    }

    private Outcome start(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add("/bin/sh");
        command.add(repository.resolve("grata").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
