package dev.rapport.plugin.tiktok;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.RateCard;
import dev.rapport.api.model.StatedFigures;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The hand-made list of the top accounts of 2020; what it says of people's age, gender and origin is not read. */
final class TopList implements Family {

    private static final String FORMAT = "top-list";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "List of top TikTok accounts", PROFILE, FOLLOWERS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean fits = head.hasColumns("rank", "username", "followers", "views", "likes", "brand account")
                && (head.columns().contains("genre") || head.columns().contains("famous"));
        return Claims.when(fits, Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Table.each(file, reading, row -> account(row, reading));
    }

    private static void account(CsvRow row, Reading reading) {
        if (row.get("Username").isBlank()) {
            reading.reject("no-id", "The row has no Username.", row.place());
            return;
        }
        reading.sink()
                .account(Account.of(TikTok.account("", row.get("Username")))
                        .followers(reading.count(row, "Followers"))
                        .country(row.get("Country").replace(".", ""))
                        .category(row.get("Genre"))
                        // Views and likes are those of an average post.
                        .stated(new StatedFigures(
                                percent(row.get("Engagement")),
                                figure(reading.count(row, "Likes")),
                                OptionalDouble.empty(),
                                figure(reading.count(row, "Views")),
                                RateCard.EMPTY))
                        .build());
    }

    private static OptionalDouble figure(Count count) {
        return count.isKnown() ? OptionalDouble.of(count.value()) : OptionalDouble.empty();
    }

    private static OptionalDouble percent(String text) {
        try {
            String bare = text.replace("%", "").strip();
            double percent = bare.isEmpty() || bare.length() > 12 ? -1 : Double.parseDouble(bare);
            return percent >= 0 && percent < 10_000 ? OptionalDouble.of(percent / 100) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
