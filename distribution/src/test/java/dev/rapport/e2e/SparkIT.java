package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed command on a Spark that is there, and where none is. */
class SparkIT {

    private static final Path CLASS_PATH = Path.of("..", "engine", "spark", "target", "spark-classpath.txt");

    @TempDir
    private Path folder;

    private record Answer(int code, String said) {}

    @Test
    void whoHasNoSparkIsToldHowToGetIt() throws Exception {
        Answer answer = run(Map.of("PATH", "/usr/bin:/bin", "SPARK_HOME", ""), "score", "a", "b");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.said())
                .contains("no-spark")
                .contains("Maybe unpack it")
                .contains("SPARK_HOME");
    }

    @Test
    void anotherSparkIsRefusedByName() throws Exception {
        Path old = spark("exit 9");
        Files.createFile(old.resolve("jars/spark-core_2.12-3.5.8.jar"));
        Answer answer = run(Map.of("SPARK_HOME", old.toString()), "score", "a", "b");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.said()).contains("other-spark").contains(old.toString());
    }

    @Test
    void everyJarThatIsHandedOverIsThere() throws Exception {
        Path spark = spark("while [ \"$1\" != --jars ]; do shift; done; echo \"$2\"; shift 2; echo \"$@\"");
        Answer answer =
                run(Map.of("SPARK_HOME", spark.toString(), "RAPPORT_SPARK_OPTS", "--master x"), "score", "a b", "c");
        List<String> lines = answer.said().lines().toList();
        assertThat(lines.get(0).split(",")).hasSizeGreaterThan(30).allSatisfy(jar -> assertThat(Path.of(jar))
                .exists());
        assertThat(lines.get(1)).startsWith("--master x ").endsWith("spark/rapport-spark.jar score a b c");
        assertThat(Rapport.home().resolve("spark/rapport-spark.jar")).exists();
    }

    @Test
    @Tag("thorough")
    void theDemoIsJudgedOnSparkAsOnThisMachine() throws Exception {
        assumeThat(CLASS_PATH)
                .as("Spark's jars, which the module spark names when it is packed")
                .exists();
        Path workspace = Demo.copy(Files.createDirectories(folder.resolve("workspace")));
        // What Spark says goes where the command's own answers go.
        Rapport rapport = new Rapport(folder).alone();
        Map<String, String> cluster = Map.of(
                "SPARK_HOME",
                realSpark().toString(),
                "SPARK_LOCAL_IP",
                "127.0.0.1",
                "RAPPORT_SPARK_OPTS",
                "--master local[2] --conf spark.ui.enabled=false");
        Rapport.Answer exported =
                rapport.within(cluster).run("export", "-w", workspace.toString(), "--parquet", "tables");
        assertThat(exported.code()).as(exported.err()).isZero();
        assertThat(folder.resolve("tables/posts.parquet")).isDirectory();
        Answer answer = run(
                cluster,
                "plan",
                folder.resolve("tables").toString(),
                folder.resolve("out").toString(),
                "--json");
        assertThat(answer.code()).as(answer.said()).isZero();
        Map<String, JsonNode> there = rows(folder.resolve("out/judgements.json"));
        List<JsonNode> here =
                rapport.run("score", "-w", workspace.toString(), "--json").jsonLines();
        assertThat(here).hasSizeGreaterThan(10).hasSameSizeAs(there.keySet());
        for (JsonNode one : here) {
            JsonNode other = there.get(one.get("creator").asText());
            assertThat(other).as(one.get("creator").asText()).isNotNull();
            for (String name : List.of("decision", "authenticity")) {
                assertThat(other.get(name)).isEqualTo(one.get(name));
            }
            assertThat(other.path("score").asDouble(-1))
                    .isEqualTo(one.path("score").asDouble(-1));
            assertThat(reasons(other)).isEqualTo(reasons(one));
        }
        JsonNode plan =
                rapport.run("plan", "-w", workspace.toString(), "--json").json();
        assertThat(rows(folder.resolve("out/plan.json")).keySet()).isSubsetOf(creators(plan.get("chosen")));
    }

    @Test
    void whoExportsParquetWithoutSparkIsToldHowToGetIt() throws Exception {
        Path workspace = Demo.copy(Files.createDirectories(folder.resolve("workspace")));
        Rapport.Answer result = new Rapport(folder)
                .alone()
                .within(Map.of("SPARK_HOME", ""))
                .run("export", "-w", workspace.toString(), "--parquet", "tables");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("no-spark").contains("parquet-not-written");
        assertThat(folder.resolve("tables")).doesNotExist();
    }

    private static List<String> creators(JsonNode chosen) {
        List<String> creators = new ArrayList<>();
        chosen.forEach(one -> creators.add(one.get("creator").asText()));
        return creators;
    }

    private static List<String> reasons(JsonNode judgement) {
        List<String> reasons = new ArrayList<>();
        judgement
                .get("reasons")
                .forEach(reason -> reasons.add(
                        reason.get("rule").asText() + " " + reason.get("points").asDouble()));
        return reasons;
    }

    private static Map<String, JsonNode> rows(Path table) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, JsonNode> rows = new HashMap<>();
        try (Stream<Path> files = Files.list(table)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode row = json.readTree(line);
                    rows.put(row.get("creator").asText(), row);
                }
            }
        }
        return rows;
    }

    /** One that runs, of the jars that the module is built with. */
    private Path realSpark() throws IOException {
        Path spark = spark("exec java -Xmx1g -cp \"$SPARK_HOME/jars/*\" org.apache.spark.deploy.SparkSubmit \"$@\"");
        for (String jar : Files.readString(CLASS_PATH).strip().split(File.pathSeparator)) {
            Path path = Path.of(jar);
            Files.createSymbolicLink(spark.resolve("jars").resolve(path.getFileName()), path);
        }
        return spark;
    }

    /** A Spark whose spark-submit does this. */
    private Path spark(String submit) throws IOException {
        Path home = folder.resolve("spark home");
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("jars"));
        Path script = home.resolve("bin/spark-submit");
        Files.writeString(script, "#!/bin/sh\n" + submit + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return home;
    }

    private Answer run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Rapport.home().resolve("bin/rapport-spark").toString());
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            fail("rapport-spark hung: %s", Files.readString(said));
        }
        return new Answer(process.exitValue(), Files.readString(said));
    }
}
