package dev.rapport.plugin.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One</p><p>Two<br>Three<br />Four</p> | One%%Two%Three%Four",
                "<P class=\"x\">One</P> <p dir=\"auto\">Two</P> | One%%Two",
                "<p>One</p><p | One%<p",
                "2 < 3 and 4 > 3, a<b | 2 < 3 and 4 > 3, a<b",
                "<a href=\"https://a.example/?x=1&amp;y=2\"><span>https://</span>a.example/?x=1&amp;y=2</a> | https://a.example/?x=1&y=2",
                "<ul><li>One</li><li>Two</li></ul><h2>Three</h2>Four | One%Two%%Three%Four",
                "<broken <b>bold</b> | <broken bold",
                "<branch>x</branch><br/ ><br clear=\"all\">y | xy",
                "&lt;p&gt; stays | <p> stays"
            })
    void aReaderSeesLinesAndNoMarks(String html, String text) {
        assertThat(PlainText.of(html).replace('\n', '%')).isEqualTo(text);
    }
}
