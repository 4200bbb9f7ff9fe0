package dev.rapport.core.answers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column that a client fills in, with its headings in the languages of the reports. */
enum AnswerColumn {
    ANSWER(
            "your answer",
            "answer",
            "ihre antwort",
            "antwort",
            "votre réponse",
            "su respuesta",
            "la vostra risposta",
            "uw antwoord",
            "państwa odpowiedź"),
    REASON("reason", "grund", "raison", "motivo", "reden", "powód"),
    COMMENT("comment", "comments", "kommentar", "commentaire", "comentario", "commento", "opmerking", "komentarz"),
    REFERENCE("reference", "kennung", "référence", "referencia", "riferimento", "kenmerk", "oznaczenie");

    private final List<String> headings;

    AnswerColumn(String... headings) {
        this.headings = List.of(headings);
    }

    static Optional<AnswerColumn> of(String heading) {
        String key = Normalizer.normalize(heading.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(key))
                .findFirst();
    }
}
