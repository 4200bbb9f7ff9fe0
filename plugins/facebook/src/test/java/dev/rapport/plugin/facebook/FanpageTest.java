package dev.rapport.plugin.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testkit.reader.FileInMemory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fanpage Karma writes the same headings for every platform. */
class FanpageTest {

    @ParameterizedTest
    @CsvSource({
        "101078858635318, 101078858635318_767407905386175, 1",
        "UCaaaaaaaaaaaaaaaaaaaaaa, ab_cdefghij, 0",
        "1090108724, 17983531361047117, 0"
    })
    void onlyFacebookNamesAPostAfterItsPage(String page, String post, int claims) {
        String table = "Fanpage,Page_Id,Post_Id,Message,Type,Date,Reactions,Likes,Comments,Shares\nKern," + page + ","
                + post + ",Bread,photo,2026-01-12 09:00:00,12,10,2,1\n";
        assertThat(new FacebookReader().recognise(FileInMemory.of("posts.csv", table)))
                .hasSize(claims);
    }
}
