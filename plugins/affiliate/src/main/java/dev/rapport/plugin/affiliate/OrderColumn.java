package dev.rapport.plugin.affiliate;

import dev.rapport.sheets.Folded;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A column of a list of orders by code, known by the words of its heading. Of a heading that may be of two the earlier one counts. */
enum OrderColumn {
    CODE(
            "code coupon couponcode voucher promo promocode gutschein gutscheincode rabattcode cupom cupon codigo",
            "used codes discount promotion name applied promocional desconto descuento influencer creator de"),
    CURRENCY("currency wahrung moeda moneda devise", "order code"),
    PARTNER("influencer creator affiliate partner ambassador influenciador", "name handle id username"),
    STATE("status state", "order payment financial fulfillment"),
    DAY(
            "date datum data fecha day created ordered placed bestelldatum",
            "order sale purchase time at on of the pedido venda da do de del"),
    AMOUNT(
            "value amount total subtotal revenue betrag summe wert bestellwert umsatz valor montant importe",
            "order sale sales net price of the eur usd gbp brl chf pedido venda commande da do de del la"),
    ORDER(
            "order orderid ordernumber bestellung bestellnummer pedido commande ordine",
            "id number no nr n num name ref reference numero shopify de do");

    private final Set<String> says;
    private final Set<String> besides;

    OrderColumn(String says, String besides) {
        this.says = Set.of(says.split(" "));
        this.besides = Set.of(besides.split(" "));
    }

    /** The heading of each kind of column; of several the first in the alphabet. */
    static Map<OrderColumn, String> of(Collection<String> headings) {
        Map<OrderColumn, String> found = new EnumMap<>(OrderColumn.class);
        for (String heading : headings.stream().sorted().toList()) {
            List<String> words = Folded.words(heading);
            for (OrderColumn column : values()) {
                if (column.isHeadedBy(words)) {
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
        boolean saysIt = others.removeAll(says);
        return saysIt && besides.containsAll(others);
    }
}
