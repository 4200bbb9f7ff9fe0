package dev.rapport.core.workspace;

import dev.rapport.judged.Note;
import dev.rapport.judged.outcome.AssetKind;
import dev.rapport.judged.outcome.Rights;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.PlatformName;
import dev.rapport.written.Problems;
import dev.rapport.written.table.CsvSheet;
import dev.rapport.written.table.SafeCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads assets.csv (or .xlsx): content beside the bookings. A row that cannot be used is told and left out; the others count. */
public final class AssetsReader {

    private static final CsvSheet.Columns COLUMNS = CsvSheet.Columns.of(List.of(
                    "id",
                    "creator",
                    "platform",
                    "booking",
                    "permalink",
                    "file",
                    "kind",
                    "made",
                    "channels",
                    "territory",
                    "rights from",
                    "rights until",
                    "exclusive until",
                    "signed by",
                    "note"))
            .needing(List.of(List.of("creator")));

    private static final Map<String, AssetKind> OTHERS = Map.of(
            "foto", AssetKind.PHOTO,
            "bild", AssetKind.PHOTO,
            "image", AssetKind.PHOTO,
            "film", AssetKind.VIDEO,
            "reel", AssetKind.VIDEO,
            "rezension", AssetKind.REVIEW,
            "test", AssetKind.REVIEW);

    private final Problems problems;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private AssetsReader(Problems problems) {
        this.problems = problems;
    }

    /** The rows; none where there is no sheet. @param problems filled with all that is wrong with it */
    public static List<AssetRow> read(Workspace workspace, Problems problems) {
        AssetsReader reader = new AssetsReader(problems);
        List<AssetRow> rows = new ArrayList<>();
        for (CsvSheet.Row row : CsvSheet.read(workspace.sheet("assets.csv"), COLUMNS, problems)) {
            reader.row(row).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<AssetRow> row(CsvSheet.Row row) {
        String creator = SafeCell.read(row.text("creator")).strip().replaceFirst("^@", "");
        if (creator.isEmpty()) {
            problems.error("no-creator", "The row names no creator.", row.place(), "Maybe write the creator's handle.");
            return Optional.empty();
        }
        String id = id(row, creator);
        if (!ids.add(id)) {
            problems.error(
                    "asset-twice",
                    "The asset (" + id + ") stands twice in the sheet; the first one counts.",
                    row.place("id"),
                    "Maybe give the second one an id of its own.");
            return Optional.empty();
        }
        Optional<LocalDate> made = day(row, "made");
        Optional<Rights> rights = rights(row);
        String platform = row.text("platform");
        if (!platform.isEmpty() && PlatformName.of(platform).isEmpty()) {
            problems.warning(
                    "unknown-platform",
                    "The platform (" + platform + ") is that of no account.",
                    row.place("platform"),
                    PlatformName.hint(platform, List.of()));
        }
        MarkCells.tellAddress("permalink", row.text("permalink"), row.place("permalink"), problems);
        return rights.map(agreed -> new AssetRow(
                id,
                creator,
                PlatformName.of(platform).orElse(platform).toLowerCase(Locale.ROOT),
                row.text("booking"),
                row.text("permalink"),
                SafeCell.read(row.text("file")),
                kind(row),
                made,
                agreed,
                new Note(row.text("note")),
                row.place(),
                row.place("creator"),
                row.place("booking")));
    }

    private String id(CsvSheet.Row row, String creator) {
        for (String heading : List.of("id", "file", "permalink")) {
            if (!row.text(heading).isEmpty()) {
                return row.text(heading);
            }
        }
        return creator + "-asset-" + numbers.merge(creator, 1, Integer::sum);
    }

    private Optional<AssetKind> kind(CsvSheet.Row row) {
        String text = row.text("kind");
        Optional<AssetKind> kind =
                AssetKind.byId(text).or(() -> Optional.ofNullable(OTHERS.get(text.toLowerCase(Locale.ROOT))));
        if (kind.isEmpty() && !text.isEmpty()) {
            List<String> all =
                    Arrays.stream(AssetKind.values()).map(AssetKind::id).toList();
            problems.warning(
                    "unknown-kind",
                    "The kind (" + text + ") does not exist, and is found out from the post.",
                    row.place("kind"),
                    DidYouMean.hint(text, all, "Maybe photo, video, unboxing or review."));
        }
        return kind.filter(known -> known != AssetKind.UNKNOWN);
    }

    /** Empty, with a problem, where a day cannot be read: who knows no end must not take it for none. */
    private Optional<Rights> rights(CsvSheet.Row row) {
        Optional<LocalDate> from = day(row, "rights from");
        Optional<LocalDate> until = day(row, "rights until");
        Optional<LocalDate> exclusive = day(row, "exclusive until");
        boolean isRead = isRead(row, "rights from", from)
                && isRead(row, "rights until", until)
                && isRead(row, "exclusive until", exclusive);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            isRead = false;
            problems.error(
                    "end-before-start",
                    "The rights end (" + until.get() + ") before they begin (" + from.get() + ").",
                    row.place("rights until"),
                    "Maybe the two days are swapped, or another year is meant.");
        }
        String territory = row.text("territory");
        RightsCells.tellTerritory(territory, row.place("territory"), problems);
        List<String> channels = Arrays.stream(row.text("channels").split("[;,]", -1))
                .map(String::strip)
                .filter(channel -> !channel.isEmpty())
                .toList();
        RightsCells.tellAll(channels, row.place("channels"), problems);
        Rights rights = new Rights(
                channels,
                territory,
                from,
                until,
                exclusive,
                RightsCells.signedBy(row.text("signed by"), row.place("signed by"), problems));
        return isRead ? Optional.of(rights) : Optional.empty();
    }

    private static boolean isRead(CsvSheet.Row row, String heading, Optional<LocalDate> day) {
        return day.isPresent() || row.text(heading).isEmpty();
    }

    private Optional<LocalDate> day(CsvSheet.Row row, String heading) {
        return DayCells.read(row.text(heading), row.place(heading), heading.endsWith("until"), problems);
    }
}
