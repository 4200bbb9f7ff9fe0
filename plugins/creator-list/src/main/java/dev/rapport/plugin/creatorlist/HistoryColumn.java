package dev.rapport.plugin.creatorlist;

import dev.rapport.sheets.Folded;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A column of a table that has the followers of each day. */
enum HistoryColumn {
    DAY(
            "date|day|datum|data|fecha|dia|jour|tag|giorno|dag|datetime",
            "timestamp|time|asof|(?:snapshot|recorded|captured|collected|measured|checked|evaluated)(?:date|at|on)",
            "created(?:at|on)"),
    FOLLOWERS(
            "(?:total|num|number|count|numberof|current)?"
                    + "(?:followers?|subscribers?|subs|fans|seguidores|abonnes|abonnenten|volgers|obserwujacy)(?:total|count|number)?"),
    HANDLE("handle|(?:user|screen|account|creator|influencer|channel|profile)(?:name|handle)?|page"),
    PROFILE("(?:account|creator|influencer|channel|profile|page)?(?:url|link|address)"),
    NAME("title|(?:display|full|channel|page)?(?:name|title)"),
    PLATFORM("platform|network|socialnetwork|plattform|plataforma");

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    /** The surest first. */
    private final List<Pattern> names;

    HistoryColumn(String... names) {
        this.names = Stream.of(names).map(Pattern::compile).toList();
    }

    /** The surest name of each column. */
    static Map<HistoryColumn, String> of(Collection<String> headings) {
        Map<HistoryColumn, String> columns = new EnumMap<>(HistoryColumn.class);
        List<String> sorted = headings.stream().sorted().toList();
        for (HistoryColumn column : values()) {
            column.names.stream()
                    .flatMap(name -> sorted.stream().filter(heading -> name.matcher(
                                    Folded.of(BRACKETS.matcher(heading).replaceAll("")))
                            .matches()))
                    .findFirst()
                    .ifPresent(heading -> columns.put(column, heading));
        }
        return columns;
    }
}
