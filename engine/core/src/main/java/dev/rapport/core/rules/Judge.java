package dev.rapport.core.rules;

import dev.rapport.api.facts.Candidate;
import dev.rapport.api.facts.Fact;
import dev.rapport.api.model.Authenticity;
import dev.rapport.api.model.Decision;
import dev.rapport.api.model.Finding;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Reason;
import dev.rapport.api.model.Validation;
import dev.rapport.api.model.Verdict;
import dev.rapport.core.rules.pack.RulePack;
import dev.rapport.core.rules.run.Case;
import dev.rapport.core.rules.run.CompiledPack;
import dev.rapport.core.rules.score.Scorecard;
import dev.rapport.core.rules.score.Wording;
import dev.rapport.core.rules.tree.Evaluation;
import dev.rapport.core.rules.tree.Outcome;
import dev.rapport.core.rules.tree.ParameterValues;
import dev.rapport.core.rules.tree.Rule;
import dev.rapport.core.rules.tree.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Takes a candidate through the stages of a pack. Thread-safe. */
public final class Judge {

    private static final List<String> MOST_CAREFUL_FIRST = List.of("inauthentic", "doubtful", "genuine");

    private final CompiledPack compiled;
    private final RulePack pack;
    private final ParameterValues parameters;
    private final Wording wording;
    private final Scorecard scorecard;

    /**
     * @param language of the reasons
     * @param currency ISO code of the campaign, for reasons with money
     */
    public Judge(CompiledPack compiled, String language, String currency) {
        this.compiled = compiled;
        this.pack = compiled.pack();
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
        return stage(Stage.TABLES, stage(Stage.TIER, candidate, new ArrayList<>()), new ArrayList<>());
    }

    /**
     * Judges a candidate.
     *
     * @param forecast adds what the forecast says, once fit is known
     */
    public Result judge(Candidate candidate, UnaryOperator<Candidate> forecast) {
        List<Reason> reasons = new ArrayList<>();
        List<Validation> validated = validated(candidate);
        Candidate seen = stage(
                Stage.TIER,
                candidate.toBuilder()
                        .set(Fact.VALIDATED, Flag.of(!validated.isEmpty()))
                        .build(),
                reasons);
        seen = stage(Stage.TABLES, seen, reasons);
        seen = stage(Stage.AUTHENTICITY, seen, reasons);
        // A second look: the stage's own score decides what the account is called.
        seen = stage(Stage.AUTHENTICITY, withScores(seen, reasons), reasons);
        seen = stage(Stage.FIT, withScores(seen, reasons), reasons);
        seen = stage(Stage.ROI, forecast.apply(seen), reasons);
        seen = withScores(seen, reasons);
        List<Reason> decisions = new ArrayList<>();
        Optional<Verdict> said = decide(seen, decisions);
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
        return pack.validations().stream()
                .filter(one -> one.covers(candidate.text(Fact.PLATFORM), whole))
                .toList();
    }

    private Candidate stage(Stage stage, Candidate candidate, List<Reason> reasons) {
        Candidate.Builder next = candidate.toBuilder();
        Set<String> already = reasons.stream().map(Reason::rule).collect(Collectors.toSet());
        for (Rule rule : compiled.fired(stage, new Case(candidate, parameters))) {
            if (already.contains(rule.id())) {
                continue;
            }
            for (Outcome outcome : rule.outcomes()) {
                apply(outcome, candidate, next);
                reasons.add(reason(rule, outcome, candidate));
            }
        }
        return next.build();
    }

    private static void apply(Outcome outcome, Candidate candidate, Candidate.Builder next) {
        if (outcome instanceof Outcome.Classify classify) {
            String already = next.build().text(classify.fact());
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
        Scorecard.Result scores = scorecard.add(reasons, candidate);
        Candidate.Builder next = candidate.toBuilder();
        Map<String, BigDecimal> byCategory = scores.scores();
        if (byCategory.containsKey("authenticity")) {
            next.set(Fact.AUTHENTICITY_SCORE, byCategory.get("authenticity").doubleValue());
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
                        reason.text(),
                        reason.conditions());
    }

    private static long count(List<Reason> reasons, Reason.Kind kind) {
        return reasons.stream().filter(reason -> reason.kind() == kind).count();
    }

    /** The most careful of the decisions said; its reasons are those that decided. */
    private Optional<Verdict> decide(Candidate candidate, List<Reason> reasons) {
        Map<Verdict, List<Reason>> said = new EnumMap<>(Verdict.class);
        for (Rule rule : compiled.fired(Stage.DECISION, new Case(candidate, parameters))) {
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
        List<Finding> findings = new Evaluation(candidate, parameters).findings(rule.condition());
        String text = wording.reason(rule, candidate);
        if (outcome instanceof Outcome.Points points) {
            return reason(Reason.Kind.POINTS, rule, points.category(), points.points(), text, findings);
        }
        if (outcome instanceof Outcome.Assume assume) {
            String assumed = assume.fact().id() + " = "
                    + wording.number(assume.number(), assume.fact().unit())
                    + (rule.sources().isEmpty() ? "" : " (" + rule.sources() + ")");
            return reason(Reason.Kind.ASSUME, rule, "", BigDecimal.ZERO, text.isEmpty() ? assumed : text, findings);
        }
        Reason.Kind kind = outcome instanceof Outcome.Exclude
                ? Reason.Kind.EXCLUDE
                : outcome instanceof Outcome.Review ? Reason.Kind.REVIEW : Reason.Kind.CLASSIFY;
        return reason(kind, rule, "", BigDecimal.ZERO, text, findings);
    }

    private Reason reason(
            Reason.Kind kind, Rule rule, String category, BigDecimal points, String text, List<Finding> findings) {
        return new Reason(kind, rule.id(), pack.title(), category, points, text, findings);
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
