package dev.rapport.scoring.rules;

import dev.rapport.api.model.Flag;
import dev.rapport.judged.Authenticity;
import dev.rapport.judged.Decision;
import dev.rapport.judged.Evidence;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Sourced;
import dev.rapport.judged.Validation;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.CompiledPack;
import dev.rapport.scoring.rules.run.PackRun;
import dev.rapport.scoring.rules.score.Scorecard;
import dev.rapport.scoring.rules.score.Tally;
import dev.rapport.scoring.rules.score.Wording;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Placeholders;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Takes a candidate through the stages of a pack. Thread-safe. */
public final class Judge {

    private static final List<String> MOST_CAREFUL_FIRST = List.of("inauthentic", "doubtful", "genuine");

    /** A hundred thousand times what a candidate takes, so that only a pack gone wrong meets it. */
    private static final Duration BUDGET = Duration.ofSeconds(5);

    /** Few enough that they stay in the cache of a core. */
    private static final int BATCH = 32;

    private final CompiledPack compiled;
    private final Duration budget;
    private final RulePack pack;
    private final String title;
    private final ParameterValues parameters;
    private final Wording wording;
    private final Scorecard scorecard;
    /** Adding up for nobody would take a tenth of the time. */
    private final boolean scoresAreRead;

    /**
     * @param language of the reasons
     * @param currency ISO code of the campaign, for reasons with money
     */
    public Judge(CompiledPack compiled, String language, String currency) {
        this(compiled, compiled.pack(), language, currency, BUDGET);
    }

    /**
     * @param pack the compiled pack, its dollars turned into the campaign's currency
     * @param language of the reasons
     * @param currency ISO code of the campaign, for reasons with money
     */
    public Judge(CompiledPack compiled, RulePack pack, String language, String currency) {
        this(compiled, pack, language, currency, BUDGET);
    }

    /**
     * @param language of the reasons
     * @param currency ISO code of the campaign, for reasons with money
     * @param budget of time for one candidate; beyond it judging fails with the code {@code rule-time}
     */
    public Judge(CompiledPack compiled, String language, String currency, Duration budget) {
        this(compiled, compiled.pack(), language, currency, budget);
    }

    private Judge(CompiledPack compiled, RulePack pack, String language, String currency, Duration budget) {
        this.budget = budget;
        this.compiled = compiled;
        this.pack = pack;
        this.title = pack.title();
        this.parameters = pack.parameterValues();
        this.wording = new Wording(pack, language, currency);
        this.scorecard = new Scorecard(pack, wording);
        this.scoresAreRead = Stream.of(Stage.FIT, Stage.ROI)
                .flatMap(stage -> pack.rules(stage).stream())
                .anyMatch(this::readsScores);
    }

    /** What came out: the decision, and the candidate with all that the stages set. */
    public record Result(Decision decision, Candidate candidate) {}

    public RulePack pack() {
        return pack;
    }

    /** The first stages, up to the tables, for candidates that wait together. They run once for each. */
    public List<Classified> classify(List<Candidate> candidates) {
        List<Classified> done = new ArrayList<>(candidates.size());
        for (int from = 0; from < candidates.size(); from += BATCH) {
            List<InHand> all = new ArrayList<>(BATCH);
            for (Candidate candidate : candidates.subList(from, Math.min(from + BATCH, candidates.size()))) {
                List<Validation> validated = validated(candidate);
                Candidate.Builder start = candidate.toBuilder().set(Fact.VALIDATED, Flag.of(!validated.isEmpty()));
                all.add(new InHand(start.build(), validated, scorecard.tally()));
            }
            List<Map<Fact, Sourced>> sources = new ArrayList<>();
            all.forEach(one -> sources.add(new EnumMap<>(Fact.class)));
            try (PackRun run = compiled.run(parameters, budget.multipliedBy(all.size()))) {
                stage(run, Stage.TIER, all);
                List<List<Rule>> assumed = stage(run, Stage.TABLES, all);
                for (int i = 0; i < all.size(); i++) {
                    note(assumed.get(i), sources.get(i));
                }
            }
            for (int i = 0; i < all.size(); i++) {
                InHand one = all.get(i);
                done.add(new Classified(one.seen, one.validated, one.tally, sources.get(i)));
            }
        }
        return done;
    }

    private static void note(List<Rule> fired, Map<Fact, Sourced> sources) {
        for (Rule rule : fired) {
            for (Outcome outcome : rule.outcomes()) {
                if (outcome instanceof Outcome.Assume assume) {
                    sources.putIfAbsent(assume.fact(), rule.sourced());
                }
            }
        }
    }

