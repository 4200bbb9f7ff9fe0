package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Problem;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.core.workspace.BookingsReader;
import dev.rapport.judged.Doubt;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.judged.Said;
import dev.rapport.judged.outcome.Beside;
import dev.rapport.judged.outcome.BeyondCodes;
import dev.rapport.judged.outcome.BookingOutcome;
import dev.rapport.judged.outcome.GroupOutcome;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Unattributed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** {@code measure --json}: amounts in the campaign's currency with two decimals; an unknown figure is left out. */
public final class MeasureJson {

    private static final List<Figure> FORECAST =
            List.of(Figure.REACH, Figure.VIEWS, Figure.ENGAGEMENTS, Figure.CLICKS, Figure.CONVERSIONS, Figure.REVENUE);

    private MeasureJson() {}

    /** @param words puts what is told beside figures into a sentence */
    public static ObjectNode of(
            Measurement measured, List<ResultFile> files, BookingsReader.Read bookings, Function<Said, String> words) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("campaign", measured.campaign())
                .put("currency", measured.currency().getCurrencyCode())
                .put("asOf", measured.asOf().toString());
        OutcomeJson.day(node, "from", measured.from());
        OutcomeJson.day(node, "until", measured.until());
        ArrayNode all = node.putArray("files");
        if (!bookings.file().isEmpty()) {
            all.add(bookings(bookings));
        }
        files.forEach(file -> all.add(file(file)));
        ArrayNode deliverables = node.putArray("deliverables");
        measured.bookings().forEach(one -> deliverables.add(booking(one)));
        ArrayNode creators = node.putArray("creators");
        measured.creators().forEach(one -> creators.add(creator(one)));
        groups(node.putArray("niches"), "niche", measured.niches());
        groups(node.putArray("tiers"), "tier", measured.tiers());
        node.set("totals", group(JsonNodeFactory.instance.objectNode(), measured.totals()));
        node.set("unattributed", unattributed(measured));
        ArrayNode beside = node.putArray("beside");
        measured.beside().forEach(one -> beside(beside.addObject(), one));
        ArrayNode doubts = node.putArray("doubts");
        measured.doubts().forEach(one -> doubts.add(doubt(one, words)));
        measured.withoutDoubted().ifPresent(without -> node.set("withoutDoubted", OutcomeJson.ratios(without)));
        measured.beyondCodes().ifPresent(beyond -> node.set("beyondCodes", beyond(beyond)));
        measured.pacing().ifPresent(pacing -> {
            ObjectNode now = node.putObject("pacing");
            now.put("day", pacing.day()).put("of", pacing.of()).put("usual", Math.rint(pacing.usual() * 1000) / 1000);
            ObjectNode soFar = now.putObject("soFar");
            measured.totals()
                    .soFar()
                    .forEach((figure, share) -> soFar.put(figure.id(), Math.rint(share * 1000) / 1000));
        });
        return node;
    }

    private static ObjectNode bookings(BookingsReader.Read sheet) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        long rejected = sheet.rows() - sheet.bookings().size();
        node.put("path", sheet.file())
                .put("sha256", "")
                .put("format", "deliverables")
                .put("plugin", "")
                .put("rows", sheet.rows())
                .put("used", sheet.bookings().size())
                .put("rejected", rejected);
        ArrayNode issues = node.putArray("issues");
        for (Problem problem : sheet.problems().all()) {
            issues.addObject()
                    .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                    .put("code", problem.code())
                    .put("message", problem.message() + " " + problem.hint())
                    .put("place", problem.place());
        }
        return node;
    }

    private static ObjectNode file(ResultFile file) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("path", file.path())
                .put("sha256", file.sha256())
                .put("format", file.format())
                .put("plugin", file.plugin())
                .put("rows", file.used() + file.rejected())
                .put("used", file.used())
                .put("rejected", file.rejected());
        Nodes.issues(node, file.issues());
        return node;
    }

    private static ObjectNode booking(BookingOutcome one) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", one.booking().id()).put("creator", one.creator());
        Nodes.put(node, "platform", one.booking().platform());
        one.booking().deliverable().map(Deliverable::id).ifPresent(id -> node.put("deliverable", id));
        node.put("status", one.status().id());
        OutcomeJson.day(node, "planned", one.booking().planned());
        OutcomeJson.day(node, "published", one.published());
        Nodes.put(node, "permalink", one.permalink());
        Nodes.put(node, "matchedBy", one.matchedBy());
        ObjectNode cost = node.putObject("cost");
        OutcomeJson.amount(cost, "fee", one.fee());
        OutcomeJson.amount(cost, "gift", one.gift());
        OutcomeJson.amount(cost, "total", one.cost());
        node.set("actual", OutcomeJson.actual(one.actual()));
        node.set("forecast", forecast(one.forecast()));
        node.set("ratios", OutcomeJson.ratios(one.ratios()));
        return node;
    }

    private static ObjectNode creator(GroupOutcome one) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("creator", one.name());
        ArrayNode deliverables = node.putArray("deliverables");
        one.bookings().forEach(booking -> deliverables.add(booking.booking().id()));
        group(node, one);
        ObjectNode forecast = node.putObject("forecast");
        FORECAST.forEach(figure -> one.forecast(figure).ifPresent(range -> forecast.set(figure.id(), range(range))));
        one.surveyed().ifPresent(said -> {
            ObjectNode range = node.putObject("range");
            Nodes.put(range, "atLeast", said.atLeast());
            Nodes.put(range, "upTo", said.upTo());
        });
        OptionalDouble roi = one.ratios().roi();
        node.put("verdict", roi.isEmpty() ? "unknown" : roi.getAsDouble() >= 0 ? "paid-off" : "lost");
        return node;
    }

    private static void groups(ArrayNode all, String name, List<GroupOutcome> groups) {
        for (GroupOutcome one : groups) {
            ObjectNode node = all.addObject();
            node.put(name, one.name()).put("deliverables", one.bookings().size());
            group(node, one);
        }
    }

    private static ObjectNode group(ObjectNode node, GroupOutcome one) {
        OutcomeJson.amount(node, "cost", one.cost());
        node.set("actual", OutcomeJson.actual(one.actual()));
        node.set("ratios", OutcomeJson.ratios(one.ratios()));
        Map<Figure, int[]> held = one.held();
        if (!held.isEmpty()) {
            ObjectNode inside = node.putObject("held");
            held.forEach((figure, counts) ->
                    inside.putObject(figure.id()).put("n", counts[0]).put("inside", counts[1]));
        }
        return node;
    }

    private static ObjectNode forecast(Map<Figure, Range> forecast) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        FORECAST.forEach(figure ->
                Optional.ofNullable(forecast.get(figure)).ifPresent(range -> node.set(figure.id(), range(range))));
        return node;
    }

    private static ObjectNode range(Range range) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Nodes.put(node, "p10", range.p10());
        Nodes.put(node, "p50", range.p50());
        Nodes.put(node, "p90", range.p90());
        return node;
    }

    private static ObjectNode unattributed(Measurement measured) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        int orders = 0;
        for (Unattributed one : measured.unattributed()) {
            orders += one.orders();
        }
        Optional<BigDecimal> revenue = measured.unattributed().stream()
                .map(Unattributed::revenue)
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
        node.put("orders", orders);
        OutcomeJson.amount(node, "revenue", orders == 0 ? Optional.of(BigDecimal.ZERO) : revenue);
        ArrayNode why = node.putArray("why");
        measured.unattributed().forEach(one -> {
            ObjectNode entry = why.addObject();
            entry.put("code", one.why().id()).put("orders", one.orders());
            OutcomeJson.amount(entry, "revenue", one.revenue());
        });
        return node;
    }

    private static void beside(ObjectNode node, Beside one) {
        node.put("deliverable", one.booking()).put("creator", one.creator()).put("format", one.format());
        one.orders().ifPresent(orders -> Nodes.put(node, "orders", orders));
        OutcomeJson.amount(node, "revenue", one.revenue());
    }

    private static ObjectNode beyond(BeyondCodes beyond) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("baselineDays", beyond.baselineDays())
                .put("perDay", Math.rint(beyond.perDay() * 100) / 100)
                .put("days", beyond.days())
                .put("smallest", Math.rint(beyond.smallest() * 1000) / 1000)
                .put("power", Math.rint(beyond.power() * 1000) / 1000);
        beyond.seen().ifPresent(seen -> {
            node.put("expected", Math.rint(seen.expected() * 10) / 10)
                    .put("actual", seen.actual())
                    .put("attributed", seen.attributed());
            ObjectNode lift = node.putObject("lift");
            Nodes.put(lift, "p5", seen.p5());
            Nodes.put(lift, "p50", seen.p50());
            Nodes.put(lift, "p95", seen.p95());
        });
        return node;
    }

    private static ObjectNode doubt(Doubt one, Function<Said, String> words) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("code", one.kind().id()).put("message", words.apply(one));
        Nodes.put(node, "orders", one.orders());
        OutcomeJson.amount(node, "revenue", Optional.of(one.revenue()));
        return node;
    }
}
