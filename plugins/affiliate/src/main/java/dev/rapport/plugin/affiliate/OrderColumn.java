package dev.rapport.plugin.affiliate;

import dev.rapport.sheets.Folded;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A column of a list of orders by code, known by the words of its heading. The earlier kind has a heading that may be of two. */
enum OrderColumn {
    CODE(
            Set.of("coupon", "voucher", "promo", "promocode", "couponcode", "gutschein", "gutscheincode", "rabattcode",
                    "cupom", "cupon", "code", "codigo"),
            Set.of("uses", "used", "code", "codes", "coupon", "discount", "promo", "promotion", "name", "applied",
                    "de", "promocional", "desconto", "descuento", "influencer", "creator", "voucher")),
    CURRENCY(Set.of("currency", "wahrung", "moeda", "moneda", "devise"), Set.of("code", "order")),
    PARTNER(
            Set.of("influencer", "creator", "affiliate", "partner", "ambassador", "influenciador"),
            Set.of("name", "handle", "id", "username", "code")),
    STATE(Set.of("status", "state"), Set.of("order", "payment", "financial", "fulfillment")),
    DAY(
            Set.of("date", "datum", "data", "fecha", "day", "created", "ordered", "placed", "bestelldatum"),
            Set.of("order", "sale", "purchase", "at", "on", "of", "the", "time", "do", "pedido", "venda", "da", "de", "del")),
    AMOUNT(
            Set.of("value", "amount", "total", "subtotal", "revenue", "betrag", "summe", "wert", "valor", "montant",
                    "importe", "bestellwert", "umsatz"),
            Set.of("order", "sale", "sales", "net", "of", "the", "do", "pedido", "venda", "price", "eur", "usd", "gbp",
                    "brl", "chf", "de", "del", "la", "commande")),
    ORDER(
            Set.of("order", "orderid", "ordernumber", "bestellung", "bestellnummer", "pedido", "commande", "ordine"),
            Set.of("id", "number", "no", "nr", "name", "ref", "reference", "numero", "de", "do", "n", "num", "shopify"));

    private final Set<String> says;
    private final Set<String> besides;

    OrderColumn(Set<String> says, Set<String> besides) {
        this.says = says;
        this.besides = besides;
    }

    /** The heading of each kind of column; of several the first in the alphabet. */
    static Map<OrderColumn, String> of(Collection<String> headings) {
        Map<OrderColumn, String> found = new EnumMap<>(OrderColumn.class);
        for (String heading : headings.stream().sorted().toList()) {
            for (OrderColumn column : values()) {
                if (column.isHeadedBy(Folded.words(heading))) {
                    found.putIfAbsent(column, heading);
                    break;
                }
            }
        }
        return found;
    }

    /** It says one of the words, and beside it nothing that changes what it is: an order's discount is no order. */
    private boolean isHeadedBy(List<String> words) {
        Set<String> others = new HashSet<>(words);
        others.removeAll(says);
        return others.size() < Set.copyOf(words).size() && besides.containsAll(others);
    }
}
