package dev.rapport.plugin.youtube;

import static dev.rapport.api.plugin.ReaderCapability.PROFILE;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.Count;
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

/** Google Takeout: the channels that the account follows. They are counted, and nobody's name is kept. */
final class TakeoutSubscriptions implements Family {

    private static final String FORMAT = "takeout-subscriptions";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Google Takeout YouTube subscriptions", PROFILE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isEnglish = head.columns().size() <= 4 && head.hasColumns("channel id", "channel url", "channel title");
        boolean isAny = head.columns().size() == 3 && head.rows().stream().anyMatch(TakeoutSubscriptions::isOne);
        return Claims.when(isEnglish || isAny, Claim.exact(FORMAT));
    }

    /** Whatever the language of the header: an id of a channel, and its address. */
    private static boolean isOne(CsvRow row) {
        return row.cells().stream().anyMatch(YouTube::isChannelId)
                && row.cells().stream().anyMatch(cell -> cell.contains("youtube.com/channel/"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        long[] number = new long[1];
        Table.each(file, reading, row -> {
            if (isOne(row)) {
                number[0]++;
            } else {
                reading.reject("no-id", "The row names no channel.", row.place());
            }
        });
        sink.account(
                Account.of(YouTube.unnamed()).following(Count.exact(number[0])).build());
    }
}
