package dev.rapport.plugin.shops;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.Unknowns;
import dev.rapport.sheets.Folded;
import dev.rapport.sheets.Signed;
import dev.rapport.sheets.results.OrderPart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a record of a shop that is not known says the parts of an order, whatever its names are written like. */
final class OrderFields {

    /** Objects in which the sums of an order lie together. */
    private static final Set<String> GROUPS = Set.of(
            "totals", "total", "sums", "summary", "pricesummary", "prices", "pricing", "amounts", "balances", "utm");

    /** In the smallest unit of its currency, with how many decimals that has beside it. */
    static final String CENTS = "centAmount";

    private static final List<String> AMOUNTS = List.of("amount", "value", CENTS);

    /** An order has these, and nothing else that has a day and a total does. */
    private static final Set<String> ORDER_NUMBERS =
            Set.of("orderid", "ordernumber", "orderno", "ordersn", "ordercode", "orderreference", "incrementid");

    private static final Set<String> GOODS = Set.of(
            "lineitems",
            "items",
            "orderitems",
            "orderlines",
            "orderrows",
            "products",
            "productlist",
            "orderproducts",
            "lines");

    private static final List<OrderPart> BESIDE =
            List.of(OrderPart.SUBTOTAL, OrderPart.SHIPPING, OrderPart.TAX, OrderPart.DISCOUNT, OrderPart.STATE);

    private final Map<String, String> paths = new HashMap<>();
    private final JsonNode record;

    private OrderFields(JsonNode record) {
        this.record = record;
        visit(record, "", true);
    }

    static OrderFields of(JsonNode record) {
        return new OrderFields(record);
    }

    /** Whether a record is an order: a day, a total, and what only orders have. */
    static boolean isOrder(JsonNode record) {
        if (!record.isObject()) {
            return false;
        }
        OrderFields fields = new OrderFields(record);
        boolean isNumbered = ORDER_NUMBERS.stream().anyMatch(fields.paths::containsKey);
        boolean hasGoods = record.properties().stream()
                .anyMatch(entry -> entry.getValue().isContainerNode() && GOODS.contains(Folded.of(entry.getKey())));
        long beside =
                BESIDE.stream().filter(part -> !fields.text(part).isEmpty()).count();
        return fields.total().map(fields::text).flatMap(Signed::of).isPresent()
                && !fields.text(OrderPart.TIME).isEmpty()
                && !fields.id().isEmpty()
                && (isNumbered || hasGoods || beside > 1);
    }

    private void visit(JsonNode node, String before, boolean isTop) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String name = Folded.of(entry.getKey());
            String path = before + entry.getKey();
            JsonNode value = entry.getValue();
            if (path.indexOf('/', before.length()) >= 0) {
                continue;
            }
            if (value.isValueNode() && !value.isNull()) {
                paths.putIfAbsent(name, path);
            } else if (value.isObject()) {
                amount(value).ifPresentOrElse(amount -> paths.putIfAbsent(name, path + "/" + amount), () -> {
                    if (isTop && GROUPS.contains(name)) {
                        visit(value, path + "/", false);
                    }
                });
            }
        }
    }

    /** Where an object is a sum of money. */
    private static Optional<String> amount(JsonNode value) {
        for (String inside : List.of("", "shopMoney/", "shop_money/")) {
            for (String amount : AMOUNTS) {
                if (Json.at(value, inside + amount).isValueNode() && Json.isPresent(Json.at(value, inside + amount))) {
                    return Optional.of(inside + amount);
                }
            }
        }
        return Optional.empty();
    }

    /** The order's number as the buyer sees it, else the shop's own. */
    String id() {
        String number = first(List.of("ordernumber", "number", "incrementid", "orderno", "ordersn", "displayid"));
        String shown = number.isEmpty() ? text(OrderPart.ID) : number;
        return (shown.isEmpty() ? first(List.of("id", "reference")) : shown).replaceFirst("^#", "");
    }

    String text(OrderPart part) {
        return first(part.names());
    }

    /** Where the total is: an amount may be of anything. */
    Optional<String> total() {
        return path(OrderPart.TOTAL.names().stream()
                .filter(name -> !name.equals("amount"))
                .toList());
    }

    Optional<String> path(OrderPart part) {
        return path(part.names());
    }

    private Optional<String> path(List<String> names) {
        return names.stream()
                .map(name -> paths.getOrDefault(name, ""))
                .filter(path -> !path.isEmpty())
                .findFirst();
    }

    /** The currency that the order names, or that stands beside its total. */
    String currency() {
        String said = text(OrderPart.CURRENCY);
        String total = total().orElse("");
        String beside = total.contains("/") ? total.substring(0, total.lastIndexOf('/') + 1) : "";
        return !said.isEmpty() || beside.isEmpty()
                ? said
                : Json.text(record, beside + "currency", beside + "currencyCode", beside + "currency_code");
    }

    /** The first of these names that says something. */
    String first(List<String> names) {
        return names.stream()
                .map(name -> paths.getOrDefault(name, ""))
                .filter(path -> !path.isEmpty())
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String text(String path) {
        return Unknowns.known(Json.text(record, path)).strip();
    }
}
