package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8BytesTest {

    /** What the JDK makes of bytes, right or wrong, is what comes out. */
    @Test
    void badBytesBecomeTheSameAsInTheJdkAndGoodOnesStay() throws IOException {
        Random random = new Random(11);
        String[] pieces = {"abc ", "\u00e9", "\u4e16", "\uD83D\uDC08", "{\"likes\":12}"};
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < random.nextInt(400)) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(cleaned(bytes)).isEqualTo(text.toString());
            for (int bad = 0; bad < 3 && bytes.length > 0; bad++) {
                bytes[random.nextInt(bytes.length)] = (byte) 0xFF;
            }
            assertThat(cleaned(bytes).replace("\uFFFD", ""))
                    .isEqualTo(new String(bytes, StandardCharsets.UTF_8).replace("\uFFFD", ""));
        }
    }

    @Test
    void aCharacterOverTheEndOfABlockStaysWhole() throws IOException {
        for (int before = 64 * 1024 - 5; before < 64 * 1024 + 3; before++) {
            String text = "a".repeat(before) + "\uD83D\uDC08\u4e16\u00e9";
            assertThat(cleaned(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        }
    }

    @Test
    void aRunOfDigitsIsCutWhereverItLies() throws IOException {
        for (int before : new int[] {0, 1, 499, 63_900, 65_530, 130_000}) {
            String text = "x".repeat(before) + "7".repeat(100_000) + "y";
            assertThat(cleaned(text.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo("x".repeat(before) + "7".repeat(Utf8Bytes.LONGEST_RUN) + "y");
        }
        assertThat(cleanedBySmallReads("7".repeat(5_000))).isEqualTo("7".repeat(Utf8Bytes.LONGEST_RUN));
        String many = ("7".repeat(Utf8Bytes.LONGEST_RUN) + "x").repeat(20);
        assertThat(cleanedBySmallReads(many)).isEqualTo(many);
        String short1000 = "x" + "7".repeat(Utf8Bytes.LONGEST_RUN) + "y";
        assertThat(cleaned(short1000.getBytes(StandardCharsets.UTF_8))).isEqualTo(short1000);
    }

    /** A parser that takes little at a time finds the same. */
    private static String cleanedBySmallReads(String text) throws IOException {
        Utf8Bytes bytes = new Utf8Bytes(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        StringBuilder all = new StringBuilder();
        byte[] block = new byte[37];
        for (int count = bytes.read(block, 5, 32); count >= 0; count = bytes.read(block, 5, 32)) {
            all.append(new String(block, 5, count, StandardCharsets.UTF_8));
        }
        return all.toString();
    }

    private static String cleaned(byte[] bytes) throws IOException {
        return new String(new Utf8Bytes(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
