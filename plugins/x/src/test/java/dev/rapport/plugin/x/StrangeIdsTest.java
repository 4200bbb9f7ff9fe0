package dev.rapport.plugin.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.plugin.Claim;
import dev.rapport.testkit.reader.FileInMemory;
import org.junit.jupiter.api.Test;

/** An id and a text could be anybody's; the ids of X are texts, or long. */
class StrangeIdsTest {

    private final XReader reader = new XReader();

    @Test
    void aMessageWithASmallNumberIsNoTweet() {
        assertThat(reader.recognise(
                        FileInMemory.of("channel_messages.json", "[{\"id\":228,\"text\":\"Bread\",\"entities\":[]}]")))
                .isEmpty();
    }

    @Test
    void aTweetKeepsItsIdAsATextOrALongNumber() {
        assertThat(reader.recognise(FileInMemory.of("a.json", "[{\"id\":\"20\",\"text\":\"Bread\"}]")))
                .extracting(Claim::format)
                .containsExactly("api-v2");
        assertThat(reader.recognise(FileInMemory.of("a.json", "[{\"id\":1870000000000000001,\"text\":\"Bread\"}]")))
                .extracting(Claim::format)
                .containsExactly("api-v2");
    }
}
