package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.Verdict;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Outcome;
import dev.rapport.scoring.rules.tree.Place;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the annotations of one rule: what it says when it fires, and why. */
final class Annotations {

    private static final List<String> KNOWN =
            List.of("category", "points", "why", "classify", "assume", "exclude", "review", "source");
    /** What a rule may do; one of them that cannot be read is told, and not missed. */
    private static final List<String> STATEMENTS =
            List.of("points", "category", "classify", "assume", "exclude", "review");

    private static final List<String> AUTHENTICITIES = List.of("genuine", "doubtful", "inauthentic");
    private static final Set<Fact> CLASSES = Set.of(Fact.TIER, Fact.AUTHENTICITY, Fact.PARTNERSHIP);
    private static final List<String> PARTNERSHIPS = List.of("renew", "renegotiate", "pause");

    private final Tokens tokens;
    private final Set<String> categories;
    private final Stage stage;
    private final Problems problems;
    private final Token id;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Optional<BigDecimal> points = Optional.empty();
    private String category = "";
    private String why = "";
    private String source = "";
    private Token whyToken;
    /** Whether something stands under a name that nobody knows, so that nothing can be missed. */
    private boolean isLost;

    Annotations(Tokens tokens, Set<String> categories, Stage stage, Token id, Problems problems) {
        this.problems = problems;
        this.tokens = tokens;
        this.categories = categories;
        this.stage = stage;
        this.id = id;
        this.whyToken = id;
    }

    void read() {
        while (tokens.peek().kind() == Token.Kind.ANNOTATION) {
            Token name = tokens.next();
            if (!KNOWN.contains(name.text())) {
                unknown(name);
            } else if (!seen.add(name.text())) {
                tokens.error(
                        "duplicate-annotation",
                        "The annotation (@" + name.text() + ") stands twice.",
                        name,
                        "Maybe delete one.");
                skipArguments();
            } else {
                argument(name);
            }
        }
    }

    /** What is probably meant is read on as that, so that nothing is missed that stands there. */
    private void unknown(Token name) {
        boolean isApart = name.text().isEmpty() && KNOWN.contains(tokens.peek().text());
        Optional<String> near = isApart ? Optional.of(tokens.peek().text()) : DidYouMean.nearest(name.text(), KNOWN);
        Optional<String> meant = near.filter(seen::add);
        if (isApart) {
            Token apart = tokens.next();
            tokens.follow(
                    "unknown-annotation",
                    "Between @ and " + apart.text() + " nothing may stand.",
                    name,
                    "Maybe @" + apart.text() + ".");
        } else {
            tokens.error(
                    "unknown-annotation",
                    "The annotation (@" + name.text() + ") does not exist.",
                    name,
                    meant.map(known -> "Maybe @" + known + ".")
                            .or(() -> near.map(known -> "Maybe " + known + "."))
                            .orElse("Maybe one of @" + String.join(", @", KNOWN) + "."));
        }
        if (meant.isPresent()) {
            argument(new Token(name.kind(), meant.get(), name.line(), name.column(), name.end()));
        } else {
            isLost = true;
            skipArguments();
        }
    }

    Rule rule(Condition condition, Place place, Vocabulary vocabulary, Set<String> parameters) {
        points.ifPresent(number -> {
            if (category.isEmpty() && !isLost) {
                tokens.error(
                        "no-category",
                        "The points of (" + id.text() + ") belong to no category.",
                        id,
                        "Maybe add @category(...).");
            }
            outcomes.add(new Outcome.Points(category, number));
        });
        if (!seen.contains("points") && !category.isEmpty() && !isLost) {
            tokens.error(
                    "no-points",
                    "The rule (" + id.text() + ") has a category and no points.",
                    id,
                    "Maybe add @points(10).");
        }
        if (outcomes.isEmpty() && STATEMENTS.stream().noneMatch(seen::contains) && !isLost) {
            tokens.error(
                    "no-outcome",
                    "The rule (" + id.text() + ") says nothing when it fires.",
                    id,
                    "Maybe add @category(...) @points(10), @review or @exclude.");
        }
        if (why.isBlank() && !isLost && outcomes.stream().noneMatch(Outcome.Assume.class::isInstance)) {
            tokens.error("no-why", "The rule (" + id.text() + ") does not say why.", id, "Maybe add @why(\"...\").");
        }
        WhyTemplate.check(why, tokens.place(whyToken), vocabulary, parameters, problems);
        return new Rule(id.text(), stage, condition, outcomes, why, source, place);
    }

    private void argument(Token name) {
        switch (name.text()) {
            case "exclude" -> {
                outcomes.add(new Outcome.Exclude());
                if (tokens.peek().is("(")) {
                    skipArguments();
                }
            }
            case "review" -> {
                outcomes.add(new Outcome.Review());
                if (tokens.peek().is("(")) {
                    skipArguments();
                }
            }
            case "category" -> category(inBrackets());
            case "points" -> points();
            case "why" -> {
                whyToken = tokens.peek(1);
                why = text(inBrackets());
            }
            case "source" -> source = text(inBrackets());
            case "classify" -> classify();
            default -> assume();
        }
    }

    private void category(Token word) {
        category = word.text();
        if (!categories.contains(category)) {
            tokens.error(
                    "unknown-category",
                    "The category (" + category + ") does not stand in pack.yaml.",
                    word,
                    DidYouMean.hint(category, categories, "Maybe add it under categories: in pack.yaml."));
        }
    }

