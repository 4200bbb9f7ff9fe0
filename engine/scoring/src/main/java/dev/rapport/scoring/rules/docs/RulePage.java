package dev.rapport.scoring.rules.docs;

import dev.rapport.scoring.rules.cases.RuleCase;
import dev.rapport.scoring.rules.pack.PackParameter;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.score.InWords;
import dev.rapport.scoring.rules.tree.Condition;
import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of a rule: what it says and when, what it looks at, where its numbers come from, and its cases. */
final class RulePage {

    private final RulePack pack;
    private final InWords words;

    RulePage(RulePack pack) {
        this.pack = pack;
        this.words = new InWords(pack);
    }

    Page of(Rule rule, List<RuleCase> cases) {
        List<Block> blocks = new ArrayList<>();
        if (!rule.why().isEmpty()) {
            blocks.add(new Block.Quote(rule.why()));
        }
        pack.texts().forEach((language, lines) -> Optional.ofNullable(lines.get(rule.id()))
                .ifPresent(text -> blocks.add(new Block.Quote(language + ": " + text))));
        blocks.add(new Block.Heading("What it says"));
        blocks.add(new Block.Bullets(
                words.outcomes(rule).stream().map(Cells::plain).toList()));
        blocks.add(new Block.Heading("When"));
        blocks.add(Block.Paragraph.of(when(rule.condition())));
        blocks.add(new Block.Bullets(
                parts(rule.condition()).stream().map(Cells::code).toList()));
        facts(rule, blocks);
        numbers(rule, blocks);
        cases(cases, blocks);
        blocks.add(new Block.Heading("Where"));
        blocks.add(new Block.Paragraph(List.of(
                new Inline.Plain("Stage " + rule.stage().folder() + ", "),
                new Inline.Code(rule.place().file()),
                new Inline.Plain(", in "),
                new Inline.Link(pack.title(), PackPages.INDEX),
                new Inline.Plain("."))));
        return new Page(rule.id(), rule.id(), blocks);
    }

    private static String when(Condition condition) {
        return parts(condition).size() > 1
                ? "All of these hold; a comparison with something unknown does not."
                : "This holds; a comparison with something unknown does not.";
    }

    private static List<String> parts(Condition condition) {
        if (condition instanceof Condition.All all && !all.parts().isEmpty()) {
            return all.parts().stream().map(Words::of).toList();
        }
        return List.of(Words.of(condition));
    }

    private static void facts(Rule rule, List<Block> blocks) {
        Set<Field> fields = rule.condition().fields();
        if (fields.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading("What it looks at"));
        blocks.add(new Block.Grid(
                List.of("name", "unit", "meaning"),
                fields.stream()
                        .map(field -> List.of(
                                Cells.code(field.name()), Cells.plain(field.unit()), Cells.plain(field.meaning())))
                        .toList()));
    }

    private void numbers(Rule rule, List<Block> blocks) {
        List<PackParameter> read = rule.parameters().stream()
                .flatMap(name -> Optional.ofNullable(pack.parameters().get(name)).stream())
                .toList();
        if (!read.isEmpty()) {
            blocks.add(new Block.Heading("Its numbers"));
            blocks.add(PackPages.parameters(read));
        }
        if (!rule.sources().isEmpty()) {
            blocks.add(Block.Paragraph.of("Source: " + rule.sources()));
        }
    }

    private static void cases(List<RuleCase> cases, List<Block> blocks) {
        if (cases.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading("Cases"));
        blocks.add(new Block.Grid(
                List.of("case", "given", "the rule"),
                cases.stream()
                        .map(one -> List.of(
                                Cells.plain(one.name()),
                                Cells.code(given(one)),
                                Cells.plain(one.fires() ? "fires" : "stays silent")))
                        .toList()));
    }

    private static String given(RuleCase one) {
        String given = one.given().known().entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue().plain())
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "nothing" : given;
    }
}
