package dev.rapport.report.ugc;

import dev.rapport.judged.outcome.Rights;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.Column;
import dev.rapport.report.document.Line;
import dev.rapport.report.document.Medium;
import dev.rapport.report.document.Section;
import dev.rapport.report.document.Table;
import dev.rapport.report.seen.AgencyPiece;
import dev.rapport.report.seen.AgencyRun;
import dev.rapport.report.seen.SeenAsset;
import dev.rapport.report.seen.SeenAssets;
import dev.rapport.report.seen.SeenRun;
import dev.rapport.report.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sheet of the workbook with all that is known of each asset. */
final class AssetSheet {

    private final SeenRun run;
    private final SeenAssets assets;
    private final Optional<AgencyRun> agency;
    private final Words words;

    AssetSheet(SeenRun run, SeenAssets assets, Optional<AgencyRun> agency) {
        this.run = run;
        this.assets = assets;
        this.agency = agency;
        this.words = run.words();
    }

    Section section() {
        List<Column> columns = new ArrayList<>(List.of(
                column("creator", "column.creator", 30),
                column("asset", "ugc.asset", 26),
                column("booking", "brief.booking", 24),
                column("kind", "brief.kind", 14),
                column("made", "ugc.made", 14),
                column("permalink", "brief.post", 50),
                column("file", "sheet.file", 30),
                column("reach", "figure.reach", 12).figures(),
                column("views", "figure.views", 12).figures(),
                column("engagements", "figure.engagements", 14).figures(),
                column("channels", "rights.channels", 30),
                column("territory", "rights.territory.name", 18),
                column("from", "rights.from.name", 14),
                column("until", "rights.until.name", 14),
                column("exclusive", "rights.exclusive.name", 16),
                column("signed", "rights.signed-by", 22),
                column("usable", "ugc.usable-on", 30),
                column("value", "ugc.value.name", 16).figures(),
                column("cost", "ugc.cost", 16).figures()));
        if (agency.isPresent()) {
            columns.add(column("fee", "column.fee", 14).figures());
            columns.add(column("notes", "column.notes", 50));
        }
        return Section.in(
                Medium.WORKBOOK,
                words.text("ugc.sheet"),
                List.of(Table.of(
                        columns, assets.assets().stream().map(this::line).toList())));
    }

    private Line line(SeenAsset asset) {
        Rights rights = asset.rights();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.strong(asset.creator()),
                Cell.text(asset.id()),
                Cell.text(asset.booking()),
                Cell.text(new AssetText(run).kind(asset)),
                day(asset.made()),
                Cell.text(asset.permalink()),
                Cell.text(asset.file()),
                Cell.number(asset.performance().reach(), Cell.Form.COUNT),
                Cell.number(asset.performance().views(), Cell.Form.COUNT),
                Cell.number(asset.performance().engagements(), Cell.Form.COUNT),
                Cell.text(String.join(", ", rights.channels())),
                Cell.text(rights.territory()),
                day(rights.from()),
                day(rights.until()),
                day(rights.exclusiveUntil()),
                Cell.text(rights.signedBy()),
                Cell.text(AssetText.channels(asset)),
                Cell.amount(asset.value()),
                Cell.amount(asset.cost())));
        agency.ifPresent(own -> {
            AgencyPiece ofTheAgency = own.pieces().apply(asset.id());
            cells.add(Cell.amount(ofTheAgency.fee()));
            cells.add(Cell.soft(ofTheAgency.note()));
        });
        return Line.of(cells);
    }

    private Column column(String id, String key, int width) {
        return Column.of(id, words.text(key)).sheet(width);
    }

    private static Cell day(Optional<LocalDate> day) {
        return Cell.text(day.map(LocalDate::toString).orElse(""));
    }
}
