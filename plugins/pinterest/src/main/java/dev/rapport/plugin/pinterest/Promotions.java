package dev.rapport.plugin.pinterest;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Flat;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fivetran's tables of promoted pins and advertisers: advertising, and no figures of a creator. */
final class Promotions implements Family {

    private static final String FORMAT = "fivetran-promotions";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Fivetran Pinterest promotions"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isReport = head.hasColumns("advertiser_id", "impression_1", "spend_in_micro_dollar");
        boolean isHistory = head.hasColumns("pin_id", "creative_type", "ad_group_id");
        return Claims.when(isReport || isHistory, Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        long[] sums = {0, 0};
        Flat.each(file, Set.of(), names -> false, reading, row -> {
            sums[0]++;
            sums[1] += Math.max(0, row.count(reading, "impression_1").value());
        });
        Pinterest.figureNotKept(
                reading,
                "The " + sums[0] + " rows are advertisements that were paid for (impressions " + sums[1]
                        + "), and no pins of a creator. Maybe import pins and user_account, too.");
    }
}
