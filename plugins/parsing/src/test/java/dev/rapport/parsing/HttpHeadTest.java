package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpHeadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nServer: nginx\r\n\r\n[1]",
                "HTTP/2 200\nserver: nginx\n\n[1]",
                "HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 200 OK\r\nServer: nginx\r\n\r\n[1]",
                "[1]"
            })
    void whatStandsBeforeTheAnswerIsPassedOver(String text) {
        assertThat(text.substring(HttpHead.length(text))).isEqualTo("[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nServer: nginx\r\n", "HTTP/", ""})
    void aHeadWithoutAnAnswerStays(String text) {
        assertThat(HttpHead.length(text)).isZero();
    }
}
