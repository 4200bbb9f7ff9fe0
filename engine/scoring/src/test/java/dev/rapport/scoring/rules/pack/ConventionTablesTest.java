package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Problem;
import dev.rapport.judged.brief.Conventions;
import dev.rapport.judged.brief.DisclosureRule;
import dev.rapport.judged.brief.Placement;
import dev.rapport.judged.outcome.AssetKind;
import dev.rapport.scoring.rules.TrialPack;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConventionTablesTest {

    @TempDir
    private Path library;

    private TrialPack pack() {
        return new TrialPack(library).rule("big", "followers >= parameters.big");
    }

    @Test
    void wordsOfDisclosureStandByCountry() {
        Conventions conventions = pack().write(
                        "content/disclosure.csv",
                        """
                        country,accepted,where,not enough,source,year,grade
                        Germany,Werbung; Anzeige,start; before-more,#ad,somebody,2026,B
                        """)
                .load()
                .conventions();
        DisclosureRule rule = conventions.disclosure("DE").orElseThrow();
        assertThat(rule.accepted()).containsExactly("Werbung", "Anzeige");
        assertThat(rule.where()).containsExactly(Placement.START, Placement.BEFORE_MORE);
        assertThat(rule.isNotEnough("AD")).isTrue();
        assertThat(rule.isNotEnough("advert")).isFalse();
        assertThat(conventions.disclosure("AT")).isEmpty();
    }

    @Test
    void aRowOfAnOverlayStandsInThePlaceOfTheOneBelow() {
        pack().write("content/disclosure.csv", "country,accepted\nDE,Werbung\nFR,Publicité\n")
                .write("content/kinds.csv", "kind,words\nreview,tested\nunboxing,unboxing\n");
        Conventions conventions = new TrialPack(
                        library, "ours", "id: ours\nversion: 1.0.0\nneeds-api: \">=1.0.0\"\nextends: trial\n")
                .write("content/disclosure.csv", "country,accepted\nDE,Anzeige\n")
                .write("content/kinds.csv", "kind,words\nreview,ausprobiert\n")
                .load()
                .conventions();
        assertThat(conventions.disclosure("DE").orElseThrow().accepted()).containsExactly("Anzeige");
        assertThat(conventions.disclosure("FR").orElseThrow().accepted()).containsExactly("Publicité");
        assertThat(conventions.kinds().get(AssetKind.REVIEW)).isEqualTo(List.of("ausprobiert"));
        assertThat(conventions.kinds().get(AssetKind.UNBOXING)).isEqualTo(List.of("unboxing"));
    }

    @Test
    void aCountryWithoutAnyWordDoesNotTakeTheStandardsWordsAway() {
        assertThat(pack().write("content/disclosure.csv", "country,accepted\nUK,\n")
                        .check())
                .extracting(problem -> problem.place() + " " + problem.code())
                .contains("trial/content/disclosure.csv:2:2 no-value");
    }

    @Test
    void allMistakesAreToldWithTheirPlaces() {
        assertThat(pack().write(
                                "content/disclosure.csv",
                                """
                                country,accepted,where,colour
                                Germny,Werbung,,
                                DE,Werbung,strat,
                                DE,Anzeige,,
                                """)
                        .write("content/kinds.csv", "kind,words\nunboxng,x\n")
                        .write("content/more.csv", "a,b\n")
                        .check())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactlyInAnyOrder(
                        "unknown-heading trial/content/disclosure.csv:1:4",
                        "unknown-country trial/content/disclosure.csv:2:1",
                        "unknown-placement trial/content/disclosure.csv:3:3",
                        "row-twice trial/content/disclosure.csv:4:1",
                        "unknown-kind trial/content/kinds.csv:2:1",
                        "unread-file trial/content/more.csv");
        assertThat(pack().write("content/kinds.csv", "kind,words\nunboxng,x\n").check())
                .extracting(Problem::hint)
                .contains("Maybe unboxing.");
    }
}
