package dev.rapport.plugin.creatorlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.plugin.Claim;
import dev.rapport.testkit.reader.CollectingSink;
import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that would be read if they said on which platform. */
class WithoutPlatformTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,followers,change\n2026-08-05,19948,\n2026-08-06,19950,2\n",
                "timestamp,followers,following,posts\n2026-08-05 00:01:00 UTC,15,,\n2026-08-06 00:01:00 UTC,17,,\n",
                "date,member_name,subscriber_count,video_count,total_views\n2026-08-05,Zoe,9,2,80\n2026-08-06,Zoe,10,2,90\n",
                "video_no,title,date,view_count\n14807647,How we bake,2026-08-21,1246\n14747422,Oats,2026-08-18,3224\n",
                "[{\"date\":\"2026-08-05\",\"follower_count\":1,\"likes_count\":4,\"video_count\":1},"
                        + "{\"date\":\"2026-08-06\",\"follower_count\":2,\"likes_count\":4,\"video_count\":1}]",
                "[{\"id\":\"DXtiB4-j2nh\",\"likes\":11177,\"comments\":15,\"date\":\"2026-04-29\",\"user\":\"zoe_test\"}]"
            })
    void theyAreRefusedWithWhatIsMissing(String text) throws IOException {
        FileInMemory file = FileInMemory.of(text.startsWith("[") ? "data.json" : "data.csv", text);
        List<Claim> claims = new CreatorListReader().recognise(file);
        assertThat(claims).hasSize(1);
        CollectingSink sink = new CollectingSink();
        new CreatorListReader().read(file, claims.get(0).format(), sink);
        assertThat(sink.refusal()).isPresent();
        assertThat(sink.refusal().get().code()).isEqualTo("no-platform");
        assertThat(sink.refusal().get().message()).contains("exports/<platform>/");
    }

    @Test
    void theNameOfTheFileIsEnough() {
        assertThat(new CreatorListReader()
                        .recognise(FileInMemory.of(
                                "threads_followers.csv",
                                "date,followers,change\n2026-08-05,19948,\n2026-08-06,19950,2\n")))
                .containsExactly(Claim.fallback(FollowerHistory.FORMAT));
    }

    /** Its rows name platforms and handles, and none of them heads a list. */
    @Test
    void aTableAboutOtherThingsHasNoListInItsMiddle() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            rows.append("file")
                    .append(i)
                    .append(".csv,read,posts,")
                    .append("12")
                    .append('\n');
        }
        rows.append("platform,handle,followers,url\n").append("x.csv,read,posts,7\n");
        assertThat(new CreatorListReader().recognise(FileInMemory.of("tweets.csv", rows.toString())))
                .isEmpty();
    }
}
