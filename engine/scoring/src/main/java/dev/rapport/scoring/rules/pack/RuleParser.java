package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a rule file into the tree. Every problem of the file is found in one pass. */
final class RuleParser {

    private final Vocabulary vocabulary;
    private final Set<String> parameters;
    private final Set<String> categories;

    private final Doubts doubts;

    RuleParser(Vocabulary vocabulary, Set<String> parameters, Set<String> categories, Doubts doubts) {
        this.doubts = doubts;
        this.vocabulary = vocabulary;
        this.parameters = parameters;
        this.categories = categories;
    }

    /**
     * The rules of a file.
     *
     * @param text its content
     * @param source where its words stand
     * @param stage the folder that it lies in
     */
    List<Rule> parse(String text, Source source, Stage stage, Problems problems) {
        Tokens tokens = new Tokens(new Lexer(text, source, problems).tokens(), source, problems);
        List<Rule> rules = new ArrayList<>();
        boolean isEmpty = tokens.atEnd();
        while (!tokens.atEnd()) {
            try {
                rules.add(rule(tokens, stage, problems));
            } catch (Tokens.Stop stop) {
                tokens.skipRule();
            }
        }
        if (isEmpty) {
            problems.error(
                    "empty-rule-file",
                    "The file holds no rule.",
                    source.place(1, 1).toString(),
                    "Maybe copy one of the standard pack.");
        }
        return rules;
    }

    private Rule rule(Tokens tokens, Stage stage, Problems problems) {
        tokens.expect("rule", "Maybe the file must begin with: rule \"" + stage.folder() + "/name\".");
        Token id = tokens.next();
        checkId(id, stage, tokens);
        Annotations annotations = new Annotations(tokens, categories, stage, id, problems);
        annotations.read();
        tokens.expect("when", "Maybe (when) is missing before Candidate( ... ).");
        tokens.expect("Candidate", "Maybe begin the condition with Candidate( ... ).");
        tokens.expect("(", "Maybe put the conditions in brackets: Candidate( ... ).");
        Condition condition = new ConditionParser(tokens, vocabulary, parameters, doubts, problems).all();
        tokens.expect(")", "Maybe a closing bracket is missing.");
        tokens.expect("then", "Maybe (then) and (end) are missing.");
        if (tokens.atEnd() || tokens.peek().is("rule")) {
            tokens.error(
                    "no-end",
                    "The rule (" + id.text() + ") has no (end).",
                    tokens.peek(),
                    "Maybe add (end) behind (then).");
        } else if (!tokens.peek().is("end")) {
            throw tokens.stop(
                    "consequence",
                    "Between (then) and (end) nothing may stand: what a rule does is said by its annotations.",
                    tokens.peek(),
                    "Maybe @points(10) above (when).");
        }
        tokens.take("end");
        return annotations.rule(condition, tokens.placeOf(id), vocabulary, parameters);
    }

    private static void checkId(Token id, Stage stage, Tokens tokens) {
        if (id.kind() != Token.Kind.STRING) {
            throw tokens.stop(
                    "expected",
                    "Behind (rule) its id must stand in quotes.",
                    id,
                    "Maybe rule \"" + stage.folder() + "/" + id.text() + "\".");
        }
        if (!id.text().matches("[a-z0-9/-]{1,100}")) {
            tokens.error(
                    "bad-rule-id",
                    "The rule id (" + id.text() + ") may hold only a-z, 0-9, - and /.",
                    id,
                    "Maybe " + id.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9/-]+", "-") + ".");
        } else if (!id.text().startsWith(stage.folder() + "/")) {
            tokens.error(
                    "bad-rule-id",
                    "The rule id (" + id.text() + ") does not begin with its stage.",
                    id,
                    "Maybe " + stage.folder() + "/"
                            + id.text().substring(id.text().lastIndexOf('/') + 1) + ".");
        }
    }
}
