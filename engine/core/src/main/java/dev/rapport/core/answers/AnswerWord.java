package dev.rapport.core.answers;

import dev.rapport.judged.PersonDecision.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Yes, backup and no, as people write them in English and German. */
final class AnswerWord {

    private static final Map<Verdict, List<String>> WORDS = Map.of(
            Verdict.APPROVED,
            List.of(
                    "approve",
                    "approved",
                    "yes",
                    "y",
                    "ok",
                    "x",
                    "ja",
                    "j",
                    "freigeben",
                    "freigegeben",
                    "\u2713",
                    "\u2714"),
            Verdict.BACKUP,
            List.of("backup", "back-up", "back up", "maybe", "reserve", "ersatz", "vielleicht"),
            Verdict.REJECTED,
            List.of(
                    "no",
                    "n",
                    "reject",
                    "rejected",
                    "decline",
                    "declined",
                    "nein",
                    "ablehnen",
                    "abgelehnt",
                    "\u2717",
                    "\u2718"));

    private AnswerWord() {}

    static Optional<Verdict> verdict(String word) {
        String key = word.strip().toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
