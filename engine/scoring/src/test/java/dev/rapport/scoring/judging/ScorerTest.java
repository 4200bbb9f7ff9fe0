package dev.rapport.scoring.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.api.Progress;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.CommentFigure;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Money;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Exchange;
import dev.rapport.judged.ExchangeRate;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Joins;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Rate;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.metrics.SampleAccount;
import dev.rapport.scoring.rules.pack.PackLoader;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.CompiledPack;
import dev.rapport.scoring.rules.run.UnitCache;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From creators to judgements: what is packed comes back, what travels judges alike, and money is worked out by hand. */
class ScorerTest {

    private static final Path PACKS = Path.of("..", "..", "rules", "packs");
    private static final Currency EURO = Currency.getInstance("EUR");

    private static RulePack pack;
    private static CompiledPack compiled;

    @BeforeAll
    static void compile() {
        pack = new PackLoader(List.of(PACKS)).load(PACKS.resolve("standard"));
        compiled = CompiledPack.of(pack, UnitCache.toShip(Path.of("target", "rule-cache")));
    }

    @Test
    void whatIsPackedComesBackToTheLastWord() {
        Scorer scorer = scorer(sheets("USD", "0.9"));
        List<Creator> creators = creators(300);
        JudgementCodec codec = new JudgementCodec(scorer.judge());
        List<Ready> ready = scorer.ready(creators);
        PeerCounts.Places places = Scorer.count(ready).places();
        List<Judgement> judged = scorer.judge(ready, places);
        List<Judgement> fromPacked = scorer.judge(
                ready.stream().map(one -> codec.unpackReady(codec.pack(one))).toList(), places);
        assertThat(judged).hasSizeGreaterThan(250);
        for (int i = 0; i < judged.size(); i++) {
            Judgement again = codec.unpackJudgement(codec.pack(judged.get(i)));
            same(again, judged.get(i));
            same(fromPacked.get(i), judged.get(i));
            // Words that were made already do not keep it from being packed again.
            assertThat(codec.pack(again)).isEqualTo(codec.pack(judged.get(i)));
        }
    }

    @Test
    void aRecipeThatTravelledJudgesAlikeAndHasTheSameFingerprint() throws Exception {
        Recipe recipe = recipe(sheets("USD", "0.9"));
        Recipe travelled = travel(recipe);
        assertThat(travelled.fingerprint()).isEqualTo(recipe.fingerprint());
        Scorer there = new Scorer(
                travelled, CompiledPack.of(travelled.pack(), UnitCache.toShip(Path.of("target", "rule-cache"))));
        Scorer here = scorer(sheets("USD", "0.9"));
        List<Creator> creators = creators(40);
        List<Judgement> a = judge(here, creators);
        List<Judgement> b = judge(there, creators);
        for (int i = 0; i < a.size(); i++) {
            same(b.get(i), a.get(i));
        }
    }

    @Test
    void aRecipeComesBackFromItsFileAsItWentIn() {
        Recipe recipe = recipe(sheets("USD", "0.9"));
        Recipe read = RecipeFile.read(new ByteArrayInputStream(RecipeFile.bytes(recipe)), "recipe.bin");
        assertThat(read.fingerprint()).isEqualTo(recipe.fingerprint());
        assertThat(RecipeFile.bytes(read)).isEqualTo(RecipeFile.bytes(recipe));
    }

