package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Evaluation;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Operator;
import dev.rapport.scoring.rules.tree.SearchPattern;
import dev.rapport.scoring.rules.tree.Term;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the closed grammar of conditions: fields, parameters, literals, comparisons, in, and, or, not, arithmetic. */
final class ConditionParser {

    private static final int DEEPEST = 50;
    private static final int MOST_PARTS = 300;

    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final Set<String> parameters;
    private final DoubtedValue doubted;
    private int depth;
    private int parts;

    ConditionParser(Tokens tokens, Vocabulary vocabulary, Set<String> parameters, Doubts doubts, Problems problems) {
        this.doubted = new DoubtedValue(tokens, doubts, problems);
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.parameters = parameters;
    }

    /** Conditions separated by commas, up to the closing bracket. */
    Condition all() {
        List<Condition> parts = new ArrayList<>();
        while (!tokens.peek().is(")")) {
            parts.add(any());
            if (!tokens.take(",") && !tokens.peek().is(")")) {
                throw tokens.stop(
                        "expected",
                        "Here a comma or a closing bracket is expected, not ("
                                + tokens.peek().text() + ").",
                        tokens.peek(),
                        ConditionAdvice.behind(tokens.before(), tokens.peek()));
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition any() {
        List<Condition> parts = new ArrayList<>(List.of(and()));
        while (tokens.take("||") || tokens.take("or")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private Condition and() {
        List<Condition> parts = new ArrayList<>(List.of(not()));
        while (tokens.take("&&") || tokens.take("and")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition not() {
        if (++depth > DEEPEST) {
            throw tokens.stop(
                    "too-deep",
                    "The condition is nested more than " + DEEPEST + " deep.",
                    tokens.peek(),
                    "Maybe split the rule.");
        }
        try {
            if (tokens.take("!") || tokens.take("not")) {
                return not().opposite();
            }
            if (tokens.peek().is("(") && tokens.bracketHoldsCondition()) {
                tokens.next();
                Condition inner = any();
                tokens.expect(")", "Maybe a closing bracket is missing.");
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Condition comparison() {
        Token start = tokens.peek();
        count(start);
        if ((start.is("known") || start.is("unknown")) && tokens.peek(1).is("(")) {
            tokens.next();
            tokens.next();
            Field field = field(tokens.next());
            tokens.expect(")", "Maybe only one field may stand in " + start.text() + "(...).");
            return new Condition.Known(field, start.is("known"));
        }
        Term left = term();
        boolean negated = tokens.peek().is("not")
                && (tokens.peek(1).is("in") || tokens.peek(1).is("matches"));
        if (negated) {
            tokens.next();
        }
        if (tokens.take("in")) {
            return in(left, negated, start);
        }
        if (tokens.take("matches")) {
            return matches(left, negated, start);
        }
        Optional<Operator> operator = operator();
        if (operator.isEmpty()) {
            if (left instanceof Term.FieldTerm field && field.field().type() == FactType.FLAG) {
                return new Condition.Compare(left, Operator.EQUAL, new Term.Truth(true));
            }
            throw tokens.stop(
                    "expected",
                    "Here a comparison is expected, not (" + tokens.peek().text() + ").",
                    tokens.peek(),
                    ConditionAdvice.operator(tokens.peek()));
        }
        Token value = tokens.peek();
        Term right = term();
        check(left, operator.get(), right, start);
        doubted.check(left, operator.get(), right, value);
        return turned(left, operator.get(), right);
    }

    private Condition matches(Term left, boolean negated, Token at) {
        Token written = tokens.next();
        if (!(left instanceof Term.FieldTerm field) || field.field().type() != FactType.TEXT) {
            throw tokens.stop(
                    "wrong-type", "Only a text can match a pattern.", at, "Maybe handle matches \"[0-9]{4}$\".");
        }
        if (written.kind() != Token.Kind.STRING) {
            throw tokens.stop(
                    "expected",
                    "Behind (matches) a pattern in quotes is expected, not (" + written.text() + ").",
                    written,
                    "Maybe add quotes.");
        }
        Optional<SearchPattern> pattern = SearchPattern.of(written.text());
        if (pattern.isEmpty()) {
            throw tokens.stop(
                    "bad-pattern",
                    "The pattern (" + written.text() + ") is none that runs in linear time, or longer than "
                            + SearchPattern.LONGEST + " characters.",
                    written,
                    "Maybe leave out look-around and back-references, and write [.] for a dot.");
        }
        return new Condition.Matches(field.field(), pattern.get(), negated);
    }

    /** A rule that nobody can read overflows the compiler too. */
    private void count(Token at) {
        if (++parts > MOST_PARTS) {
            throw tokens.stop(
                    "too-long",
                    "The condition has more than " + MOST_PARTS + " parts.",
                    at,
                    "Maybe make a table of it, or several rules.");
        }
    }

    /** With the field on the left, as people read it. */
    private static Condition turned(Term left, Operator operator, Term right) {
        if (right instanceof Term.FieldTerm && !(left instanceof Term.FieldTerm)) {
            Operator mirrored =
                    switch (operator) {
                        case AT_LEAST -> Operator.AT_MOST;
                        case MORE -> Operator.LESS;
                        case AT_MOST -> Operator.AT_LEAST;
                        case LESS -> Operator.MORE;
                        case EQUAL, DIFFERENT -> operator;
                    };
            return new Condition.Compare(right, mirrored, left);
        }
        return new Condition.Compare(left, operator, right);
    }

    private Condition in(Term left, boolean negated, Token start) {
        if (!(left instanceof Term.FieldTerm fieldTerm)) {
            throw tokens.stop(
                    "wrong-type", "Left of (in) a field must stand.", start, "Maybe turn it round: platform in (...).");
        }
        tokens.expect("(", "Maybe put the values in brackets: in (\"a\", \"b\").");
        List<Term> values = new ArrayList<>();
        do {
            Token at = tokens.peek();
            count(at);
            Term value = factor();
            check(left, Operator.EQUAL, value, at);
            doubted.check(left, Operator.EQUAL, value, at);
            values.add(value);
        } while (tokens.take(","));
        boolean isValue =
                tokens.peek().kind() == Token.Kind.STRING || tokens.peek().kind() == Token.Kind.NUMBER;
        tokens.expect(
                ")",
                isValue
                        ? "Maybe a comma before (" + tokens.peek().text() + ")."
                        : "Maybe a closing bracket is missing.");
        return new Condition.In(fieldTerm.field(), values, negated);
    }

    private Optional<Operator> operator() {
        for (Operator operator : Operator.values()) {
            if (tokens.take(operator.sign())) {
                return Optional.of(operator);
            }
        }
        if (tokens.peek().is("=")) {
            String hint = tokens.peek(1).is(">") ? "Maybe >=." : tokens.peek(1).is("<") ? "Maybe <=." : "Maybe ==.";
            tokens.error("single-equals", "A single (=) does not compare.", tokens.peek(), hint);
            tokens.next();
            tokens.take("<");
            tokens.take(">");
            return Optional.of(Operator.EQUAL);
        }
        return Optional.empty();
    }

    private Term term() {
        Term left = product();
        while (tokens.peek().is("+") || tokens.peek().is("-")) {
            left = arithmetic(left, tokens.next(), product());
        }
        return left;
    }

    private Term product() {
        Term left = factor();
        while (tokens.peek().is("*") || tokens.peek().is("/")) {
            left = arithmetic(left, tokens.next(), factor());
        }
        return left;
    }

    private Term arithmetic(Term left, Token sign, Term right) {
        count(sign);
        if (Evaluation.type(left) != FactType.NUMBER || Evaluation.type(right) != FactType.NUMBER) {
            tokens.error(
                    "wrong-type",
                    "Only numbers can be calculated with (" + sign.text() + ").",
                    sign,
                    "Maybe compare with ==.");
        }
        return new Term.Arithmetic(left, sign.text().charAt(0), right);
    }

    private Term factor() {
        Token token = tokens.next();
        switch (token.kind()) {
            case NUMBER:
                return new Term.Number(Double.parseDouble(token.text()), token.text());
            case STRING:
                return new Term.Text(token.text());
            case WORD:
                return word(token);
            default:
                break;
        }
        if (token.is("-") && tokens.peek().kind() == Token.Kind.NUMBER) {
            String digits = tokens.next().text();
            return new Term.Number(-Double.parseDouble(digits), "-" + digits);
        }
        if (token.is("(")) {
            if (++depth > DEEPEST) {
                throw tokens.stop(
                        "too-deep",
                        "The calculation is nested more than " + DEEPEST + " deep.",
                        token,
                        "Maybe split the rule.");
            }
            Term inner = term();
            tokens.expect(")", "Maybe a closing bracket is missing.");
            depth--;
            return inner;
        }
        throw tokens.stop(
                "expected",
                "Here a field, a number or a text is expected, not (" + token.text() + ").",
                token,
                ConditionAdvice.isComparison(token)
                        ? "Maybe write the fact again: followers >= 10000 and followers < 50000."
                        : ConditionAdvice.operator(token));
    }

    private Term word(Token token) {
        if (token.is("true") || token.is("false")) {
            return new Term.Truth(token.is("true"));
        }
        if (token.is("parameters") && tokens.take(".")) {
            Token name = tokens.next();
            if (!parameters.contains(name.text())) {
                tokens.error(
                        "unknown-parameter",
                        "The parameter (" + name.text() + ") does not stand in pack.yaml.",
                        name,
                        DidYouMean.hint(name.text(), parameters, "Maybe add it under parameters: in pack.yaml."));
            }
            return new Term.Parameter(name.text());
        }
        if (tokens.peek().is("(") || tokens.peek().is(".")) {
            throw tokens.stop(
                    "not-allowed",
                    "Calls such as (" + token.text() + tokens.peek().text() + "...) are not part of the rule language.",
                    token,
                    token.text().startsWith("param") && tokens.peek().is(".")
                            ? "Maybe parameters." + tokens.peek(1).text() + "."
                            : "Maybe a fact of the vocabulary says the same; see the list of facts.");
        }
        return new Term.FieldTerm(field(token));
    }

    private Field field(Token token) {
        Optional<Field> field = vocabulary.field(token.text());
        if (field.isPresent()) {
            return field.get();
        }
        Field unknown = new Field.Own(token.text(), FactType.NUMBER, "", "", token.text(), false);
        if (vocabulary.isTold(token.text())) {
            return unknown;
        }
        List<String> names = new ArrayList<>(vocabulary.names());
        String hint = parameters.contains(token.text())
                ? "Maybe parameters." + token.text() + "."
                : ConditionAdvice.name(token.text(), names);
        tokens.error("unknown-fact", "The fact (" + token.text() + ") does not exist.", token, hint);
        return unknown;
    }

    private void check(Term left, Operator operator, Term right, Token at) {
        if (unresolved(left) || unresolved(right)) {
            return;
        }
        FactType leftType = Evaluation.type(left);
        FactType rightType = Evaluation.type(right);
        if (leftType != rightType) {
            tokens.error(
                    "wrong-type",
                    "A " + leftType.name().toLowerCase(Locale.ROOT) + " is compared with a "
                            + rightType.name().toLowerCase(Locale.ROOT) + ".",
                    at,
                    ConditionAdvice.type(leftType, right));
        } else if (leftType != FactType.NUMBER && operator != Operator.EQUAL && operator != Operator.DIFFERENT) {
            tokens.error(
                    "wrong-type",
                    "Only numbers have an order for (" + operator.sign() + ").",
                    at,
                    "Maybe ==, != or in (...).");
        }
    }

    /** A name that is already a problem says nothing about types. */
    private boolean unresolved(Term term) {
        return term instanceof Term.FieldTerm field
                && vocabulary.field(field.field().name()).isEmpty();
    }
}
