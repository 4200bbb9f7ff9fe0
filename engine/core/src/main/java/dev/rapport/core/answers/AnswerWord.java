package dev.rapport.core.answers;

import dev.rapport.judged.PersonDecision.Verdict;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Yes, backup and no, as people write them, and as the workbook offers them in each of its languages. */
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
                    "oui",
                    "accepter",
                    "accepté",
                    "sí",
                    "si",
                    "sì",
                    "aprobar",
                    "aprobado",
                    "approva",
                    "approvato",
                    "akkoord",
                    "zgoda",
                    "tak",
                    "\u2713",
                    "\u2714"),
            Verdict.BACKUP,
            List.of(
                    "backup",
                    "back-up",
                    "back up",
                    "maybe",
                    "reserve",
                    "ersatz",
                    "vielleicht",
                    "réserve",
                    "peut-être",
                    "reserva",
                    "riserva",
                    "forse",
                    "misschien",
                    "rezerwa"),
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
                    "non",
                    "nee",
                    "nie",
                    "\u2717",
                    "\u2718"));

    private AnswerWord() {}

    static Optional<Verdict> verdict(String word) {
        // "No." and "Approved!" mean what they say; "approve?" asks.
        String key = Normalizer.normalize(word.strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("[.!\\s]+$", "");
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
