package dev.rapport.parsing;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The headings of Meta Business Suite's content export, which come in the language of whoever exported: German, Spanish, French,
 * Portuguese, Italian, Dutch and Greek are called by their English names. The wording changes from month to month, so a heading is known by
 * the stems of its words.
 */
public final class SuiteHeadings {

    private static final String POST =
            "(beitrag\\w*|publicac\\w*|publication|post\\w*|pubblicazione|contenu|contenido|bericht|δημοσιευσης)";
    private static final String ACCOUNT = "(konto\\w*|cuenta|compte|conta|account|λογαριασμου)";
    private static final String PAGE = "(seite\\w*|pagina|page|σελιδας)";
    private static final String ID = "(id|identif\\w*|kennung|αναγνωριστικο)";
    private static final Map<Pattern, String> NAMES = names();

    private SuiteHeadings() {}

    /** The English name in lower case; a heading that is none of these stays as it is. */
    public static String english(String heading) {
        String plain = plain(heading);
        return NAMES.entrySet().stream()
                .filter(name -> name.getKey().matcher(plain).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(heading);
    }

    public static List<String> english(List<String> headings) {
        return headings.stream().map(SuiteHeadings::english).toList();
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Where a heading has the stems of two names, the earlier one is meant. */
    private static Map<Pattern, String> names() {
        Map<Pattern, String> names = new LinkedHashMap<>();
        add(names, "post id", POST + " id", ID + "( \\w+){0,2} " + POST);
        add(names, "account id", ACCOUNT + " id", ID + "( \\w+){0,2} " + ACCOUNT);
        add(names, "page id", PAGE + " id", ID + "( \\w+){0,2} " + PAGE);
        add(
                names,
                "account username",
                "(benutzer|nutzer|anwender)name.*",
                "(nombre|nome|nom) (de |d |do )?(usuario|utilisateur|utente).*",
                "ονομα χρηστη( λογαριασμου)?");
        add(
                names,
                "account name",
                "kontoname",
                "(nombre|nome|nom|name)( \\w+){0,2} (kontos|cuenta|compte|conta|account)",
                "accountnaam",
                "ονομα λογαριασμου");
        add(
                names,
                "page name",
                "seitenname",
                "(nombre|nome|nom|name)( \\w+){0,2} (seite|pagina|page)",
                "paginanaam",
                "ονομα σελιδας");
        add(names, "title", "titel", "titulo", "titre", "titolo", "τιτλος");
        add(
                names,
                "description",
                "beschreibung",
                "descripcion",
                "descricao",
                "descrizione",
                "beschrijving",
                "περιγραφη");
        add(names, "duration (sec)", "(dauer|duracion|duree|duracao|durata|duur) s\\w*", "διαρκεια δευτ\\S*");
        add(
                names,
                "publish time",
                "veroffentlichungs(zeit|zeitpunkt|datum)",
                "(hora|heure|horario|ora|fecha y hora) d\\w*( \\w+)? (public|pubblic)\\w*",
                "(public|pubblic)\\w* (tijd|zeit)",
                "publicatietijd(stip)?",
                "χρονος δημοσιευσης");
        add(
                names,
                "permalink",
                "permalien",
                "enlace permanente",
                "link permanente",
                "permanente link",
                "μονιμος συνδεσμος");
        add(
                names,
                "post type",
                POST + " ?(typ|art|type)",
                "beitrags(typ|art)",
                "(tipo|type)( \\w+){0,2} " + POST,
                "berichttype",
                "τυπος δημοσιευσης");
        add(
                names,
                "data comment",
                "datenkommentar",
                "(comentario|commentaire|commento)( \\w+){1,3} (datos|donnees|dados|dati)",
                "kommentar zu den daten",
                "σχολιο δεδομενων");
        add(
                names,
                "is share",
                "(ist )?geteilter beitrag",
                "es (una? )?(publicacion )?compartid\\w+",
                "est (un )?partage",
                "κοινοποιημενη");
        add(names, "date", "datum", "fecha", "data", "ημερομηνια");
        add(
                names,
                "views",
                "aufrufe",
                "visualizaciones",
                "reproducciones",
                "vues",
                "visualizacoes",
                "visualizzazioni",
                "weergaven",
                "προβολες");
        add(names, "impressions", "impressionen", "impresiones", "impressoes", "impressioni", "εμφανισεις");
        add(
                names,
                "reach",
                "erreichte personen",
                "personas alcanzadas",
                "personnes touchees",
                "pessoas alcancadas",
                "reichweite",
                "alcance",
                "couverture",
                "copertura",
                "bereik",
                "portee",
                "απηχηση");
        add(
                names,
                "reactions, comments and shares",
                "(reaktionen|reacciones|reactions|reacoes|reazioni|reacties) (\\w+ )+.*(geteilt|compart|partage|condivi|gedeeld).*",
                "αντιδρασεις σχολια και κοινοποιησεις");
        add(names, "reactions", "reaktionen", "reacciones", "reacoes", "reazioni", "αντιδρασεις");
        add(
                names,
                "likes",
                ".*gefallt mir.*",
                "(indicaciones de )?me gusta",
                "(mentions )?j aime",
                "curtidas",
                "gostos",
                "mi piace",
                "vind ik leuks",
                "μου αρεσει");
        add(names, "comments", "kommentare", "comentarios", "commentaires", "commenti", "opmerkingen", "σχολια");
        add(
                names,
                "shares",
                "geteilt\\w*( inhalte| beitrage)?",
                "veces que se (ha )?compart\\w+",
                "(veces )?compartid\\w+",
                "partages",
                "compartilhamentos",
                "partilhas",
                "condivisioni",
                "keren gedeeld",
                "κοινοποιησεις");
        add(
                names,
                "saves",
                "gespeichert\\w*( inhalte| beitrage| elemente)?",
                "speicherungen",
                "(veces que se (ha )?|veces )?guardad\\w+",
                "enregistrements",
                "salvamentos",
                "salvataggi",
                "keer opgeslagen",
                "αποθηκευσεις");
        add(
                names,
                "follows",
                "follower",
                "neue follower",
                "seguimientos",
                "seguidores",
                "seguimentos",
                "abonnements",
                "abonnes",
                "ποσοι ακολουθουν");
        return names;
    }

    private static void add(Map<Pattern, String> names, String english, String... shapes) {
        names.put(Pattern.compile(String.join("|", shapes)), english);
    }
}
