package dev.rapport.plugin.linkedin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The sheets of the creator analytics, by their names in the languages of LinkedIn. */
enum AnalyticsSheet {
    DISCOVERY(
            "discovery",
            "scoperta",
            "entdeckung",
            "auffindbarkeit",
            "decouverte",
            "descubrimiento",
            "descoberta",
            "ontdekking",
            "odkrywanie",
            "uberblick"),
    ENGAGEMENT(
            "engagement",
            "interesse",
            "interazioni",
            "interaktion",
            "interaktionen",
            "interactions",
            "interacciones",
            "interaccion",
            "interacoes",
            "engajamento",
            "betrokkenheid",
            "zaangazowanie",
            "participacion"),
    TOP_POSTS(
            "top posts",
            "post principali",
            "top beitrage",
            "topbeitrage",
            "beste beitrage",
            "meilleurs posts",
            "principaux posts",
            "top des posts",
            "principales publicaciones",
            "publicaciones principales",
            "publicaciones destacadas",
            "principais publicacoes",
            "principais posts",
            "topposts",
            "populairste bijdragen",
            "najlepsze publikacje"),
    FOLLOWERS("followers", "follower", "abonnes", "seguidores", "volgers", "obserwujacy"),
    DEMOGRAPHICS(
            "demographics",
            "dati demografici",
            "demografie",
            "demografische daten",
            "demographische daten",
            "donnees demographiques",
            "datos demograficos",
            "dados demograficos",
            "demografia",
            "demografische gegevens",
            "dane demograficzne"),
    OTHER;

    private final Set<String> names;

    AnalyticsSheet(String... names) {
        this.names = Set.of(names);
    }

    static AnalyticsSheet of(String shown) {
        String plain = Normalizer.normalize(shown, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        for (AnalyticsSheet sheet : values()) {
            if (sheet.names.contains(plain)) {
                return sheet;
            }
        }
        return OTHER;
    }
}
