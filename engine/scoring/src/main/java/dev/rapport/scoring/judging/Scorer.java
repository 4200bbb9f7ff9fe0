package dev.rapport.scoring.judging;

import dev.rapport.api.Progress;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostKind;
import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.Assumption;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Change;
import dev.rapport.judged.Drivers;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PriceBand;
import dev.rapport.judged.Profile;
import dev.rapport.judged.Question;
import dev.rapport.judged.Reason;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.forecast.Deliverables;
import dev.rapport.scoring.forecast.FairPrice;
import dev.rapport.scoring.forecast.Fee;
import dev.rapport.scoring.forecast.ForecastSettings;
import dev.rapport.scoring.forecast.Forecaster;
import dev.rapport.scoring.forecast.Sanity;
import dev.rapport.scoring.metrics.PostWindow;
import dev.rapport.scoring.rules.Classified;
import dev.rapport.scoring.rules.Judge;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.CompiledPack;
import dev.rapport.scoring.rules.whatif.Questions;
import dev.rapport.scoring.rules.whatif.WhatIf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Takes creators to judgements, in two halves: {@link #ready} finds out what is known of each, and {@link #judge} sets it against its peers
 * and the rules. Between them their counts are added up, on one machine or many. Thread-safe.
 */
public final class Scorer {

    private static final List<Deliverable> ORGANIC =
            List.of(Deliverable.POST, Deliverable.VIDEO, Deliverable.TEXT, Deliverable.REEL, Deliverable.SHORT);

    private final Recipe recipe;
    private final Facts facts;
    private final FeeBook fees;
    private final Sanity sanity;
    private final Forecaster forecaster;
    private final Judge judge;
    private final JudgementCodec codec;

    /** @param compiled the recipe's pack, compiled */
    public Scorer(Recipe recipe, CompiledPack compiled) {
        this(recipe, compiled, false);
    }

    private Scorer(Recipe recipe, CompiledPack compiled, boolean isOrganic) {
        this.recipe = recipe;
        Campaign campaign = recipe.campaign();
        Currency currency = campaign.budget().currency();
        FairPrice prices = new FairPrice(currency, recipe.sheets().exchange(), recipe.day());
        RulePack pack = compiled.pack().in(currency, recipe.sheets().exchange(), recipe.day());
        this.facts = new Facts(recipe, prices);
        this.fees = new FeeBook(recipe.sheets(), currency, recipe.day());
        this.sanity = new Sanity(currency, recipe.sheets().exchange(), recipe.day());
        ForecastSettings settings = ForecastSettings.of(pack.parameterValues());
        this.forecaster = new Forecaster(
                campaign,
                isOrganic ? settings.organic() : settings,
                prices,
                pack.validations(),
                recipe.sheets().outcomes());
        this.judge = new Judge(compiled, pack, campaign.language(), currency.getCurrencyCode());
        this.codec = new JudgementCodec(judge);
    }

    /**
     * Forecasts posts as an account makes them by itself, to compare with those that it made: of every kind that shows a deliverable, and
     * without what a sponsor changes.
     */
    public static Scorer ofOrganicPosts(Recipe recipe, CompiledPack compiled) {
        Campaign campaign = recipe.campaign().asking(ORGANIC);
        return new Scorer(new Recipe(recipe.pack(), campaign, recipe.sheets(), recipe.seed()), compiled, true);
    }

    /** What each deliverable of an account would bring; nothing else is judged. */
    public List<Forecast> forecasts(AccountData account) {
        PostWindow window = facts.window(account);
        Classified classified =
                judge.classify(List.of(facts.given(account, window))).get(0);
        return forecasts(account.account(), window, classified);
    }

    /** The first deliverable whose forecast rests on posts of this kind. */
    public Optional<Deliverable> shownBy(Account account, PostKind kind) {
        String platform = account.ref().platform();
        return deliverables(account).stream()
                .filter(deliverable -> Deliverables.fits(deliverable, kind, platform))
                .findFirst();
    }

    /** Begins to judge the creators of a campaign, in memory. @param total how many there will be, for the progress */
    public Gathering gather(Progress progress, long total) {
        return gather(Shelf::inMemory, progress, total);
    }

    /** The same, with shelves that have more room. */
    public Gathering gather(Supplier<Shelf> shelves, Progress progress, long total) {
        return new Gathering(this, codec, shelves, progress, total);
    }

    /** Judgements that this recipe made before. @param packed as {@link Judgements#packed} gave them */
    public Judgements again(List<byte[]> packed) {
        return new Judgements(codec, packed);
    }

    /** What packed judgements are made of; where it changes, those of before cannot be read. */
    public static String shape() {
        return Arrays.toString(Fact.values())
                + Arrays.toString(Figure.values())
                + Arrays.toString(Assumption.Kind.values())
                + Arrays.toString(Reason.Kind.values())
                + Arrays.toString(Drivers.class.getRecordComponents())
                + Arrays.toString(AccountProfile.class.getRecordComponents());
    }

    /** What is judged by. */
    public Recipe recipe() {
        return recipe;
    }

    /** The pack, its dollars turned into the campaign's currency. */
    public RulePack pack() {
        return judge.pack();
    }

    /** The judge itself, for those who judge candidates that are there already. */
    public Judge judge() {
        return judge;
    }

    /** Begins to look at the posts of an account, which are given one after the other and not kept. @param account without its posts */
    public Looking look(AccountData account) {
        return new Looking(account, facts.looking(account));
    }

    /**
     * What is known of creators that wait together; one without an account that was looked at is left out.
     *
     * @return without their posts
     */
    public List<Ready> ready(List<Creator> creators) {
        List<Profile> kept = new ArrayList<>();
        List<Looked> looked = new ArrayList<>();
        for (Creator creator : creators) {
            main(creator.accounts(), AccountData::account, Scorer::isLookedAt).ifPresent(account -> {
                kept.add(Profiles.of(creator));
                Looking looking = look(account);
                PostWindow.newestFirst(account.posts(), recipe.campaign().zone())
                        .forEach(looking::add);
                looked.add(looking.done());
            });
        }
        return ready(kept, looked);
    }

    /** The same of creators whose posts were looked at already. */
    public List<Ready> readyOf(List<Watched> creators) {
        List<Profile> kept = new ArrayList<>();
        List<Looked> looked = new ArrayList<>();
        for (Watched creator : creators) {
            main(creator.accounts(), one -> one.account().account(), Looked::isLookedAt)
                    .ifPresent(account -> {
                        kept.add(Profiles.of(creator));
                        looked.add(account);
                    });
        }
        return ready(kept, looked);
    }

    private List<Ready> ready(List<Profile> creators, List<Looked> looked) {
        List<Candidate> given = new ArrayList<>(looked.size());
        looked.forEach(one -> given.add(facts.given(one.account(), one.window())));
        List<Classified> classified = judge.classify(given);
        List<Ready> ready = new ArrayList<>(looked.size());
        for (int i = 0; i < looked.size(); i++) {
            Looked one = looked.get(i);
            Account account = one.account().account();
            ready.add(new Ready(
                    creators.get(i),
                    Profiles.of(one.account()),
                    given.get(i),
                    classified.get(i),
                    forecasts(account, one.window(), classified.get(i)),
                    fee(account),
                    Profiles.marks(one.window()),
                    one.sources()));
        }
        return ready;
    }

    /** What is ready as a few bytes, which only this recipe can read. */
    public byte[] packed(Ready ready) {
        return codec.pack(ready);
    }

    /** What {@link #packed(Ready)} packed. */
    public Ready ready(byte[] packed) {
        return codec.unpackReady(packed);
    }

    /** A judgement as a few bytes, which only this recipe can read. */
    public byte[] packed(Judgement judgement) {
        return codec.pack(judgement);
    }

    /** What {@link #packed(Judgement)} packed, equal to the last word. */
    public Judgement judgement(byte[] packed) {
        return codec.unpackJudgement(packed);
    }

    /** The counts of these, to be merged with those of others. */
    public static PeerCounts count(List<Ready> ready) {
        PeerCounts counts = new PeerCounts();
        ready.forEach(one -> counts.add(one.classified().candidate()));
        return counts;
    }

    /** Judges creators that wait together; each by itself, but what they share is paid once. */
    public List<Judgement> judge(List<Ready> ready, PeerCounts.Places peers) {
        List<Classified> placed = new ArrayList<>(ready.size());
        for (Ready one : ready) {
            Candidate classified = one.classified().candidate();
            placed.add(one.classified().with(Facts.placed(classified, classified, peers)));
        }
        Markets markets = new Markets(recipe.campaign(), peers.usualInMarkets());
        List<Judge.Result> results = judge.judgeAll(
                placed,
                (place, seen) -> facts.withForecast(
                        seen, ready.get(place).forecasts(), ready.get(place).fee()));
        List<Judgement> judgements = new ArrayList<>(ready.size());
        for (int i = 0; i < ready.size(); i++) {
            Ready one = ready.get(i);
            Judge.Result result = results.get(i);
            judgements.add(new Judgement(
                    one.creator(),
                    one.account(),
                    Facts.placed(one.given(), one.classified().candidate(), peers),
                    result.candidate(),
                    result.decision(),
                    markets.in(one.forecasts(), result.candidate()),
                    one.marks(),
                    one.sources()));
        }
        return judgements;
    }

    /** What would change the decision, nearest first. */
    public List<Change> whatIf(Judgement judgement) {
        OptionalDouble fee = judgement.candidate().known(Fact.FEE);
        return new WhatIf(judge, recipe.campaign().agencyMargin())
                .nearest(
                        judgement.given(),
                        seen -> facts.withForecast(seen, judgement.forecasts(), fee),
                        judgement.candidate(),
                        judgement.decision().verdict());
    }

    /** What each deliverable may fairly cost, as far as something usual is known. */
    public List<PriceBand> prices(Judgement judgement) {
        return new PriceBands(recipe).of(judgement);
    }

    /** What to ask the creator for: missing facts, those first that could move the score furthest. */
    public List<Question> toAskFor(Judgement judgement) {
        return new Questions(judge.pack()).of(judgement.candidate());
    }

    /** The account that the plan would use: the largest on a platform that has one of the deliverables, else the largest. */
    private <T> Optional<T> main(List<T> accounts, Function<T, Account> profile, Predicate<T> isLookedAt) {
        List<T> looked = accounts.stream().filter(isLookedAt).toList();
        return looked.stream()
                .filter(account -> !deliverables(profile.apply(account)).isEmpty())
                .findFirst()
                .or(() -> looked.stream().findFirst());
    }

    /** Somebody who only appears in another's feed was not asked about: neither profile nor a post of its own was exported. */
    private static boolean isLookedAt(AccountData data) {
        Account account = data.account();
        return account.followers().isKnown()
                || account.posts().isKnown()
                || !account.name().isEmpty()
                || data.posts().stream().anyMatch(Post::isOriginal);
    }

    private List<Deliverable> deliverables(Account account) {
        return Deliverables.possible(account.ref().platform(), recipe.campaign().deliverables());
    }

    /** What the first deliverable is asked for. */
    private OptionalDouble fee(Account account) {
        List<Deliverable> deliverables = deliverables(account);
        return deliverables.isEmpty()
                ? OptionalDouble.empty()
                : Facts.amount(fees.fee(account, deliverables.get(0)).known());
    }

    private List<Forecast> forecasts(Account account, PostWindow window, Classified classified) {
        List<Forecast> forecasts = new ArrayList<>();
        for (Deliverable deliverable : deliverables(account)) {
            Fee fee = fees.fee(account, deliverable);
            Forecast forecast = forecaster.forecast(new Forecaster.Asked(
                    account, window, classified.candidate(), deliverable, fee, classified.sources()));
            Candidate seen = classified.candidate();
            forecasts.add(sanity.held(forecast, seen.text(Fact.TIER), seen.known(Fact.FOLLOWERS)));
        }
        return forecasts;
    }
}
