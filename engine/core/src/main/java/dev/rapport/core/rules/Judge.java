package dev.rapport.core.rules;

import dev.rapport.api.facts.Candidate;
import dev.rapport.api.facts.Fact;
import dev.rapport.api.model.Authenticity;
import dev.rapport.api.model.Decision;
import dev.rapport.api.model.Evidence;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Reason;
import dev.rapport.api.model.Validation;
import dev.rapport.api.model.Verdict;
import dev.rapport.core.rules.pack.RulePack;
import dev.rapport.core.rules.run.Case;
import dev.rapport.core.rules.run.CompiledPack;
import dev.rapport.core.rules.run.PackRun;
import dev.rapport.core.rules.score.Scorecard;
import dev.rapport.core.rules.score.Wording;
import dev.rapport.core.rules.tree.Outcome;
import dev.rapport.core.rules.tree.ParameterValues;
import dev.rapport.core.rules.tree.Rule;
import dev.rapport.core.rules.tree.Stage;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Takes a candidate through the stages of a pack. Thread-safe. */
public final class Judge {

    private static final List<String> MOST_CAREFUL_FIRST = List.of("inauthentic", "doubtful", "genuine");

    /** A hundred thousand times what a candidate takes, so that only a pack gone wrong meets it. */
    private static final Duration BUDGET = Duration.ofSeconds(5);

    private final CompiledPack compiled;
    private final Duration budget;
    private final RulePack pack;
    private final String title;
    private final ParameterValues parameters;
    private final Wording wording;
    private final Scorecard scorecard;

    /**
     * @param language of the reasons
     * @param currency ISO code of the campaign, for reasons with money
     */
    public Judge(CompiledPack compiled, String language, String currency) {
        this(compiled, language, currency, BUDGET);
    }

    /**
     * @param language of the reasons
     * @param currency ISO code of the campaign, for reasons with money
     * @param budget of time for one candidate; beyond it judging fails with the code {@code rule-time}
     */
    public Judge(CompiledPack compiled, String language, String currency, Duration budget) {
        this.budget = budget;
        this.compiled = compiled;
        this.pack = compiled.pack();
        this.title = pack.title();
        this.parameters = pack.parameterValues();
        this.wording = new Wording(pack, language, currency);
        this.scorecard = new Scorecard(pack, wording);
    }

    /** What came out: the decision, and the candidate with all that the stages set. */
    public record Result(Decision decision, Candidate candidate) {}

    public RulePack pack() {
        return pack;
    }

    /** The first stages alone, up to the tables: what the forecast needs to know of an account. */
    public Candidate classify(Candidate candidate) {
        try (PackRun run = compiled.run(budget)) {
            Candidate sized = stage(run, Stage.TIER, candidate, new ArrayList<>());
            return stage(run, Stage.TABLES, sized, new ArrayList<>());
        }
    }

    /**
     * Judges a candidate.
     *
     * @param forecast adds what the forecast says, once fit is known
     */
    public Result judge(Candidate candidate, UnaryOperator<Candidate> forecast) {
        try (PackRun run = compiled.run(budget)) {
            return judge(run, candidate, forecast);
        }
    }

    private Result judge(PackRun run, Candidate candidate, UnaryOperator<Candidate> forecast) {
        List<Reason> reasons = new ArrayList<>();
        List<Validation> validated = validated(candidate);
        Candidate.Builder start = candidate.toBuilder().set(Fact.VALIDATED, Flag.of(!validated.isEmpty()));
        Candidate seen = stage(run, Stage.TIER, start.build(), reasons);
        seen = stage(run, Stage.TABLES, seen, reasons);
        seen = stage(run, Stage.AUTHENTICITY, seen, reasons);
        // A second look: the stage's own score decides what the account is called.
        seen = secondLook(run, withScores(seen, reasons), reasons);
        seen = stage(run, Stage.FIT, withScores(seen, reasons), reasons);
        seen = stage(run, Stage.ROI, forecast.apply(seen), reasons);
        seen = withScores(seen, reasons);
        List<Reason> decisions = new ArrayList<>();
        Optional<Verdict> said = decide(run, seen, decisions);
        Scorecard.Result scores = scorecard.add(reasons, seen);
        reasons.replaceAll(reason -> withoutUnknown(reason, scores));
        reasons.addAll(decisions);
        reasons.addAll(scores.lines());
        Decision decision = new Decision(
                seen.text(Fact.TIER),
                atMost(said.orElse(Verdict.REVIEW), reasons),
                authenticity(seen),
                validated,
                scores.total(),
                scores.scores(),
                reasons);
        return new Result(decision, seen);
    }

