package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testkit.reader.FileInMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileBytesTest {

    private static final String TEXT = "\"includes\"";

    @Test
    void aTextIsFoundWhereverItStandsAlsoAcrossBlocks() throws IOException {
        for (int before : new int[] {0, 1, 65_520, 65_527, 65_530, 65_535, 65_536, 131_070, 200_000}) {
            assertThat(FileBytes.contain(file("x".repeat(before) + TEXT), TEXT)).isTrue();
            assertThat(FileBytes.contain(file("x".repeat(before) + TEXT + "yyyy"), TEXT))
                    .isTrue();
        }
    }

    @Test
    void whatOnlyLooksLikeItIsNotFound() throws IOException {
        for (String text : new String[] {"", "\"include", "\"includes", "\\\"includes\\\"", "\"\"includes "}) {
            assertThat(FileBytes.contain(file((text + " ").repeat(9_000)), TEXT))
                    .isFalse();
        }
    }

    @Test
    void anotherEncodingIsNotLookedInto() throws IOException {
        byte[] utf16 = "\uFEFF[]".getBytes(StandardCharsets.UTF_16LE);
        assertThat(FileBytes.contain(FileInMemory.of("a.json", utf16), TEXT)).isTrue();
    }

    private static FileInMemory file(String text) {
        return FileInMemory.of("a.json", text);
    }
}
