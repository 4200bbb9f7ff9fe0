package dev.rapport.core.outcome;

import dev.rapport.api.model.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sites and browser extensions that collect coupons for everybody. */
final class CouponSites {

    private static final Set<String> NAMES = Set.of(
            "honey",
            "joinhoney",
            "retailmenot",
            "couponfollow",
            "dealspotr",
            "wethrift",
            "simplycodes",
            "gutscheine",
            "gutscheinsammler",
            "mydealz",
            "hotukdeals",
            "vouchercodes",
            "groupon",
            "rakuten",
            "slickdeals",
            "promocodes",
            "coupert",
            "capitaloneshopping");
    /** Their first word alone is an everyday one. */
    private static final List<String> HOSTS = List.of("coupons.com", "savings.com");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{Alnum}]+");

    private CouponSites() {}

    /** The site by way of which an order came; what stands in the path of a page is not looked at, since a shop may sell honey. */
    static Optional<String> of(CountedOrder order) {
        return order.traces().stream()
                .flatMap(CouponSites::places)
                .map(place -> place.toLowerCase(Locale.ROOT))
                .flatMap(CouponSites::named)
                .findFirst();
    }

    private static Stream<String> places(Trace trace) {
        Landing landing = Landing.of(trace.link());
        return Stream.concat(
                Stream.of(trace.utm().source(), trace.utm().medium(), landing.host()),
                landing.marks().stream().sorted());
    }

    private static Stream<String> named(String place) {
        return Stream.concat(
                Arrays.stream(BETWEEN_WORDS.split(place)).filter(NAMES::contains),
                HOSTS.stream().filter(host -> place.equals(host) || place.endsWith("." + host)));
    }
}
