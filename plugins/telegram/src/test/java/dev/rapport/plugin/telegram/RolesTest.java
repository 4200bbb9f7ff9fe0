package dev.rapport.plugin.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Post;
import dev.rapport.api.model.PostRole;
import dev.rapport.api.plugin.Claim;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A channel answers only itself; what it forwards is a repost. */
class RolesTest {

    @Test
    void aForwardIsARepostAndTheChannelsAnswerToItselfIsAnOriginal() throws IOException {
        String plain =
                "{\"id\":1,\"type\":\"message\",\"date\":\"2026-01-02T03:04:05\",\"date_unixtime\":\"1767323045\",\"from\":\"Mia\",\"from_id\":\"channel77\",\"text\":\"Hi\",\"text_entities\":[{\"type\":\"plain\",\"text\":\"Hi\"}]}";
        String onItself =
                "{\"id\":2,\"type\":\"message\",\"date\":\"2026-01-02T03:04:05\",\"date_unixtime\":\"1767323045\",\"from\":\"Mia\",\"from_id\":\"channel77\",\"text\":\"Hi\",\"text_entities\":[{\"type\":\"plain\",\"text\":\"Hi\"}],\"reply_to_message_id\":1}";
        String forward =
                "{\"id\":3,\"type\":\"message\",\"date\":\"2026-01-02T03:04:05\",\"date_unixtime\":\"1767323045\",\"from\":\"Mia\",\"from_id\":\"channel77\",\"text\":\"Hi\",\"text_entities\":[{\"type\":\"plain\",\"text\":\"Hi\"}],\"forwarded_from\":\"Tom\"}";
        assertThat(roles("{\"name\":\"Mia\",\"type\":\"public_channel\",\"id\":77,\"messages\":[" + plain + ","
                        + onItself + "," + forward + "]}"))
                .containsExactly(PostRole.ORIGINAL, PostRole.ORIGINAL, PostRole.REPOST);
    }

    private static List<PostRole> roles(String text) throws IOException {
        FileInMemory file = FileInMemory.of("export.json", text);
        TelegramReader reader = new TelegramReader();
        List<Claim> claims = reader.recognise(file);
        CollectingSink sink = new CollectingSink();
        reader.read(file, claims.get(0).format(), sink);
        return sink.posts().stream().map(Post::role).toList();
    }
}
