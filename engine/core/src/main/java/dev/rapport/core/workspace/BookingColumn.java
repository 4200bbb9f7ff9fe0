package dev.rapport.core.workspace;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A column of deliverables.csv, with the ways in which people head it, English and German. Case, accents and blanks do not matter. */
enum BookingColumn {
    ID("id", "booking", "booking id", "deliverable id", "buchung", "buchungsnummer"),
    CAMPAIGN("campaign", "campaign name", "kampagne"),
    CREATOR(
            "creator",
            "creator name",
            "creator handle",
            "influencer",
            "influencer name",
            "influencer handle",
            "influencer/affiliate name",
            "handle",
            "name",
            "talent",
            "account",
            "username",
            "nutzername",
            "profil"),
    PLATFORM("platform", "network", "social network", "plattform", "netzwerk"),
    DELIVERABLE(
            "deliverable", "format", "post type", "content type", "leistung", "beitragsart", "inhalt", "kind", "art"),
    PLANNED(
            "planned",
            "planned date",
            "date",
            "posting date",
            "post date",
            "activation date",
            "activation date (post or plan)",
            "publish date",
            "go live",
            "go-live",
            "live date",
            "geplant",
            "posting-datum",
            "datum",
            "veröffentlichung",
            "termin"),
    FEE("fee", "cost", "price", "rate", "activation cost", "payment", "honorar", "kosten", "preis", "gage"),
    GIFT("gift", "gift value", "product value", "product cost", "geschenk", "produktwert", "warenwert"),
    CURRENCY("currency", "währung"),
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
    STATUS("status", "state", "stand der buchung"),
    CHANNELS("channels", "usage channels", "kanäle", "nutzungskanäle"),
    TERRITORY("territory", "gebiet", "territorium"),
    RIGHTS_FROM("rights from", "usage from", "rechte ab", "rechte von"),
    RIGHTS_UNTIL("rights until", "usage until", "rights to", "rechte bis"),
    EXCLUSIVE_UNTIL("exclusive until", "exclusivity until", "exklusiv bis"),
    SIGNED_BY("signed by", "unterschrieben von"),
    NOTE("note", "notes", "comment to self", "notiz", "notizen", "bemerkung"),
    USES(
            "uses",
            "code uses",
            "coupon uses",
            "times used",
            "redemptions",
            "code redemptions",
            "einlösungen",
            "code-einlösungen",
            "nutzungen"),
    CLICKS("clicks", "link clicks", "klicks", "link-klicks"),
    ORDERS("orders", "purchases", "conversions", "bestellungen", "käufe", "verkäufe"),
    REVENUE("revenue", "rev", "total rev", "total revenue", "umsatz", "gesamtumsatz", "erlös"),
    REACH("reach", "accounts reached", "reichweite", "erreichte konten"),
    IMPRESSIONS("impressions", "impressionen"),
    VIEWS("views", "plays", "video views", "aufrufe", "ansichten", "wiedergaben"),
    LIKES("likes", "reactions", "gefällt mir"),
    COMMENTS("comments", "kommentare"),
    SHARES("shares", "geteilt"),
    SAVES("saves", "saved", "gespeichert"),
    /** What others write into such a sheet, and nothing is made of. */
    UNUSED("roi", "roi (x)", "roas", "end date", "utm source", "utm medium", "utm campaign", "utm content", "utm term");

    private static final Map<String, BookingColumn> BY_HEADING = byHeading();

    private final List<String> headings;

    BookingColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** The column as its own heading: small letters and blanks. */
    String shown() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The column that is headed so; a currency in the heading apart, as in {@code Fee (EUR)}. */
    static Optional<BookingColumn> of(String heading) {
        return Optional.ofNullable(BY_HEADING.get(key(heading)))
                .or(() -> Optional.ofNullable(BY_HEADING.get(key(heading.replaceAll("\\(.*?\\)", "")))));
    }

    private static Map<String, BookingColumn> byHeading() {
        Map<String, BookingColumn> map = new HashMap<>();
        Arrays.stream(values()).forEach(column -> column.headings.forEach(heading -> map.put(key(heading), column)));
        return Map.copyOf(map);
    }

    private static String key(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9/]", "");
    }
}
