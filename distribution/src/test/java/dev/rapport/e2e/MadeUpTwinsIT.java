package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What RealFilesIT and AuthenticityIT look at where real files lie beside the checkout, on files that we made up and that are always here. */
class MadeUpTwinsIT {

    private static final int OF_EACH_KIND = 40;

    @TempDir
    Path folder;

    @Test
    void theFixturesOfAllPluginsGoAllTheWayTogether() throws IOException {
        for (Path exports : exports()) {
            // A folder by a number: what a file is must be seen in the file.
            copy(
                    exports,
                    folder.resolve(
                            "work/exports/" + exports.getName(2).toString().hashCode()));
        }
        Rapport rapport = new Rapport(folder);
        rapport.run("init", "work");
        Rapport.Answer imported = rapport.run("import", "-w", "work", "--json");
        assertThat(imported.code()).as(imported.err()).isIn(0, 3);
        JsonNode files = imported.json().path("files");
        assertThat(files).hasSizeGreaterThan(300);
        assertThat(files).allSatisfy(file -> assertThat(file.path("issues"))
                .as(file.path("path").asText())
                .noneMatch(issue -> issue.path("code").asText().equals("reader-failed")));
        assertThat(Stream.of(
                        "instagram",
                        "youtube",
                        "tiktok",
                        "x",
                        "facebook",
                        "pinterest",
                        "linkedin",
                        "bluesky",
                        "mastodon",
                        "reddit",
                        "telegram",
                        "twitch",
                        "threads"))
                .allSatisfy(platform -> assertThat(files)
                        .as(platform)
                        .anyMatch(file -> file.path("platform").asText().equals(platform)
                                && file.path("posts").asInt() > 0));
        List<JsonNode> scored = rapport.run("score", "-w", "work", "--json").jsonLines();
        assertThat(scored.size()).isGreaterThan(50);
        assertThat(rapport.run("report", "shortlist", "-w", "work").code()).isZero();
        assertThat(folder.resolve("work/out/shortlist.pdf")).isNotEmptyFile();
    }

    @Test
    void madeUpInauthenticAccountsAreToldFromOthers() throws IOException {
        StringBuilder accounts =
                new StringBuilder("platform,id,handle,followers,following,posts,bio,has_picture,private\n");
        StringBuilder labels = new StringBuilder("id,handle,fake\n");
        Random random = new Random(5);
        for (int i = 0; i < OF_EACH_KIND; i++) {
            accounts.append("instagram,1784140001%05d,xk%djqz%d,%d,%d,0,,false,false\n"
                    .formatted(
                            i, 1_000 + random.nextInt(9_000), i, 3 + random.nextInt(40), 900 + random.nextInt(4_000)));
            labels.append("1784140001%05d,,1\n".formatted(i));
            accounts.append("instagram,1784140002%05d,lena.mari.%d,%d,%d,%d,\"Bread, books and hills\",true,false\n"
                    .formatted(i, i, 400 + random.nextInt(900), 150 + random.nextInt(300), 60 + random.nextInt(200)));
            labels.append("1784140002%05d,,0\n".formatted(i));
        }
        Files.writeString(folder.resolve("accounts.csv"), accounts);
        Files.writeString(folder.resolve("labels.csv"), labels);
        Rapport rapport = new Rapport(folder);
        rapport.run("init", "work");
        assertThat(rapport.run("import", "-w", "work", "accounts.csv").code()).isZero();
        JsonNode result = rapport.run("rules", "benchmark", "-w", "work", "--labels", "labels.csv", "--json")
                .json()
                .path(0);
        assertThat(result.path("accounts").asInt()).isEqualTo(2 * OF_EACH_KIND);
        assertThat(result.path("accuracy").asDouble()).as("accuracy").isGreaterThanOrEqualTo(0.95);
        assertThat(result.path("auc").asDouble()).as("AUC").isGreaterThanOrEqualTo(0.95);
    }

    private static List<Path> exports() throws IOException {
        try (Stream<Path> plugins = Files.list(Path.of("..", "plugins"))) {
            List<Path> all = plugins.map(plugin -> plugin.resolve("src/test/resources/exports"))
                    .filter(Files::isDirectory)
                    .filter(exports -> !exports.startsWith(Path.of("..", "plugins", "example")))
                    .toList();
            assertThat(all).hasSizeGreaterThan(13);
            return all;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> inside = Files.walk(from)) {
            all = inside.filter(path -> !path.endsWith("expected.json")).toList();
        }
        for (Path path : all) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target);
            }
        }
    }
}
