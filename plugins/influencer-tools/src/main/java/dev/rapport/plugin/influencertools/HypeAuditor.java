package dev.rapport.plugin.influencertools;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.CsvFile;
import dev.rapport.parsing.CsvRow;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Reading;
import dev.rapport.parsing.Table;
import dev.rapport.parsing.TextEncoding;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/** HypeAuditor's rankings of the top 1000 creators of Instagram, TikTok and YouTube. */
final class HypeAuditor implements Family {

    private static final String FORMAT = "hypeauditor-ranking";

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(FORMAT, "HypeAuditor ranking, CSV", PROFILE, FOLLOWERS));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        List<String> columns = head.columns().stream().map(TwinTable::name).toList();
        boolean fits = RankingHeader.platform(columns).isPresent()
                && RankingHeader.names(columns).size() >= 2
                && columns.stream().anyMatch(RankingHeader.FOLLOWERS)
                && RankingHeader.hasAverages(columns);
        return Claims.when(fits, Claim.exact(FORMAT));
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        FileHead head = FileHead.of(file);
        List<String> columns = head.columns().stream().map(TwinTable::name).toList();
        Optional<String> platform = RankingHeader.platform(columns);
        if (platform.isEmpty() || RankingHeader.names(columns).isEmpty()) {
            reading.reject("no-header", "The first row names no platform and no accounts.", "1:1");
            return;
        }
        TwinTable table = new TwinTable(head.columns());
        String handles = HandleColumn.of(RankingHeader.names(columns), table, head.rows());
        Ranking ranking = new Ranking(platform.get(), handles, columns, table, reading);
        try (Reader text = TextEncoding.open(file.open())) {
            boolean[] isHeader = {true};
            CsvFile.rows(text, row -> {
                        if (isHeader[0]) {
                            // A title or blank lines may stand above it.
                            isHeader[0] = !names(row).equals(columns);
                        } else if (!row.cells().stream().allMatch(String::isBlank)) {
                            Table.guarded(row, reading, any -> take(any, table, ranking, reading));
                        }
                    })
                    .ifPresent(sink::issue);
        }
        sink.issue(ReadIssue.info(
                "figure-not-kept",
                "Authentic engagement, mean shares and the country of the audience are the tool's own and are not kept.",
                ""));
    }

    private static List<String> names(CsvRow row) {
        return row.cells().stream().map(TwinTable::name).toList();
    }

    private static void take(CsvRow row, TwinTable table, Ranking ranking, Reading reading) {
        if (row.cells().size() < table.width()) {
            reading.reject(
                    "row-width",
                    "The row has " + row.cells().size() + " cells and the header has " + table.width()
                            + ". Maybe a cell holds a delimiter or quote that was not escaped.",
                    row.place());
            return;
        }
        ranking.row(row);
    }
}
