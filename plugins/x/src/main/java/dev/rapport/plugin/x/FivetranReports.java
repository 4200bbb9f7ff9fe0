package dev.rapport.plugin.x;

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

/** Fivetran's tables of advertising accounts and of organic figures by day: they are told, no post has them. */
final class FivetranReports implements Family {

    private static final String FORMAT = "fivetran-reports";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "Fivetran X reports"));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        boolean isReport = head.hasColumns("organic_tweet_id", "placement", "impressions");
        boolean isAccount = head.hasColumns("_fivetran_synced", "approval_status", "timezone_switch_at");
        return Claims.when(isReport || isAccount, Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        long[] sums = {0, 0};
        Flat.each(file, Set.of(), names -> false, reading, row -> {
            sums[0]++;
            sums[1] += Math.max(0, row.count(reading, "impressions").value());
        });
        Told.figureNotKept(
                reading,
                "The " + sums[0] + " rows are figures of single days and placements (impressions " + sums[1]
                        + "), or advertising accounts; no post has them. Maybe import the tables tweet and"
                        + " twitter_user_history, too.");
    }
}
