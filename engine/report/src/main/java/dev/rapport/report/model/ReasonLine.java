package dev.rapport.report.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * One reason as the reader sees it.
 *
 * @param category id of the category
 * @param categoryName its name
 * @param points exact points
 * @param pointsText points with sign, empty for a line without points
 * @param text the sentence
 * @param rule the rule that gave it
 * @param facts the facts behind it with what was asked for, one text each
 * @param evidence a rule's own finding; else a line of book-keeping such as a base, a cap or a weight
 */
public record ReasonLine(
        String category,
        String categoryName,
        BigDecimal points,
        String pointsText,
        String text,
        String rule,
        List<String> facts,
        boolean evidence) {

    public ReasonLine {
        facts = List.copyOf(facts);
    }
}
