package dev.rapport.plugin.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.tiktok.com/@mara.kiln/video/7129000000000000001?lang=de, mara.kiln, 7129000000000000001",
        "https://www.tiktok.com/@mara.kiln/photo/7129000000000000001, mara.kiln, 7129000000000000001",
        "https://m.tiktok.com/v/7129000000000000001.html, '', 7129000000000000001",
        "https://www.tiktokv.com/share/video/7129000000000000001/, '', 7129000000000000001",
        "https://www.tiktok.com/@mara.kiln?lang=de, mara.kiln, ''",
        "https://www.tiktok.com/@mara#top, mara, ''",
        "https://www.tiktok.com/@mara/video/123, mara, ''",
        "https://www.tiktok.com/@video/video/video/7129000000, video, 7129000000",
        "see https://www.tiktok.com/explore and https://www.tiktok.com/@mara/video/7129000000, mara, 7129000000",
        "https://www.tiktok.com/ /video/7129000000, '', ''"
    })
    void namesItsAccountAndItsVideo(String address, String handle, String id) {
        assertThat(VideoAddress.of(address)).isEqualTo(new VideoAddress(handle, id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://video.tiktokv.us/storage/v1/video/7129000000000000001",
                "tiktok.com",
                "/v/7129000000"
            })
    void ofAnotherServerSaysNothing(String address) {
        assertThat(VideoAddress.of(address)).isEqualTo(new VideoAddress("", ""));
    }

    @Test
    void anIdHasSixToTwentyDigits() {
        assertThat(VideoAddress.isId("123456")).isTrue();
        assertThat(VideoAddress.isId("12345678901234567890")).isTrue();
        assertThat(VideoAddress.isId("12345")).isFalse();
        assertThat(VideoAddress.isId("123456789012345678901")).isFalse();
        assertThat(VideoAddress.isId("12345a7")).isFalse();
        assertThat(VideoAddress.isId("")).isFalse();
    }
}
