package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.judged.Basis;
import dev.rapport.judged.Spread;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code plan.figures.json} and its like beside each report: what the report is about, in full, for whoever reads it by a program. */
public final class FiguresJson {

    private FiguresJson() {}

    /**
     * Of which report.
     *
     * @param edition for whom it is
     * @param run id of the run
     * @param rules rule pack with version
     * @param currency of all money, ISO 4217
     */
    public record Head(String report, String edition, String run, String rules, Instant asOf, String currency) {}

    /**
     * One figure.
     *
     * @param id what it is, the same in every language
     * @param name what it is, in the language of the report
     * @param shown as it stands in the report
     * @param value a number or a day; empty where nobody knows it
     * @param unit count, fraction, money or day
     * @param spread its doubt, empty where there is none
     * @param basis what a figure with doubt stands on
     */
    public record Entry(
            String id,
            String name,
            String shown,
            Optional<Object> value,
            String unit,
            Optional<Spread> spread,
            Optional<Basis> basis) {}

    /** The bytes of the file; the same run gives the same bytes. */
    public static byte[] bytes(Head head, List<Entry> figures) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("report", head.report())
                .put("edition", head.edition())
                .put("run", head.run())
                .put("rules", head.rules())
                .put("asOf", head.asOf().toString())
                .put("currency", head.currency());
        ObjectNode all = node.putObject("figures");
        figures.forEach(figure -> write(figure, all.putObject(figure.id())));
        return Indented.bytes(node);
    }

    private static void write(Entry figure, ObjectNode node) {
        node.put("name", figure.name()).put("shown", figure.shown());
        figure.value().ifPresent(value -> {
            if (value instanceof Double number) {
                Nodes.put(node, "value", number);
            } else {
                node.put("value", value.toString());
            }
            node.put("unit", figure.unit());
        });
        figure.spread().ifPresent(spread -> {
            Nodes.put(node, "p10", spread.p10());
            Nodes.put(node, "p50", spread.p50());
            Nodes.put(node, "p90", spread.p90());
            figure.basis().ifPresent(basis -> node.put("basis", basis.id()));
        });
    }
}
