package dev.rapport.cli;

import dev.rapport.Scoring;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Reason;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everybody judged, for people. */
final class ScoreTable {

    private ScoreTable() {}

    static void print(Scoring scoring, Rows rows, Output output) {
        if (scoring.judgements().isEmpty()) {
            output.line("No creators: import export files first.");
            return;
        }
        TextTable table = new TextTable(
                List.of("", "creator", "followers", "tier", "score", "known", "decision", "heaviest reason"),
                0,
                2,
                4,
                5);
        int rank = 0;
        // Of how many categories enough is known for a score.
        int categories = scoring.rules().categories().size();
        for (Judgement judgement :
                scoring.judgements().stream().limit(rows.most()).toList()) {
            table.row(
                    String.valueOf(++rank),
                    shorten(judgement.account().ref().toString(), 36),
                    followers(judgement),
                    judgement.decision().tier().isEmpty()
                            ? "unknown"
                            : judgement.decision().tier(),
                    score(judgement),
                    judgement.decision().scores().size() + " of " + categories,
                    judgement.decision().verdict().id(),
                    shorten(heaviest(judgement).map(Reason::text).orElse(""), 70));
        }
        table.print(output);
        rows.rest(scoring.judgements().size(), "rapport score --all", output);
    }

    static String score(Judgement judgement) {
        return judgement
                .decision()
                .told()
                .map(score -> score.setScale(0, RoundingMode.HALF_UP).toPlainString())
                .orElse("unknown");
    }

    static String followers(Judgement judgement) {
        var followers = judgement.account().followers().known();
        return followers.isPresent() ? String.format(Locale.ROOT, "%,d", followers.getAsLong()) : "unknown";
    }

    private static Optional<Reason> heaviest(Judgement judgement) {
        List<Reason.Kind> kinds = List.of(Reason.Kind.EXCLUDE, Reason.Kind.REVIEW, Reason.Kind.POINTS);
        return kinds.stream()
                .flatMap(kind -> judgement.decision().reasons(kind).stream().limit(1))
                .findFirst();
    }

    static String shorten(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
