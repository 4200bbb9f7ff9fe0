package dev.rapport.report.seen;

import dev.rapport.judged.Reason;
import java.math.BigDecimal;
import java.util.List;

/**
 * A reason as an edition may show it.
 *
 * @param kind what the line is
 * @param category its name
 * @param of id of the category that they count in, also for a weight; empty for a line of none
 * @param points exact points
 * @param text the sentence
 * @param findings the facts behind it with what was asked for, one text each
 */
public record SeenReason(
        Reason.Kind kind, String category, String of, BigDecimal points, String text, List<String> findings) {

    public SeenReason {
        findings = List.copyOf(findings);
    }

    /** A rule's own finding; else a line of book-keeping such as a base, a cap or a weight. */
    public boolean isEvidence() {
        return switch (kind) {
            case POINTS, REVIEW, EXCLUDE -> true;
            default -> false;
        };
    }
}
