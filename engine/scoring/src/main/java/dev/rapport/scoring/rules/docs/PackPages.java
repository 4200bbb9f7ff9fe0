package dev.rapport.scoring.rules.docs;

import dev.rapport.scoring.rules.cases.CaseFiles;
import dev.rapport.scoring.rules.cases.RuleCase;
import dev.rapport.scoring.rules.pack.PackParameter;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All pages of a pack: the method first, then a page for each rule and each table. The same pack gives the same bytes. */
public final class PackPages {

    static final String INDEX = "index";

    private final RulePack pack;

    public PackPages(RulePack pack) {
        this.pack = pack;
    }

    /** The pages as HTML, by the path that they belong at. */
    public Map<String, String> html() {
        return write(new Html());
    }

    /** The pages as Markdown, by the path that they belong at. */
    public Map<String, String> markdown() {
        return write(new Markdown());
    }

    private Map<String, String> write(PageFormat format) {
        Map<String, String> files = new LinkedHashMap<>();
        pages().forEach(page -> files.put(page.path() + format.ending(), format.write(page)));
        return files;
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>(List.of(new MethodPage(pack).page()));
        Map<String, List<RuleCase>> cases = CaseFiles.everyCase(pack);
        Map<String, List<Rule>> tables = new TreeMap<>();
        RulePage rulePage = new RulePage(pack);
        for (Rule rule : pack.rules()) {
            if (rule.isRow()) {
                tables.computeIfAbsent(TablePage.path(rule), path -> new ArrayList<>())
                        .add(rule);
            } else {
                pages.add(rulePage.of(rule, cases.getOrDefault(rule.id(), List.of())));
            }
        }
        tables.forEach((path, rows) -> {
            rows.sort(Comparator.comparing(row -> row.place().line()));
            pages.add(new TablePage(pack).of(path, rows));
        });
        return pages;
    }

    static Block parameters(Collection<PackParameter> parameters) {
        return new Block.Grid(
                List.of("number", "value", "unit", "source", "why"),
                parameters.stream()
                        .map(one -> List.of(
                                Cells.code(one.name()),
                                Cells.plain(one.value().toPlainString()),
                                Cells.plain(one.unit()),
                                Cells.plain(one.source()),
                                Cells.plain(one.why())))
                        .toList());
    }
}
