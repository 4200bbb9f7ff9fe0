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
    private static final int MOST_SHEETS = 5;

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
        Set<String> names = WorkbookHead.sheets(file.head());
        List<AnalyticsSheet> sheets = names.stream()
                .map(AnalyticsSheet::of)
                .filter(sheet -> sheet != AnalyticsSheet.OTHER)
                .distinct()
                .toList();
        if (sheets.size() >= 3) {
            return Optional.of(Claim.exact(FORMAT));
        }
        // The top posts may come in a file of their own; workbooks of other tools have such sheets among more.
        boolean isAlone = sheets.equals(List.of(AnalyticsSheet.TOP_POSTS));
        return Claims.when(names.size() <= MOST_SHEETS && (isAlone || sheets.size() == 2), Claim.shape(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        AnalyticsSheets sheets = new AnalyticsSheets(reading);
        Workbook.read(file, sheets).ifPresent(sink::issue);
        sheets.finish();
    }
}
