package dev.rapport.scoring.metrics;

import dev.rapport.api.model.Post;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a post says that it is paid for: by the platform's label, or by a tag of the <em>recognised</em> list of the benchmarks,
 * section 11. A tag counts as a whole tag, case and accents folded: "#adventure" is not "#ad".
 */
final class Disclosure {

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
            "freegift",
            "pr");

    /** Words at the very start of the text, where several countries want them. */
    private static final Set<String> FIRST_WORDS = Set.of(
            "ad",
            "advert",
            "advertisement",
            "advertising",
            "werbung",
            "anzeige",
            "publicidad",
            "pubblicita",
            "publicite",
            "reklama",
            "reklame",
            "annonce",
            "sponsored");

    private static final String AFTER_FIRST_WORD = ":|])*.,–—-";
    private static final Pattern LATIN = Pattern.compile("ad (astra|hoc|infinitum|nauseam|lib)\\b");

    private static final List<String> PHRASES = List.of(
            "paid partnership",
            "bezahlte partnerschaft",
            "bezahlte werbepartnerschaft",
            "collaboration commerciale",
            "patrocinado por",
            "sponsorizzato da",
            "promosso da",
            "betaald partnerschap",
            "platna wspolpraca",
            "sponsored by",
            "gesponsert von");

    private static final List<String> WIDE_SCRIPTS = List.of("プロモーション", "広告", "광고", "реклама");

    /** Words without which none of the phrases and patterns can stand: most texts have none, and are looked at no further. */
    private static final WordTable<Set<Sign>> SIGNS = beginnings();

    /** What a word may be the beginning of. */
    enum Sign {
        PHRASE,
        CODE,
        AFFILIATE
    }

    /** Begins with a word and never with something optional, so that a long caption is read once. */
    private static final Pattern CODE = Pattern.compile(
            "\\b(?:(?:discount|promo|rabatt|gutschein|coupon)[ -]?)?(?:code|codigo|codice|kod)\\b\\s{0,3}[:\"“'„]?\\s{0,3}\\p{L}{0,30}\\d[\\p{L}\\d]*");

    private static final List<String> AFFILIATES =
            List.of("amzn.to/", "liketk.it", "ltk.app", "rstyle.me", "shopstyle.it", "go.magik.ly", "shrsl.com");

    private static final Pattern AFFILIATE =
            Pattern.compile("([?&](ref|aff|affid|utm_campaign=influencer)=|\\baffiliate link)");

    private static final Pattern THANKS = Pattern.compile(
            "\\b(thank you|thanks|danke|gracias|merci|grazie|obrigad[oa])( so much)?( to| an| a)? @[\\w.]+");

    private Disclosure() {}

    /**
     * The post says that it is paid for.
     *
     * @param tags its hashtags, folded
     * @param caption its caption, folded
     * @param signs of the caption
     */
    static boolean isPaid(Post post, List<Folded> tags, Folded caption, Set<Sign> signs) {
        return post.partnership().isPaid() || says(tags, caption, signs);
    }

    /**
     * Something points to payment: for a person to look at where nothing says so, never counted as guilt.
     *
     * @param caption its caption, folded
     * @param signs of it
     */
    static boolean looksPaid(Folded caption, Set<Sign> signs) {
        String text = caption.plain();
        return (signs.contains(Sign.CODE) && CODE.matcher(text).find())
                || (text.indexOf('.') >= 0 && AFFILIATES.stream().anyMatch(text::contains))
                || ((text.indexOf('=') >= 0 || signs.contains(Sign.AFFILIATE))
                        && AFFILIATE.matcher(text).find())
                || (text.indexOf('@') >= 0 && THANKS.matcher(text).find());
    }

    /** What the words of a text may be the beginning of; mostly nothing. */
    static Set<Sign> signs(Folded text) {
        Set<Sign> found = Set.of();
        Set<Sign> none = Set.of();
        for (int i = 0; i < text.words().size(); i++) {
            Set<Sign> signs = text.words().in(SIGNS, i, none);
            if (!signs.isEmpty()) {
                found = found.isEmpty() ? EnumSet.copyOf(signs) : found;
                found.addAll(signs);
            }
        }
        return found;
    }

    private static WordTable<Set<Sign>> beginnings() {
        WordTable<Set<Sign>> signs = new WordTable<>();
        PHRASES.forEach(phrase -> add(signs, phrase.substring(0, phrase.indexOf(' ')), Sign.PHRASE));
        for (String code : List.of("code", "codigo", "codice", "kod")) {
            for (String before : List.of("", "discount", "promo", "rabatt", "gutschein", "coupon")) {
                add(signs, before + code, Sign.CODE);
            }
        }
        add(signs, "affiliate", Sign.AFFILIATE);
        return signs;
    }

    private static void add(WordTable<Set<Sign>> signs, String word, Sign sign) {
        signs.computeIfAbsent(word, () -> EnumSet.noneOf(Sign.class)).add(sign);
    }

    private static boolean says(List<Folded> tags, Folded caption, Set<Sign> signs) {
        String text = caption.plain();
        return tags.stream().map(Folded::plain).anyMatch(TAGS::contains)
                || !text.isEmpty()
                        && (hasTag(text)
                                || beginsWithOne(text)
                                || (signs.contains(Sign.PHRASE)
                                        && PHRASES.stream().anyMatch(text::contains))
                                || (!caption.latin() && WIDE_SCRIPTS.stream().anyMatch(text::contains)));
    }

    private static boolean hasTag(String text) {
        for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
            int end = at + 1;
            while (end < text.length() && isOfATag(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (TAGS.contains(text.substring(at + 1, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfATag(int c) {
        return Character.isLetter(c) || c == '_' || isNumber(c);
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean beginsWithOne(String text) {
        int from = 0;
        while (from < text.length()) {
            int c = text.codePointAt(from);
            if (Character.isLetter(c) || isNumber(c) || c == '#' || c == '@') {
                break;
            }
            from += Character.charCount(c);
        }
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        boolean ends = to == text.length()
                || Character.isWhitespace(text.charAt(to))
                || AFTER_FIRST_WORD.indexOf(text.charAt(to)) >= 0;
        return ends
                && FIRST_WORDS.contains(text.substring(from, to))
                && !LATIN.matcher(text).region(from, text.length()).lookingAt();
    }
}