    private void points() {
        tokens.expect("(", "Maybe @points(15).");
        boolean negative = tokens.take("-");
        if (!negative) {
            tokens.take("+");
        }
        Token number = tokens.next();
        tokens.expect(")", behindPoints(number));
        if (number.kind() != Token.Kind.NUMBER) {
            tokens.error(
                    "not-a-number",
                    "The points (" + number.text() + ") must be a number.",
                    number,
                    "Maybe @points(15).");
            return;
        }
        BigDecimal decimal = new BigDecimal(number.text());
        points = Optional.of(negative ? decimal.negate() : decimal);
        LikelyNumber.checkPoints(points.get(), tokens.place(number), problems);
    }

    /** What is meant by what stands behind the number. */
    private String behindPoints(Token number) {
        boolean isFraction = tokens.peek().is(",") && tokens.peek(1).kind() == Token.Kind.NUMBER;
        return isFraction
                ? "Maybe a point instead of the comma: @points(" + number.text() + "."
                        + tokens.peek(1).text() + ")."
                : "Maybe only one number may stand in @points(...).";
    }

    /** A size is given in the stage tier and a recommendation in the stage partners; elsewhere it would do nothing. */
    private void checkStage(Fact fact, Token target) {
        boolean isElsewhere =
                fact == Fact.TIER && stage != Stage.TIER || fact == Fact.PARTNERSHIP && stage != Stage.PARTNERS;
        if (isElsewhere) {
            Stage own = fact == Fact.TIER ? Stage.TIER : Stage.PARTNERS;
            tokens.error(
                    "wrong-stage",
                    "The " + fact.id() + " is given by rules of the stage " + own.folder() + " alone, so that one of "
                            + stage.folder() + " says nothing.",
                    target,
                    "Maybe move the rule to " + own.folder() + "/, or take @classify away.");
        }
    }

    private void classify() {
        Token target = pairStart();
        Token value = tokens.next();
        tokens.expect(")", "Maybe only one pair may stand in @classify(...).");
        if (target.is("decision")) {
            for (Verdict verdict : Verdict.values()) {
                if (verdict.id().equals(value.text())) {
                    outcomes.add(new Outcome.Decide(verdict));
                    return;
                }
            }
            tokens.error(
                    "unknown-class",
                    "The decision (" + value.text() + ") does not exist.",
                    value,
                    "Maybe shortlist, review or reject.");
            return;
        }
        Optional<Fact> fact = Fact.byId(target.text()).filter(CLASSES::contains);
        if (fact.isEmpty()) {
            tokens.error(
                    "unknown-class",
                    "The class (" + target.text() + ") cannot be set.",
                    target,
                    "Maybe tier, authenticity, decision or partnership.");
            return;
        }
        checkStage(fact.get(), target);
        if (fact.get() == Fact.AUTHENTICITY && !AUTHENTICITIES.contains(value.text())) {
            tokens.error(
                    "unknown-class",
                    "The authenticity (" + value.text() + ") does not exist.",
                    value,
                    DidYouMean.hint(value.text(), AUTHENTICITIES, "Maybe genuine, doubtful or inauthentic."));
        }
        if (fact.get() == Fact.PARTNERSHIP && !PARTNERSHIPS.contains(value.text())) {
            tokens.error(
                    "unknown-class",
                    "The recommendation (" + value.text() + ") does not exist.",
                    value,
                    DidYouMean.hint(value.text(), PARTNERSHIPS, "Maybe renew, renegotiate or pause."));
        }
        outcomes.add(new Outcome.Classify(fact.get(), value.text()));
    }

    private void assume() {
        Token target = pairStart();
        boolean negative = tokens.take("-");
        Token value = tokens.next();
        tokens.expect(")", "Maybe only one pair may stand in @assume(...).");
        Optional<Fact> fact = Fact.byId(target.text()).filter(f -> f.type() == FactType.NUMBER);
        if (fact.isEmpty()) {
            tokens.error(
                    "unknown-fact",
                    "The number (" + target.text() + ") does not exist.",
                    target,
                    DidYouMean.hint(target.text(), Vocabularies.NUMBERS, "Maybe look it up in the list of facts."));
        } else if (value.kind() != Token.Kind.NUMBER) {
            tokens.error(
                    "not-a-number", "The assumption (" + value.text() + ") must be a number.", value, "Maybe 0.02.");
        } else {
            double number = Double.parseDouble(value.text());
            LikelyNumber.checkAssumed(
                    fact.get(), BigDecimal.valueOf(negative ? -number : number), tokens.place(value), problems);
            outcomes.add(new Outcome.Assume(fact.get(), negative ? -number : number));
        }
    }

    private Token pairStart() {
        tokens.expect("(", "Maybe @classify(tier: micro).");
        Token target = tokens.next();
        if (tokens.peek().is("=")) {
            tokens.error(
                    "single-equals",
                    "A name and its value are separated by a colon.",
                    tokens.peek(),
                    "Maybe (tier: micro).");
            tokens.next();
        } else {
            tokens.expect(":", "Maybe (tier: micro).");
        }
        return target;
    }

    private Token inBrackets() {
        tokens.expect("(", "Maybe the brackets are missing.");
        Token token = tokens.next();
        boolean isCut = token.kind() == Token.Kind.STRING && tokens.peek().kind() == Token.Kind.WORD;
        tokens.expect(
                ")",
                isCut
                        ? "Maybe other quotes inside of the text: \"a '"
                                + tokens.peek().text() + "' b\"."
                        : "Maybe put the text in straight quotes.");
        return token;
    }

    private String text(Token token) {
        if (token.kind() != Token.Kind.STRING) {
            tokens.error(
                    "expected",
                    "Here a text in quotes is expected, not (" + token.text() + ").",
                    token,
                    "Maybe add quotes.");
        }
        return token.text();
    }

    private void skipArguments() {
        if (!tokens.take("(")) {
            return;
        }
        int depth = 1;
        while (depth > 0 && !tokens.atEnd() && !tokens.peek().is("when")) {
            Token token = tokens.next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
    }
}
