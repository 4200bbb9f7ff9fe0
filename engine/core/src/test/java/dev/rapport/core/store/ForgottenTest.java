package dev.rapport.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who was forgotten is known by hashes alone, under whatever name a file brings. */
class ForgottenTest {

    private static final AccountRef ZOE = AccountRef.of("instagram", "801", "Zoe.Backt_");

    @Test
    void anAccountIsKnownByItsIdOrItsHandleOnItsOwnPlatform() {
        Forgotten forgotten = forgotten(7);
        assertThat(forgotten.contains(AccountRef.of("instagram", "", "@zoe.backt_")))
                .isTrue();
        assertThat(forgotten.contains(AccountRef.of("instagram", "801", "renamed")))
                .isTrue();
        assertThat(forgotten.contains(AccountRef.of("tiktok", "", "zoe.backt_")))
                .isFalse();
        assertThat(forgotten.contains(AccountRef.of("instagram", "zoe.backt_", "")))
                .isFalse();
        assertThat(forgotten.contains(AccountRef.unnamed("instagram"))).isFalse();
        assertThat(forgotten.containsCreator("kornmann")).isTrue();
        assertThat(forgotten.containsCreator("instagram:zoe.backt_")).isTrue();
        assertThat(forgotten.containsCreator("instagram:lena")).isFalse();
    }

    @Test
    void aMentionOrAnAddressIsMaskedAndWhatOnlyLooksLikeItStays() {
        Forgotten forgotten = forgotten(7);
        assertThat(forgotten.maskedText("with @Zoe.Backt_. and @lena, https://instagram.com/zoe.backt_/?x=1"))
                .isEqualTo("with @[forgotten]. and @lena, https://instagram.com/[forgotten]/?x=1");
        for (String other : List.of("zoe.backt_ without a sign", "@zoe.backt_2", "mail@zoe", "@801a", "/zoe/backt_")) {
            assertThat(forgotten.maskedText(other)).isEqualTo(other);
        }
    }

    @Test
    void aPathIsMaskedWhereverItNamesThem() {
        Forgotten forgotten = forgotten(7);
        assertThat(forgotten.maskedPath("exports/instagram/zoe.backt_/posts.json"))
                .isEqualTo("exports/instagram/[forgotten]/posts.json");
        assertThat(forgotten.maskedPath("exports/ig-Zoe.Backt_-2026.json"))
                .isEqualTo("exports/ig-[forgotten]-2026.json");
        assertThat(forgotten.maskedPath("{\"id\":\"801\",\"handle\":\"zoe.backt_\"}"))
                .isEqualTo("{\"id\":\"[forgotten]\",\"handle\":\"[forgotten]\"}");
        assertThat(forgotten.maskedPath("exports/instagram/zoe/posts-8010.json"))
                .isEqualTo("exports/instagram/zoe/posts-8010.json");
    }

    @Test
    void anotherWorkspaceHasOtherHashes() {
        assertThat(Forgotten.rows(1, ZOE, ""))
                .isEqualTo(Forgotten.rows(1, ZOE, ""))
                .isNotEqualTo(Forgotten.rows(2, ZOE, ""));
        assertThat(Forgotten.rows(1, ZOE, "").toString())
                .doesNotContainIgnoringCase("zoe")
                .doesNotContain("801,");
    }

    @Test
    void aPersonIsFoundByAnyNameAndTwoOfOneNameAreTwo() {
        List<Forgotten.Row> rows = new ArrayList<>(rows(7));
        rows.addAll(Forgotten.rows(7, AccountRef.of("tiktok", "", "zoe.backt_"), "another person"));
        Forgotten forgotten = new Forgotten(7, rows);
        assertThat(forgotten.persons("kornmann")).hasSize(1);
        assertThat(forgotten.persons("instagram:zoe.backt_")).hasSize(1).isEqualTo(forgotten.persons("801"));
        assertThat(forgotten.persons("@zoe.backt_")).hasSize(2);
        assertThat(forgotten.persons("lena")).isEmpty();
    }

    private static Forgotten forgotten(long salt) {
        return new Forgotten(salt, rows(salt));
    }

    private static List<Forgotten.Row> rows(long salt) {
        Forgotten.Row person = Forgotten.creator(salt, "kornmann");
        List<Forgotten.Row> rows = new ArrayList<>(List.of(person));
        rows.addAll(Forgotten.rows(salt, ZOE, person.person()));
        return rows;
    }
}
