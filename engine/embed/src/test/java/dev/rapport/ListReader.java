package dev.rapport;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.PlatformReader;
import dev.rapport.api.plugin.ReaderFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A reader of a host's own format: {@code handle,followers,likes of a post} a line. */
final class ListReader implements PlatformReader {

    @Override
    public String platform() {
        return "instagram";
    }

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of("own-list", "The host's own list"));
    }

    @Override
    public List<Claim> recognise(ExportFile file) {
        return new String(file.head(), StandardCharsets.UTF_8).startsWith("own list\n")
                ? List.of(Claim.exact("own-list"))
                : List.of();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",");
                AccountRef ref = AccountRef.of("instagram", "", cells[0]);
                sink.account(Account.of(ref)
                        .followers(Count.exact(Long.parseLong(cells[1])))
                        .build());
                for (int i = 0; i < 12; i++) {
                    sink.post(Post.of(ref, cells[0] + i)
                            .time(Moment.ofEpochSecond(1_766_000_000 - i * 200_000L))
                            .likes(Count.exact(Long.parseLong(cells[2]) + i))
                            .comments(Count.exact(i))
                            .caption("fresh bread from the oven")
                            .build());
                }
            }
        }
    }
}
