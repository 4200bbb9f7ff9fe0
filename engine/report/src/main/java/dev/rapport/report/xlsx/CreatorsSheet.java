package dev.rapport.report.xlsx;

import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Fact;
import dev.rapport.judged.facts.FactType;
import dev.rapport.report.ReportField;
import dev.rapport.report.model.CreatorRow;
import dev.rapport.report.model.ReportModel;
import dev.rapport.report.model.ScoreLine;
import dev.rapport.report.template.Words;
import dev.rapport.report.xlsx.Styles.Look;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Everybody who was judged, with every known fact, exact. */
final class CreatorsSheet {

    private final ReportModel model;
    private final Styles styles;
    private final Words words;
    private final List<String> categories;
    private final List<String> facts;
    private final Map<String, String> titles;
    private final Set<String> percents;

    CreatorsSheet(ReportModel model, Styles styles) {
        this.model = model;
        this.styles = styles;
        this.words = model.words();
        categories = List.copyOf(model.rows().stream()
                .flatMap(row -> row.scores().stream())
                .map(ScoreLine::category)
                .collect(Collectors.toCollection(TreeSet::new)));
        facts = columns(model);
        titles = model.fields().stream().collect(Collectors.toMap(ReportField::name, ReportField::title, (a, b) -> a));
        percents = model.fields().stream()
                .filter(field -> field.unit().startsWith("fraction"))
                .map(ReportField::name)
                .collect(Collectors.toSet());
    }

    // In the order of the vocabulary, then own fields; a fact that nobody has gets no column.
    private static List<String> columns(ReportModel model) {
        TreeSet<String> known = new TreeSet<>();
        model.rows().forEach(row -> known.addAll(row.facts().keySet()));
        List<String> columns = new java.util.ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (known.remove(fact.id())) {
                columns.add(fact.id());
            }
        }
        columns.addAll(known);
        return List.copyOf(columns);
    }

    void write(SXSSFSheet sheet) {
        sheet.setColumnWidth(1, 34 * 256);
        sheet.setColumnWidth(3, 24 * 256);
        sheet.setColumnWidth(6, 50 * 256);
        sheet.setColumnWidth(7, 30 * 256);
        sheet.createFreezePane(2, 1);
        int columns = head(sheet.createRow(0));
        int next = 1;
        for (CreatorRow row : model.rows()) {
            row(sheet.createRow(next++), row);
        }
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, next - 1), 0, columns - 1));
    }

    private int head(Row row) {
        Look head = Look.TEXT.heading();
        row.setHeightInPoints(28);
        Cells cells = new Cells(styles, row)
                .text(words.text("column.rank"), head)
                .text(words.text("column.name"), head)
                .text(words.text("sheet.id"), head)
                .text(words.text("column.handle"), head)
                .text(words.text("column.platform"), head)
                .text(words.text("sheet.status"), head)
                .text(words.text("column.why"), head)
                .text(words.text("column.authenticity"), head)
                .text(words.text("column.tier"), head)
                .text(words.text("column.score"), head)
                .text(words.text("column.cost"), head);
        if (model.internal()) {
            cells.text(words.text("column.fee"), head);
        }
        categories.forEach(category -> cells.text(words.name("category", category), head));
        facts.forEach(fact -> cells.text(titles.getOrDefault(fact, fact), head));
        return cells.column();
    }

    private void row(Row sheetRow, CreatorRow row) {
        Look text = Look.TEXT.bare();
        Cells cells = new Cells(styles, sheetRow)
                .number(row.rank(), text.number("0"))
                .text(row.name(), text)
                .text(row.id(), text)
                .text(row.handle(), text)
                .text(row.platform(), text)
                .text(
                        row.status().shape() + " "
                                + words.text("status." + row.status().id()),
                        text)
                .text(row.why(), text)
                .text(row.authenticity(), text)
                .text(row.tier(), text)
                .number(row.score().stream().mapToDouble(Number::doubleValue).findFirst(), text.number("0.0"))
                .money(row.cost(), text);
        if (model.internal()) {
            cells.money(row.fee(), text);
        }
        for (String category : categories) {
            cells.number(
                    row.score(category).map(ScoreLine::score).stream()
                            .mapToDouble(Number::doubleValue)
                            .findFirst(),
                    text.number("0.0"));
        }
        facts.forEach(fact -> value(cells, fact, row.facts().getOrDefault(fact, Value.unknown())));
    }

    private void value(Cells cells, String fact, Value value) {
        Look text = Look.TEXT.bare();
        if (value instanceof Value.Number number) {
            boolean fraction = Fact.byId(fact)
                    .filter(known -> known.type() == FactType.NUMBER)
                    .map(known -> known.unit().startsWith("fraction"))
                    .orElse(percents.contains(fact));
            cells.number(number.number(), text.number(fraction ? "0.0%" : "General"));
        } else if (value == Value.unknown()) {
            cells.empty(text);
        } else if (value instanceof Value.Truth truth) {
            cells.text(words.text(truth.truth() ? "yes" : "no"), text);
        } else {
            cells.text(value.plain(), text);
        }
    }
}
