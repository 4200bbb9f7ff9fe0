package dev.rapport.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Deliverable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sold together, as people write it. */
class BundleCellTest {

    @Test
    void severalAtOnePriceAreReadHoweverTheyAreJoined() {
        List<Deliverable> both = List.of(Deliverable.POST, Deliverable.STORY);
        for (String written :
                List.of("post + story", "post, story", "Post & Story", "post und story", "1 post and 1 story")) {
            assertThat(BundleCell.read(written)).as(written).contains(both);
        }
    }

    @Test
    void oneThatIsMadeSeveralTimesStandsAsOften() {
        assertThat(BundleCell.read("2 reels + 3x stories"))
                .contains(List.of(
                        Deliverable.REEL, Deliverable.REEL, Deliverable.STORY, Deliverable.STORY, Deliverable.STORY));
    }

    @Test
    void whatIsNoDeliverableOrFarTooManyIsNotGuessed() {
        for (String written : List.of("post + dance", "", "+", "40 reels", "post story")) {
            assertThat(BundleCell.read(written)).as(written).isEmpty();
        }
    }
}
