package dev.rapport.plugin.influencertools;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** The rows of one ranking. */
final class Ranking {

    private final String platform;
    private final String handles;
    private final String names;
    private final List<String> categories;
    private final TwinTable table;
    private final Reading reading;

    Ranking(String platform, String handles, List<String> columns, TwinTable table, Reading reading) {
        this.platform = platform;
        this.handles = handles;
        this.names = RankingHeader.names(columns).stream()
                .filter(name -> !name.equals(handles))
                .findFirst()
                .orElse(handles);
        this.categories = columns.stream()
                .filter(RankingHeader.CATEGORY)
                .distinct()
                .sorted()
                .toList();
        this.table = table;
        this.reading = reading;
    }

    void row(CsvRow row) {
        String handle = table.shown(row, handles::equals);
        String name = table.shown(row, names::equals);
        if (handle.isEmpty() && name.isEmpty()) {
            reading.reject("no-name", "The row names no account.", row.place());
            return;
        }
        Count followers = reading.count(table.shown(row, RankingHeader.FOLLOWERS), row.place(), "followers");
        OptionalDouble engagement = mean(row, RankingHeader.ENGAGEMENT);
        OptionalDouble rate = engagement.isPresent() && followers.value() > 0
                ? OptionalDouble.of(engagement.getAsDouble() / followers.value())
                : OptionalDouble.empty();
        Tools.plausible(rate, row.place(), reading);
        reading.sink()
                .account(Account.of(ref(handle.isEmpty() ? name : handle))
                        .name(name)
                        .followers(followers)
                        .category(category(row))
                        .stated(Tools.stated(
                                rate,
                                mean(row, RankingHeader.LIKES),
                                mean(row, RankingHeader.COMMENTS),
                                mean(row, RankingHeader.VIEWS)))
                        .build());
    }

    /** The first of the categories that the row has. */
    private String category(CsvRow row) {
        return categories.stream()
                .map(column -> table.shown(row, column::equals))
                .filter(category -> !category.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Where only the title of a channel is known, the title stands in the place of the id, as in lists of YouTube. */
    private AccountRef ref(String name) {
        return HandleColumn.isHandle(name) || name.startsWith("@")
                ? AccountRef.of(platform, "", name)
                : AccountRef.of(platform, name, "");
    }

    /** A mean may have a fraction (348.5), which a counter has not. */
    private OptionalDouble mean(CsvRow row, Predicate<String> columns) {
        String text = table.shown(row, columns);
        if (text.matches("\\d{1,12}(\\.\\d{1,6})?[KMBkmb]?")) {
            String digits = text.replaceFirst("[KMBkmb]$", "");
            int zeros =
                    switch (text.substring(digits.length()).toLowerCase(Locale.ROOT)) {
                        case "k" -> 3;
                        case "m" -> 6;
                        case "b" -> 9;
                        default -> 0;
                    };
            return OptionalDouble.of(
                    new BigDecimal(digits).movePointRight(zeros).doubleValue());
        }
        return OptionalDouble.empty();
    }
}
