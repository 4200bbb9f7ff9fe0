package dev.rapport;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.RateCard;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Collaboration;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Range;
import dev.rapport.judged.Rate;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.forecast.Deliverables;
import dev.rapport.scoring.forecast.Draws;
import dev.rapport.scoring.forecast.FairPrice;
import dev.rapport.scoring.forecast.ForecastSettings;
import dev.rapport.scoring.forecast.Forecaster;
import dev.rapport.scoring.metrics.FactAssembler;
import dev.rapport.scoring.metrics.MetricSettings;
import dev.rapport.scoring.metrics.Peers;
import dev.rapport.scoring.metrics.Phrases;
import dev.rapport.scoring.metrics.PostWindow;
import dev.rapport.scoring.rules.Judge;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.CompiledPack;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.whatif.Change;
import dev.rapport.scoring.rules.whatif.Question;
import dev.rapport.scoring.rules.whatif.Questions;
import dev.rapport.scoring.rules.whatif.Sentences;
import dev.rapport.scoring.rules.whatif.WhatIf;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** Takes one creator through metrics, forecast and rules. Thread-safe. */
final class Judging {

    private final Campaign campaign;
    private final Sheets sheets;
    private final FactAssembler facts;
    private final Forecaster forecaster;
    private final FairPrice fairPrice;
    private final Judge judge;
    private final Sentences sentences;
    private final OwnFields own;

    Judging(Campaign campaign, Sheets sheets, CompiledPack pack, long seed) {
        ParameterValues parameters = pack.pack().parameterValues();
        ForecastSettings settings = ForecastSettings.of(parameters);
        this.campaign = campaign;
        this.sheets = sheets;
        this.facts = new FactAssembler(campaign, MetricSettings.of(parameters::number));
        this.forecaster = new Forecaster(campaign, settings, new Draws(seed));
        this.fairPrice = new FairPrice(settings);
        String currency = campaign.budget().currency().getCurrencyCode();
        this.judge = new Judge(pack, campaign.language(), currency);
        this.own = new OwnFields(pack.pack().vocabulary(), sheets);
        this.sentences = new Sentences(pack.pack(), campaign.language(), currency);
    }

    /**
     * A creator whose facts are known and who is not judged yet: where it stands among the others is known only when all are ready.
     *
     * @param assembled the facts as the files allow
     * @param classified the same with tier and tables
     */
    record Ready(Creator creator, AccountData account, Candidate assembled, Candidate classified) {}

    RulePack rules() {
        return judge.pack();
    }

    /** The facts, empty for a creator without an account that was looked at. */
    Optional<Ready> ready(Creator creator) {
        return main(creator).map(account -> {
            Candidate assembled = assemble(account);
            return new Ready(creator, account, assembled, judge.classify(assembled));
        });
    }

    /** The account that the plan would use: the largest on a platform that has one of the deliverables, else the largest. */
    private Optional<AccountData> main(Creator creator) {
        List<AccountData> looked =
                creator.accounts().stream().filter(Judging::isLookedAt).toList();
        return looked.stream()
                .filter(account -> !deliverables(account).isEmpty())
                .findFirst()
                .or(() -> looked.stream().findFirst());
    }

    /** Somebody who only appears in another's feed was not asked about: neither profile nor a post of its own was exported. */
    private static boolean isLookedAt(AccountData data) {
        Account account = data.account();
        return account.followers().isKnown()
                || account.posts().isKnown()
                || !account.name().isEmpty()
                || data.posts().stream().anyMatch(Post::own);
    }

    private List<Deliverable> deliverables(AccountData account) {
        return Deliverables.possible(account.account().ref().platform(), campaign.deliverables());
    }

