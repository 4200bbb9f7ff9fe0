package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that went wrong once, through the packed plugins, with what is right of each; where they lie beside the checkout. */
@Tag("thorough")
class StrangeFilesIT {

    /** Name, platform, accounts, posts, rejected; a platform of "-" is a refusal, "~" one of either. */
    private static final String RIGHT =
            """
            01-row-numbers-one-list.csv instagram 3 0 0
            02-jsonl-apify-facebook.jsonl facebook 1 1 0
            02-jsonl-apify-facebook.same-as-array.json facebook 1 1 0
            02-jsonl-apify-tiktok.jsonl tiktok 1 2 0
            02-jsonl-apify-tiktok.same-as-array.json tiktok 1 2 0
            02-jsonl-snscrape.jsonl x 1 2 0
            02-jsonl-snscrape.same-as-array.json x 1 2 0
            03-followers-in-millions.csv instagram 2 0 0
            03-followers-in-thousands.csv instagram 2 0 0
            03-followers-in-tsd.csv instagram 2 0 0
            04-yt-dlp-instagram.info.json instagram 1 1 0
            04-yt-dlp-tiktok.info.json tiktok 1 1 0
            04-yt-dlp-twitch.info.json twitch 1 1 0
            05-heading-row-handle-tiktok.xlsx - 0 0 0
            05-heading-row-ig.xlsx - 0 0 0
            05-heading-row-link-one.xlsx instagram 1 0 0
            05-heading-row-link.xlsx instagram 2 0 0
            06-xlsx-comments.same-as-table.csv instagram 0 0 0
            06-xlsx-comments.xlsx instagram 0 0 0
            06-xlsx-studio.xlsx youtube 0 2 0
            07-sheet-names-platform.xlsx instagram+tiktok 2 0 0
            07-two-handles.csv instagram+tiktok+youtube 4 0 0
            07-two-sheets.xlsx instagram+tiktok 2 0 0
            08-channel-ids.csv youtube 2 0 0
            08-links.csv youtube 1 0 0
            08-no-platform.csv - 0 0 0
            08-subscribers.csv - 0 0 0
            12-collab-business-suite.csv instagram 1 3 0
            12-collab.json instagram 1 3 0
            14-studio-de-soft-hyphens.csv youtube 0 2 0
            15-studio-cities.csv youtube 0 0 0
            15-studio-days.csv youtube 0 0 0
            15-studio-footer.csv youtube 0 1 1
            16-nickname.csv tiktok 2 0 0
            16-no-handles.csv ~ 0 0 3
            16-odd-platforms.csv ~ 0 0 2
            16-short-links.csv ~ 0 0 1
            17-created-at.csv instagram 1 0 0
            19-x-web-2026-user.json x 1 0 0
            21-linkedin-it.xlsx linkedin 1 1 0
            21-linkedin-top-posts-alone.xlsx linkedin 0 1 0
            23-posts-table.csv instagram 1 1 0
            23-shop-orders.csv - 0 0 0
            """;

    /** Accounts and posts where the manifest counts lines, and the same account or post stands on several of them or on none. */
    private static final Map<String, int[]> COUNTED_OTHERWISE = Map.of(
            "freshvibes/Table data.csv", new int[] {1, 499},
            "aubreymcfato/alessandranofi_tiktok_stats.csv", new int[] {1, 15},
            "stella/Top Posts.xlsx", new int[] {1, 52},
            "lunagi/data_export.csv", new int[] {1, 32},
            "kaggle/top_insta_influencers_data.csv", new int[] {199, 0},
            "rabia/influencers.csv", new int[] {100, 0});

    @TempDir
    Path folder;

    private Path files;
    private Rapport rapport;

    @BeforeEach
    void find() {
        files = Shared.folder("faults/files");
        assumeTrue(Files.isDirectory(files), "the files are not beside the checkout");
        rapport = new Rapport(folder);
        rapport.run("init", "work");
    }

    @Test
    void everyFileGivesWhatIsInItOrSaysWhatItIs() {
        List<String> arguments = new ArrayList<>(List.of("import", "-w", "work", "--json"));
        RIGHT.lines()
                .forEach(line -> arguments.add(files.resolve(line.split(" ")[0]).toString()));
        Map<String, JsonNode> reports = new HashMap<>();
        for (JsonNode report :
                rapport.run(arguments.toArray(String[]::new)).json().path("files")) {
            reports.put(Path.of(report.path("path").asText()).getFileName().toString(), report);
        }
        RIGHT.lines().forEach(line -> {
            String[] right = line.split(" ");
            JsonNode report = reports.get(right[0]);
            boolean isRefused =
                    report.path("issues").findValuesAsText("severity").contains("error");
            assertThat(isRefused).as(report.toString()).isEqualTo(right[1].equals("-"));
            if (!isRefused && !right[1].equals("~")) {
                assertThat(report.path("platform").asText())
                        .as(report.toString())
                        .isEqualTo(right[1]);
            }
            assertThat(List.of(
                            report.path("accounts").asText(),
                            report.path("posts").asText(),
                            report.path("rejected").asText()))
                    .as(report.toString())
                    .containsExactly(right[2], right[3], right[4]);
            boolean isEmpty = report.path("accounts").asInt()
                            + report.path("posts").asInt()
                            + report.path("comments").asInt()
                    == 0;
            boolean isWarned = report.path("issues").findValuesAsText("severity").stream()
                    .anyMatch(severity -> !severity.equals("info"));
            assertThat(!isEmpty || isWarned || report.path("rejected").asInt() > 0)
                    .as(report.toString())
                    .isTrue();
        });
    }

