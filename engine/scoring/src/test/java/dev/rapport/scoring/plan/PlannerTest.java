package dev.rapport.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Authenticity;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Decision;
import dev.rapport.judged.Drivers;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Joins;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.LeftOut;
import dev.rapport.judged.Note;
import dev.rapport.judged.PersonDecision;
import dev.rapport.judged.Plan;
import dev.rapport.judged.PlanItem;
import dev.rapport.judged.Profile;
import dev.rapport.judged.Range;
import dev.rapport.judged.Rate;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.Spread;
import dev.rapport.judged.Value;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.brief.Conventions;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.scoring.judging.Recipe;
import dev.rapport.scoring.metrics.SampleAccount;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Vocabulary;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who gets into the plan, what is said to those who do not, and what the chosen come to. */
class PlannerTest {

    @Test
    void everybodyIsEitherChosenOrToldWhyNot() {
        List<Judgement> all = List.of(
                judgement("ada", Verdict.SHORTLIST, "1000", 900),
                judgement("bea", Verdict.REVIEW, "1000", 900),
                judgement("cleo", Verdict.REJECT, "1000", 900),
                judgement("dora", Verdict.SHORTLIST, "1000", -1),
                judgement("eve", Verdict.SHORTLIST, "9000", 900),
                judgement("fay", Verdict.SHORTLIST, "", 900),
                judgement("gil", Verdict.SHORTLIST, "1000", 900),
                judgement("hal", Verdict.REVIEW, "1000", 900),
                inDollars("ida"));
        Plan plan = planner(decision("hal", true, "we know him"), decision("gil", false, "too busy"))
                .plan(all);
        assertThat(plan.chosen()).extracting(PlanItem::creatorId).containsExactlyInAnyOrder("ada", "hal");
        assertThat(plan.left())
                .extracting(item -> item.creatorId() + ": " + item.why().orElseThrow())
                .containsExactly(
                        "bea: " + new LeftOut.ToReview(List.of()),
                        "cleo: " + new LeftOut.Excluded(List.of()),
                        "dora: " + new LeftOut.NoForecast(Figure.REACH),
                        "eve: " + new LeftOut.TooDear(Money.of("5000", "EUR")),
                        "fay: " + new LeftOut.NoPrice(),
                        "gil: " + new LeftOut.ByPerson("not this time"),
                        "ida: " + new LeftOut.NotComparable(Currency.getInstance("USD")));
        assertThat(plan.cost().amount()).isEqualByComparingTo("2000");
        assertThat(plan.gap()).hasValue(0);
    }

    @Test
    void whatAPersonWroteStandsBesideTheReasonAndNeverInIt() {
        Plan plan = planner(decision("ada", false, "on parental leave"))
                .plan(List.of(judgement("ada", Verdict.SHORTLIST, "1000", 900)));
        PlanItem left = plan.left().get(0);
        assertThat(left.why().orElseThrow().toString()).doesNotContain("parental");
        assertThat(left.notes()).containsExactly(new Note("on parental leave"));
    }

    @Test
    void whoeverChangedTheirMindIsTakenAtTheirLastWord() {
        Plan plan = planner(decision("ada", false, "busy"), decision("ada", true, "free again"))
                .plan(List.of(judgement("ada", Verdict.SHORTLIST, "1000", 900)));
        assertThat(plan.chosen()).hasSize(1);
    }

    @Test
    void aPlanForNobodyIsEmptyAndClaimsNoGap() {
        Plan plan = planner().plan(List.of());
        assertThat(plan.chosen()).isEmpty();
        assertThat(plan.gap()).isEmpty();
        assertThat(plan.totals().figures()).isEmpty();
    }

