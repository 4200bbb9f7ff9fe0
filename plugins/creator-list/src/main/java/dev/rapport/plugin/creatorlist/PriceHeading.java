package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.Deliverable;
import dev.rapport.sheets.Currencies;
import dev.rapport.sheets.Folded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Headings of prices, such as {@code price (EUR)}, {@code fee usd}, {@code reel fee}: every word must be one of a price. */
final class PriceHeading {

    private static final Set<String> PRICES = Set.of(
            "price",
            "prices",
            "fee",
            "fees",
            "cost",
            "costs",
            "rate",
            "rates",
            "quote",
            "preis",
            "preise",
            "honorar",
            "kosten",
            "gage",
            "vergutung",
            "prix",
            "tarif",
            "tarifs",
            "cout",
            "cachet",
            "precio",
            "precios",
            "tarifa",
            "tarifas",
            "coste",
            "costo",
            "prezzo",
            "prezzi",
            "tariffa",
            "tariffe",
            "compenso",
            "prijs",
            "prijzen",
            "tarief",
            "cena",
            "ceny",
            "stawka",
            "koszt",
            "preco",
            "precos",
            "custo",
            "cachee");
    private static final Map<String, Deliverable> DELIVERABLES = Map.ofEntries(
            Map.entry("post", Deliverable.POST),
            Map.entry("posts", Deliverable.POST),
            Map.entry("feed", Deliverable.POST),
            Map.entry("photo", Deliverable.POST),
            Map.entry("carousel", Deliverable.CAROUSEL),
            Map.entry("karussell", Deliverable.CAROUSEL),
            Map.entry("carrusel", Deliverable.CAROUSEL),
            Map.entry("carrossel", Deliverable.CAROUSEL),
            Map.entry("reel", Deliverable.REEL),
            Map.entry("reels", Deliverable.REEL),
            Map.entry("story", Deliverable.STORY),
            Map.entry("stories", Deliverable.STORY),
            Map.entry("storys", Deliverable.STORY),
            Map.entry("historia", Deliverable.STORY),
            Map.entry("video", Deliverable.VIDEO),
            Map.entry("videos", Deliverable.VIDEO),
            Map.entry("wideo", Deliverable.VIDEO),
            Map.entry("short", Deliverable.SHORT),
            Map.entry("shorts", Deliverable.SHORT),
            Map.entry("stream", Deliverable.STREAM),
            Map.entry("livestream", Deliverable.STREAM),
            Map.entry("live", Deliverable.STREAM),
            Map.entry("text", Deliverable.TEXT),
            Map.entry("tweet", Deliverable.TEXT),
            Map.entry("ugc", Deliverable.UGC),
            Map.entry("bundle", Deliverable.BUNDLE),
            Map.entry("package", Deliverable.BUNDLE),
            Map.entry("paket", Deliverable.BUNDLE),
            Map.entry("pack", Deliverable.BUNDLE));
    private static final Set<String> BETWEEN = Set.of(
            "per",
            "pro",
            "par",
            "por",
            "for",
            "fur",
            "pour",
            "para",
            "je",
            "each",
            "one",
            "a",
            "the",
            "in",
            "of",
            "de",
            "za",
            "per1",
            "1",
            "net",
            "netto",
            "asking",
            "creator",
            "influencer",
            "instagram",
            "tiktok",
            "youtube");

    private PriceHeading() {}

    static Optional<Heading> of(String shown) {
        List<String> words = Folded.words(shown);
        Optional<Deliverable> deliverable = Optional.empty();
        boolean saysPrice = false;
        for (String word : words) {
            Optional<Deliverable> here = Optional.ofNullable(DELIVERABLES.get(word));
            boolean isPrice = PRICES.contains(word);
            saysPrice |= isPrice;
            deliverable = deliverable.isPresent() ? deliverable : here;
            boolean isKnown = isPrice
                    || here.isPresent()
                    || BETWEEN.contains(word)
                    || Currencies.ofWord(word).isPresent();
            if (!isKnown) {
                return Optional.empty();
            }
        }
        Optional<String> currency = Currencies.in(shown);
        // "Rate" alone may be any rate; "Reel (EUR)" needs no word for a price.
        boolean isBareRate = words.size() == 1 && words.get(0).startsWith("rate");
        boolean isPrice = saysPrice && !isBareRate || isBareRate && currency.isPresent();
        boolean isPriced = deliverable.isPresent() && currency.isPresent();
        return isPrice || isPriced
                ? Optional.of(Heading.price(shown, currency.orElse(""), deliverable.orElse(Deliverable.POST)))
                : Optional.empty();
    }
}
