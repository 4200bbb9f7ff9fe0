package dev.rapport.judged;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the rules say about one account for one campaign.
 *
 * @param tier nano, micro, mid, macro or mega; empty when followers are unknown
 * @param verdict the decision
 * @param authenticity what the authenticity stage says
 * @param validated on which accounts like this one that was held against the truth; empty when on none
 * @param score 0 to 100, empty when nothing is known
 * @param scores 0 to 100 by category; a category of which nothing is known is absent
 * @param reasons every line, {@linkplain Reason#BY_WEIGHT heaviest first}
 */
public record Decision(
        String tier,
        Verdict verdict,
        Authenticity authenticity,
        List<Validation> validated,
        Optional<BigDecimal> score,
        Map<String, BigDecimal> scores,
        List<Reason> reasons) {

    /** So many categories must be known before a number says how good somebody is. */
    public static final int ENOUGH = 3;

    public Decision {
        validated = List.copyOf(validated);
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
        reasons = Heaviest.first(reasons);
    }

    /** The score as people read it: empty where fewer than {@link #ENOUGH} categories are known. */
    public Optional<BigDecimal> told() {
        return score.filter(known -> scores.size() >= ENOUGH);
    }

    /** The lines of one kind. */
    public List<Reason> reasons(Reason.Kind kind) {
        return reasons.stream().filter(reason -> reason.kind() == kind).toList();
    }
}
