package dev.rapport.core.store;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.core.intake.LineReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A reader that streams more posts than would fit into memory. */
final class ManyPosts extends LineReader {

    static final int POSTS = 300_000;
    private static final int ACCOUNTS = 100;
    private static final String CAPTION =
            "a day at the market with bread, butter and a long story about it ".repeat(12);

    ManyPosts() {
        super("many");
    }

    @Override
    public List<Claim> recognise(ExportFile file) {
        return new String(file.head(), StandardCharsets.UTF_8).startsWith("MANY")
                ? List.of(Claim.exact("lines"))
                : List.of();
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) {
        for (int i = 0; i < POSTS; i++) {
            sink.post(Post.of(AccountRef.of("many", "", "h" + i % ACCOUNTS), "p" + i)
                    .time(Moment.ofEpochSecond(1_767_000_000 - i))
                    .caption(CAPTION + i)
                    .likes(Count.exact(i))
                    .comments(Count.exact(i % 50))
                    .build());
        }
    }
}
