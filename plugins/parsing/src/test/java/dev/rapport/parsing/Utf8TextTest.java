package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8TextTest {

    private static final String[] LETTERS = {"a", "Z", "7", ",", "\n", "\u00e9", "\u0431", "\u30c6", "\ud83c\udffa"};

    @Test
    void everyTextIsReadAsItWasWrittenHoweverItComesAndIsTaken() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            int plain = random.nextInt(4);
            for (int i = random.nextInt(300); i > 0; i--) {
                text.append(LETTERS[random.nextInt(plain == 0 ? LETTERS.length : 5)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(read(bytes, 1 + random.nextInt(40), 1 + random.nextInt(40)))
                    .isEqualTo(text.toString());
        }
    }

    @Test
    void aTextLongerThanAnyBufferIsReadWhole() throws IOException {
        String text = "pottery \u30c6\ud83c\udffa, ".repeat(20_000);
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), 9_999, 7_777)).isEqualTo(text);
    }

    @Test
    void eachByteThatIsNoCharacterCostsOneLetter() throws IOException {
        byte[] bytes = {'a', (byte) 0xC3, 'b', (byte) 0xFF, (byte) 0x80, 'c', (byte) 0xE3, (byte) 0x83};
        for (int chunk = 1; chunk < bytes.length; chunk++) {
            assertThat(read(bytes, chunk, 3)).isEqualTo("a\uFFFDb\uFFFD\uFFFDc\uFFFD\uFFFD");
        }
    }

    /** @param chunk so many bytes come at a time, @param taken and so many letters are taken */
    private static String read(byte[] bytes, int chunk, int taken) throws IOException {
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, chunk));
            }
        };
        StringBuilder text = new StringBuilder();
        try (Reader reader = new Utf8Text(slow)) {
            char[] letters = new char[taken];
            for (int count = reader.read(letters); count >= 0; count = reader.read(letters)) {
                text.append(letters, 0, count);
            }
        }
        return text.toString();
    }
}
