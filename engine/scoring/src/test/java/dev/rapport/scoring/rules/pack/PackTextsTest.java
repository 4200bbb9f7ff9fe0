package dev.rapport.scoring.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.written.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTextsTest {

    @TempDir
    Path folder;

    @Test
    void textsAreReadAsJavaReadsThemLineByLine() throws IOException {
        String written =
                """
                fit/plain=many posts
                 \tfit/spaces \t=  a text with an end  \t
                fit/equals=a = b : c
                =without a name
                fit/colon: a colon
                fit/white a space
                fit/nothing=
                fit/none
                fit/mixed =: a colon behind it
                # a comment=none
                  ! another=none
                fit/hash#tag=a #tag
                fit/escaped=\\u00e4 \\= \\n
                fit/esc\\ aped=a name with a space
                fit/long=goes \\
                    on
                fit/umlaut=größer als \u00a05 €
                """;
        Path file = Files.writeString(folder.resolve("en.properties"), written);
        Problems problems = new Problems();
        Properties java = new Properties();
        java.load(new StringReader(written));
        Map<String, String> expected = new TreeMap<>();
        java.forEach((key, value) -> expected.put(key.toString(), value.toString()));
        assertThat(PackTexts.read(file, "en.properties", problems).texts())
                .hasSize(14)
                .isEqualTo(expected);
        assertThat(problems.all()).isEmpty();
    }
}
