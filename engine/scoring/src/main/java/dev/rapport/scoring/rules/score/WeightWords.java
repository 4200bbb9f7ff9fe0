package dev.rapport.scoring.rules.score;

import dev.rapport.judged.Evidence;
import dev.rapport.judged.Finding;
import dev.rapport.scoring.rules.pack.Category;
import java.math.BigDecimal;
import java.util.List;

/** Says how much a category counts. */
record WeightWords(Wording wording) {

    /** @param weights sum over the known categories */
    Evidence of(Category category, Weight weight, BigDecimal weights) {
        return Evidence.later(new Evidence.Source() {
            @Override
            public String text() {
                return words(category, weight, weights);
            }

            @Override
            public List<Finding> conditions() {
                return List.of();
            }
        });
    }

    private String words(Category category, Weight weight, BigDecimal weights) {
        double share = weight.counted().doubleValue() / weights.doubleValue();
        String words = wording.text("line.weight", "counts for a share of the total:") + " "
                + wording.text("category." + category.id(), category.title()) + " " + wording.number(share, "fraction");
        if (!weight.isThin()) {
            return words;
        }
        String behind = weight.data().isPresent()
                ? wording.number(weight.data().getAsDouble(), "")
                : wording.text("word.unknown", "unknown");
        return words + " (" + wording.text("line.thin", "less than usual, the data are thin:") + " " + behind + " / "
                + wording.number(weight.full(), "") + ")";
    }
}
