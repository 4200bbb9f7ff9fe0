package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report of the made-up agency, in both languages and both editions, and what no client may find in them. */
class ReportsIT {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final int CELLS = 300;
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    /** English words that no German sentence has. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|of|and|is|are|with|has|have|for|this|from|above|below|posts|comments|usual|unknown|reject|yes|each|people|only|they)\\b");
    /** Names of the vocabulary and ids, as they stand in rules. */
    private static final Pattern RAW = Pattern.compile(
            "\\b(reachInMarkets|viewsInMarkets|engagementRate|[a-z]+[A-Z][a-z]+(Share|Rate|Posts|Markets|Price)|auf instagram|micro auf)\\b");

    @TempDir
    static Path folder;

    /** The campaign that is over: its reports stand in a folder of its name. */
    private static final String BEFORE = "winter-2025";

    private static final List<String> ABOUT_BEFORE = List.of("results", "ugc");

    private static Path workspace;

    @BeforeAll
    static void writeAllReports() throws IOException {
        Rapport rapport = new Rapport(folder);
        workspace = Demo.copy(folder.resolve("agency"));
        write(rapport, "en");
        replace("campaign.yaml", "language: en", "language: de");
        replace("campaigns/winter-2025.yaml", "language: en", "language: de");
        write(rapport, "de");
        mark();
        write(rapport, "marked");
    }

    private static void write(Rapport rapport, String out) {
        for (String edition : List.of("client", "internal")) {
            assertThat(rapport.run("report", "all", "-w", "agency", "--edition", edition, "--out", out)
                            .code())
                    .isZero();
            for (String report : ABOUT_BEFORE) {
                assertThat(rapport.run(
                                        "report",
                                        report,
                                        "-w",
                                        "agency",
                                        "-c",
                                        BEFORE,
                                        "--edition",
                                        edition,
                                        "--out",
                                        out + "/" + BEFORE)
                                .code())
                        .isZero();
            }
        }
    }

    /** A marker in every sheet that only the agency reads, and amounts that nobody has by chance. */
    private static void mark() throws IOException {
        replace("decisions.csv", "on parental leave until May", "marker-decision");
        replace("collaborations.csv", "went well", "marker-collaboration");
        replace("rates.csv", "620.00", "4711.11");
        replace("rates.csv", "asked in February", "marker-rate");
        replace("campaign.yaml", "agencyMargin: 15 %", "agencyMargin: 13.3719 %");
        replace("campaign.yaml", "giftCost: 14", "giftCost: 913.77");
        replace("campaign.yaml", "budget: 3000 EUR", "budget: 30000 EUR");
        replace("campaign.yaml", "language: de", "language: en");
        replace("campaigns/winter-2025.yaml", "agencyMargin: 15 %", "agencyMargin: 13.3719 %");
        replace("campaigns/winter-2025.yaml", "language: de", "language: en");
        replace("deliverables.csv", "520 EUR", "4711.11 EUR");
        replace("deliverables.csv", "list price was", "marker-booking list price was");
        replace("assets.csv", "raw cut without music", "marker-asset");
        replace("assets.csv", "footage/", "marker-path/");
    }

    private static void replace(String sheet, String text, String marker) throws IOException {
        Path file = workspace.resolve(sheet);
        String before = Files.readString(file);
        assertThat(before).as(sheet).contains(text);
        Files.writeString(file, before.replace(text, marker));
    }

