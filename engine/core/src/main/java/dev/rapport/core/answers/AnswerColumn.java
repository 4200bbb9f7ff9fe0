package dev.rapport.core.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column that a client fills in, with its headings in the languages of the reports. */
enum AnswerColumn {
    ANSWER("your answer", "answer", "ihre antwort", "antwort"),
    REASON("reason", "grund"),
    COMMENT("comment", "comments", "kommentar"),
    REFERENCE("reference", "kennung");

    private final List<String> headings;

    AnswerColumn(String... headings) {
        this.headings = List.of(headings);
    }

    static Optional<AnswerColumn> of(String heading) {
        String key = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(key))
                .findFirst();
    }
}
