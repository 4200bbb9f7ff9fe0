package dev.rapport.testkit.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Post;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderCapability;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestkitTest {

    private static final AccountRef MARA = AccountRef.of("instagram", "1", "mara");

    @Test
    void theLastOfTwoEqualPostsCounts() {
        CollectingSink sink = new CollectingSink();
        sink.post(post("p1", 5));
        sink.post(post("p1", 6));
        sink.post(post("p2", 7));
        assertThat(sink.distinctPosts()).extracting(p -> p.likes().value()).containsExactly(6L, 7L);
        assertThat(sink.distinctAccounts()).containsExactly(MARA);
    }

    @Test
    void theOwnerStandsForUnnamedAccounts() {
        CollectingSink sink = new CollectingSink();
        sink.post(Post.of(AccountRef.unnamed("instagram"), "p1").build());
        sink.post(post("p2", 1));
        sink.owner(MARA);
        assertThat(sink.distinctAccounts()).hasSize(1);
    }

    @Test
    void canonicalJsonDoesNotDependOnTheOrderOfRecordsAndLeavesOutTheUnknown() {
        CollectingSink one = new CollectingSink();
        one.post(post("p1", 5));
        one.post(post("p2", 6));
        CollectingSink other = new CollectingSink();
        other.post(post("p2", 6));
        other.post(post("p1", 5));
        assertThat(CanonicalJson.of(one))
                .isEqualTo(CanonicalJson.of(other))
                .doesNotContain("views")
                .contains("\"likes\" : 5");
    }

    @Test
    void aRecordIsWholeWhenTheNextOneBegins() throws IOException {
        String text = "[{\"trial_id\":\"id-1001\"},{\"trial_id\":\"id-1002\"}]";
        Given given = Given.by(new SoundReader());
        given.add(FileInMemory.of("posts.json", text), "posts");
        Landmarks landmarks = new Landmarks(text.getBytes(StandardCharsets.UTF_8), given);
        assertThat(landmarks.wholeBefore(24)).isEmpty();
        assertThat(landmarks.wholeBefore(text.length())).containsExactly("id-1001");
    }

    @Test
    void whatWasGivenIsNamed() {
        CollectingSink sink = new CollectingSink();
        sink.post(post("p1", 5));
        sink.issue(ReadIssue.info("x", "y", ""));
        assertThat(CapabilityTruth.of(sink)).containsExactlyInAnyOrder(ReaderCapability.POSTS, ReaderCapability.LIKES);
    }

    @Test
    void columnsAreTurnedRoundWithTheirCells() {
        byte[] turned = Rearranged.columnsBackwards("a,b\n1,\"x, \"\"y\"\"\"\n".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(PlainCsv.read(new String(turned, StandardCharsets.UTF_8)))
                .containsExactly(List.of("b", "Column of our own", "a"), List.of("x, \"y\"", "note 1", "1"));
    }

    private static Post post(String id, long likes) {
        return Post.of(MARA, id).likes(Count.exact(likes)).build();
    }
}
