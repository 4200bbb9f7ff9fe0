package dev.rapport.plugin.twitch;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.RateCard;
import dev.rapport.api.model.StatedFigures;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import dev.rapport.parsing.Truth;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SullyGnome's table of channels. Average viewers are what a stream of the channel is seen by. */
final class ChannelTable implements Family {

    private static final String FORMAT = "sullygnome";
    private static final Pattern BOTH_NAMES = Pattern.compile("(.*?)\\s*\\(([A-Za-z0-9_]{2,25})\\)\\s*");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "SullyGnome channels, CSV", PROFILE, FOLLOWERS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean hasTimes = head.columns().stream().anyMatch(name -> name.startsWith("watch time"))
                && head.columns().stream().anyMatch(name -> name.startsWith("stream time"));
        return Claims.when(head.hasColumns("channel", "followers") && hasTimes, Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Table.each(file, reading, row -> row(row, reading));
        sink.issue(ReadIssue.info(
                "figure-not-kept",
                "Watch time, stream time, peak viewers and language are of the channel in a period and are not kept;"
                        + " average viewers are kept as average views.",
                ""));
    }

    private static void row(CsvRow row, Reading reading) {
        String channel = row.get("channel").strip();
        Matcher both = BOTH_NAMES.matcher(channel);
        String handle = both.matches() ? both.group(2) : channel;
        String name = both.matches() ? both.group(1) : channel;
        if (handle.isEmpty()) {
            reading.reject("no-name", "The row names no channel.", row.place());
            return;
        }
        reading.sink()
                .account(Account.of(AccountRef.of(Twitch.PLATFORM, "", handle))
                        .name(name)
                        .followers(reading.count(row, "followers"))
                        .verified(Truth.of(row.get("partnered")))
                        .stated(new StatedFigures(
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                viewers(row, reading),
                                RateCard.EMPTY))
                        .build());
    }

    private static OptionalDouble viewers(CsvRow row, Reading reading) {
        long viewers = reading.count(row, "average viewers").value();
        return viewers < 0 ? OptionalDouble.empty() : OptionalDouble.of(viewers);
    }
}
