package dev.rapport.plugin.shops;

import dev.rapport.api.model.Flag;
import dev.rapport.api.model.Order;
import dev.rapport.api.model.OrderState;
import dev.rapport.api.model.Source;
import dev.rapport.api.model.Trace;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderCapability;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.api.plugin.ResultSink;
import dev.rapport.parsing.Times;
import dev.rapport.sheets.results.ResultFormat;
import dev.rapport.sheets.results.ResultHead;
import dev.rapport.sheets.results.ResultNotes;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Orders as PrestaShop's webservice gives them: the currency is a number of the shop's own, and codes are elsewhere. */
final class PrestaShop implements ResultFormat {

    private static final String SHOP = "prestashop";
    private static final int LONGEST = 200;

    @Override
    public ReaderFormat format() {
        return ReaderFormat.of("prestashop-xml", "PrestaShop orders, webservice", ReaderCapability.ORDERS);
    }

    @Override
    public Optional<Claim> claim(ResultHead head) {
        String text = head.head().text();
        boolean isOne = text.startsWith("<") && text.contains("<prestashop") && text.contains("<total_products_wt");
        return isOne ? Optional.of(Claim.exact(format().id())) : Optional.empty();
    }

    @Override
    public void read(ExportFile file, ResultSink sink) throws IOException {
        ResultNotes notes = new ResultNotes(file, sink);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = file.open()) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                orders(xml, notes);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException damage) {
            sink.issue(ReadIssue.warning(
                    "xml-damaged",
                    "This is no XML from here on; the orders before are kept. Maybe the file was cut short.",
                    damage.getLocation() == null
                            ? ""
                            : damage.getLocation().getLineNumber() + ":"
                                    + damage.getLocation().getColumnNumber()));
        }
    }

    private static void orders(XMLStreamReader xml, ResultNotes notes) throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        StringBuilder text = new StringBuilder();
        int depth = 0;
        int orderAt = -1;
        String place = "";
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    text.setLength(0);
                    if (xml.getLocalName().equals("order") && orderAt < 0) {
                        orderAt = depth;
                        fields.clear();
                        place = xml.getLocation().getLineNumber() + ":"
                                + xml.getLocation().getColumnNumber();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() < LONGEST) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (orderAt > 0 && depth == orderAt + 1) {
                        fields.putIfAbsent(xml.getLocalName(), text.toString().strip());
                    } else if (depth == orderAt) {
                        order(fields, place, notes);
                        orderAt = -1;
                    }
                    depth--;
                }
                default -> {}
            }
        }
    }

    private static void order(Map<String, String> fields, String place, ResultNotes notes) {
        // Several orders of one cart share a reference, so that only the number is each one's own.
        String id = fields.getOrDefault("id", "");
        if (id.isEmpty()) {
            notes.noId(place);
            return;
        }
        String currency = notes.currency("", place);
        Optional<BigDecimal> goods = number(fields, "total_products", place, notes)
                .map(products -> products.subtract(
                        number(fields, "total_discounts_tax_excl", place, notes).orElse(BigDecimal.ZERO)));
        String customer = fields.getOrDefault("id_customer", "");
        String time = fields.getOrDefault("date_add", "");
        notes.sink()
                .order(new Order(
                        SHOP,
                        id,
                        notes.settle(Times.of(time), time, place, "date_add"),
                        state(fields),
                        notes.money(goods, currency, place, "total_products"),
                        notes.money(
                                number(fields, "total_paid_tax_incl", place, notes)
                                        .or(() -> number(fields, "total_paid", place, notes)),
                                currency,
                                place,
                                "total_paid"),
                        Flag.UNKNOWN,
                        notes.customer(SHOP, "", customer),
                        Flag.UNKNOWN,
                        Trace.NONE,
                        Source.UNSET));
    }

    private static Optional<BigDecimal> number(
            Map<String, String> fields, String name, String place, ResultNotes notes) {
        return notes.number(fields.getOrDefault(name, ""), place, name);
    }

    /** The numbers of a fresh shop; what a shop added is told only by whether it holds the order for valid. */
    private static OrderState state(Map<String, String> fields) {
        return switch (fields.getOrDefault("current_state", "")) {
            case "6", "8" -> OrderState.CANCELLED;
            case "7" -> OrderState.REFUNDED;
            default ->
                switch (fields.getOrDefault("valid", "")) {
                    case "1" -> OrderState.PAID;
                    case "0" -> OrderState.PENDING;
                    default -> OrderState.UNKNOWN;
                };
        };
    }
}