    private static List<Path> files(String out) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(out))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void neitherEditionNorCampaignOverwritesTheOther() throws IOException {
        Stream<String> now = Stream.of("brief", "partners", "plan", "shortlist");
        Stream<String> before = ABOUT_BEFORE.stream().map(report -> BEFORE + "/" + report);
        assertThat(files("en"))
                .extracting(file -> folder.resolve("en").relativize(file).toString())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(now, before)
                        .flatMap(report -> Stream.of(report, report + "-INTERNAL"))
                        .flatMap(report ->
                                Stream.of("html", "pdf", "xlsx", "figures.json").map(ending -> report + "." + ending))
                        .toList());
    }

    @Test
    void noByteOfAClientsFileHoldsWhatOnlyTheAgencyMayRead() throws IOException {
        for (Path file : files("marked")) {
            boolean internal = file.getFileName().toString().contains("INTERNAL");
            String all = ReportText.everything(file);
            for (String marker : List.of(
                    "marker-decision",
                    "marker-collaboration",
                    "marker-rate",
                    "marker-booking",
                    "marker-asset",
                    "marker-path",
                    "4711.11",
                    "4,711",
                    "13.3719",
                    "0.133719",
                    "913.77")) {
                assertThat(!internal && all.contains(marker))
                        .as(file.getFileName() + " " + marker)
                        .isFalse();
            }
        }
        assertThat(ReportText.everything(folder.resolve("marked/plan-INTERNAL.pdf")))
                .contains("marker-decision");
        assertThat(ReportText.everything(folder.resolve("marked/partners-INTERNAL.xlsx")))
                .contains("marker-collaboration", "marker-booking");
        assertThat(ReportText.everything(folder.resolve("marked/winter-2025/ugc-INTERNAL.xlsx")))
                .contains("marker-asset", "marker-path");
        assertThat(ReportText.everything(folder.resolve("marked/winter-2025/results-INTERNAL.xlsx")))
                .contains("4711.11");
        assertThat(ReportText.everything(folder.resolve("marked/shortlist-INTERNAL.xlsx")))
                .contains("marker-decision", "4711.11");
    }

    @Test
    void aGermanReportHoldsNoEnglishSentenceAndNoRawName() throws IOException {
        for (Path file : files("de")) {
            // A brief quotes what creators wrote, in their own languages; a list of figures is for programs.
            String name = String.valueOf(file.getFileName());
            if (name.startsWith("brief") || name.endsWith(".figures.json")) {
                continue;
            }
            List<String> found = new ArrayList<>();
            for (String line : ReportText.read(file).split("\n", -1)) {
                // Names of sources stand in their own language, and one goes on in the next line; files, accounts,
                // plugins and rules have the names that
                // they have.
                String told = line.replaceAll(
                                "BENCHMARKS.*|(and )?busycontinent, .*|ranges of untapper.*|InstaFake.*|creatorlane \\(.*|\\(lookfluence\\).*",
                                "")
                        .replaceAll("(exports|tables|authenticity|fit|roi|decision|tier|base|cap|weight)/\\S+", "")
                        .replaceAll("[a-z]+( [0-9.]+\\S*)?:[\\w.-]+", "");
                Matcher english = ENGLISH.matcher(told);
                Matcher raw = RAW.matcher(told);
                if (english.find() || raw.find()) {
                    found.add(line);
                }
            }
            assertThat(found).as(name).isEmpty();
        }
    }

    static Stream<String> goldens() {
        return Stream.of("en", "de").flatMap(language -> Stream.of(
                        "shortlist",
                        "plan",
                        "brief",
                        "partners",
                        "winter-2025/results",
                        "winter-2025/ugc",
                        "shortlist-INTERNAL",
                        "plan-INTERNAL",
                        "partners-INTERNAL",
                        "winter-2025/results-INTERNAL")
                .flatMap(report ->
                        Stream.of("pdf", "xlsx", "html").map(format -> language + "/" + report + "." + format)));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void everyReportReadsAsAgreed(String name) throws IOException {
        String text = steady(firstCells(ReportText.read(folder.resolve(name))));
        Path golden = GOLDEN.resolve(name + ".txt");
        if (UPDATE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
            fail("Wrote " + golden + ". Look at the difference, then run again without -Dgolden.update.");
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    /** Of each sheet the first cells: they show every column, and the others hold the same for other creators. */
    private static String firstCells(String text) {
        StringBuilder kept = new StringBuilder();
        int cells = 0;
        for (String line : text.split("\n", -1)) {
            cells = line.startsWith("-- ") ? 0 : line.matches("[A-Z]+[0-9]+=.*") ? cells + 1 : cells;
            if (cells <= CELLS) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    /** Without what changes with every release: the run's id and the version of the engine and of plugins. */
    private static String steady(String text) {
        return text.replaceAll("Rapport [0-9][\\w.-]*", "Rapport VERSION")
                        .replaceAll("(instagram|shops|analytics) [0-9][\\w.-]*:", "$1 VERSION:")
                        .replaceAll("\\b[0-9a-f]{8}\\b", "RUN")
                        .stripTrailing()
                + "\n";
    }
}