    @Test
    void whatIsMaximisedIsWhatTheLinesAddUpToAndWhatTheTotalsSay() {
        List<Judgement> all = IntStream.range(0, 12)
                .mapToObj(i -> judgement("h" + i, Verdict.SHORTLIST, String.valueOf(100 + 37 * i), 500 + 211 * i))
                .toList();
        Plan plan = planner().plan(all);
        double lines = plan.chosen().stream()
                .mapToDouble(item -> item.value().orElseThrow())
                .sum();
        assertThat(plan.value()).isCloseTo(lines, within(1e-6));
        assertThat(plan.totals().figure(plan.measure()).orElseThrow().mean()).isCloseTo(lines, within(1e-6));
    }

    @Test
    void aDoubtThatAllShareDoesNotEvenOutAndOneOfTheirOwnDoes() {
        Spread shared = reachOfTwenty(true);
        Spread own = reachOfTwenty(false);
        // One log-normal of sigma 1, twenty times over: its quantiles are twenty times those of one.
        assertThat(shared.p10()).isCloseTo(20 * (1000 / Math.exp(1.2815515655446004)), within(shared.p10() * 0.02));
        assertThat(shared.p50()).isCloseTo(20_000, within(400.0));
        assertThat(shared.p90()).isCloseTo(20 * (1000 * Math.exp(1.2815515655446004)), within(shared.p90() * 0.02));
        // Twenty of their own: the sum is near its mean, 20 * 1000 * exp(1 / 2).
        assertThat(own.p10()).isGreaterThan(shared.p10() * 2);
        assertThat(own.p90()).isLessThan(shared.p90() / 1.5);
        assertThat(own.mean()).isCloseTo(shared.mean(), within(1e-6));
        assertThat(own.p50()).isCloseTo(20 * 1000 * Math.exp(0.5), within(2_500.0));
    }

    @Test
    void whoIsApprovedOrBookedIsInThePlanWhateverOthersBring() {
        List<Judgement> all = List.of(
                judgement("ada", Verdict.SHORTLIST, "2000", 9000),
                judgement("bea", Verdict.SHORTLIST, "2000", 9000),
                judgement("cleo", Verdict.SHORTLIST, "2000", 100),
                judgement("dora", Verdict.REJECT, "2000", 200));
        Asked booked = new Asked(
                OptionalDouble.empty(),
                List.of(new Asked.Booked("dora", Optional.empty(), Optional.of(Money.of("900", "EUR")))));
        Plan plan = planner(decision("cleo", true, "")).plan(all, booked);
        assertThat(plan.chosen()).extracting(PlanItem::creatorId).containsExactlyInAnyOrder("cleo", "dora", "ada");
        assertThat(plan.cost()).as("the booking's own price").isEqualTo(Money.of("4900", "EUR"));
    }

    @Test
    void whatIsAgreedWithSomebodyWhomNobodyCanForecastIsKeptBackFromTheBudgetAndTold() {
        List<Judgement> all = List.of(
                judgement("ada", Verdict.SHORTLIST, "2000", 9000), judgement("bea", Verdict.SHORTLIST, "2000", 9000));
        Asked booked = new Asked(
                OptionalDouble.empty(),
                List.of(
                        new Asked.Booked("stranger", Optional.empty(), Optional.of(Money.of("2500", "EUR"))),
                        new Asked.Booked("unpriced", Optional.empty(), Optional.empty())));
        Plan plan = planner().plan(all, booked);
        assertThat(plan.chosen()).extracting(PlanItem::creatorId).containsExactly("ada");
        assertThat(plan.budget()).isEqualTo(Money.of("5000", "EUR"));
        assertThat(plan.assumptions())
                .filteredOn(one -> one.kind() == Assumption.Kind.BOOKED_APART)
                .singleElement()
                .satisfies(one -> assertThat(one.values())
                        .containsExactly(Value.of(2500), Value.of("EUR"), Value.of("stranger")));
        assertThat(planner().plan(all).chosen()).hasSize(2);
    }

