package dev.rapport.benchmarks;

import dev.rapport.api.model.Flag;
import dev.rapport.judged.Authenticity;
import dev.rapport.judged.Decision;
import dev.rapport.judged.Evidence;
import dev.rapport.judged.Reason;
import dev.rapport.judged.Validation;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.score.Wording;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.ParameterValues;
import dev.rapport.scoring.rules.tree.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What somebody would write who needs no rule engine: one method a stage, one {@code if} a rule, the sums of categories kept as rules
 * fire. The stages are generated from the pack ({@link PlainSource}); the rest stands here. For one thread, one candidate at a time.
 */
public abstract class PlainFlow {

    private final RulePack pack;
    private final List<Rule> rules;
    private final ParameterValues parameters;
    private final Wording wording;
    private final String title;
    private final PlainScores scores;
    private List<Reason> reasons = new ArrayList<>();
    private List<Reason> decisions = new ArrayList<>();
    private Candidate.Builder next = Candidate.builder();
    private long reviews;
    private long exclusions;
    private Optional<Verdict> said = Optional.empty();
    /** As the stage sees it. */
    protected Candidate c = Candidate.builder().build();
    /** Rules that have fired for this candidate. */
    protected final boolean[] fired;

    protected PlainFlow(RulePack pack) {
        this.pack = pack;
        this.rules = pack.rules();
        this.parameters = pack.parameterValues();
        this.wording = new Wording(pack, "en", "EUR");
        this.title = pack.title();
        this.scores = new PlainScores(pack, wording, this::isKnown);
        this.fired = new boolean[rules.size()];
    }

    protected abstract void stage(int stage);

    /** Whether a rule holds for a candidate, for those that only want conditions. */
    public abstract boolean holds(int rule, Candidate candidate);

    protected abstract boolean isKnown(int category, Candidate candidate);

    /** Through all stages. */
    public final Decision judge(Candidate candidate) {
        reasons = new ArrayList<>();
        decisions = new ArrayList<>();
        reviews = 0;
        exclusions = 0;
        said = Optional.empty();
        java.util.Arrays.fill(fired, false);
        scores.begin();
        var followers = candidate.known(Fact.FOLLOWERS);
        var whole = followers.isPresent() ? OptionalLong.of((long) followers.getAsDouble()) : OptionalLong.empty();
        var validated = pack.validations().stream()
                .filter(one -> one.of() == Validation.Of.AUTHENTICITY)
                .filter(one -> one.covers(candidate.text(Fact.PLATFORM), whole))
                .toList();
        next = candidate.toBuilder().set(Fact.VALIDATED, Flag.of(!validated.isEmpty()));
        run(0);
        run(1);
        run(2);
        look();
        run(2);
        look();
        run(3);
        run(4);
        look();
        run(5);
        PlainScores.Sum sum = scores.last(c);
        reasons.replaceAll(reason -> reason.kind() != Reason.Kind.POINTS
                        || sum.byCategory().containsKey(reason.category())
                ? reason
                : new Reason(
                        reason.kind(), reason.rule(), title, reason.category(), BigDecimal.ZERO, reason.evidence()));
        reasons.addAll(decisions);
        reasons.addAll(sum.lines());
        Verdict verdict = said.orElse(Verdict.REVIEW);
        if (exclusions > 0) {
            verdict = Verdict.REJECT;
        } else if (reviews > 0 && verdict == Verdict.SHORTLIST) {
            verdict = Verdict.REVIEW;
        }
        return new Decision(
                c.text(Fact.TIER), verdict, authenticity(), validated, sum.total(), sum.byCategory(), reasons);
    }

    private void run(int stage) {
        c = next.build();
        next = c.toBuilder();
        stage(stage);
    }

    private void look() {
        PlainScores.Sum sum = scores.now(next.build());
        BigDecimal authenticity = sum.byCategory().get("authenticity");
        if (authenticity != null) {
            next.set(Fact.AUTHENTICITY_SCORE, authenticity.doubleValue());
        }
        sum.total().ifPresent(total -> next.set(Fact.SCORE, total.doubleValue()));
        next.set(Fact.KNOWN_CATEGORIES, sum.byCategory().size());
        next.set(Fact.REVIEWS, reviews);
        next.set(Fact.EXCLUSIONS, exclusions);
    }

    /** Called by a generated {@code if}. */
    protected final void points(int rule, int outcome, int category, BigDecimal points) {
        scores.add(category, points);
        reasons.add(new Reason(
                Reason.Kind.POINTS, rules.get(rule).id(), title, scores.id(category), points, words(rule, outcome)));
    }

    protected final void classify(int rule, int outcome, Fact fact, String value) {
        String already = next.text(fact);
        if (already.isEmpty() || isMoreCareful(value, already)) {
            next.set(fact, value);
        }
        plain(reasons, Reason.Kind.CLASSIFY, rule, outcome);
    }

    private static boolean isMoreCareful(String value, String than) {
        return value.equals("inauthentic") && (than.equals("doubtful") || than.equals("genuine"))
                || value.equals("doubtful") && than.equals("genuine");
    }

    protected final void assume(int rule, int outcome, Fact fact, double number) {
        if (!c.isKnown(fact)) {
            next.set(fact, number);
        }
        plain(reasons, Reason.Kind.ASSUME, rule, outcome);
    }

    protected final void review(int rule, int outcome) {
        reviews++;
        plain(reasons, Reason.Kind.REVIEW, rule, outcome);
    }

    protected final void exclude(int rule, int outcome) {
        exclusions++;
        plain(reasons, Reason.Kind.EXCLUDE, rule, outcome);
    }

    protected final void decide(int rule, int outcome, Verdict verdict) {
        if (said.isEmpty() || verdict.compareTo(said.get()) > 0) {
            decisions.clear();
            said = Optional.of(verdict);
        }
        if (verdict == said.get()) {
            plain(decisions, Reason.Kind.CLASSIFY, rule, outcome);
        }
    }

    private void plain(List<Reason> to, Reason.Kind kind, int rule, int outcome) {
        to.add(new Reason(kind, rules.get(rule).id(), title, "", BigDecimal.ZERO, words(rule, outcome)));
    }

    private Evidence words(int rule, int outcome) {
        Rule fired = rules.get(rule);
        Outcome said = fired.outcomes().get(outcome);
        return Evidence.later(new PlainWords(fired, said, c, parameters, wording));
    }

    private Authenticity authenticity() {
        for (Authenticity authenticity : Authenticity.values()) {
            if (authenticity.id().equals(c.text(Fact.AUTHENTICITY))) {
                return authenticity;
            }
        }
        return Authenticity.UNKNOWN;
    }
}
