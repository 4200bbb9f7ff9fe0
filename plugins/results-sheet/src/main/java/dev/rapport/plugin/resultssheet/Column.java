package dev.rapport.plugin.resultssheet;

import dev.rapport.sheets.Currencies;
import dev.rapport.sheets.Folded;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A column that such a sheet may have, with the ways in which people head it. Case, accents and blanks do not matter. */
enum Column {
    BOOKING("id", "booking", "booking id", "deliverable id", "buchung", "buchungsnummer"),
    CREATOR(
            "creator",
            "creator name",
            "creator handle",
            "influencer",
            "influencer name",
            "influencer handle",
            "influencer id",
            "influencer username",
            "creator id",
            "creator username",
            "kol",
            "influenceur",
            "influenceuse",
            "créateur",
            "creador",
            "creadora",
            "influenciador",
            "influenciadora",
            "creatore",
            "influencer/affiliate name",
            "handle",
            "name",
            "talent",
            "account",
            "username",
            "nutzername",
            "profil"),
    PLATFORM("platform", "network", "social network", "channel", "plattform", "netzwerk", "kanal"),
    DELIVERABLE("deliverable", "format", "post type", "content type", "leistung", "beitragsart", "inhalt"),
    CODE(
            "code",
            "codes",
            "discount code",
            "coupon",
            "coupon code",
            "promo code",
            "voucher",
            "voucher code",
            "rabattcode",
            "gutscheincode",
            "gutschein"),
    LINK("link", "tracked link", "tracking link", "trackinglink", "tracking url", "utm link"),
    AFFILIATE("affiliate", "affiliate id", "partner id"),
    PERMALINK("permalink", "post url", "post link", "live link", "beitragslink", "link zum beitrag"),
    UTM_SOURCE("utm source"),
    UTM_MEDIUM("utm medium"),
    UTM_CAMPAIGN("utm campaign"),
    UTM_CONTENT("utm content"),
    UTM_TERM("utm term"),
    DAY("day", "date", "as of", "measured", "measured on", "tag", "datum", "stand", "gemessen am"),
    USES(
            "uses",
            "code uses",
            "coupon uses",
            "times used",
            "redemptions",
            "code redemptions",
            "einlösungen",
            "code-einlösungen",
            "eingelöst",
            "nutzungen"),
    CLICKS("clicks", "link clicks", "klicks", "link-klicks"),
    ORDERS(
            "orders",
            "order count",
            "number of orders",
            "total orders",
            "purchases",
            "conversions",
            "total conversions",
            "units sold",
            "bestellungen",
            "käufe",
            "verkäufe",
            "commandes",
            "pedidos",
            "ordini",
            "conversiones",
            "conversões"),
    REVENUE(
            "revenue",
            "rev",
            "total rev",
            "total revenue",
            "net revenue",
            "sales value",
            "sales amount",
            "total sales",
            "revenue generated",
            "generated revenue",
            "attributed revenue",
            "gmv",
            "chiffre d'affaires",
            "ingresos",
            "receita",
            "faturamento",
            "fatturato",
            "turnover",
            "umsatz",
            "gesamtumsatz",
            "erlös"),
    CURRENCY("currency", "currency code", "währung"),
    REACH("reach", "accounts reached", "reichweite", "erreichte konten"),
    IMPRESSIONS("impressions", "impressionen"),
    VIEWS("views", "plays", "video views", "aufrufe", "ansichten", "wiedergaben"),
    LIKES("likes", "reactions", "gefällt mir"),
    COMMENTS("comments", "kommentare"),
    SHARES("shares", "geteilt"),
    SAVES("saves", "saved", "gespeichert"),
    /** What the same sheet says of a booking, and is no result. */
    NO_RESULT(
            "campaign",
            "campaign name",
            "kampagne",
            "planned",
            "geplant",
            "posting date",
            "posting-datum",
            "end date",
            "fee",
            "honorar",
            "gift",
            "geschenk",
            "cost",
            "kosten",
            "roi",
            "roi (x)",
            "roas",
            "status",
            "channels",
            "territory",
            "rights from",
            "rights until",
            "exclusive until",
            "signed by",
            "note",
            "notes",
            "notiz");

    private static final Map<String, Column> BY_HEADING = byHeading();

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    /** The column that is headed so, a currency in the heading apart: {@code Total Rev ($)} is the revenue. */
    static Optional<Column> of(String heading) {
        return Optional.ofNullable(BY_HEADING.get(key(heading)));
    }

    private static String key(String heading) {
        return Folded.words(heading).stream()
                .filter(word -> Currencies.ofWord(word).isEmpty())
                .collect(Collectors.joining());
    }

    private static Map<String, Column> byHeading() {
        Map<String, Column> map = new HashMap<>();
        Arrays.stream(values()).forEach(column -> column.headings.forEach(heading -> map.put(key(heading), column)));
        return Map.copyOf(map);
    }
}
