package dev.rapport.plugin.shops;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Money;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.model.Utm;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.parsing.Json;
import dev.rapport.sheets.Folded;
import dev.rapport.sheets.results.JsonFields;
import dev.rapport.sheets.results.JsonFormat;
import dev.rapport.sheets.results.Landing;
import dev.rapport.sheets.results.OrderPart;
import dev.rapport.sheets.results.OrderStates;
import dev.rapport.sheets.results.ResultNotes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Orders of a shop that is not known, as its interface gives them: a number, a day, a total, and what only orders have. */
record OrderRecords(ResultNotes notes) implements JsonFormat.RecordReader {

    static final Set<String> WRAPPERS = Set.of(
            "orders",
            "order",
            "orderList",
            "order_list",
            "data",
            "items",
            "result",
            "results",
            "records",
            "content",
            "elements",
            "resources",
            "entities",
            "response",
            "docs");

    private static final Pattern COUPONS =
            Pattern.compile(".*(?:coupon|promo|voucher).*|(?:applied)?discount(?:code|line)?s?");
    /** Ten of a currency with cents. */
    private static final long LARGE = 1_000;

    private static final List<String> CODES = List.of("code", "couponCode", "coupon_code", "promoCode", "promo_code");

    @Override
    public void record(JsonFields record) {
        OrderFields order = OrderFields.of(record.node());
        String id = order.id();
        String currency = notes.currency(order.currency(), place(record, order.path(OrderPart.CURRENCY)));
        String totalAt = place(record, order.total());
        Optional<BigDecimal> total = order.total().flatMap(path -> number(record, path));
        Sums sums = new Sums(
                number(record, order, OrderPart.SUBTOTAL).stream().toList(),
                number(record, order, OrderPart.DISCOUNT).stream().toList(),
                number(record, order, OrderPart.SHIPPING),
                number(record, order, OrderPart.TAX),
                total);
        String goodsAt = place(record, order.path(OrderPart.SUBTOTAL));
        Optional<Money> goods = notes.money(sums.goods(notes, id, goodsAt), currency, goodsAt, "goods");
        Optional<Money> paid = notes.money(total, currency, totalAt, "total");
        if (goods.isEmpty() && paid.isPresent()) {
            notes.once(ReadIssue.info(
                    "goods-with-tax",
                    "The totals may have tax and shipping in them, and nothing says how much: they are counted whole."
                            + " Maybe also add the shop's own export.",
                    totalAt));
        }
        if (areWhole(record, order)) {
            notes.once(ReadIssue.info(
                    "whole-amounts",
                    "The amounts, such as "
                            + total.map(BigDecimal::toPlainString).orElse("")
                            + ", have no decimals, and are taken as they stand. Maybe the shop gives them in cents: then they are a"
                            + " hundredth of it.",
                    totalAt));
        }
        String email = order.text(OrderPart.EMAIL);
        notes.sink()
                .order(new Order(
                        "",
                        id,
                        order.path(OrderPart.TIME).map(record::time).orElseThrow(),
                        state(order),
                        goods,
                        paid,
                        Json.flag(record.node(), "test", "testmode", "testMode", "is_test", "isTest"),
                        notes.customer(
                                "",
                                email.isEmpty() ? record.text("customer/email", "buyer/email") : email,
                                order.text(OrderPart.CUSTOMER)),
                        Flag.UNKNOWN,
                        trace(order, codes(record)),
                        Source.UNSET));
        number(record, order, OrderPart.REFUNDED)
                .filter(back -> back.signum() > 0)
                .ifPresent(back -> notes.gaveBack(
                        "",
                        id,
                        notes.money(
                                Optional.of(back),
                                currency,
                                place(record, order.path(OrderPart.REFUNDED)),
                                "refunded")));
    }

    private static Optional<BigDecimal> number(JsonFields record, OrderFields order, OrderPart part) {
        return order.path(part).flatMap(path -> number(record, path));
    }

