package dev.rapport.plugin.linkedin;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The workbook of a creator's analytics: followers by day, the audience, and the top posts. */
final class CreatorAnalytics implements Family {

    private static final String FORMAT = "creator-analytics";
    private static final Set<String> SHEETS =
            Set.of("TOP POSTS", "FOLLOWERS", "DEMOGRAPHICS", "ENGAGEMENT", "DISCOVERY");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT,
                "LinkedIn creator analytics workbook",
                PROFILE,
                FOLLOWERS,
                POSTS,
                POST_TIME,
                VIEWS,
                AUDIENCE,
                FOLLOWER_HISTORY));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        Set<String> sheets = WorkbookHead.sheets(file.head());
        return Claims.when(sheets.stream().filter(SHEETS::contains).count() >= 3, Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        AnalyticsSheets sheets = new AnalyticsSheets(reading);
        Workbook.read(file, sheets).ifPresent(sink::issue);
        sheets.finish();
    }
}
