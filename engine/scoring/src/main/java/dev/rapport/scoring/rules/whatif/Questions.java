package dev.rapport.scoring.rules.whatif;

import dev.rapport.judged.Question;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import dev.rapport.scoring.rules.pack.Category;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What to ask a creator for: missing facts, those first that could move the score furthest. */
public final class Questions {

    private static final int MOST = 5;

    private final RulePack pack;

    public Questions(RulePack pack) {
        this.pack = pack;
    }

    public List<Question> of(Candidate judged) {
        double weights = pack.categories().values().stream()
                .mapToDouble(category -> category.weight().doubleValue())
                .sum();
        Map<Fact, Double> reach = new EnumMap<>(Fact.class);
        for (Rule rule : pack.rules()) {
            double points = points(rule) / Math.max(1, weights);
            for (Field field : rule.condition().fieldsThatMustBeKnown()) {
                boolean missing = field instanceof Field.OfCandidate fact
                        && Lever.MOVABLE.contains(fact.fact())
                        && !judged.isKnown(fact.fact());
                if (missing && points > 0) {
                    reach.merge(((Field.OfCandidate) field).fact(), points, Double::sum);
                }
            }
        }
        List<Question> questions = new ArrayList<>();
        reach.forEach((fact, points) -> questions.add(new Question(fact, points)));
        questions.sort(Comparator.comparingDouble(Question::points).reversed().thenComparing(Question::fact));
        return questions.subList(0, Math.min(MOST, questions.size()));
    }

    /** What a rule could give or take, weighted by its category. */
    private double points(Rule rule) {
        double sum = 0;
        for (Outcome outcome : rule.outcomes()) {
            if (outcome instanceof Outcome.Points points) {
                Category category = pack.categories().get(points.category());
                sum += category == null
                        ? 0
                        : Math.abs(points.points().doubleValue())
                                * category.weight().doubleValue();
            }
        }
        return sum;
    }
}