    private List<Validation> validated(Candidate candidate) {
        OptionalDouble followers = candidate.known(Fact.FOLLOWERS);
        OptionalLong whole =
                followers.isPresent() ? OptionalLong.of((long) followers.getAsDouble()) : OptionalLong.empty();
        List<Validation> covering = new ArrayList<>();
        for (Validation one : pack.validations()) {
            if (one.covers(candidate.text(Fact.PLATFORM), whole)) {
                covering.add(one);
            }
        }
        return covering;
    }

    private Candidate stage(PackRun run, Stage stage, Candidate candidate, List<Reason> reasons) {
        return apply(run.fired(stage, new Case(candidate, parameters)), candidate, reasons);
    }

    private Candidate secondLook(PackRun run, Candidate candidate, List<Reason> reasons) {
        Set<String> already = new HashSet<>();
        for (Reason reason : reasons) {
            already.add(reason.rule());
        }
        List<Rule> fired = run.firedAgain(new Case(candidate, parameters));
        fired.removeIf(rule -> already.contains(rule.id()));
        return apply(fired, candidate, reasons);
    }

    private Candidate apply(List<Rule> fired, Candidate candidate, List<Reason> reasons) {
        Candidate.Builder next = candidate.toBuilder();
        for (Rule rule : fired) {
            for (Outcome outcome : rule.outcomes()) {
                apply(outcome, candidate, next);
                reasons.add(reason(rule, outcome, candidate));
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

    private Candidate withScores(Candidate candidate, List<Reason> reasons) {
        Scorecard.Result scores = scorecard.look(reasons, candidate);
        Candidate.Builder next = candidate.toBuilder();
        Map<String, BigDecimal> byCategory = scores.scores();
        BigDecimal authenticity = byCategory.get("authenticity");
        if (authenticity != null) {
            next.set(Fact.AUTHENTICITY_SCORE, authenticity.doubleValue());
        }
        scores.total().ifPresent(total -> next.set(Fact.SCORE, total.doubleValue()));
        next.set(Fact.KNOWN_CATEGORIES, byCategory.size());
        next.set(Fact.REVIEWS, count(reasons, Reason.Kind.REVIEW));
        next.set(Fact.EXCLUSIONS, count(reasons, Reason.Kind.EXCLUDE));
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

    private static long count(List<Reason> reasons, Reason.Kind kind) {
        long count = 0;
        for (Reason reason : reasons) {
            if (reason.kind() == kind) {
                count++;
            }
        }
        return count;
    }

    /** The most careful of the decisions said; its reasons are those that decided. */
    private Optional<Verdict> decide(PackRun run, Candidate candidate, List<Reason> reasons) {
        Map<Verdict, List<Reason>> said = new EnumMap<>(Verdict.class);
        for (Rule rule : run.fired(Stage.DECISION, new Case(candidate, parameters))) {
            for (Outcome outcome : rule.outcomes()) {
                if (outcome instanceof Outcome.Decide decide) {
                    said.computeIfAbsent(decide.verdict(), unused -> new ArrayList<>())
                            .add(reason(rule, outcome, candidate));
                } else {
                    reasons.add(reason(rule, outcome, candidate));
                }
            }
        }
        Optional<Verdict> most = said.keySet().stream().max(Comparator.naturalOrder());
        most.ifPresent(verdict -> reasons.addAll(said.getOrDefault(verdict, List.of())));
        return most;
    }

    /** An exclusion and a review hold whatever the decision rules say. */
    private static Verdict atMost(Verdict verdict, List<Reason> reasons) {
        if (count(reasons, Reason.Kind.EXCLUDE) > 0) {
            return Verdict.REJECT;
        }
        boolean mustLook = count(reasons, Reason.Kind.REVIEW) > 0;
        return mustLook && verdict == Verdict.SHORTLIST ? Verdict.REVIEW : verdict;
    }

    private Reason reason(Rule rule, Outcome outcome, Candidate candidate) {
        Evidence evidence = Evidence.later(new Told(rule, outcome, candidate, parameters, wording));
        if (outcome instanceof Outcome.Points points) {
            return new Reason(Reason.Kind.POINTS, rule.id(), title, points.category(), points.points(), evidence);
        }
        return new Reason(kind(outcome), rule.id(), title, "", BigDecimal.ZERO, evidence);
    }

    private static Reason.Kind kind(Outcome outcome) {
        if (outcome instanceof Outcome.Assume) {
            return Reason.Kind.ASSUME;
        }
        if (outcome instanceof Outcome.Exclude) {
            return Reason.Kind.EXCLUDE;
        }
        return outcome instanceof Outcome.Review ? Reason.Kind.REVIEW : Reason.Kind.CLASSIFY;
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
