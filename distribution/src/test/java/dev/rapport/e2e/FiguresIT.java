package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One truth: each figure that a report is about is the same on paper, in the workbook, on the page, on the terminal and in JSON. */
class FiguresIT {

    private static final Pattern THOUSANDS = Pattern.compile("(\\d),(?=\\d{3})");

    @TempDir
    static Path folder;

    private static Path workspace;
    private static Rapport rapport;

    @BeforeAll
    static void copyTheDemo() throws IOException {
        workspace = Demo.copy(folder.resolve("demo"));
        rapport = new Rapport(folder).with(Demo.QUICK);
    }

    @Test
    void eachFigureStandsInAllFilesOfItsReportAsItIsShown() throws IOException {
        List<Path> lists;
        try (Stream<Path> files = Files.walk(workspace.resolve("out"))) {
            lists = files.filter(file -> file.toString().endsWith(".figures.json"))
                    .toList();
        }
        assertThat(lists).hasSize(6);
        for (Path list : lists) {
            String report = list.toString().replace(".figures.json", "");
            Map<String, JsonNode> figures = figures(list);
            assertThat(figures).as(report).hasSizeGreaterThanOrEqualTo(3);
            for (String ending : List.of(".pdf", ".xlsx", ".html")) {
                String text = plain(ReportText.read(Path.of(report + ending)));
                figures.forEach((id, figure) -> {
                    String shown = plain(figure.path("shown").asText());
                    // Beyond the first three a workbook has the number itself.
                    boolean isExact = ending.equals(".xlsx")
                            && text.contains("=" + figure.path("value").asText());
                    assertThat(isExact || text.contains(shown))
                            .as("%s (%s) in %s%s", id, shown, report, ending)
                            .isTrue();
                });
            }
        }
    }

    @Test
    void whatIsShownIsWhatItIsToThreeDigits() throws IOException {
        for (Path list :
                List.of(workspace.resolve("out/plan.figures.json"), workspace.resolve("out/shortlist.figures.json"))) {
            figures(list).forEach((id, figure) -> {
                double exact = figure.path("value").asDouble()
                        * (figure.path("unit").asText().equals("fraction") ? 100 : 1);
                assertThat(number(figure.path("shown").asText()))
                        .as(id)
                        .isCloseTo(exact, within(Math.max(0.5, Math.abs(exact) * 0.005)));
            });
        }
    }

    @Test
    void theTerminalAndJsonSayTheSameOfThePlan() throws IOException {
        Map<String, JsonNode> figures = figures(workspace.resolve("out/plan.figures.json"));
        JsonNode plan =
                rapport.run("plan", "-w", workspace.toString(), "--json").json();
        String terminal = plain(rapport.run("plan", "-w", workspace.toString()).out());
        for (String id : List.of("reachInMarkets", "reach", "engagements", "clicks", "conversions", "revenue", "roi")) {
            JsonNode total = plan.at("/totals/" + id);
            JsonNode figure = figures.get(id);
            assertThat(figure.path("value").asDouble())
                    .as(id)
                    .isEqualTo(total.path("mean").asDouble());
            for (String end : List.of("p10", "p50", "p90")) {
                assertThat(figure.path(end).asDouble())
                        .as(id + " " + end)
                        .isEqualTo(total.path(end).asDouble());
            }
        }
        JsonNode contribution = figures.get("contribution");
        assertThat(contribution.path("value").asDouble())
                .isEqualTo(plan.path("value").asDouble());
        assertThat(figures.get("cost").path("value").asDouble())
                .isEqualTo(plan.path("cost").asDouble());
        assertThat(1 - figures.get("chance").path("value").asDouble())
                .isCloseTo(plan.at("/totals/lossProbability").asDouble(), within(1e-12));
        assertThat(terminal)
                .contains(cents(contribution.path("value")) + " EUR")
                .contains("8 of 10 cases: " + cents(contribution.path("p10")) + " EUR to "
                        + cents(contribution.path("p90")) + " EUR")
                .contains(cents(figures.get("cost").path("value")) + " EUR of "
                        + cents(figures.get("budget").path("value")) + " EUR")
                .contains("chance to earn its cost "
                        + figures.get("chance").path("shown").asText() + " %")
                .contains("Return on investment "
                        + plain(figures.get("roi").path("shown").asText()));
    }

    @Test
    void whatAFigureStandsOnIsSaidAndTheLoosestOfThoseChosenCounts() throws IOException {
        Map<String, JsonNode> figures = figures(workspace.resolve("out/plan.figures.json"));
        assertThat(figures.get("engagements").path("basis").asText()).isEqualTo("measured");
        assertThat(figures.get("clicks").path("basis").asText()).isEqualTo("assumed");
        assertThat(figures.get("cost").has("basis")).isFalse();
    }

    @Test
    void theListIsMadeAgainToTheByteAndLiesInTheBundle() {
        Path out = folder.resolve("again");
        assertThat(rapport.run("report", "plan", "-w", workspace.toString(), "--out", out.toString(), "--bundle")
                        .code())
                .isZero();
        Rapport.Answer bundle = rapport.run(
                "verify", "-w", workspace.toString(), out.resolve("plan.zip").toString());
        assertThat(bundle.code()).as(bundle.err()).isZero();
        assertThat(bundle.out()).contains("plan.figures.json");
    }

    private static Map<String, JsonNode> figures(Path list) throws IOException {
        Map<String, JsonNode> figures = new TreeMap<>();
        new ObjectMapper()
                .readTree(Files.readString(list))
                .path("figures")
                .fields()
                .forEachRemaining(one -> figures.put(one.getKey(), one.getValue()));
        return figures;
    }

    /** What stands there as a number: without currency and thousands' commas, a thousand times as much where it ends with k. */
    private static double number(String shown) {
        Matcher digits = Pattern.compile("[+\u2212-]?[0-9.]+")
                .matcher(THOUSANDS.matcher(shown).replaceAll("$1"));
        assertThat(digits.find()).as(shown).isTrue();
        double number = Double.parseDouble(digits.group().replace('\u2212', '-').replace("+", ""));
        return shown.endsWith("k") ? number * 1_000 : shown.endsWith("M") ? number * 1_000_000 : number;
    }

    private static String plain(String text) {
        return text.replace("&#xa0;", " ").replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static String cents(JsonNode number) {
        return new BigDecimal(number.asText(), MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