    @Test
    void nothingButARecipeIsReadFromItsFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new File("anything"));
        }
        assertThatThrownBy(() -> RecipeFile.read(new ByteArrayInputStream(bytes.toByteArray()), "recipe.bin"))
                .isInstanceOf(RapportException.class)
                .hasMessageContaining("recipe-unreadable")
                .hasMessageContaining("REJECTED");
    }

    @Test
    void aChangedNumberRateOrSeedIsAnotherRecipe() {
        Recipe recipe = recipe(sheets("USD", "0.9"));
        assertThat(recipe(sheets("USD", "0.91")).fingerprint()).isNotEqualTo(recipe.fingerprint());
        assertThat(new Recipe(pack, campaign(), recipe.sheets(), 8).fingerprint())
                .isNotEqualTo(recipe.fingerprint());
        assertThat(recipe(sheets("USD", "0.9")).fingerprint()).isEqualTo(recipe.fingerprint());
    }

    @Test
    void aFeeCostAndReturnAreThoseOfTheHandWorkedExample() {
        // 620 EUR * 1.15 + 14 = 727.00 EUR.
        Judgement judgement = only(scorer(sheets("USD", "0.9", rate("620", "EUR"))));
        Forecast forecast = judgement.forecasts().get(0);
        assertThat(forecast.cost()).contains(Money.of("727.00", "EUR"));
        // An order of 149 EUR at 55 % earns 81.95 EUR: 727 / 81.95 = 8.8713 orders.
        assertThat(forecast.breakEvenConversions().orElseThrow()).isCloseTo(727 / 81.95, within(1e-9));
        // Orders are whole; their values differ, so that revenue lies within one order of orders * 149.
        double orders = forecast.figure(Figure.CONVERSIONS).orElseThrow().p50();
        assertThat(orders).isEqualTo(Math.rint(orders));
        double revenue = forecast.figure(Figure.REVENUE).orElseThrow().p50();
        assertThat(revenue).isCloseTo(orders * 149, within(149.0));
        double contribution = forecast.figure(Figure.CONTRIBUTION).orElseThrow().p50();
        assertThat(contribution).isCloseTo(revenue * 0.55, within(1e-6));
        assertThat(forecast.figure(Figure.ROI).orElseThrow().p50()).isCloseTo((contribution - 727) / 727, within(1e-9));
        // Of the mean and the chance of none, which the range does not say.
        assertThat(forecast.orders().orElseThrow().zero()).isBetween(0.0, 1.0);
        assertThat(forecast.orders().orElseThrow().mean()).isPositive();
        assertThat(judgement.candidate().number(Fact.FEE)).isEqualTo(620);
    }

    @Test
    void aFeeInAnotherCurrencyIsTurnedByTheSheetAndSaysHow() {
        // 500 GBP * 1.2 = 600 EUR; 600 * 1.15 + 14 = 704.00 EUR.
        Forecast forecast = only(scorer(sheets("GBP", "1.2", rate("500", "GBP"))))
                .forecasts()
                .get(0);
        assertThat(forecast.cost()).contains(Money.of("704.00", "EUR"));
        assertThat(kinds(forecast)).contains(Assumption.Kind.EXCHANGED);
    }

    @Test
    void aFeeWithoutARateIsToldAndNeverReplacedByAGuess() {
        // The pack's price could be worked out: there is a rate for dollars.
        Forecast forecast = only(scorer(sheets("USD", "0.9", rate("500", "GBP"))))
                .forecasts()
                .get(0);
        assertThat(forecast.cost()).isEmpty();
        assertThat(forecast.figures()).doesNotContainKey(Figure.COST).doesNotContainKey(Figure.ROI);
        assertThat(kinds(forecast)).contains(Assumption.Kind.NOT_COMPARABLE).doesNotContain(Assumption.Kind.FAIR_PRICE);
    }

    @Test
    void thePacksPriceIsInDollarsAndUnknownWithoutARateForThem() {
        Judgement priced = only(scorer(sheets("USD", "0.9")));
        double views =
                priced.forecasts().get(0).figure(Figure.VIEWS).orElseThrow().p50();
        double cpm = priced.candidate().number(Fact.USUAL_CPM);
        // Dollars by thousand views * 0.9 = the fair price; with the agency's 15 % and the gift of 14 it is the cost.
        double fair = Math.round(cpm * views / 1000 * 0.9 * 100) / 100.0;
        assertThat(priced.candidate().number(Fact.FAIR_PRICE)).isCloseTo(fair, within(0.011));
        assertThat(priced.forecasts().get(0).cost().orElseThrow().amount().doubleValue())
                .isCloseTo(fair * 1.15 + 14, within(0.03));
        Judgement without = only(scorer(sheets("GBP", "1.2")));
        assertThat(without.candidate().isKnown(Fact.FAIR_PRICE)).isFalse();
        assertThat(without.forecasts().get(0).cost()).isEmpty();
    }

    @Test
    void aThresholdInDollarsIsHeldAgainstTheCampaignsCurrency() {
        assertThat(scorer(sheets("USD", "0.9"))
                        .pack()
                        .parameters()
                        .get("costPerEngagementHigh")
                        .value())
                .isEqualByComparingTo("0.45");
        assertThat(scorer(sheets("GBP", "1.2")).pack().parameters()).doesNotContainKey("costPerEngagementHigh");
    }

    private static void same(Judgement one, Judgement other) {
        assertThat(one.creator()).isEqualTo(other.creator());
        assertThat(one.account()).isEqualTo(other.account());
        assertThat(one.given().known()).isEqualTo(other.given().known());
        assertThat(one.candidate().known()).isEqualTo(other.candidate().known());
        assertThat(one.decision()).isEqualTo(other.decision());
        assertThat(one.forecasts()).isEqualTo(other.forecasts());
        assertThat(one.marks()).isEqualTo(other.marks());
        assertThat(one.sources()).isEqualTo(other.sources());
    }

    private static Recipe travel(Recipe recipe) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(recipe);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Recipe) in.readObject();
        }
    }

    private static List<Judgement> judge(Scorer scorer, List<Creator> creators) {
        Gathering gathering = scorer.gather(Progress.NONE, creators.size());
        creators.forEach(gathering::add);
        return gathering.judgements();
    }

    private static Judgement only(Scorer scorer) {
        SampleAccount account = new SampleAccount().account(profile -> profile.followers(Count.exact(40_000)));
        for (int i = 0; i < 20; i++) {
            long likes = 900 + 17L * i;
            account.post(post ->
                    post.likes(Count.exact(likes)).comments(Count.exact(40)).views(Count.exact(9_000 + likes)));
        }
        return judge(scorer, List.of(new Creator("zoe", "Zoe", List.of(account.data()))))
                .get(0);
    }

    private static List<Assumption.Kind> kinds(Forecast forecast) {
        return forecast.assumptions().stream().map(Assumption::kind).toList();
    }

    private static Scorer scorer(Sheets sheets) {
        return new Scorer(recipe(sheets), compiled);
    }

    private static Recipe recipe(Sheets sheets) {
        return new Recipe(pack, campaign(), sheets, 7);
    }

    private static Sheets sheets(String currency, String worth, Rate... rates) {
        ExchangeRate rate =
                new ExchangeRate(LocalDate.of(2026, 1, 5), Currency.getInstance(currency), EURO, new BigDecimal(worth));
        return new Sheets(Joins.NONE, List.of(rates), List.of(), List.of(), new Exchange(List.of(rate)), List.of());
    }

    private static Rate rate(String amount, String currency) {
        return new Rate(SampleAccount.REF, Deliverable.POST, Money.of(amount, currency));
    }

    private static Campaign campaign() {
        Campaign plain = SampleAccount.campaign();
        return new Campaign(
                plain.name(),
                plain.brand(),
                plain.objective(),
                plain.budget(),
                plain.from(),
                plain.until(),
                plain.asOf(),
                plain.zone(),
                plain.markets(),
                plain.audience(),
                plain.niches(),
                plain.values(),
                plain.exclusions(),
                plain.rivals(),
                plain.safety(),
                plain.deliverables(),
                new Campaign.Product(
                        Optional.of(Money.of("149", "EUR")),
                        OptionalDouble.of(0.55),
                        Optional.of(Money.of("14", "EUR"))),
                0.15,
                plain.assumptions(),
                plain.keyMessages(),
                plain.mustSay(),
                plain.mustNotSay(),
                plain.disclosure(),
                plain.freedom(),
                plain.usageRights(),
                plain.productionPrices(),
                plain.attribution(),
                plain.plan(),
                plain.language());
    }

    private static List<Creator> creators(int count) {
        Random random = new Random(4);
        List<Creator> creators = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            AccountRef ref = AccountRef.of("instagram", String.valueOf(i), "h" + i);
            SampleAccount account = new SampleAccount();
            for (int post = random.nextInt(35); post > 0; post--) {
                account.post(one -> one.likes(count(random, 4_000))
                        .comments(count(random, 90))
                        .views(count(random, 90_000))
                        .reach(count(random, 60_000))
                        .caption(random.nextInt(8) == 0 ? "#ad bread" : "Brot und Kaffee, slow"));
            }
            AccountData plain = account.data();
            creators.add(new Creator(
                    "c" + i,
                    "Creator " + i,
                    List.of(new AccountData(
                            Account.of(ref)
                                    .name("n" + i)
                                    .followers(count(random, 200_000))
                                    .build(),
                            plain.posts(),
                            i % 3 == 0 ? talk(new Random(i), i % 30 == 0 ? 3_000 : 40) : plain.comments(),
                            plain.audience(),
                            plain.followerHistory(),
                            plain.asOf()))));
        }
        return creators;
    }

    /** Of more people than a sample holds, or of few. */
    private static List<CommentFigure> talk(Random random, int comments) {
        List<CommentFigure> talk = new ArrayList<>();
        for (int i = 1; i <= comments; i++) {
            talk.add(new CommentFigure(
                    "p" + i % 7, i, 0, random.nextLong(), Moment.unknown(), Flag.NO, 4, false, random.nextLong()));
        }
        return talk;
    }

    private static Count count(Random random, int most) {
        return random.nextInt(6) == 0 ? Count.unknown() : Count.exact(random.nextInt(most));
    }
}
