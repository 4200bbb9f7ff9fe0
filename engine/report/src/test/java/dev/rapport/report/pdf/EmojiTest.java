package dev.rapport.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Image;
import dev.rapport.api.Sha256;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which signs are pictures, and what stands in the file of pictures. */
class EmojiTest {

    @Test
    void everyPictureOfTheFileIsFoundAndTheFontHasItsText() throws IOException {
        List<String> all = all();
        assertThat(all).hasSizeGreaterThan(3700).doesNotHaveDuplicates().allSatisfy(characters -> {
            assertThat(Clusters.of(characters)).as(characters).containsExactly(characters);
            Image picture = Emoji.picture(characters).orElseThrow();
            assertThat(picture.getWidth()).isEqualTo(64);
            assertThat(picture.getHeight()).isEqualTo(64);
            assertThat(Typeface.EMOJI.shows(Clusters.visible(characters)))
                    .as(characters)
                    .isTrue();
        });
    }

    @Test
    void theSignsThatArePicturesByThemselvesAreThoseOfTheFile() throws IOException {
        assertThat(all().stream().filter(characters -> characters.length() == 1).collect(Collectors.joining()))
                .isEqualTo(Emoji.SIGNS);
    }

    @Test
    void tonesFamiliesFlagsAndKeycapsArePictures() {
        assertThat(List.of(
                        "👍🏿", "✊🏽", "👩‍👩‍👧‍👦", "🇧🇷", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏳️‍🌈", "1️⃣", "❤️", "✨", "⭐", "😀"))
                .allSatisfy(cluster ->
                        assertThat(Emoji.picture(cluster)).as(cluster).isPresent());
    }

    @Test
    void whatIsATextByItselfIsAPictureWhereItsWriterAsksForOne() {
        assertThat(Emoji.picture("❤")).isEmpty();
        assertThat(Emoji.picture("❤\uFE0F")).isPresent();
        assertThat(Emoji.picture("©")).isEmpty();
        assertThat(Emoji.picture("1")).isEmpty();
        assertThat(Emoji.picture("●")).isEmpty();
    }

    @Test
    void whatIsAPictureByItselfIsATextWhereItsWriterAsksForOne() {
        assertThat(Emoji.picture("⭐\uFE0E")).isEmpty();
        assertThat(Emoji.picture("😀\uFE0E")).isEmpty();
    }

    @Test
    void aSequenceWithoutItsMarksIsTheSamePicture() {
        Optional<Image> written = Emoji.picture("🏳\uFE0F\u200D🌈");
        assertThat(written).isPresent();
        assertThat(Emoji.picture("🏳\u200D🌈")).isEqualTo(written);
    }

    @Test
    void whatIsNotInTheFileIsLeftToTheFonts() {
        assertThat(Emoji.picture("👩\u200D🍕")).isEmpty();
        assertThat(Emoji.picture("🇦🇦")).isEmpty();
        assertThat(Emoji.picture("王")).isEmpty();
    }

    @Test
    void theFileIsTheOneWhoseSourceIsTold() throws IOException {
        assertThat(new String(resource("/dev/rapport/report/emoji/SOURCE.txt"), StandardCharsets.UTF_8))
                .contains(Sha256.of(resource(Emoji.RESOURCE)));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = EmojiTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static List<String> all() throws IOException {
        List<String> all = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(resource(Emoji.RESOURCE)))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                all.add(in.readUTF());
                in.readUnsignedShort();
            }
        }
        return all;
    }
}
