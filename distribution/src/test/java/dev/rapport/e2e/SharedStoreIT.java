package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team keeps its store in PostgreSQL, with the packed distribution. Where no server can be started the tests are skipped. */
class SharedStoreIT {

    private static final String PASSWORD = "pw-that-nobody-sees";

    /** KilledMoveTest kills at every step; here it is the packed command that is killed. */
    private static final int ROUNDS = 2;

    private static Optional<EmbeddedPostgres> server = Optional.empty();

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws SQLException {
        try {
            server = Optional.of(
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start());
        } catch (IOException | RuntimeException e) {
            Assumptions.abort("No PostgreSQL can be started here: " + e.getMessage());
        }
        try (Connection connection = server.orElseThrow().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role zoe login password '" + PASSWORD + "'");
            statement.execute("create database rapport encoding 'UTF8' template template0 owner zoe");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    @Test
    void reportsAreTheSameToTheByteWhereverTheStoreIs() throws IOException {
        Path alone = demo("alone");
        Path shared = demo("shared");
        Rapport own = new Rapport(folder);
        Rapport team = own.within(Map.of("RAPPORT_STORE", address("same", PASSWORD)));
        Rapport.Answer imported = team.run("import", "-w", shared.toString(), "--json");
        assertThat(imported.code())
                .isEqualTo(own.run("import", "-w", alone.toString(), "--json").code());
        assertThat(imported.out())
                .isEqualTo(own.run("import", "-w", alone.toString(), "--json").out());
        for (List<String> verb : List.of(List.of("score", "--json"), List.of("plan", "--json"))) {
            assertThat(in(team, verb, shared).out())
                    .isEqualTo(in(own, verb, alone).out());
        }
        assertThat(in(team, List.of("report", "all"), shared).code()).isZero();
        assertThat(in(own, List.of("report", "all"), alone).code()).isZero();
        assertThat(reports(shared)).hasSizeGreaterThan(5).isEqualTo(reports(alone));
        assertThat(shared.resolve(".rapport/store")).doesNotExist();
        assertThat(in(team, List.of("doctor"), shared).out())
                .contains("currentSchema=same")
                .doesNotContain(PASSWORD);
    }

    @Test
    void colleaguesWhoImportTheSameFilesAtTheSameTimeCountThemOnce() throws IOException {
        List<Path> workspaces = List.of(demo("a"), demo("b"), demo("c"));
        Rapport team = new Rapport(folder).within(Map.of("RAPPORT_STORE", address("crowd", PASSWORD)));
        List<CompletableFuture<Rapport.Answer>> all = workspaces.stream()
                .map(workspace -> CompletableFuture.supplyAsync(() -> in(team, List.of("import", "--json"), workspace)))
                .toList();
        List<Rapport.Answer> answers = all.stream().map(CompletableFuture::join).toList();
        IntStream.range(0, 3).forEach(i -> assertThat(answers.get(i).out())
                .isEqualTo(answers.get(0).out()));
        int files = in(team, List.of("store", "show", "--json"), workspaces.get(0))
                .json()
                .path("files")
                .asInt();
        Path alone = imported("alone");
        Rapport own = new Rapport(folder);
        assertThat(files)
                .isEqualTo(in(own, List.of("store", "show", "--json"), alone)
                        .json()
                        .path("files")
                        .asInt());
        assertThat(in(team, List.of("score", "--json"), workspaces.get(2)).out())
                .isEqualTo(in(own, List.of("score", "--json"), alone).out());
    }

    @Test
    void aStoreIsMovedToTheServerAndBackAndIsTheSame() throws IOException {
        Path workspace = imported("moved");
        Rapport rapport = new Rapport(folder).within(Map.of("PGPASSWORD", PASSWORD));
        String before = in(rapport, List.of("score", "--json"), workspace).out();
        Rapport.Answer moved = in(rapport, List.of("store", "move", "--to", address("moved", "")), workspace);
        assertThat(moved.code()).as(moved.err()).isZero();
        assertThat(moved.out()).contains("chunk", "is the same as in .rapport/store", "The old store is still there");
        assertThat(workspace.resolve("rapport.yaml")).content().startsWith("store: postgresql://zoe@localhost:");
        assertThat(in(rapport, List.of("store", "show"), workspace).out())
                .contains("currentSchema=moved, as rapport.yaml says");
        assertThat(in(rapport, List.of("score", "--json"), workspace).out()).isEqualTo(before);

        String somebody = before.lines().findFirst().orElseThrow().replaceFirst(".*?\"creator\":\"([^\"]+)\".*", "$1");
        Rapport.Answer forgotten = in(rapport, List.of("creators", "forget", somebody, "--yes"), workspace);
        assertThat(forgotten.out())
                .contains("The server wrote its tables (import_file, chunk, run, run_part) anew", "docs/store.md")
                .contains("old store (.rapport/store) is not in use any more: delete it");

        Rapport.Answer taken = in(rapport, List.of("store", "move", "--to", "hsqldb"), workspace);
        assertThat(taken.err()).contains("store-not-empty").contains("Maybe");
        Files.move(workspace.resolve(".rapport/store"), folder.resolve("old"));
        assertThat(in(rapport, List.of("store", "move", "--to", "hsqldb"), workspace)
                        .code())
                .isZero();
        assertThat(workspace.resolve("rapport.yaml")).hasContent("store: hsqldb");
        assertThat(in(rapport, List.of("score", "--json"), workspace).out())
                .doesNotContain("\"" + somebody + "\"")
                .hasLineCount((int) before.lines().count() - 1);
    }

    @Test
    void aMoveThatIsKilledIsEndedByTheSameCommand() throws Exception {
        Rapport rapport = new Rapport(folder).within(Map.of("PGPASSWORD", PASSWORD));
        String before =
                in(rapport, List.of("score", "--json"), imported("before")).out();
        for (int round = 0; round < ROUNDS; round++) {
            String schema = "killed" + round;
            Path workspace = imported(schema);
            String[] move = {"store", "move", "--to", address(schema, ""), "-w", workspace.toString()};
            Process killed = rapport.begin(move);
            while (killed.isAlive() && !hasTables(schema)) {
                Thread.sleep(5);
            }
            Thread.sleep(100L * round);
            killed.destroyForcibly().waitFor();
            if (!Files.exists(workspace.resolve("rapport.yaml"))) {
                assertThat(in(rapport, List.of("score", "--json"), workspace).out())
                        .as("round %s", round)
                        .isEqualTo(before);
                Rapport.Answer again = rapport.run(move);
                assertThat(again.code()).as(again.err()).isZero();
            }
            assertThat(workspace.resolve("rapport.yaml")).content().contains("currentSchema=" + schema);
            Files.move(workspace.resolve(".rapport"), folder.resolve("old" + round));
            assertThat(in(rapport, List.of("score", "--json"), workspace).out())
                    .as("round %s", round)
                    .isEqualTo(before);
        }
    }

    private static boolean hasTables(String schema) throws SQLException {
        try (Connection connection =
                        server.orElseThrow().getDatabase("postgres", "rapport").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select to_regclass('" + schema + ".forgotten') is not null")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Test
    void aPasswordInTheWorkspaceIsAnErrorWithItsLineAndIsShownNowhere() throws IOException {
        Path workspace = demo("open");
        Files.writeString(workspace.resolve("rapport.yaml"), "# ours\nstore: " + address("open", PASSWORD) + "\n");
        Rapport rapport = new Rapport(folder);
        for (List<String> verb : List.of(List.of("score"), List.of("doctor"), List.of("import"))) {
            Rapport.Answer answer = in(rapport, verb, workspace);
            assertThat(answer.code()).isNotZero();
            assertThat(answer.out() + answer.err())
                    .contains("store-password-in-file", "rapport.yaml:2:8")
                    .doesNotContain(PASSWORD);
        }
        Files.delete(workspace.resolve("rapport.yaml"));
        Rapport.Answer nobody = in(
                rapport.within(Map.of("RAPPORT_STORE", "postgresql://zoe:" + PASSWORD + "@localhost:1/rapport")),
                List.of("score"),
                workspace);
        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.err()).contains("store-unreachable", "(localhost:1)").doesNotContain(PASSWORD);
    }

    private static Rapport.Answer in(Rapport rapport, List<String> verb, Path workspace) {
        return rapport.run(Stream.concat(verb.stream(), Stream.of("-w", workspace.toString()))
                .toArray(String[]::new));
    }

    private static String address(String schema, String password) {
        return "postgresql://zoe" + (password.isEmpty() ? "" : ":" + password) + "@localhost:"
                + server.orElseThrow().getPort() + "/rapport?currentSchema=" + schema;
    }

    /** The demo with the store that its own import made. */
    private Path imported(String name) throws IOException {
        return Demo.copy(folder.resolve(name).resolve("agency"));
    }

    /** What lies in the demo before anything is imported. */
    private Path demo(String name) throws IOException {
        Path workspace = imported(name);
        for (String made : List.of(".rapport", "out")) {
            try (Stream<Path> all = Files.walk(workspace.resolve(made))) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return workspace;
    }

    private static Map<String, String> reports(Path workspace) throws IOException {
        Map<String, String> reports = new TreeMap<>();
        Path out = workspace.resolve("out");
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                reports.put(out.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return reports;
    }
}