    /**
     * Judges a candidate from the beginning.
     *
     * @param forecast adds what the forecast says, once fit is known
     */
    public Result judge(Candidate candidate, UnaryOperator<Candidate> forecast) {
        return judgeAll(classify(List.of(candidate)), (place, seen) -> forecast.apply(seen))
                .get(0);
    }

    /** Adds what the forecast says to a candidate, once fit is known. */
    @FunctionalInterface
    public interface ForecastStep {

        /** @param place of the candidate in the list that is judged, from 0 */
        Candidate apply(int place, Candidate seen);
    }

    /** Judges candidates that wait together, each by itself; many take half the time that they take one by one. */
    public List<Result> judgeAll(List<Classified> candidates, ForecastStep forecast) {
        List<Result> results = new ArrayList<>(candidates.size());
        for (int from = 0; from < candidates.size(); from += BATCH) {
            int start = from;
            List<Classified> batch = candidates.subList(from, Math.min(from + BATCH, candidates.size()));
            try (PackRun run = compiled.run(parameters, budget.multipliedBy(batch.size()))) {
                judge(run, batch, (place, seen) -> forecast.apply(start + place, seen), results);
            }
        }
        return results;
    }

    private void judge(PackRun run, List<Classified> batch, ForecastStep forecast, List<Result> results) {
        List<InHand> all = new ArrayList<>(batch.size());
        for (Classified one : batch) {
            all.add(one.inHand());
        }
        stage(run, Stage.AUTHENTICITY, all);
        // A second look: the stage's own score decides what the account is called.
        look(all);
        secondLook(run, all);
        if (scoresAreRead) {
            look(all);
        }
        stage(run, Stage.FIT, all);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).seen = forecast.apply(i, all.get(i).seen);
        }
        stage(run, Stage.ROI, all);
        List<Scorecard.Result> scores = new ArrayList<>(all.size());
        for (InHand one : all) {
            Scorecard.Result sum = one.tally.sum(one.seen);
            scores.add(sum);
            one.seen = withScores(one.seen, sum, one.tally);
        }
        List<List<Rule>> decided = run.fired(Stage.DECISION, seen(all));
        for (int i = 0; i < all.size(); i++) {
            results.add(result(all.get(i), scores.get(i), decided.get(i)));
        }
    }

    private Result result(InHand one, Scorecard.Result scores, List<Rule> decided) {
        List<Reason> reasons = new ArrayList<>(one.tally.reasons());
        if (!scorecard.isComplete(scores)) {
            reasons.replaceAll(reason -> withoutUnknown(reason, scores));
        }
        Optional<Verdict> said = Deciding.most(decided, rule -> reasons(rule, one.seen), reasons);
        reasons.addAll(scores.lines());
        Decision decision = new Decision(
                one.seen.text(Fact.TIER),
                Deciding.atMost(said.orElse(Verdict.REVIEW), reasons),
                authenticity(one.seen),
                one.validated,
                scores.total(),
                scores.scores(),
                reasons);
        return new Result(decision, one.seen);
    }

    private static List<Candidate> seen(List<InHand> all) {
        List<Candidate> seen = new ArrayList<>(all.size());
        for (InHand one : all) {
            seen.add(one.seen);
        }
        return seen;
    }

    private boolean readsScores(Rule rule) {
        Set<String> names = new HashSet<>();
        rule.condition().fields().forEach(field -> names.add(field.name()));
        names.addAll(Placeholders.names(rule.why()));
        pack.texts().values().forEach(texts -> names.addAll(Placeholders.names(texts.getOrDefault(rule.id(), ""))));
        return Scorecard.SETS.stream().map(Fact::id).anyMatch(names::contains);
    }

    /** What was classified before, again. */
    public Classified again(Candidate candidate, List<Reason> reasons) {
        Tally tally = scorecard.tally();
        Map<Fact, Sourced> sources = new EnumMap<>(Fact.class);
        for (Reason reason : reasons) {
            tally.add(reason);
            if (reason.evidence().source().orElse(null) instanceof Told told) {
                note(List.of(told.rule()), sources);
            }
        }
        return new Classified(candidate, validated(candidate), tally, sources);
    }

    /** Adds up, and puts into words. */
    public Scorecard scorecard() {
        return scorecard;
    }

    /** Puts into words. */
    public Wording wording() {
        return wording;
    }

    /** On which accounts like this one the pack's verdict was held against the truth. */
    public List<Validation> validated(Candidate candidate) {
        OptionalDouble followers = candidate.known(Fact.FOLLOWERS);
        OptionalLong whole =
                followers.isPresent() ? OptionalLong.of((long) followers.getAsDouble()) : OptionalLong.empty();
        List<Validation> covering = new ArrayList<>();
        for (Validation one : pack.validations()) {
            if (one.of() == Validation.Of.AUTHENTICITY && one.covers(candidate.text(Fact.PLATFORM), whole)) {
                covering.add(one);
            }
        }
        return covering;
    }

    /** @return the rules that fired */
    private List<List<Rule>> stage(PackRun run, Stage stage, List<InHand> all) {
        List<List<Rule>> fired = run.fired(stage, seen(all));
        for (int i = 0; i < all.size(); i++) {
            InHand one = all.get(i);
            one.seen = apply(fired.get(i), one.seen, one.tally);
        }
        return fired;
    }

    private static void look(List<InHand> all) {
        for (InHand one : all) {
            one.seen = withScores(one.seen, one.tally.look(one.seen), one.tally);
        }
    }

    private void secondLook(PackRun run, List<InHand> all) {
        List<List<Rule>> fired = run.firedAgain(seen(all));
        for (int i = 0; i < all.size(); i++) {
            InHand one = all.get(i);
            List<Rule> again = fired.get(i);
            if (!again.isEmpty()) {
                Set<String> already = new HashSet<>();
                one.tally.reasons().forEach(reason -> already.add(reason.rule()));
                again.removeIf(rule -> already.contains(rule.id()));
                one.seen = apply(again, one.seen, one.tally);
            }
        }
    }

    private Candidate apply(List<Rule> fired, Candidate candidate, Tally tally) {
        Candidate.Builder next = candidate.toBuilder();
        for (Rule rule : fired) {
            for (Outcome outcome : rule.outcomes()) {
                apply(outcome, candidate, next);
                tally.add(reason(rule, outcome, candidate));
            }
        }
        return next.build();
    }

    private static void apply(Outcome outcome, Candidate candidate, Candidate.Builder next) {
        if (outcome instanceof Outcome.Classify classify) {
            String already = next.text(classify.fact());
            if (already.isEmpty() || isMoreCareful(classify.value(), already)) {
                next.set(classify.fact(), classify.value());
            }
        } else if (outcome instanceof Outcome.Assume assume && !candidate.isKnown(assume.fact())) {
            // What the campaign or a file says is better than an assumption.
            next.set(assume.fact(), assume.number());
        }
    }

    private static boolean isMoreCareful(String value, String than) {
        int a = MOST_CAREFUL_FIRST.indexOf(value);
        int b = MOST_CAREFUL_FIRST.indexOf(than);
        return a >= 0 && b >= 0 && a < b;
    }

    private static Candidate withScores(Candidate candidate, Scorecard.Result scores, Tally tally) {
        Candidate.Builder next = candidate.toBuilder();
        Map<String, BigDecimal> byCategory = scores.scores();
        BigDecimal authenticity = byCategory.get("authenticity");
        if (authenticity != null) {
            next.set(Fact.AUTHENTICITY_SCORE, authenticity.doubleValue());
        }
        scores.total().ifPresent(total -> next.set(Fact.SCORE, total.doubleValue()));
        next.set(Fact.KNOWN_CATEGORIES, byCategory.size());
        next.set(Fact.REVIEWS, tally.reviews());
        next.set(Fact.EXCLUSIONS, tally.exclusions());
        return next.build();
    }

    /** Points in a category of which nothing is known count nothing: the line stays and says why, and the lines still add up. */
    private static Reason withoutUnknown(Reason reason, Scorecard.Result scores) {
        boolean counts = reason.kind() != Reason.Kind.POINTS || scores.scores().containsKey(reason.category());
        return counts
                ? reason
                : new Reason(
                        reason.kind(),
                        reason.rule(),
                        reason.packVersion(),
                        reason.category(),
                        BigDecimal.ZERO,
                        reason.evidence());
    }

    private List<Reason> reasons(Rule rule, Candidate candidate) {
        return rule.outcomes().stream()
                .map(outcome -> reason(rule, outcome, candidate))
                .toList();
    }

    /** The line that a rule gave, again. @param candidate as the stage saw it */
    public Reason reason(Rule rule, Outcome outcome, Candidate candidate) {
        Evidence evidence = Evidence.later(new Told(rule, outcome, candidate, parameters, wording));
        if (outcome instanceof Outcome.Points points) {
            return new Reason(Reason.Kind.POINTS, rule.id(), title, points.category(), points.points(), evidence);
        }
        return new Reason(outcome.kind(), rule.id(), title, "", BigDecimal.ZERO, evidence);
    }

    private static Authenticity authenticity(Candidate candidate) {
        for (Authenticity authenticity : Authenticity.values()) {
            if (authenticity.id().equals(candidate.text(Fact.AUTHENTICITY))) {
                return authenticity;
            }
        }
        return Authenticity.UNKNOWN;
    }
}