    /**
     * Judges creators that wait together; each by itself, but what they share is paid once.
     *
     * @param begun hears of each before its forecast, which takes longest
     */
    List<Judgement> judge(List<Ready> ready, Peers peers, Consumer<Ready> begun) {
        List<List<Forecast>> forecasts = new ArrayList<>();
        for (Ready one : ready) {
            begun.accept(one);
            forecasts.add(forecasts(one));
        }
        List<Candidate> candidates = ready.stream()
                .map(one -> placed(one.assembled(), one.classified(), peers))
                .toList();
        List<Judge.Result> results = judge.judgeAll(
                candidates, (place, seen) -> withForecast(seen, ready.get(place).account(), forecasts.get(place)));
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Ready one = ready.get(i);
            Judge.Result result = results.get(i);
            judgements.add(new Judgement(
                    one.creator(), one.account(), result.candidate(), result.decision(), forecasts.get(i)));
        }
        return judgements;
    }

    private List<Forecast> forecasts(Ready ready) {
        AccountData account = ready.account();
        PostWindow window = facts.window(account);
        List<Forecast> forecasts = new ArrayList<>();
        for (Deliverable deliverable : deliverables(account)) {
            forecasts.add(
                    forecaster.forecast(account, window, ready.classified(), deliverable, fee(account, deliverable)));
        }
        return forecasts;
    }

    /** Peers are of the same tier, which only the rules know; the facts themselves stay as the files gave them. */
    private static Candidate placed(Candidate assembled, Candidate classified, Peers peers) {
        Candidate placed = peers.place(classified);
        return assembled.toBuilder()
                .set(Fact.PEERS, placed.known(Fact.PEERS))
                .set(Fact.PEER_RANK, placed.known(Fact.PEER_RANK))
                .build();
    }

    private Candidate assemble(AccountData account) {
        Candidate.Builder assembled = facts.assemble(account);
        relationship(account, assembled);
        own.add(account, assembled);
        return assembled.build();
    }

    /** What would change the decision, nearest first, in sentences. */
    List<Change> whatIf(Judgement judgement, Peers peers) {
        AccountData account = judgement.account();
        Candidate assembled = assemble(account);
        return new WhatIf(judge)
                .nearest(
                        placed(assembled, judge.classify(assembled), peers),
                        seen -> withForecast(seen, account, judgement.forecasts()),
                        judgement.candidate(),
                        judgement.decision().verdict());
    }

    /** What to ask the creator for: missing facts, those first that could move the score furthest. */
    List<Question> toAskFor(Judgement judgement) {
        return new Questions(judge.pack()).of(judgement.candidate());
    }

    /** Puts changes and questions in the campaign's language. */
    Sentences sentences() {
        return sentences;
    }

    private void relationship(AccountData account, Candidate.Builder facts) {
        if (sheets.collaborations().isEmpty()) {
            return;
        }
        List<Collaboration> past = sheets.collaborations().stream()
                .filter(one ->
                        AccountMap.isSame(one.account(), account.account().ref()))
                .toList();
        List<Collaboration> withBrand = past.stream()
                .filter(one -> one.brand().isEmpty()
                        || one.brand().equalsIgnoreCase(campaign.brand().name()))
                .toList();
        facts.set(Fact.COLLABORATIONS, withBrand.size());
        facts.set(Fact.DAYS_SINCE_COLLABORATION, daysSince(withBrand, account));
        if (!campaign.rivals().isEmpty()) {
            List<Collaboration> withRivals = past.stream()
                    .filter(one -> campaign.rivals().stream()
                            .anyMatch(rival -> Phrases.fold(rival, false).equals(Phrases.fold(one.brand(), false))))
                    .toList();
            facts.set(Fact.RIVAL_COLLABORATIONS, withRivals.size());
            facts.set(Fact.DAYS_SINCE_RIVAL_COLLABORATION, daysSince(withRivals, account));
        }
    }

    private OptionalDouble daysSince(List<Collaboration> past, AccountData account) {
        Optional<LocalDate> last = past.stream().map(Collaboration::date).max(LocalDate::compareTo);
        if (last.isEmpty()) {
            return OptionalDouble.empty();
        }
        Instant then = last.get().atStartOfDay(campaign.zone()).toInstant();
        return OptionalDouble.of(
                Math.max(0, Duration.between(then, account.asOf()).toDays()));
    }

    private Candidate withForecast(Candidate seen, AccountData account, List<Forecast> forecasts) {
        Candidate.Builder next = seen.toBuilder();
        if (forecasts.isEmpty()) {
            return next.build();
        }
        Forecast first = forecasts.get(0);
        Optional<Money> fee = fee(account, first.deliverable())
                .filter(money -> money.currency().equals(campaign.budget().currency()));
        OptionalDouble cost = p50(first, Figure.COST);
        OptionalDouble engagements = p50(first, Figure.ENGAGEMENTS);
        OptionalDouble views = p50(first, Figure.VIEWS);
        OptionalDouble people = views.isPresent() ? views : p50(first, Figure.REACH);
        OptionalDouble fair = fairPrice.of(seen, people);
        fee.ifPresent(money -> next.set(Fact.FEE, money.amount().doubleValue()));
        next.set(Fact.EXPECTED_COST, cost);
        next.set(Fact.EXPECTED_ENGAGEMENTS, engagements);
        next.set(Fact.EXPECTED_VIEWS, views);
        next.set(Fact.FAIR_PRICE, fair);
        if (fee.isPresent()) {
            next.set(
                    Fact.FEE_TO_FAIR_PRICE,
                    ratio(OptionalDouble.of(fee.get().amount().doubleValue()), fair, 1));
            next.set(Fact.COST_PER_ENGAGEMENT, ratio(cost, engagements, 1));
            next.set(Fact.COST_PER_THOUSAND_VIEWS, ratio(cost, views, 1000));
        }
        next.set(Fact.EXPECTED_ROI, p50(first, Figure.ROI));
        next.set(Fact.LOSS_PROBABILITY, first.lossProbability());
        return next.build();
    }

    /** What rates.csv says, else what the creator list says; else the creator's dearest known fee, never a cheaper guess. */
    private Optional<Money> fee(AccountData account, Deliverable deliverable) {
        RateCard card =
                rates(account.account().ref()).or(account.account().stated().fees());
        return card.fee(deliverable).or(() -> card.fees().values().stream()
                .filter(money -> money.currency().equals(campaign.budget().currency()))
                .max(Comparator.naturalOrder()));
    }

    private RateCard rates(AccountRef account) {
        Map<Deliverable, Money> fees = new EnumMap<>(Deliverable.class);
        for (Rate rate : sheets.rates()) {
            if (AccountMap.isSame(rate.account(), account)) {
                fees.put(rate.deliverable(), rate.fee());
            }
        }
        return new RateCard(fees);
    }

    private static OptionalDouble p50(Forecast forecast, Figure figure) {
        Optional<Range> range = forecast.figure(figure);
        return range.isPresent() ? OptionalDouble.of(range.get().p50()) : OptionalDouble.empty();
    }

    private static OptionalDouble ratio(OptionalDouble a, OptionalDouble b, double factor) {
        return a.isPresent() && b.isPresent() && b.getAsDouble() > 0
                ? OptionalDouble.of(factor * a.getAsDouble() / b.getAsDouble())
                : OptionalDouble.empty();
    }
}
