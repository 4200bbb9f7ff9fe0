package dev.rapport.scoring.workbench.benchmark;

import dev.rapport.scoring.metrics.Statistics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Verdicts on accounts whose truth is known. "Inauthentic" counts as saying so; doubtful does not, and is counted beside it. An account
 * of which nothing could be said counts as not said.
 *
 * @param cases one an account
 */
public record Verdicts(List<Case> cases) {

    /**
     * One account.
     *
     * @param account who
     * @param isFake the truth
     * @param said what the pack says: genuine, doubtful, inauthentic, or unknown
     * @param score authenticity 0 to 100, empty when unknown
     * @param rules the rules that took points
     */
    public record Case(String account, boolean isFake, String said, OptionalDouble score, List<String> rules) {
        public Case {
            rules = List.copyOf(rules);
        }

        boolean saysFake() {
            return said.equals("inauthentic");
        }

        boolean isMistake() {
            return saysFake() != isFake;
        }
    }

    /** A rule and how often it stood behind a mistake. */
    public record Culprit(String rule, int mistakes) {}

    public Verdicts {
        cases = List.copyOf(cases);
    }

    /** @return how many have this truth and this verdict */
    public long count(boolean isFake, boolean saysFake) {
        return cases.stream()
                .filter(one -> one.isFake() == isFake && one.saysFake() == saysFake)
                .count();
    }

    /** Share of verdicts that are right, 0 to 1; NaN-free: 0 without cases. */
    public double accuracy() {
        return ratio(count(true, true) + count(false, false), cases.size());
    }

    /** Of those called inauthentic, the share that is. */
    public double precision() {
        return ratio(count(true, true), count(true, true) + count(false, true));
    }

    /** Of those that are, the share called so. */
    public double recall() {
        return ratio(count(true, true), count(true, true) + count(true, false));
    }

    /** Of the honest, the share called inauthentic. */
    public double falseAlarms() {
        return ratio(count(false, true), count(false, true) + count(false, false));
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return precision() + recall() > 0 ? 2 * precision() * recall() / (precision() + recall()) : 0;
    }

    /** Share with a truth that is called neither genuine nor unknown: a person would look. */
    public double flagged(boolean isFake) {
        long of = cases.stream().filter(one -> one.isFake() == isFake).count();
        return ratio(
                cases.stream()
                        .filter(one -> one.isFake() == isFake)
                        .filter(one -> one.saysFake() || one.said().equals("doubtful"))
                        .count(),
                of);
    }

    /**
     * Chance that an inauthentic account has the lower score of the two, ties counted half (Mann and Whitney).
     *
     * @return 0 to 1, empty where one side has no account with a score
     */
    public OptionalDouble auc() {
        List<Case> scored =
                cases.stream().filter(one -> one.score().isPresent()).toList();
        double fakes = scored.stream().filter(Case::isFake).count();
        double others = scored.size() - fakes;
        if (fakes == 0 || others == 0) {
            return OptionalDouble.empty();
        }
        double[] ranks = Statistics.ranks(
                scored.stream().mapToDouble(one -> -one.score().orElse(0)).toArray());
        double sum = 0;
        for (int i = 0; i < ranks.length; i++) {
            sum += scored.get(i).isFake() ? ranks[i] : 0;
        }
        return OptionalDouble.of((sum - fakes * (fakes + 1) / 2) / (fakes * others));
    }

    /** The wrong verdicts. */
    public List<Case> mistakes() {
        return cases.stream().filter(Case::isMistake).toList();
    }

    /**
     * The rules that decided the mistakes, the most frequent first.
     *
     * @param falseAlarms for honest accounts called inauthentic; else for those that were not found
     */
    public List<Culprit> decided(boolean falseAlarms) {
        Map<String, Integer> count = new HashMap<>();
        for (Case mistake : mistakes()) {
            if (mistake.saysFake() == falseAlarms) {
                List<String> rules = mistake.rules().isEmpty() ? List.of("no rule spoke") : mistake.rules();
                rules.forEach(rule -> count.merge(rule, 1, Integer::sum));
            }
        }
        List<Culprit> culprits = new ArrayList<>();
        count.forEach((rule, mistakes) -> culprits.add(new Culprit(rule, mistakes)));
        culprits.sort(Comparator.comparingInt(Culprit::mistakes).reversed().thenComparing(Culprit::rule));
        return culprits;
    }

    private static double ratio(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }
}
