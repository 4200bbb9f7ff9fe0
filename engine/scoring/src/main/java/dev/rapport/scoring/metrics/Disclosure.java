package dev.rapport.scoring.metrics;

import dev.rapport.api.model.Post;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a post says that it is paid for: by the platform's label, or by a tag of the <em>recognised</em> list of the benchmarks,
 * section 11. A tag counts as a whole tag, case and accents folded: "#adventure" is not "#ad".
 */
public final class Disclosure {

    /** Tags with a source, and some without one, which are assumptions (es publi, fr sponsorise, pt parceriapaga, nl samenwerking). */
    private static final Set<String> TAGS = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "advertising",
            "sponsored",
            "sponsor",
            "sponsoredpost",
            "sponsorship",
            "paidad",
            "paidpartnership",
            "paidpromotion",
            "gifted",
            "adgifted",
            "spon",
            "sp",
            "collab",
            "partner",
            "brandpartner",
            "brandedcontent",
            "werbung",
            "anzeige",
            "bezahltewerbepartnerschaft",
            "unbezahltewerbung",
            "publicite",
            "collaborationcommerciale",
            "pub",
            "commandite",
            "sponsorise",
            "publicidad",
            "patrocinado",
            "publi",
            "publicidade",
            "publipost",
            "anuncio",
            "parceriapaga",
            "adv",
            "pubblicita",
            "sponsorizzato",
            "sponsorizzatoda",
            "promossoda",
            "inserzioneapagamento",
            "prodottofornitoda",
            "advertentie",
            "reclame",
            "publiciteit",
            "gesponsord",
            "samenwerking",
            "reklama",
            "materialreklamowy",
            "wspolpracareklamowa",
            "reklame",
            "annonce",
            "freegift");

    private static final Pattern TAG = Pattern.compile("#([\\p{L}\\p{N}_]+)");

    /** Words at the very start of the text, where several countries want them. */
    private static final Pattern FIRST_WORD = Pattern.compile(
            "^[^\\p{L}\\p{N}#@]*(ad(?! (astra|hoc|infinitum|nauseam|lib)\\b)|advert|advertisement|advertising|werbung|anzeige|publicidad|pubblicita|publicite|reklama|reklame|annonce|sponsored)\\b(?=[\\s:|\\])*.,–—-]|$)");

    private static final Pattern PHRASE = Pattern.compile(
            "(paid partnership|bezahlte (werbe)?partnerschaft|in paid partnership|collaboration commerciale|patrocinado por|sponsorizzato da"
                    + "|promosso da|betaald partnerschap|platna wspolpraca|sponsored by|gesponsert von)");

    private static final List<String> WIDE_SCRIPTS = List.of("プロモーション", "#pr", "広告", "광고", "реклама");

    /** Begins with a word and never with something optional, so that a long caption is read once. */
    private static final Pattern CODE = Pattern.compile(
            "\\b(?:(?:discount|promo|rabatt|gutschein|coupon)[ -]?)?(?:code|codigo|codice|kod)\\b\\s{0,3}[:\"“'„]?\\s{0,3}\\p{L}{0,30}\\d[\\p{L}\\d]*");

    private static final Pattern AFFILIATE = Pattern.compile(
            "(amzn\\.to/|liketk\\.it|ltk\\.app|rstyle\\.me|shopstyle\\.it|go\\.magik\\.ly|shrsl\\.com|[?&](ref|aff|affid|utm_campaign=influencer)=|\\baffiliate link)");

    private static final Pattern THANKS = Pattern.compile(
            "\\b(thank you|thanks|danke|gracias|merci|grazie|obrigad[oa])( so much)?( to| an| a)? @[\\w.]+");

    private Disclosure() {}

    /** The post says that it is paid for. */
    public static boolean isRecognised(Post post) {
        return post.partnership().isPaid() || says(post);
    }

    /** Something points to payment, and nothing says so: for a person to look at, never counted as guilt. */
    public static boolean isUndisclosedSuspect(Post post) {
        if (isRecognised(post)) {
            return false;
        }
        String text = fold(post.caption());
        return CODE.matcher(text).find()
                || AFFILIATE.matcher(text).find()
                || THANKS.matcher(text).find();
    }

    private static boolean says(Post post) {
        if (post.hashtags().stream().anyMatch(tag -> TAGS.contains(fold(tag)))) {
            return true;
        }
        String text = fold(post.caption());
        if (text.isEmpty()) {
            return false;
        }
        return TAG.matcher(text).results().anyMatch(match -> TAGS.contains(match.group(1)))
                || FIRST_WORD.matcher(text).find()
                || PHRASE.matcher(text).find()
                || WIDE_SCRIPTS.stream()
                        .anyMatch(word -> word.startsWith("#")
                                ? TAG.matcher(text).results().anyMatch(match -> ("#" + match.group(1)).equals(word))
                                : text.contains(word));
    }

    private static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.INHERITED || Phrases.isVoicing(c))
                .map(c -> c == 'ł' ? 'l' : c)
                .forEach(out::appendCodePoint);
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
