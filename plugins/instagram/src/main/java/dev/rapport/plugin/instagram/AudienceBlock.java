package dev.rapport.plugin.instagram;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The blocks of Business Suite's audience, by the words of their titles in any of its languages. */
enum AudienceBlock {
    NONE,
    AGE_GENDER,
    CITIES,
    COUNTRIES,
    FOLLOWERS;

    private static final int LONGEST = 80;
    private static final Map<Pattern, AudienceBlock> TITLES = titles();

    /** The block that a title begins, {@link #NONE} when it is none. */
    static AudienceBlock of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
        if (plain.length() > LONGEST) {
            return NONE;
        }
        return TITLES.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(plain).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NONE);
    }

    /** A title may name followers, too: the narrower block comes first. */
    private static Map<Pattern, AudienceBlock> titles() {
        Map<Pattern, AudienceBlock> titles = new LinkedHashMap<>();
        titles.put(
                Pattern.compile(
                        ".*\\b(?:gender|genero|sexo|geschlecht|genre|sexe|genere|sesso|geslacht|plec|cinsiyet|kon|kjonn)\\b.*"),
                AGE_GENDER);
        titles.put(
                Pattern.compile(
                        "(?:.*\\b)?(?:top|princip\\w*|wichtigste\\w*|beliebteste\\w*|belangrijkste|najpopularniejsze|en)\\b.*"
                                + "\\b(?:cit\\w+|towns\\S*|cidades|ciudades|villes|stadte|citta|steden|miasta|sehirler)\\b.*"),
                CITIES);
        titles.put(
                Pattern.compile(
                        "(?:.*\\b)?(?:top|princip\\w*|wichtigste\\w*|beliebteste\\w*|belangrijkste|najpopularniejsze|en)\\b.*"
                                + "\\b(?:countries|paises|pays|lander|paesi|landen|kraje|ulkeler)\\b.*"),
                COUNTRIES);
        titles.put(
                Pattern.compile(
                        "(?:instagram |total )?(?:followers|seguidores|abonnes|follower|seguaci|volgers|obserwujacy)"
                                + "(?: (?:do|de|d'|di|von|op|auf|na) ?instagram)?"),
                FOLLOWERS);
        return titles;
    }
}
