package dev.rapport.sheets.results;

import dev.rapport.sheets.Currencies;
import dev.rapport.sheets.Folded;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What orders say of themselves, by the names that shops, people and programs give it; of several the one named first here counts. */
public enum OrderPart {
    /** The order's number. */
    ID(
            "orderid ordernumber orderno ordernum ordernr ordername ordersn ordercode orderreference orderref order incrementid"
                    + " bestellnummer bestellnr bestellid bestellungsnummer auftragsnummer auftragsnr"
                    + " numerodepedido numerodopedido numeropedido ndepedido ndopedido npedido pedidoid idpedido pedido"
                    + " numerodecommande numerocommande ndecommande referencecommande idcommande commande"
                    + " numeroordine idordine ordine bestelnummer ordernummer"),
    /** When it was placed. */
    TIME("createdat datecreated orderdate ordereddate orderedat dateordered orderedon placedat dateplaced orderplaced"
            + " ordercreatedat orderdatetime ordertime date processedat purchasedat purchasedate saledate createdon createdate"
            + " creationdate createtime created dateadd datetime bestelldatum auftragsdatum kaufdatum datum"
            + " fechadelpedido fechadepedido fechapedido fechadecreacion fecha datadopedido datapedido"
            + " datedelacommande datedecommande datecommande dataordine data besteldatum day"),
    /** Goods after discount. */
    GOODS("revenue netsales netrevenue nettoumsatz umsatz"),
    /** Goods, before or after discount: sums tell. */
    SUBTOTAL(
            "subtotalprice subtotal subtotalamount itemssubtotal itemtotal producttotal productstotal zwischensumme soustotal subtotale"
                    + " subtotaal"),
    /** What was taken off. */
    DISCOUNT(
            "totaldiscounts totaldiscount discounttotal discountamount discounts discount coupondiscount rabatt descuento desconto"
                    + " remise sconto korting"),
    /** What sending costs. */
    SHIPPING(
            "totalshippingprice totalshipping shippingtotal shippingamount shippingcost shippingcosts shippingprice shippingfee shipping"
                    + " deliveryfee postage versandkosten versand gastosdeenvio envio frete fraisdeport spedizione verzendkosten"),
    /** All taxes. */
    TAX("totaltax taxtotal taxamount taxes tax salestax vatamount vat mwst steuer iva tva btw impuestos impostos"),
    /** All that was paid. */
    TOTAL(
            "totalprice orderamount ordertotal totalordervalue totalamount grandtotal totalpaid amounttotal total amount ordervalue"
                    + " gesamtbetrag gesamtsumme gesamt bestellsumme bestellwert rechnungsbetrag"
                    + " totaldelpedido totaldopedido totalpedido importetotal importe valortotal valordopedido"
                    + " montanttotal totalttc totalcommande totaleordine totale totaalbedrag totaal"),
    /** What went back of it. */
    REFUNDED(
            "totalrefunded refundedtotal refundedamount amountrefunded totalrefund refunded erstattet reembolsado rembourse rimborsato"),
    /** Codes. */
    CODE(
            "discountcode discountcodes couponcode couponcodes coupons coupon promocode promocodes vouchercode voucher codeused"
                    + " couponused gutscheincode gutschein rabattcode codigodedescuento codigodescuento codigopromocional codigodecupon"
                    + " cupon cupom codigodocupom codepromo codereduction codicesconto kortingscode code"),
    /** Where it stands. */
    STATE(
            "financialstatus paymentstatus paymentstate orderstatus status state bestellstatus zahlungsstatus estadodelpedido"
                    + " estadopedido estado statusdopedido statut stato fulfillmentstatus"),
    CURRENCY("currency currencycode ordercurrency ordercurrencycode wahrung moneda moeda devise valuta"),
    EMAIL("email customeremail buyeremail"),
    CUSTOMER("customerid userid buyerid");

    private final List<String> names;

    OrderPart(String names) {
        this.names = List.of(names.split(" "));
    }

    /** The names in the form in which spellings are the same. */
    public List<String> names() {
        return names;
    }

    /** The headings of this part, the surest first. */
    public String[] among(Collection<String> headings) {
        return names.stream()
                .flatMap(name -> headings.stream()
                        .filter(heading -> folded(heading).equals(name))
                        .sorted())
                .toArray(String[]::new);
    }

    boolean isAmong(Collection<String> headings) {
        return headings.stream().anyMatch(heading -> names.contains(folded(heading)));
    }

    /** A name without case, marks, and the currency that stands beside it. */
    static String folded(String heading) {
        return Folded.words(heading).stream()
                .filter(word -> Currencies.ofWord(word).isEmpty())
                .collect(Collectors.joining());
    }
}
