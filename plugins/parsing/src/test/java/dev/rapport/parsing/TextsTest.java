package dev.rapport.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "2021-08-17T19:00:42+0000, 2021-08-17T19:00:42Z",
        "2021-08-17T19:00:42Z, 2021-08-17T19:00:42Z",
        "2021-08-17T19:00:42.123+02:00, 2021-08-17T17:00:42.123Z",
        "2021-08-17 19:00:42 UTC, 2021-08-17T19:00:42Z",
        "2021-08-17T19:00-05, 2021-08-18T00:00:00Z",
        "1629226842, 2021-08-17T19:00:42Z",
        "1629226842000, 2021-08-17T19:00:42Z",
        "2021-08-17T19:00:42, 2021-08-17T19:00:42",
        "2021-08-17 19:00:42Z, 2021-08-17T19:00:42Z",
        "2021-08-17 19:00:42.5, 2021-08-17T19:00:42.500",
        "2021-08-17T19:00:42.123456Z, 2021-08-17T19:00:42.123456Z",
        "2021-08-17T19:00:42.123456789, 2021-08-17T19:00:42.123456789",
        "2021-08-17, 2021-08-17T00:00:00"
    })
    void timesOfEveryFormAreRead(String text, String iso) {
        assertThat(Times.of(text).iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-21 10:00 am|2026-01-21T10:00",
                "March 18, 2025 02:23 PM|2025-03-18T14:23",
                "2026-01-21 9:05:07 PM|2026-01-21T21:05:07",
                "Mon Jun 26 16:48:31  2023|2023-06-26T16:48:31",
                "Sep 29, 2025|2025-09-29T00:00",
                "Mar 11, 2026 10:00:00 AM|2026-03-11T10:00",
                "Mar 11, 2026, 1:05 PM|2026-03-11T13:05",
                "29 September 2025|2025-09-29T00:00",
                "09:22 PM , Dec 30, 2023|2023-12-30T21:22"
            })
    void aTimeThatPeopleWriteIsReadWhereItIsReadInOneWay(String text, LocalDateTime time) {
        assertThat(Times.of(text)).isEqualTo(Moment.local(time));
    }

    @Test
    void aUnixTimeMayHaveAFractionOfNothing() {
        assertThat(Times.of("1608221775.0")).isEqualTo(Moment.at(Instant.ofEpochSecond(1_608_221_775L)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "Feb 30, 2025",
                "May",
                "2021-13-40",
                "2021-13-01 10:00:00",
                "2021-08-17T19:00:42.",
                "2021-08-17T1a:00:42Z",
                "2021-08-17T19:00:42.1234567890Z",
                "12",
                "99999999999999999999",
                "0",
                "2021-08-17T19:00:42+99:99"
            })
    void whatIsNoTimeIsUnknown(String text) {
        assertThat(Times.of(text)).isEqualTo(Moment.unknown());
    }

    @Test
    void amongMonthFirstTimesTheMonthIsFirst() {
        assertThat(Times.ofMonthFirst("03/18/2025 09:48").iso()).isEqualTo("2025-03-18T09:48:00");
        assertThat(Times.ofMonthFirst("18/03/2025 09:48").isKnown()).isFalse();
    }

    @Test
    void mojibakeIsRepairedAndRealTextIsLeftAlone() {
        assertThat(Mojibake.repair("\u00f0\u009f\u0090\u0088")).isEqualTo("\uD83D\uDC08");
        assertThat(Mojibake.repair(new String("Größe".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .isEqualTo("Größe");
        assertThat(Mojibake.repair("Größe")).isEqualTo("Größe");
        assertThat(Mojibake.repair("Привет")).isEqualTo("Привет");
        assertThat(Mojibake.repair("plain")).isEqualTo("plain");
    }

    @Test
    void entitiesBecomeCharacters() {
        assertThat(HtmlText.unescape("a &amp; b &#39;x&#x1F35E; &lt;3 &unknown; &"))
                .isEqualTo("a & b 'x\uD83C\uDF5E <3 &unknown; &");
        assertThat(HtmlText.unescape("&amp;lt; &&gt;&#0;&#xD800;&#9999999;&#;&#x;&#xZ; R&D; &amp"))
                .isEqualTo("&lt; &>&#0;&#xD800;&#9999999;&#;&#x;&#xZ; R&D; &amp");
    }

    @Test
    void hashtagsAndMentionsOfEveryScriptAreFound() {
        assertThat(Captions.hashtags("#Été #堀江由衣 #вкусно, #2024 #a_b#c &#39; x#no #हिन्दी"))
                .containsExactly("Été", "堀江由衣", "вкусно", "a_b", "हिन्दी");
        assertThat(Captions.mentions("Hi @zoe.backt. and @_x_, mail me@x.org @a"))
                .containsExactly("zoe.backt", "_x_", "a");
    }

    @Test
    void aCodeAndItsNumberAreTheSamePost() {
        assertThat(Shortcode.toNumber("BzQQ7f4A84i")).contains("2076233885636873762");
        assertThat(Shortcode.ofNumber("2076233885636873762")).contains("BzQQ7f4A84i");
        assertThat(Shortcode.ofAddress("https://www.instagram.com/mia.mode/reel/DHWRIh_CLiR/?x=1"))
                .isEqualTo("DHWRIh_CLiR");
        assertThat(Shortcode.ofAddress("https://www.instagram.com/mia.mode/")).isEmpty();
        assertThat(Shortcode.toNumber("no code!")).isEmpty();
    }

    @Test
    void sharesOfCountsAndOfPercent() {
        Shares shares = new Shares();
        shares.add("a", 30);
        shares.add("b", 10);
        shares.add("", 5);
        shares.add("c", -1);
        assertThat(shares.ofSum())
                .containsEntry("a", 0.75)
                .containsEntry("b", 0.25)
                .hasSize(2);
        assertThat(shares.ofHundred()).containsEntry("a", 0.3);
    }

    @Test
    void pageTextLosesItsTagsAndKeepsItsLines() {
        assertThat(HtmlText.plain(
                        "<p>Tea &amp; <b>cake</b></p>\n<p>3 &lt; 4, a < b<br/>now</p><style>p{}</style><!-- x -->"))
                .isEqualTo("Tea & cake\n\n3 < 4, a < b\nnow");
        assertThat(HtmlText.plain("no page at all")).isEqualTo("no page at all");
    }

    @ParameterizedTest
    @CsvSource({"PT3M34S, 214", "PT1H2S, 3602", "3:34, 214", "1:02:09, 3729", "12.5, 12.5"})
    void aLengthIsReadHoweverItIsWritten(String text, double seconds) {
        assertThat(Seconds.of(text)).hasValue(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "0", "3:75", "live", "P1Y"})
    void whatIsNoLengthIsUnknown(String text) {
        assertThat(Seconds.of(text)).isEmpty();
    }
}
