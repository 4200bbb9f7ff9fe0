package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on the made-up agency's files, in a folder whose name has a space. */
class DemoIT {

    @TempDir
    static Path folder;

    private static Path workspace;
    private static Rapport rapport;
    private static Rapport.Answer demo;

    @BeforeAll
    static void runTheDemo() throws IOException {
        Path spaced = Files.createDirectories(folder.resolve("my agency"));
        rapport = new Rapport(spaced);
        // As a user starts it: the other demo, which it is compared with, was made by Java's quick compiler alone.
        demo = rapport.with("").run("demo");
        workspace = spaced.resolve("rapport-demo");
    }

    @Test
    void saysWhichPdfWorkbookAndPageItWrote() {
        assertThat(demo.code()).as(demo.err()).isZero();
        for (String name : List.of("shortlist.pdf", "shortlist.xlsx", "shortlist.html")) {
            assertThat(demo.out()).contains("wrote " + workspace.resolve("out").resolve(name));
            assertThat(workspace.resolve("out").resolve(name)).isNotEmptyFile();
        }
        assertThat(demo.err()).isEmpty();
    }

    @Test
    void saysWithWhomToGoOnAndWhatTheCampaignBeforeBrought() {
        assertThat(demo.out())
                .containsPattern("instagram:zoe.backt +2 .* renew")
                .containsPattern("instagram:aisha.cooks +2 .* renegotiate")
                .containsPattern("instagram:noorenjip +2 .* pause")
                .containsPattern("w-nana .* missing")
                .containsPattern("w-nana-2 .* late")
                .containsPattern("w-henk .* cancelled")
                .contains("the code (ana10) was used on 2025-12-18, before the post of 2025-12-30")
                .containsPattern("w-lukasz .* not signed")
                .contains("run out within 30 days");
    }

    @Test
    void theCampaignBeforeKeepsItsReportsInAFolderOfItsName() {
        for (String name : List.of("results.pdf", "results.xlsx", "results.html", "ugc.pdf")) {
            assertThat(workspace.resolve("out/winter-2025").resolve(name)).isNotEmptyFile();
        }
        assertThat(workspace.resolve("out/results.pdf")).doesNotExist();
    }

    @Test
    void theCampaignBeforeIsMeasuredByItsOwnOrdersAndFindsEveryPost() throws IOException {
        // On a copy: what is measured moves the next forecasts of a workspace.
        Path copy = Demo.copy(folder.resolve("measured"));
        JsonNode measured = rapport.run("measure", "-w", copy.toString(), "-c", "winter-2025", "--json")
                .json();
        assertThat(measured.path("asOf").asText()).isEqualTo("2026-03-02");
        assertThat(measured.findValuesAsText("matchedBy")).contains("permalink", "code", "link", "tag");
        assertThat(measured.at("/totals/ratios/roi").asDouble()).isPositive();
        JsonNode tiers = measured.path("tiers");
        assertThat(tiers).hasSize(2);
        assertThat(tiers.get(0).at("/ratios/roi").asDouble())
                .as("micros beside the mega")
                .isGreaterThan(0.3)
                .isGreaterThan(tiers.get(1).at("/ratios/roi").asDouble());
    }

    @Test
    void whatThePlanChoseIsBookedInTheAgencysOwnSheetAndOnlyOnce() throws IOException {
        Path copy = Demo.copy(folder.resolve("booked"));
        String before = Files.readString(copy.resolve("deliverables.csv"));
        assertThat(rapport.run("plan", "-w", copy.toString(), "--book").code()).isZero();
        String after = Files.readString(copy.resolve("deliverables.csv"));
        assertThat(after).startsWith(before);
        assertThat(after.substring(before.length()).lines())
                .isNotEmpty()
                .allMatch(line -> line.matches(",Spring pantry 2026,[^,]+,instagram,[a-z]+,,[0-9.]+ EUR,14 EUR,.*"));
        rapport.run("plan", "-w", copy.toString(), "--book");
        assertThat(Files.readString(copy.resolve("deliverables.csv"))).isEqualTo(after);
    }