    @Test
    void unpackedArchivesAreTheArchives() throws IOException {
        copy(files.resolve("x-archive-unpacked"), folder.resolve("work/exports/x-archive-unpacked"));
        copy(files.resolve("instagram-export-unpacked"), folder.resolve("work/exports/instagram-karla.beispiel-2024"));
        assertThat(rapport.run("import", "-w", "work").code()).isZero();
        JsonNode x = show("x:karla_beispiel");
        assertThat(x.path("accounts").path(0).path("followers").asInt()).isEqualTo(3);
        assertThat(x.path("posts").findValuesAsText("likes")).containsExactly("12", "40");
        assertThat(x.path("posts").path(1).path("caption").asText()).endsWith("#ad #werbung");
        assertThat(x.path("posts").path(1).path("partnership").asText()).isEqualTo("disclosed");
        JsonNode instagram = show("instagram:karla.beispiel");
        assertThat(instagram.path("accounts").path(0).path("followers").asInt()).isEqualTo(1);
        assertThat(instagram.path("posts")).hasSize(2);
    }

    @Test
    void listsThatCountTheirRowsMixUpNobody() {
        rapport.run(
                "import",
                "-w",
                "work",
                files.resolve("01-row-numbers-a.csv").toString(),
                files.resolve("01-row-numbers-b.csv").toString());
        List<JsonNode> all =
                rapport.run("creators", "show", "--all", "-w", "work", "--json").jsonLines();
        assertThat(all)
                .extracting(creator -> creator.path("accounts")
                                .path(0)
                                .path("handle")
                                .asText()
                        + " "
                        + creator.path("accounts").path(0).path("followers").asText())
                .containsExactlyInAnyOrder("anna.berg 12300", "tomkuhn 4000", "zoe.wald 99000", "max.mehl 70");
    }

    @Test
    void realFilesOfStrangersGiveTheirAccountsAndPosts() throws IOException {
        Path cases = Shared.folder("faults/cases");
        assumeTrue(Files.isDirectory(cases), "the files are not beside the checkout");
        List<String[]> manifest = Files.readAllLines(cases.resolve("MANIFEST.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
        for (String[] row : manifest) {
            Path file = cases.resolve(row[0].replace("faults/cases/", ""));
            // A list names its platforms itself; everything else lies in the folder of its account.
            String folderName = row[0].contains("/creator-list/")
                    ? "lists"
                    : file.getParent().getParent().getFileName().toString();
            Path target = folder.resolve("work/exports")
                    .resolve(folderName)
                    .resolve(file.getParent().getFileName())
                    .resolve(file.getFileName());
            Files.createDirectories(target.getParent());
            Files.write(target, Files.readAllBytes(file));
        }
        Map<String, JsonNode> reports = new HashMap<>();
        for (JsonNode report :
                rapport.run("import", "-w", "work", "--json").json().path("files")) {
            Path path = Path.of(report.path("path").asText());
            reports.put(path.getParent().getFileName() + "/" + path.getFileName(), report);
        }
        for (String[] row : manifest) {
            Path path = Path.of(row[0]);
            String name = path.getParent().getFileName() + "/" + path.getFileName();
            JsonNode report = reports.get(name);
            boolean isRefused =
                    report.path("issues").findValuesAsText("severity").contains("error");
            assertThat(isRefused).as(report.toString()).isEqualTo((row[7] + row[8]).contains("to be refused"));
            int[] counts = COUNTED_OTHERWISE.getOrDefault(
                    name, new int[] {Integer.parseInt(row[4]), Integer.parseInt(row[5])});
            assertThat(report.path("posts").asInt()).as(report.toString()).isEqualTo(counts[1]);
            if (row[0].contains("/creator-list/")) {
                assertThat(report.path("accounts").asInt())
                        .as(report.toString())
                        .isEqualTo(counts[0]);
            }
        }
    }

    private JsonNode show(String account) {
        return rapport.run("creators", "show", account, "-w", "work", "--json").json();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(path));
                }
            }
        }
    }
}
