package dev.rapport.scoring.rules.score;

import dev.rapport.judged.Evidence;
import dev.rapport.judged.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Says how much a category counts, when somebody reads it.
 *
 * @param category its id
 * @param share of the total, from 0 to 1
 * @param part what it brings to the total
 * @param isThin whether it counts less than usual, because the data are thin
 * @param data observations behind it, empty when unknown
 * @param full observations from which it counts whole
 */
public record WeightLine(
        Wording wording, String category, double share, double part, boolean isThin, OptionalDouble data, double full)
        implements Evidence.Source {

    @Override
    public String text() {
        String words = wording.text("line.weight", "{category} counts {share} of the total: {part}")
                .replace("{category}", wording.category(category))
                .replace("{share}", wording.number(share, "fraction"))
                .replace(
                        "{part}",
                        BigDecimal.valueOf(part)
                                .setScale(2, RoundingMode.HALF_EVEN)
                                .toPlainString());
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