    @Test
    void aTableOfOrdersWithCodesIsOneReadersAndIsNotRefusedBecauseTwoWouldHaveIt() throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Files.writeString(
                tables.resolve("codes.csv"),
                """
                Order ID,Date,Total,Currency,Code
                1,2026-01-11,100.00,EUR,ZOE10
                """);
        Files.writeString(
                tables.resolve("shop EUR.csv"),
                """
                order_id,date,product,quantity,revenue,coupon_code,utm_source,status,email
                2,2026-01-11,Rye,1,9.90,ZOE10,instagram,paid,
                """);
        Path copy = Demo.copy(folder.resolve("tabled"));
        JsonNode measured = rapport.run(
                        "measure", tables.toString(), "-w", copy.toString(), "-c", "winter-2025", "--json")
                .json();
        assertThat(measured.path("files").findValuesAsText("format"))
                .containsExactly("deliverables", "code-orders-csv", "orders-table");
        assertThat(measured.at("/totals/actual/orders").asInt()).isEqualTo(2);
    }

    @Test
    void everyNameIsInTheText() throws IOException {
        String pdf = squeezed(pdfText());
        String page = squeezed(Files.readString(workspace.resolve("out/shortlist.html")));
        for (JsonNode creator :
                rapport.run("creators", "list", "-w", "rapport-demo", "--json").jsonLines()) {
            String name = creator.path("name").asText();
            // A very long name is cut in the table and whole on its page; its first words must be there.
            assertThat(pdf).as(name).contains(squeezed(name.substring(0, Math.min(30, name.length()))));
            assertThat(page)
                    .as(name)
                    .contains(squeezed(name.replace("\"", "&quot;").replace("&amp;", "&"))
                            .substring(0, 3));
        }
    }

    @Test
    void noOutputPrintsWhatIsUnknown() throws IOException {
        for (String text : List.of(
                demo.out(),
                rapport.run("score", "-w", "rapport-demo", "--json").out(),
                rapport.run("plan", "-w", "rapport-demo", "--json").out(),
                rapport.run("explain", "-w", "rapport-demo", "--all").out(),
                pdfText())) {
            assertThat(text).doesNotContainPattern("\\b(NaN|null|Infinity)\\b");
        }
    }

    @Test
    void reasonsAddUpToEveryScore() {
        List<JsonNode> scored =
                rapport.run("score", "-w", "rapport-demo", "--json").jsonLines();
        assertThat(scored).hasSizeGreaterThan(10);
        for (JsonNode creator : scored) {
            assertThat(creator.path("decision").asText()).isIn("shortlist", "review", "reject");
            BigDecimal total = sum(creator, "");
            assertThat(total)
                    .as(creator.path("creator").asText())
                    .isEqualByComparingTo(creator.path("score").decimalValue());
            creator.path("scores").fieldNames().forEachRemaining(category -> assertThat(sum(creator, category))
                    .as(creator.path("creator").asText() + " " + category)
                    .isEqualByComparingTo(creator.path("scores").path(category).decimalValue()));
        }
    }

    @Test
    void planStaysUnderItsBudgetAndSaysHowFarItIsFromTheBest() {
        JsonNode plan = rapport.run("plan", "-w", "rapport-demo", "--json").json();
        assertThat(plan.path("cost").decimalValue())
                .isLessThanOrEqualTo(plan.path("budget").decimalValue());
        assertThat(plan.path("gap").asDouble()).isBetween(0.0, 0.1);
        BigDecimal cost = BigDecimal.ZERO;
        for (JsonNode item : plan.path("chosen")) {
            cost = cost.add(item.path("cost").decimalValue());
        }
        assertThat(cost).isEqualByComparingTo(plan.path("cost").decimalValue());
        assertThat(plan.path("left"))
                .allSatisfy(item -> assertThat(item.path("why").asText()).isNotBlank());
    }

    @Test
    void sameFilesGiveTheSameBytes() throws IOException {
        Path again = Demo.copy(folder.resolve("again"));
        for (String name : List.of(
                "shortlist.pdf",
                "shortlist.xlsx",
                "shortlist.html",
                "partners.pdf",
                "winter-2025/results.pdf",
                "winter-2025/results.xlsx",
                "winter-2025/ugc.html")) {
            assertThat(again.resolve("out").resolve(name))
                    .hasSameBinaryContentAs(workspace.resolve("out").resolve(name));
        }
    }

    @Test
    void importingAgainChangesNothing() {
        String before = rapport.run("creators", "show", "-w", "rapport-demo", "--all", "--json")
                .out();
        Rapport.Answer again = rapport.run("import", "-w", "rapport-demo", "--json");
        assertThat(again.code()).isZero();
        assertThat(rapport.run("creators", "show", "-w", "rapport-demo", "--all", "--json")
                        .out())
                .isEqualTo(before);
    }

    @Test
    void readmeShowsWhatComesOut() throws IOException {
        String readme = Files.readString(Rapport.home().resolve("README.md"));
        String shown = readme.substring(
                readme.indexOf("explain -w rapport-demo zoe.backt"), readme.indexOf("## What it does"));
        String explained =
                rapport.run("explain", "zoe.backt", "-w", "rapport-demo").out();
        List<String> lines = shown.lines()
                .skip(1)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals("..."))
                .toList();
        assertThat(lines).hasSizeGreaterThan(5).allSatisfy(line -> assertThat(explained)
                .contains(line));
    }

    private static BigDecimal sum(JsonNode creator, String category) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode reason : creator.path("reasons")) {
            if (category.isEmpty() || reason.path("category").asText().equals(category)) {
                sum = sum.add(reason.path("points").decimalValue());
            }
        }
        return sum;
    }

    private static String pdfText() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(workspace.resolve("out/shortlist.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Line breaks and spaces fall differently on a page. */
    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]+", "");
    }
}
