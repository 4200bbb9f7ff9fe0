package dev.rapport.core.outcome;

import static dev.rapport.core.outcome.SmallCampaign.booking;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.OrderState;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.outcome.GroupOutcome;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Unattributed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What buyers answered in a survey's own file. */
class SurveyAnswersTest {

    @TempDir
    Path folder;

    @Test
    void answersOfOrdersStandBesideCodesAndAddNoOrder() throws IOException {
        Measurement measured = measure(shop(), survey().answer("#2", "2026-03-11", "@tom"));
        assertThat(tom(measured)).isEqualTo(new GroupOutcome.Surveyed(1, 2));
        assertThat(booking(measured, "b3").actual().orders()).hasValue(1);
        assertThat(measured.totals().actual().orders()).hasValue(2);
        assertThat(measured.totals().actual().revenue().orElseThrow()).isEqualByComparingTo("20.00");
    }

    @Test
    void anOrderOfNobodyStaysNobodysWhateverItsBuyerAnswered() throws IOException {
        Measurement measured = measure(shop(), survey().answer("3", "2026-03-11", "tom"));
        assertThat(tom(measured)).isEqualTo(new GroupOutcome.Surveyed(1, 2));
        assertThat(measured.unattributed())
                .singleElement()
                .extracting(Unattributed::orders)
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tom",
                "Influencer: tom",
                "Instagram (@tom)",
                "saw it at @tom, loved it",
                "tom5",
                "YouTube; Tom",
                "Tom on TikTok"
            })
    void aCreatorIsKnownByNameHandleOrCode(String said) throws IOException {
        assertThat(tom(measure(shop(), survey().answer("2", "2026-03-11", said)))
                        .upTo())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my friend tom", "Instagram", "tomato.kitchen", "@tom.ford"})
    void aWordInASentenceNamesNobody(String said) throws IOException {
        assertThat(measure(shop(), survey().answer("2", "2026-03-11", said))
                        .creators()
                        .get(1)
                        .surveyed())
                .isEmpty();
    }

    @Test
    void answersWithoutAnOrderAreNeverAddedToOrders() throws IOException {
        Measurement measured = measure(
                shop(),
                survey().answer("", "2026-03-11", "tom")
                        .answer("", "2026-03-12", "tom")
                        .answer("", "2026-03-12", "Tom")
                        .answer("", "2026-09-12", "tom"));
        // Three within the window; one of them may have used the code.
        assertThat(tom(measured)).isEqualTo(new GroupOutcome.Surveyed(1, 3));
    }

    @Test
    void aSurveyThatIsSavedAgainSaysTheSameAgain() throws IOException {
        Measurement measured = measure(
                shop(),
                survey().answer("", "2026-03-11", "tom").answer("9", "2026-03-11", "tom"),
                new Shop("later", "2026-03-31")
                        .answer("", "2026-03-11", "tom")
                        .answer("9", "2026-03-11", "tom")
                        .answer("9", "2026-03-11", "Influencer: tom"));
        assertThat(tom(measured)).isEqualTo(new GroupOutcome.Surveyed(1, 2));
    }

    @Test
    void theBuyerOfACancelledOrderSaysNothing() throws IOException {
        Measurement measured = measure(
                shop().order("4", "2026-03-10", "10.00", OrderState.CANCELLED, trace -> trace),
                survey().answer("4", "2026-03-11", "tom").answer("1", "2026-03-11", "lena"));
        assertThat(tom(measured).upTo()).isEqualTo(1);
    }

    @Test
    void aNumberOfTwoShopsSaysOfNeither() throws IOException {
        Measurement measured = measure(
                shop(),
                new Shop("b", "2026-03-30", "other").order("2", "2026-03-12", "10.00"),
                survey().answer("2", "2026-03-11", "tom"));
        assertThat(tom(measured)).isEqualTo(new GroupOutcome.Surveyed(1, 1));
    }

    @Test
    void howManyNameNobodyIsToldWithoutTheirWords() throws IOException {
        Shop survey = survey().answer("", "2026-03-11", "my friend Anna").answer("", "2026-03-11", "tom");
        assertThat(new SmallCampaign(folder)
                        .measuring(Exchange.NONE)
                        .told(List.of(survey.file()), Optional.empty())
                        .get(0)
                        .issues())
                .extracting(ReadIssue::message)
                .singleElement()
                .asString()
                .contains("(2)", "(1)")
                .doesNotContain("Anna");
    }

    private static Shop shop() {
        return new Shop("a", "2026-03-30")
                .order("1", "2026-03-10", "10.00", "TOM5")
                .order("2", "2026-03-10", "10.00", "LENA10")
                .order("3", "2026-03-10", "10.00");
    }

    private static Shop survey() {
        return new Shop("survey", "2026-03-30");
    }

    private static GroupOutcome.Surveyed tom(Measurement measured) {
        return measured.creators().get(1).surveyed().orElseThrow();
    }

    private Measurement measure(Shop... shops) throws IOException {
        return new SmallCampaign(folder).measure(shops);
    }
}
