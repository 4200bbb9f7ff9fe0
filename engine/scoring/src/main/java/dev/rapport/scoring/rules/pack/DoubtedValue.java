package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Operator;
import dev.rapport.scoring.rules.tree.Term;
import dev.rapport.written.Problems;
import java.math.BigDecimal;

/** Looks at a value that a condition of a rule file holds a field against: what is right by its type, and hardly meant. */
final class DoubtedValue {

    private final Tokens tokens;
    private final Doubts doubts;
    private final Problems problems;

    DoubtedValue(Tokens tokens, Doubts doubts, Problems problems) {
        this.tokens = tokens;
        this.doubts = doubts;
        this.problems = problems;
    }

    void check(Term left, Operator operator, Term right, Token at) {
        if (!(left instanceof Term.FieldTerm compared)) {
            return;
        }
        Field field = compared.field();
        if (right instanceof Term.Text text) {
            doubts.add(field, text.text(), tokens.place(at), false);
        } else if (right instanceof Term.Number number && Likely.isThousands(field, number.written())) {
            tokens.error(
                    "thousands",
                    "The number (" + number.written() + ") has three decimals, and " + field.name() + " are whole.",
                    at,
                    "Maybe " + number.written().replace(".", "") + ".");
        } else if (right instanceof Term.Number number) {
            LikelyNumber.check(field, BigDecimal.valueOf(number.number()), tokens.place(at), problems);
            if (operator == Operator.EQUAL && field.unit().startsWith("fraction") && number.number() != 0) {
                tokens.warning(
                        "exact-number",
                        "The rule asks for exactly " + number.written() + " of " + field.name() + ".",
                        at,
                        "Maybe >=.");
            }
        }
    }
}
