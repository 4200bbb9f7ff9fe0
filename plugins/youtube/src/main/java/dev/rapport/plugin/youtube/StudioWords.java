package dev.rapport.plugin.youtube;

import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Unseen;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of Studio's columns in the languages of its users, in lower case. */
final class StudioWords {

    static final Set<String> CONTENT = Set.of(
            "content",
            "video",
            "inhalte",
            "videos",
            "contenido",
            "contenu",
            "conte\u00fado",
            "contenuti",
            "contenuto",
            "\u043a\u043e\u043d\u0442\u0435\u043d\u0442",
            "\u0432\u0438\u0434\u0435\u043e",
            "tre\u015b\u0107",
            "i\u00e7erik",
            "\u30b3\u30f3\u30c6\u30f3\u30c4",
            "\ucf58\ud150\uce20",
            "\u5185\u5bb9",
            "konten",
            "inneh\u00e5ll",
            "treści");
    static final Set<String> TITLE = Set.of(
            "video title",
            "videotitel",
            "titel des videos",
            "t\u00edtulo del v\u00eddeo",
            "t\u00edtulo del video",
            "titre de la vid\u00e9o",
            "t\u00edtulo do v\u00eddeo",
            "titolo video",
            "titolo del video",
            "\u043d\u0430\u0437\u0432\u0430\u043d\u0438\u0435 \u0432\u0438\u0434\u0435\u043e",
            "tytu\u0142 filmu",
            "titel van video",
            "video ba\u015fl\u0131\u011f\u0131",
            "\u52d5\u753b\u306e\u30bf\u30a4\u30c8\u30eb",
            "\ub3d9\uc601\uc0c1 \uc81c\ubaa9",
            "\u89c6\u9891\u6807\u9898",
            "judul video");
    static final Set<String> PUBLISHED = Set.of(
            "video publish time",
            "ver\u00f6ffentlichungszeitpunkt des videos",
            "ver\u00f6ffentlichungszeit des videos",
            "hora de publicaci\u00f3n del v\u00eddeo",
            "hora de publicaci\u00f3n del video",
            "heure de publication de la vid\u00e9o",
            "hor\u00e1rio de publica\u00e7\u00e3o do v\u00eddeo",
            "ora pubblicazione video",
            "ora di pubblicazione del video",
            "\u0432\u0440\u0435\u043c\u044f \u043f\u0443\u0431\u043b\u0438\u043a\u0430\u0446\u0438\u0438 \u0432\u0438\u0434\u0435\u043e",
            "data publikacji filmu",
            "publicatietijd van video",
            "\u52d5\u753b\u516c\u958b\u6642\u523b");
    static final Set<String> DURATION = Set.of(
            "duration",
            "dauer",
            "duraci\u00f3n",
            "dur\u00e9e",
            "dura\u00e7\u00e3o",
            "durata",
            "\u043f\u0440\u043e\u0434\u043e\u043b\u0436\u0438\u0442\u0435\u043b\u044c\u043d\u043e\u0441\u0442\u044c",
            "czas trwania",
            "duur",
            "s\u00fcre",
            "\u9577\u3055");
    static final Set<String> VIEWS = Set.of(
            "views",
            "aufrufe",
            "visualizaciones",
            "vistas",
            "vues",
            "visualiza\u00e7\u00f5es",
            "visualizzazioni",
            "\u043f\u0440\u043e\u0441\u043c\u043e\u0442\u0440\u044b",
            "wy\u015bwietlenia",
            "weergaven",
            "g\u00f6r\u00fcnt\u00fcleme",
            "g\u00f6r\u00fcnt\u00fclemeler",
            "\u8996\u8074\u56de\u6570",
            "visningar",
            "penayangan");
    static final Set<String> LIKES = Set.of(
            "likes",
            "\u201emag ich\u201c-bewertungen",
            "\u201emag ich\u201c",
            "mag ich",
            "me gusta",
            "j'aime",
            "mentions j'aime",
            "marcas \"gostei\"",
            "gostei",
            "mi piace",
            "\u043e\u0442\u043c\u0435\u0442\u043a\u0438 \u00ab\u043d\u0440\u0430\u0432\u0438\u0442\u0441\u044f\u00bb",
            "polubienia",
            "vind-ik-leuks",
            "\u9ad8\u8a55\u4fa1");
    static final Set<String> COMMENTS = Set.of(
            "comments",
            "comments added",
            "kommentare",
            "hinzugef\u00fcgte kommentare",
            "comentarios",
            "comentarios a\u00f1adidos",
            "commentaires",
            "commentaires ajout\u00e9s",
            "coment\u00e1rios",
            "coment\u00e1rios adicionados",
            "commenti",
            "commenti aggiunti",
            "\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0438",
            "komentarze",
            "reacties",
            "\u30b3\u30e1\u30f3\u30c8");
    static final Set<String> SHARES = Set.of(
            "shares",
            "geteilte inhalte",
            "geteilt",
            "veces compartido",
            "compartidos",
            "partages",
            "compartilhamentos",
            "condivisioni",
            "\u043f\u043e\u0434\u0435\u043b\u0438\u043b\u0438\u0441\u044c",
            "udost\u0119pnienia",
            "gedeeld",
            "\u5171\u6709");
    static final Set<String> DATE = Set.of(
            "date", "datum", "fecha", "data", "\u0434\u0430\u0442\u0430", "tarih", "\u65e5\u4ed8", "tanggal", "day");
    static final Set<String> TOTAL = Set.of(
            "total",
            "gesamt",
            "totale",
            "totaal",
            "\u0438\u0442\u043e\u0433\u043e",
            "\u5408\u8a08",
            "toplam",
            "razem",
            "totalt",
            "\u603b\u8ba1",
            "\ud569\uacc4",
            "suma",
            "\u0142\u0105cznie",
            "insgesamt");

    private StudioWords() {}

    /** The first of the columns that bears one of the names, empty when none does. */
    static String column(List<String> columns, Set<String> names) {
        return columns.stream()
                .filter(column -> names.contains(spaced(column)))
                .findFirst()
                .orElse("");
    }

    /** A program that reads a table writes its headings with underscores. */
    private static String spaced(String column) {
        return column.replace('_', ' ');
    }

    /** Whether a cell is the name of the row that sums up the others. */
    static boolean isTotal(String cell) {
        return TOTAL.contains(Unseen.without(cell).strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a row is no record: Studio ends a long table with a line that says how much of it was shown. */
    static boolean isFooter(CsvRow row) {
        List<String> cells = row.cells();
        return cells.size() > 1
                && Unseen.without(cells.get(0)).strip().contains(" ")
                && cells.stream().skip(1).allMatch(String::isBlank);
    }

    static boolean has(List<String> columns, Set<String> names) {
        return !column(columns, names).isEmpty();
    }
}
