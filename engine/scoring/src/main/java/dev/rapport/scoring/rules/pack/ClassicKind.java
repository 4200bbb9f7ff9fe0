package dev.rapport.scoring.rules.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of column of a classic Drools decision table, with what this engine makes of each. */
enum ClassicKind {
    NAME("N", Use.READ),
    CONDITION("C", Use.READ),
    METADATA("@", Use.READ),
    ACTION("A", Use.READ),
    ENABLED("B", Use.READ),
    DESCRIPTION("I", Use.FOR_PEOPLE),
    PRIORITY("P", Use.WITHOUT_EFFECT),
    NO_LOOP("U", Use.WITHOUT_EFFECT),
    LOCK_ON_ACTIVE("L", Use.WITHOUT_EFFECT),
    AUTO_FOCUS("F", Use.WITHOUT_EFFECT),
    DURATION("D", Use.REFUSED),
    TIMER("T", Use.REFUSED),
    CALENDARS("E", Use.REFUSED),
    DATE_EFFECTIVE("V", Use.REFUSED),
    DATE_EXPIRES("Z", Use.REFUSED),
    ACTIVATION_GROUP("X", Use.REFUSED),
    AGENDA_GROUP("G", Use.REFUSED),
    RULEFLOW_GROUP("R", Use.REFUSED);

    /** What happens with the cells of a column. */
    enum Use {
        READ,
        FOR_PEOPLE,
        /** Every rule that holds fires once, in whatever order: this can be left out. */
        WITHOUT_EFFECT,
        /** It would alter which rules fire, in a way that a score cannot explain. */
        REFUSED
    }

    private final String letter;
    private final Use use;

    ClassicKind(String letter, Use use) {
        this.letter = letter;
        this.use = use;
    }

    Use use() {
        return use;
    }

    /** As Drools writes it. */
    String keyword() {
        return name().replace('_', '-');
    }

    static Optional<ClassicKind> of(String keyword) {
        String word = keyword.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.letter.equals(word) || kind.keyword().equals(word))
                .findFirst();
    }
}
