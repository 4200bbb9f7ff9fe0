package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was agreed with creators of the made-up agency, and what may be done with what they made. */
class ContentIT {

    @TempDir
    static Path folder;

    private static Path workspace;

    @BeforeAll
    static void book() throws IOException {
        workspace = Demo.copy(folder.resolve("agency"));
        Path campaign = workspace.resolve("campaign.yaml");
        String sample = Files.readString(campaign);
        Files.writeString(
                campaign,
                sample.replaceAll(
                                "(?m)^(keyMessages|mustSay|mustNotSay|disclosure|freedom|usageRights|productionPrices):.*\n",
                                "")
                        + """

                        mustSay: [Baked with the healthy starter set]
                        mustNotSay: [healthy]
                        usageRights: {channels: [paid ads, website]}
                        productionPrices: {photo: 150 EUR, video: 600 EUR}
                        """);
        Files.writeString(
                workspace.resolve("deliverables.csv"),
                """
                id,creator,platform,deliverable,planned,fee,code,link,permalink,channels,territory,rights until,signed by,note
                zoe-1,zoe.backt,instagram,post,2026-01-25,4711.11 EUR,ZOE10,https://shop.example/zoe,https://www.instagram.com/p/Cmic1ScRIiB/,paid ads,DE,2026-03-20,Zoë,marker-booking
                ida-1,ida.bakes,instagram,reel,2026-03-20,240 EUR,IDA10,https://shop.example/?utm_source=ida,,,,,,
                """);
        Files.writeString(
                workspace.resolve("assets.csv"),
                """
                id,creator,file,kind,channels,territory,rights until,signed by,note
                raw,aisha.cooks,footage/raw.mp4,video,website,Spain,,A. Q.,marker-asset
                bad,aisha.cooks,b.mp4,video,website,DE,soon,A. Q.,
                """);
    }

    private static Rapport.Answer run(String... command) {
        return new Rapport(folder).run(command);
    }

    @Test
    void theCatalogueSaysWhatMayBeUsedOnADayAndRefusesWhatCannotBeRead() {
        Rapport.Answer answer = run("ugc", "-w", "agency", "--json", "--as-of", "2026-03-02");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("assets.csv:3:7: bad-date: The day (soon)");
        JsonNode catalogue = answer.json();
        assertThat(catalogue.at("/asOf").asText()).isEqualTo("2026-03-02");
        assertThat(ids(catalogue)).containsExactly("zoe-1", "raw");
        assertThat(catalogue.at("/assets/0/usable").toString())
                .isEqualTo("[{\"channel\":\"paid ads\",\"today\":true,\"markets\":[\"DE\"]},"
                        + "{\"channel\":\"website\",\"today\":false,\"why\":\"not-agreed\"}]");
        assertThat(catalogue.at("/assets/0/runsOut").asText()).isEqualTo("2026-03-20");
        assertThat(catalogue.at("/assets/0/value/amount").asDouble()).isEqualTo(150);
        assertThat(catalogue.at("/assets/1/usable/1/why").asText()).isEqualTo("other-territory");
        assertThat(catalogue.at("/assets/1/value").isMissingNode()).isTrue();
        assertThat(catalogue.at("/totals/usable").asInt()).isEqualTo(1);
        assertThat(run("ugc", "-w", "agency", "--json", "--as-of", "2026-03-21")
                        .json()
                        .at("/totals/usable")
                        .asInt())
                .isZero();
    }

    private static List<String> ids(JsonNode catalogue) {
        return StreamSupport.stream(catalogue.at("/assets").spliterator(), false)
                .map(asset -> asset.at("/id").asText())
                .toList();
    }

    @Test
    void aBriefIsThatOfTheBookingAndSaysWhatIsStillToAgree() {
        JsonNode brief = run("brief", "ida.bakes", "-w", "agency", "--json").json();
        assertThat(brief.at("/deliverables/0/booking").asText()).isEqualTo("ida-1");
        assertThat(brief.at("/deliverables/0/fee/amount").asDouble()).isEqualTo(240);
        assertThat(brief.at("/market/countries/0/accepted/0").asText()).isEqualTo("Werbung");
        assertThat(StreamSupport.stream(brief.at("/open").spliterator(), false)
                        .map(point -> point.at("/kind").asText()))
                .containsExactly("words-conflict", "no-disclosure-rule", "rights-lack");
        assertThat(run("brief", "nobody", "-w", "agency").err()).contains("unknown-creator");
    }

    @Test
    void theClientsFilesAreTheSameAgainAndHoldNeitherFeeNorNote() throws IOException {
        for (String out : List.of("one", "two")) {
            for (String report : List.of("brief", "ugc")) {
                assertThat(run("report", report, "-w", "agency", "--out", out).code())
                        .isZero();
            }
        }
        for (String name : List.of("brief.pdf", "brief.xlsx", "brief.html", "ugc.pdf", "ugc.xlsx", "ugc.html")) {
            Path file = folder.resolve("one").resolve(name);
            assertThat(file).hasSameBinaryContentAs(folder.resolve("two").resolve(name));
            assertThat(ReportText.everything(file))
                    .as(name)
                    .doesNotContain("marker-booking", "marker-asset", "4711.11", "4,711", "footage/");
        }
        assertThat(run("report", "ugc", "-w", "agency", "--out", "one", "--edition", "internal")
                        .code())
                .isZero();
        assertThat(ReportText.everything(folder.resolve("one/ugc-INTERNAL.xlsx")))
                .contains("marker-booking", "marker-asset");
    }
}