    @Test
    void aBookingOfAKindWithoutAForecastStandsAsAnotherAndIsTold() {
        Asked booked = new Asked(
                OptionalDouble.empty(),
                List.of(new Asked.Booked("ada", Optional.of(Deliverable.STORY), Optional.of(Money.of("90", "EUR")))));
        Plan plan = planner().plan(List.of(judgement("ada", Verdict.SHORTLIST, "2000", 9000)), booked);
        assertThat(plan.cost()).isEqualTo(Money.of("90", "EUR"));
        assertThat(plan.assumptions())
                .filteredOn(one -> one.kind() == Assumption.Kind.BOOKED_OTHERWISE)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.values()).containsExactly(Value.of("ada"), Value.of("story"), Value.of("post")));
    }

    @Test
    void whereNotAllWhoAreApprovedFitTheBestOfThemAreChosenAndItIsSaid() {
        List<Judgement> all = List.of(
                judgement("ada", Verdict.SHORTLIST, "3000", 900),
                judgement("bea", Verdict.SHORTLIST, "3000", 1900),
                judgement("cleo", Verdict.SHORTLIST, "100", 9000));
        Plan plan =
                planner(decision("ada", true, ""), decision("bea", true, "")).plan(all);
        assertThat(plan.chosen()).extracting(PlanItem::creatorId).containsExactly("bea");
        assertThat(plan.conflicts()).containsExactly("budget", "fixed");
    }

    @Test
    void whoIsExpectedToBringNothingIsNotSaidToBeUnknown() {
        Plan plan = planner()
                .plan(List.of(
                        judgement("ada", Verdict.SHORTLIST, "10", 0), judgement("bea", Verdict.SHORTLIST, "10", -1)));
        assertThat(plan.left())
                .extracting(item -> item.why().orElseThrow())
                .containsExactlyInAnyOrder(
                        new LeftOut.BringsNothing(Figure.REACH), new LeftOut.NoForecast(Figure.REACH));
    }

    @Test
    void aBackupIsKeptInReserve() {
        PersonDecision backup = new PersonDecision(ref("ada"), PersonDecision.Verdict.BACKUP, new Note(""), "");
        Plan plan = planner(backup).plan(List.of(judgement("ada", Verdict.SHORTLIST, "10", 900)));
        assertThat(plan.left()).extracting(item -> item.why().orElseThrow()).containsExactly(new LeftOut.Backup());
    }

    @Test
    void whoeverIsInReserveIsToldTheCostAtWhichItWouldBeChosen() {
        List<Judgement> all = List.of(
                judgement("ada", Verdict.SHORTLIST, "3000", 3000),
                judgement("bea", Verdict.SHORTLIST, "1900", 1900),
                judgement("cleo", Verdict.SHORTLIST, "1900", 1000));
        Plan plan = planner().plan(all);
        assertThat(plan.left()).hasSize(1);
        LeftOut.InReserve reserve = (LeftOut.InReserve) plan.left().get(0).why().orElseThrow();
        Money cost = reserve.comesInAt().orElseThrow();
        assertThat(cost).isEqualTo(Money.of("100", "EUR"));
        assertThat(chosenAt(all, cost)).contains("cleo");
        assertThat(chosenAt(all, cost.plus(Money.of("1", "EUR")))).doesNotContain("cleo");
    }

    private static List<String> chosenAt(List<Judgement> all, Money cost) {
        List<Judgement> others = new ArrayList<>(all);
        others.set(2, judgement("cleo", Verdict.SHORTLIST, cost.amount().toPlainString(), 1000));
        return planner().plan(others).chosen().stream().map(PlanItem::creatorId).toList();
    }

    @Test
    void onePriceForSeveralIsOneBundleWhoseLinesAddUpToIt() {
        Sheets sheets = new Sheets(
                Joins.NONE,
                List.of(new Rate(ref("ada"), List.of(Deliverable.POST, Deliverable.POST), Money.of("150.01", "EUR"))),
                List.of(),
                List.of(),
                Exchange.NONE,
                List.of());
        Plan plan = planner(sheets).plan(List.of(judgement("ada", Verdict.SHORTLIST, "100", 900)));
        assertThat(plan.bundles())
                .containsExactly(new Plan.Bundle(
                        "ada", ref("ada"), List.of(Deliverable.POST, Deliverable.POST), Money.of("150.01", "EUR")));
        assertThat(plan.chosen())
                .extracting(item -> item.cost().orElseThrow())
                .containsExactly(Money.of("75.00", "EUR"), Money.of("75.01", "EUR"));
        assertThat(plan.value()).isCloseTo(1800, within(1e-6));
    }

    private static Spread reachOfTwenty(boolean shared) {
        List<Judgement> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Drivers.Drawn reach = new Drivers.Drawn(Math.log1p(1000), 1, shared);
            all.add(judgement("h" + i, Verdict.SHORTLIST, "10", Range.exactly(1000), reach, List.of()));
        }
        return planner().plan(all).totals().figure(Figure.REACH).orElseThrow();
    }

    static Planner planner(PersonDecision... decisions) {
        return planner(new Sheets(Joins.NONE, List.of(), List.of(), List.of(decisions), Exchange.NONE, List.of()));
    }

    private static Planner planner(Sheets sheets) {
        return planner(SampleAccount.campaign(), sheets);
    }

    static Planner planner(Campaign campaign, Sheets sheets) {
        RulePack pack = new RulePack(
                "none",
                "1.0.0",
                Map.of(),
                Map.of(),
                new Vocabulary(Map.of()),
                List.of(),
                Map.of(),
                Conventions.NONE,
                List.of(),
                List.of());
        return new Planner(new Recipe(pack, campaign, sheets, 1));
    }

    private static PersonDecision decision(String handle, boolean approved, String why) {
        return new PersonDecision(
                ref(handle),
                approved ? PersonDecision.Verdict.APPROVED : PersonDecision.Verdict.REJECTED,
                new Note(why),
                approved ? "" : "not this time");
    }

    private static Judgement inDollars(String handle) {
        return judgement(
                handle,
                Verdict.SHORTLIST,
                "",
                Range.exactly(900),
                exactly(900),
                List.of(Assumption.stated(Assumption.Kind.NOT_COMPARABLE, Value.of("620"), Value.of("USD"))));
    }

    static Judgement judgement(String handle, Verdict verdict, String cost, double reach) {
        return reach < 0
                ? judgement(handle, verdict, cost, new Range(0, 0, 0), Drivers.Drawn.UNKNOWN, List.of())
                : judgement(handle, verdict, cost, Range.exactly(reach), exactly(reach), List.of());
    }

    private static Drivers.Drawn exactly(double count) {
        return new Drivers.Drawn(Math.log1p(count), 0, false);
    }

    private static Judgement judgement(
            String handle,
            Verdict verdict,
            String cost,
            Range range,
            Drivers.Drawn reach,
            List<Assumption> assumptions) {
        Map<Figure, Range> figures = new EnumMap<>(Figure.class);
        Optional<Money> price = cost.isEmpty() ? Optional.empty() : Optional.of(Money.of(cost, "EUR"));
        if (reach.isKnown()) {
            figures.put(Figure.REACH, range);
        }
        AccountProfile account = new AccountProfile(ref(handle), handle, Count.unknown(), Instant.EPOCH);
        Decision decision = new Decision(
                "micro", verdict, Authenticity.UNKNOWN, List.of(), Optional.of(BigDecimal.TEN), Map.of(), List.of());
        Forecast forecast = new Forecast(
                ref(handle),
                Deliverable.POST,
                figures,
                price,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                3,
                1,
                Optional.empty(),
                assumptions,
                new Drivers(
                        reach,
                        Drivers.Drawn.UNKNOWN,
                        reach,
                        Drivers.Drawn.UNKNOWN,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()));
        Candidate nothing = Candidate.builder().build();
        return new Judgement(
                new Profile(handle, handle, List.of(account)),
                account,
                nothing,
                nothing,
                decision,
                List.of(forecast),
                List.of(),
                List.of());
    }

    private static AccountRef ref(String handle) {
        return AccountRef.of("instagram", "", handle);
    }
}
