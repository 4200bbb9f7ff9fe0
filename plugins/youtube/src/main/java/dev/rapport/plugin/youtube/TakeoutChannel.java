package dev.rapport.plugin.youtube;

import static dev.rapport.api.plugin.ReaderCapability.PROFILE;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Flag;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Google Takeout: the account's own channel, and its handle. A single channel owns the whole archive. */
final class TakeoutChannel implements Family {

    private static final String FORMAT = "takeout-channel";
    private static final String HANDLE = "channel vanity url 1 name";
    private static final String TITLE = "channel title (original)";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Google Takeout YouTube channel", PROFILE));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        if (head.hasColumns("channel id")
                && (head.hasColumns(HANDLE) || head.hasColumns(TITLE))
                && !head.hasColumns("video id")) {
            return Optional.of(Claim.exact(FORMAT));
        }
        // In another language: an id, a name, and at most whether it is public.
        boolean isShaped = head.columns().size() == 2 || head.columns().size() == 3;
        return Claims.when(
                isShaped && !head.rows().isEmpty() && head.rows().stream().allMatch(TakeoutChannel::isChannel),
                Claim.shape(FORMAT));
    }

    private static boolean isChannel(CsvRow row) {
        return YouTube.isChannelId(StudioTable.cell(row, 0))
                && row.cells().stream().noneMatch(cell -> cell.contains("/"))
                && row.cells().stream().skip(1).noneMatch(cell -> cell.matches("[0-9.,]+"));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        Set<AccountRef> channels = new LinkedHashSet<>();
        Table.each(file, reading, row -> channel(row, reading).ifPresent(channels::add));
        if (channels.size() == 1) {
            channels.forEach(sink::owner);
        }
    }

    private static Optional<AccountRef> channel(CsvRow row, Reading reading) {
        boolean isEnglish = row.has("channel id");
        String id = isEnglish ? row.get("channel id") : StudioTable.cell(row, 0);
        if (id.isEmpty()) {
            reading.reject("no-id", "The row has no id of a channel.", row.place());
            return Optional.empty();
        }
        boolean isHandle = row.has(HANDLE) || !isEnglish && row.cells().size() == 2;
        String name = isEnglish ? row.first(HANDLE, TITLE) : StudioTable.cell(row, 1);
        AccountRef ref = YouTube.channel(id, isHandle ? name : "");
        Flag isPrivate =
                switch (row.get("channel visibility")) {
                    case "Public" -> Flag.NO;
                    case "Private" -> Flag.YES;
                    default -> Flag.UNKNOWN;
                };
        reading.sink()
                .account(Account.of(ref)
                        .name(isHandle ? "" : name)
                        .country(row.get("channel country"))
                        .isPrivate(isPrivate)
                        .build());
        return Optional.of(ref);
    }
}
