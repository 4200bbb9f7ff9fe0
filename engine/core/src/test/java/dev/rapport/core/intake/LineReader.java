package dev.rapport.core.intake;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Comment;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.FollowerCount;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** Reads a plain format of tab-separated lines that begins with {@code LINES <platform>}: enough to drive the intake. */
public class LineReader implements PlatformReader {

    private final String platform;

    public LineReader(String platform) {
        this.platform = platform;
    }

    @Override
    public String platform() {
        return platform;
    }

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of("lines", "Lines"));
    }

    @Override
    public List<Claim> recognise(ExportFile file) {
        String head = new String(file.head(), StandardCharsets.UTF_8);
        return head.startsWith("LINES " + platform + "\n") ? List.of(Claim.exact("lines")) : List.of();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            for (int number = 2; (line = lines.readLine()) != null; number++) {
                try {
                    record(line.split("\t", -1), sink);
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    sink.reject(ReadIssue.error("bad-line", "The line cannot be used.", number + ":1"));
                }
            }
        }
    }

    private void record(String[] cells, ModelSink sink) {
        switch (cells[0]) {
            case "profile" ->
                sink.account(Account.of(AccountRef.of(platform, cells[2], cells[1]))
                        .followers(count(cells[3]))
                        .bio(cells.length > 4 ? cells[4] : "")
                        .build());
            case "post" ->
                sink.post(Post.of(AccountRef.of(platform, "", cells[1]), cells[2])
                        .time(moment(cells[3]))
                        .likes(count(cells[4]))
                        .comments(count(cells[5]))
                        .caption(cells[6])
                        .permalink(cells.length > 7 ? cells[7] : "")
                        .role(
                                cells.length > 8
                                        ? PostRole.valueOf(cells[8].toUpperCase(Locale.ROOT))
                                        : PostRole.ORIGINAL)
                        .build());
            case "comment" ->
                sink.comment(Comment.of(platform, cells[2])
                        .postId(cells[1])
                        .author(cells[3])
                        .text(cells[4])
                        .build());
            case "followers" ->
                sink.followers(
                        new FollowerCount(AccountRef.of(platform, "", cells[1]), moment(cells[2]), count(cells[3])));
            case "owner" -> sink.owner(AccountRef.of(platform, "", cells[1]));
            case "exported" -> sink.exportedAt(Instant.ofEpochSecond(Long.parseLong(cells[1])));
            case "refuse" -> sink.refuse(cells[1], cells[2]);
            default -> throw new IllegalArgumentException(cells[0]);
        }
    }

    private static Count count(String cell) {
        return cell.isEmpty() ? Count.unknown() : Count.exact(Long.parseLong(cell));
    }

    private static Moment moment(String cell) {
        if (cell.isEmpty()) {
            return Moment.unknown();
        }
        return cell.contains("T")
                ? Moment.local(LocalDateTime.parse(cell))
                : Moment.ofEpochSecond(Long.parseLong(cell));
    }
}
