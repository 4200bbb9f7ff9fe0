package dev.rapport.scoring.rules.score;

import dev.rapport.judged.Evidence;
import dev.rapport.judged.Finding;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Says how much a category counts, when somebody reads it.
 *
 * @param category its id
 * @param share of the total, from 0 to 1
 * @param isThin whether it counts less than usual, because the data are thin
 * @param data observations behind it, empty when unknown
 * @param full observations from which it counts whole
 */
public record WeightLine(
        Wording wording, String category, double share, boolean isThin, OptionalDouble data, double full)
        implements Evidence.Source {

    @Override
    public String text() {
        String words = wording.text("line.weight", "counts for a share of the total:") + " "
                + wording.category(category) + " " + wording.number(share, "fraction");
        if (!isThin) {
            return words;
        }
        String behind =
                data.isPresent() ? wording.number(data.getAsDouble(), "") : wording.text("word.unknown", "unknown");
        return words + " (" + wording.text("line.thin", "less than usual, the data are thin:") + " " + behind + " / "
                + wording.number(full, "") + ")";
    }

    @Override
    public List<Finding> conditions() {
        return List.of();
    }
}
