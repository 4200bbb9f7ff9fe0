package dev.rapport.scoring.rules.docs;

import dev.rapport.scoring.rules.pack.Category;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.score.InWords;
import dev.rapport.scoring.rules.tree.Rule;
import dev.rapport.scoring.rules.tree.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first page of a pack: how a score comes about, what each category weighs, every rule and every number. */
final class MethodPage {

    private final RulePack pack;
    private final InWords words;

    MethodPage(RulePack pack) {
        this.pack = pack;
        this.words = new InWords(pack);
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.Paragraph.of("How the pack " + pack.title() + " judges a creator, with every number and where it"
                        + " comes from. This page is made from the rules themselves."));
        blocks.add(new Block.Heading("The score"));
        blocks.add(Block.Paragraph.of("A category is its base plus the points of the rules that fire, never below 0 and"
                + " never beyond its cap. The total is the mean of the known categories by weight. A category of which"
                + " nothing is known does not count at all, neither for nor against."));
        blocks.add(categories());
        blocks.add(new Block.Heading("Where the verdict on authenticity was proved"));
        if (pack.validations().isEmpty()) {
            blocks.add(Block.Paragraph.of(
                    "Nowhere yet: the pack states no accounts on which it was held against the truth."));
        } else {
            blocks.add(validations());
        }
        for (Stage stage : Stage.values()) {
            rules(stage, blocks);
        }
        if (!pack.parameters().isEmpty()) {
            blocks.add(new Block.Heading("Every number"));
            blocks.add(PackPages.parameters(pack.parameters().values()));
        }
        return new Page(PackPages.INDEX, "The method of " + pack.title(), blocks);
    }

    private Block categories() {
        BigDecimal all =
                pack.categories().values().stream().map(Category::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Block.Grid(
                List.of("category", "weight", "share of the total", "base", "cap", "counts less while"),
                pack.categories().values().stream()
                        .map(category -> List.of(
                                Cells.plain(category.title()),
                                Cells.plain(category.weight().toPlainString()),
                                Cells.plain(share(category.weight(), all)),
                                Cells.plain(category.base().toPlainString()),
                                Cells.plain(category.cap().toPlainString()),
                                category.data()
                                        .map(fact -> Cells.code(fact.id() + " < "
                                                + category.full().toPlainString()))
                                        .orElse(Cells.plain(""))))
                        .toList());
    }

    private static String share(BigDecimal weight, BigDecimal all) {
        return all.signum() == 0
                ? ""
                : weight.multiply(BigDecimal.valueOf(100))
                                .divide(all, 1, RoundingMode.HALF_UP)
                                .toPlainString()
                        + " %";
    }

    private Block validations() {
        return new Block.Grid(
                List.of("what", "platform", "followers", "accounts", "held against", "grade"),
                pack.validations().stream()
                        .map(one -> List.of(
                                Cells.plain(one.of().name().toLowerCase(Locale.ROOT)),
                                Cells.plain(one.platform()),
                                Cells.plain(count(one.followersFrom()) + " to " + count(one.followersTo())),
                                Cells.plain(count(one.accounts())),
                                Cells.plain(one.on()),
                                Cells.plain(one.grade())))
                        .toList());
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void rules(Stage stage, List<Block> blocks) {
        List<List<List<Inline>>> lines = new ArrayList<>();
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (Rule rule : pack.rules(stage)) {
            if (rule.isRow()) {
                rows.merge(TablePage.path(rule), 1, Integer::sum);
            } else {
                lines.add(List.of(
                        Cells.link(rule.id(), rule.id()),
                        Cells.plain(String.join("; ", words.outcomes(rule))),
                        Cells.plain(rule.why())));
            }
        }
        if (lines.isEmpty() && rows.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading("Stage " + stage.folder()));
        if (!lines.isEmpty()) {
            blocks.add(new Block.Grid(List.of("rule", "says", "why"), lines));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Bullets(rows.entrySet().stream()
                    .map(table -> List.<Inline>of(
                            new Inline.Link(table.getKey(), table.getKey()),
                            new Inline.Plain(": a table of " + table.getValue() + " rows")))
                    .toList()));
        }
    }
}
