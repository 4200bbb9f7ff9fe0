package dev.rapport.plugin.creatorlist;

import dev.rapport.sheets.Folded;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Headings of averages: a word for the mean beside a word for what is counted, in any order. */
final class AverageHeading {

    private static final Set<String> MEANS = Set.of(
            "average",
            "avg",
            "mean",
            "durchschnitt",
            "durchschnittlich",
            "durchschnittliche",
            "schnitt",
            "moyenne",
            "moyen",
            "moyens",
            "moyennes",
            "media",
            "medio",
            "medias",
            "medie",
            "promedio",
            "gemiddelde",
            "gemiddeld",
            "srednia",
            "srednie");
    private static final Set<String> BETWEEN = Set.of(
            "per",
            "post",
            "posts",
            "pro",
            "par",
            "por",
            "of",
            "de",
            "di",
            "des",
            "der",
            "number",
            "count",
            "video",
            "beitrag",
            "publication");
    private static final Map<Column, Set<String>> COUNTED = Map.of(
            Column.AVERAGE_LIKES,
            Set.of("likes", "like", "jaime", "megusta", "curtidas", "gostos", "polubien", "polubienia", "lajkow"),
            Column.AVERAGE_COMMENTS,
            Set.of(
                    "comments",
                    "comment",
                    "kommentare",
                    "commentaires",
                    "comentarios",
                    "commenti",
                    "reacties",
                    "komentarzy",
                    "komentarze"),
            Column.AVERAGE_VIEWS,
            Set.of(
                    "views",
                    "view",
                    "plays",
                    "aufrufe",
                    "vues",
                    "visualizaciones",
                    "visualizzazioni",
                    "visualizacoes",
                    "weergaven",
                    "wyswietlen",
                    "wyswietlenia",
                    "vistas"));

    private AverageHeading() {}

    static Optional<Heading> of(String shown) {
        List<String> words = Folded.words(shown);
        boolean isMean = words.stream().anyMatch(MEANS::contains) || words.contains("per") && words.contains("post");
        if (!isMean) {
            return Optional.empty();
        }
        Set<String> rest = new HashSet<>(words);
        rest.removeAll(MEANS);
        return COUNTED.entrySet().stream()
                .filter(entry -> rest.stream().anyMatch(entry.getValue()::contains)
                        && rest.stream().allMatch(word -> entry.getValue().contains(word) || BETWEEN.contains(word)))
                .findFirst()
                .map(entry -> Heading.of(entry.getKey(), shown));
    }
}
