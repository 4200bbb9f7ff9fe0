package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.Value;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.written.WrittenNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a cell says of an agency's own field: numbers as spreadsheet users write them, yes and no in the languages of the packs. */
public final class OwnValue {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja", "oui", "si", "sí", "✓", "✔");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-", "nein", "non", "✗");

    private OwnValue() {}

    /** The value; empty when the text is none of the field's type. */
    public static Optional<Value> of(Field.Own field, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return switch (field.type()) {
            case TEXT -> Optional.of(Value.of(text.strip()));
            case NUMBER -> WrittenNumber.parse(text).map(number -> Value.of(number.doubleValue()));
            case FLAG ->
                YES.contains(word)
                        ? Optional.of(new Value.Truth(true))
                        : NO.contains(word) ? Optional.of(new Value.Truth(false)) : Optional.empty();
        };
    }
}
