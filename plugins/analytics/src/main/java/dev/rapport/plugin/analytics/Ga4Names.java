package dev.rapport.plugin.analytics;

import dev.rapport.sheets.Folded;
import dev.rapport.sheets.results.HeadedRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dimensions and metrics of Google Analytics 4 as its pages head them; its interface and programs write the same without blanks. */
final class Ga4Names {

    static final String[] SOURCE_MEDIUM = {
        "session source / medium", "session manual source / medium", "source / medium", "origem / mídia da sessão"
    };
    static final String[] SOURCE = {"session source", "session manual source", "source"};
    static final String[] MEDIUM = {"session medium", "session manual medium", "medium"};
    static final String[] CAMPAIGN = {
        "session campaign", "session campaign name", "session manual campaign name", "campaign", "campaign name"
    };
    static final String[] CONTENT = {"session manual ad content", "session ad content", "manual ad content"};
    static final String[] TERM = {"session manual term", "manual term"};
    static final String[] SESSIONS = {"sessions", "sessões"};
    static final String[] PURCHASES = {
        "ecommerce purchases", "purchases", "transactions", "e-commerce purchases", "compras de e-commerce"
    };
    static final String[] REVENUE = {
        "purchase revenue", "total revenue", "gross purchase revenue", "receita de compra", "revenue"
    };

    private static final Map<String, String> BY_LETTERS = Stream.of(
                    SOURCE_MEDIUM, SOURCE, MEDIUM, CAMPAIGN, CONTENT, TERM, SESSIONS, PURCHASES, REVENUE)
            .flatMap(Arrays::stream)
            .collect(Collectors.toMap(Folded::of, Function.identity(), (first, same) -> first));

    private Ga4Names() {}

    /** The headings, each in the one form in which it is known here: {@code sessionSourceMedium} is the session source / medium. */
    static List<String> of(List<String> headings) {
        return headings.stream().map(Ga4Names::of).toList();
    }

    static String of(String heading) {
        return BY_LETTERS.getOrDefault(Folded.of(heading), HeadedRow.key(heading));
    }
}
