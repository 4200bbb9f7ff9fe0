package dev.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.Progress;
import dev.rapport.api.model.Money;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan beside what people agreed already in deliverables.csv. */
class AgreedPlanTest {

    private static final String HEAD = "campaign,creator,platform,deliverable,fee,gift\n";

    @TempDir
    Path folder;

    @Test
    void whatIsBookedOfAnotherKindIsNotBookedAgainAndWhoIsUnknownIsPaidToo() {
        try (Engine engine =
                engine("Autumn,h0,instagram,story,400 EUR,\nAUTUMN,nobody.here,instagram,post,2500 EUR,\n")) {
            Scoring scoring = scored(engine);
            Plan plan = engine.plans().plan(scoring);
            assertThat(plan.chosen()).extracting(PlanItem::creatorId).containsExactly("instagram:h0");
            assertThat(plan.cost()).isEqualTo(Money.of("400.00", "EUR"));
            assertThat(plan.assumptions())
                    .extracting(Assumption::kind)
                    .contains(Assumption.Kind.BOOKED_OTHERWISE, Assumption.Kind.BOOKED_APART);
            assertThat(engine.plans().book(scoring, plan)).isEmpty();
        }
    }

    @Test
    void aGiftIsNotThePriceOfABookingWhoseFeeCannotBeCompared() {
        try (Engine engine = engine("Autumn,h0,instagram,post,400 USD,10 EUR\n")) {
            Plan plan = engine.plans().plan(scored(engine));
            assertThat(plan.cost()).as("as rates.csv says").isEqualTo(Money.of("250.00", "EUR"));
        }
    }

    private Engine engine(String bookings) {
        Path home = Home.assembled(folder.resolve("home"));
        Path workspace = Home.workspace(folder.resolve("w"), 1);
        Home.write(workspace.resolve("deliverables.csv"), HEAD + bookings);
        return Engine.open(EngineConfig.of(workspace, home).withReaders(List.of(new ListReader())));
    }

    private Scoring scored(Engine engine) {
        engine.files().importFiles(List.of(folder.resolve("w/exports")), ImportOptions.DEFAULT, Progress.NONE);
        return engine.scoring().score(Progress.NONE);
    }
}
