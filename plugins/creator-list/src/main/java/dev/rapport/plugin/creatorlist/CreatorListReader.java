package dev.rapport.plugin.creatorlist;

import static dev.rapport.api.plugin.ReaderCapability.*;

import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.CsvFile;
import dev.rapport.parsing.FileHead;
import dev.rapport.sheets.CsvSheet;
import dev.rapport.sheets.SheetFile;
import dev.rapport.sheets.SheetRow;
import dev.rapport.sheets.XlsxHead;
import dev.rapport.sheets.XlsxSheet;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;

/** Reads a list of creators, one account per row, as CSV or as Excel workbook, and tables of posts that no other reader knows. */
@Extension
public final class CreatorListReader implements PlatformReader {

    private static final String CSV = "csv";
    private static final String XLSX = "xlsx";
    private static final String JSON = "json";
    private static final int FIRST_ROWS = 60;
    private static final int FIRST_TEXTS = 40;

    @Override
    public String platform() {
        return "any";
    }

    @Override
    public List<ReaderFormat> formats() {
        return List.of(
                ReaderFormat.of(CSV, "List of creators as CSV", PROFILE, FOLLOWERS, PRICES, FIELDS),
                ReaderFormat.of(XLSX, "List of creators as Excel workbook", PROFILE, FOLLOWERS, PRICES, FIELDS),
                ReaderFormat.of(JSON, "List of creators as JSON", PROFILE, FOLLOWERS, PRICES, FIELDS),
                ReaderFormat.of(
                        NestedJson.FORMAT,
                        "JSON with accounts and their posts together",
                        PROFILE,
                        FOLLOWERS,
                        PRICES,
                        FIELDS,
                        POSTS,
                        POST_TIME,
                        CAPTION,
                        LIKES,
                        COMMENT_COUNT,
                        SHARES,
                        SAVES,
                        VIEWS,
                        REACH,
                        DURATION,
                        FOLLOWER_HISTORY),
                ReaderFormat.of(
                        PostTable.FORMAT,
                        "Table of posts with headings of its own",
                        PROFILE,
                        FOLLOWERS,
                        POSTS,
                        POST_TIME,
                        CAPTION,
                        LIKES,
                        COMMENT_COUNT,
                        SHARES,
                        SAVES,
                        VIEWS,
                        REACH,
                        DURATION),
                ReaderFormat.of(CommentTable.FORMAT, "Table of comments with headings of its own", COMMENTS),
                ReaderFormat.of(
                        FollowerHistory.FORMAT,
                        "Table of followers by day with headings of its own",
                        FOLLOWER_HISTORY));
    }

    @Override
    public List<Claim> recognise(ExportFile file) {
        XlsxHead workbook = XlsxHead.of(file.head());
        if (workbook.isWorkbook()) {
            List<String> texts = workbook.texts();
            boolean isList = HeadingRow.of(texts).isList()
                    && !HeadingRow.of(texts.subList(0, Math.min(FIRST_TEXTS, texts.size())))
                            .saysOtherwise();
            // Where the texts lie behind the first bytes, any reader that knows its own workbooks goes first.
            return List.of(isList ? Claim.shape(XLSX) : Claim.fallback(XLSX));
        }
        FileHead head = FileHead.of(file);
        Optional<Claim> closer = CommentTable.claim(file, head).or(() -> FollowerHistory.claim(file, head));
        if (closer.isPresent()) {
            return closer.stream().toList();
        }
        Optional<Claim> posts = PostTable.claim(file, head);
        if (!head.documents().isEmpty()) {
            // What a platform gives as JSON its own reader knows closer.
            JsonShape shape = JsonShape.of(head);
            boolean isList = posts.isEmpty() && !shape.names().isEmpty();
            boolean saysWhere = HeadingRow.of(shape.headings()).isList()
                    || PlatformHint.of(file.path(), file.name()).isPresent();
            return NestedJson.claim(file, head, posts.isPresent() || isList && saysWhere)
                    .or(() -> isList ? Optional.of(Claim.fallback(JSON)) : posts)
                    .or(() -> withoutPlatform(file, head))
                    .stream()
                    .toList();
        }
        FirstLook look = look(file);
        Optional<Claim> list = list(look, file, posts.isPresent());
        return list.or(() -> posts).or(() -> unheaded(look, file)).or(() -> withoutPlatform(file, head)).stream()
                .toList();
    }

    /** What would be read if it said its platform is taken to say so. */
    private static Optional<Claim> withoutPlatform(ExportFile file, FileHead head) {
        return FollowerHistory.claimWithoutPlatform(file, head).or(() -> PostTable.claimWithoutPlatform(file, head));
    }

    private static Optional<Claim> unheaded(FirstLook look, ExportFile file) {
        boolean saysWhere = look.namesPlatforms()
                || PlatformHint.of(file.path(), file.name()).isPresent();
        return look.isUnheaded() && saysWhere ? Optional.of(Claim.fallback(CSV)) : Optional.empty();
    }

    private static Optional<Claim> list(FirstLook look, ExportFile file, boolean mayBePosts) {
        if (look.top().isEmpty() || mayBePosts && look.hasPostAddresses()) {
            return Optional.empty();
        }
        HeadingRow headings = look.headings();
        if (headings.isSurelyList()) {
            return Optional.of(Claim.shape(CSV));
        }
        boolean isNamed = PlatformHint.of(file.path(), file.name()).isPresent()
                && (headings.saysHowGood() || look.hasHandles() && headings.saysOnlyWho());
        boolean saysWhere = (look.pictured().isPresent() || isNamed) && !headings.saysOtherwise();
        return !mayBePosts && (headings.mayBeList() || saysWhere) || look.namesPlatforms() && !headings.saysOtherwise()
                ? Optional.of(Claim.fallback(CSV))
                : Optional.empty();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        switch (format) {
            case CommentTable.FORMAT -> CommentTable.read(file, sink);
            case FollowerHistory.FORMAT -> FollowerHistory.read(file, sink);
            case PostTable.FORMAT -> PostTable.read(file, sink);
            case NestedJson.FORMAT -> NestedJson.read(file, sink);
            default -> new ListReading(sheet(format), file, sink).read();
        }
    }

    private static SheetFile sheet(String format) {
        return switch (format) {
            case XLSX -> XlsxSheet.withLinks();
            case JSON -> new JsonSheet();
            default -> new CsvSheet();
        };
    }

    private static FirstLook look(ExportFile file) {
        FileHead head = FileHead.of(file);
        FirstLook look = new FirstLook("");
        if (head.columns().isEmpty() || head.text().startsWith("<")) {
            return look;
        }
        try {
            int[] rows = {0};
            CsvFile.rows(new StringReader(head.text()), row -> {
                if (rows[0]++ < FIRST_ROWS) {
                    look.see(new SheetRow(row.cells(), "", row.line()));
                }
            });
        } catch (IOException cannotHappen) {
            // A text in memory can be read.
        }
        return look;
    }
}