    private static Optional<BigDecimal> number(JsonFields record, String path) {
        Optional<BigDecimal> number = record.number(path);
        if (!path.endsWith("/" + OrderFields.CENTS)) {
            return number;
        }
        String digits = path.substring(0, path.lastIndexOf('/') + 1) + "fractionDigits";
        int decimals = record.number(digits).map(BigDecimal::intValue).orElse(2);
        return number.map(cents -> cents.movePointLeft(decimals));
    }

    /** Whether no amount has decimals, as where a shop gives cents; a small total may well be whole by chance. */
    private static boolean areWhole(JsonFields record, OrderFields order) {
        boolean isLarge = order.total()
                .filter(path -> !path.endsWith("/" + OrderFields.CENTS))
                .map(path -> Json.at(record.node(), path))
                .filter(JsonNode::isIntegralNumber)
                .filter(total -> total.longValue() >= LARGE)
                .isPresent();
        return isLarge
                && Stream.of(OrderPart.SUBTOTAL, OrderPart.DISCOUNT, OrderPart.SHIPPING, OrderPart.TAX)
                        .flatMap(part -> order.path(part).stream())
                        .map(path -> Json.at(record.node(), path))
                        .allMatch(JsonNode::isIntegralNumber);
    }

    private static String place(JsonFields record, Optional<String> path) {
        return path.map(record::at).orElse(record.place());
    }

    private static Trace trace(OrderFields order, List<String> codes) {
        Utm utm = new Utm(
                order.first(List.of("utmsource")),
                order.first(List.of("utmmedium")),
                order.first(List.of("utmcampaign")),
                order.first(List.of("utmcontent")),
                order.first(List.of("utmterm")));
        Landing landing =
                Landing.of(order.first(List.of("landingsite", "landingpage", "landingurl", "landingpageurl")));
        boolean isMarked = !(utm.source() + utm.campaign() + utm.content()).isEmpty();
        return Trace.of()
                .codes(codes)
                .utm(isMarked ? utm : landing.utm())
                .link(landing.link())
                .build();
    }

    /** Called off wherever it says so, else as it was paid. */
    private static OrderState state(OrderFields order) {
        if (!order.first(List.of("cancelledat", "canceledat")).isEmpty()) {
            return OrderState.CANCELLED;
        }
        List<OrderState> said = OrderPart.STATE.names().stream()
                .map(name -> OrderStates.of(order.first(List.of(name))))
                .toList();
        return said.contains(OrderState.CANCELLED)
                ? OrderState.CANCELLED
                : said.stream()
                        .filter(state -> state != OrderState.UNKNOWN)
                        .findFirst()
                        .orElse(OrderState.UNKNOWN);
    }

    /** Codes where they stand as texts, alone or in lists, and in what else is called a coupon or a discount. */
    private static List<String> codes(JsonFields record) {
        List<String> codes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : record.node().properties()) {
            String name = Folded.of(entry.getKey());
            JsonNode value = entry.getValue();
            if (value.isTextual() && OrderPart.CODE.names().contains(name)) {
                codes.addAll(Marks.codes(value.textValue(), "[,;]"));
            } else if (value.isContainerNode() && COUPONS.matcher(name).matches()) {
                (value.isArray() ? Json.texts(value) : List.<String>of()).forEach(codes::add);
                Stream<JsonNode> inside = value.isObject()
                        ? Stream.of(value)
                        : Stream.iterate(0, i -> i < value.size(), i -> i + 1).map(value::get);
                inside.map(OrderRecords::code).filter(code -> !code.isEmpty()).forEach(codes::add);
            }
        }
        return codes.stream().distinct().toList();
    }

    private static String code(JsonNode discount) {
        String[] paths = Stream.concat(CODES.stream(), CODES.stream().map(name -> "coupon/" + name))
                .toArray(String[]::new);
        return Json.text(discount, paths).strip();
    }
}
