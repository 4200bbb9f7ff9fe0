package dev.rapport.scoring.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.Post;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a text says: disclosures and phrases, in many scripts. */
class TextsTest {

    @Test
    void aPostThatSaysThatItIsPaidIsRecognised() {
        for (String text : List.of(
                "Love this #ad",
                "#AD",
                "＃ad",
                "Morning! #Werbung #brot",
                "Anzeige | Neues Brot",
                "Anzeige: neu",
                "[Anzeige] neu",
                "📢 Werbung – neu",
                "\u200fAd: مرحبا",
                "ad my new oven",
                "#Publicité",
                "#publicite",
                "#współpracareklamowa",
                "In paid partnership with Kern",
                "【プロモーション】パン",
                "#PR パン",
                "広告です",
                "광고 빵",
                "Реклама. Хлеб",
                "مرحبا #ad بالجميع",
                "Bezahlte Partnerschaft mit Kern",
                "Sponsored by Kern")) {
            assertThat(paid(post(text))).as(text).isTrue();
        }
    }

    @Test
    void aPostThatOnlyLooksLikeItIsNot() {
        for (String text : List.of(
                "",
                "#adventure",
                "#address #adore",
                "Adventure is out there",
                "Ad astra per aspera",
                "Advent is near",
                "Anzeigetafel kaputt",
                "#brotwerbungsfrei",
                "bad: very",
                "nomad #nomad",
                "adidas are nice",
                "フロモーシヨン",
                "حلوى",
                "A big #salad",
                "@ad hello")) {
            assertThat(paid(post(text))).as(text).isFalse();
        }
    }

    @Test
    void thePlatformsOwnLabelCountsWhateverTheText() {
        assertThat(paid(post("").toBuilder()
                        .partnership(PaidPartnership.DECLARED)
                        .build()))
                .isTrue();
        assertThat(paid(post("").toBuilder().partnership(PaidPartnership.NONE).build()))
                .isFalse();
        assertThat(paid(post("").toBuilder().hashtags(List.of("Anzeige")).build()))
                .isTrue();
    }

    @Test
    void codesAndLinksWithoutADisclosureAreForAPersonToLookAt() {
        for (String text : List.of(
                "Use my code ZOE10 for bread",
                "Mit dem Rabattcode: ZOE15 sparen",
                "https://amzn.to/3xy",
                "Thanks to @kern.kruste")) {
            assertThat(suspect(post(text))).as(text).isTrue();
            assertThat(suspect(post(text + " #ad"))).as(text).isFalse();
        }
        for (String text : List.of("My zip code", "code of conduct", "thanks all", "decode this")) {
            assertThat(suspect(post(text))).as(text).isFalse();
        }
    }

    @Test
    void aPhraseMatchesWholeWordsInOrder() {
        assertThat(matches("sourdough bread", "My SOURDOUGH  bread!")).isTrue();
        assertThat(matches("sourdough bread", "#SourdoughBread")).isTrue();
        assertThat(matches("sourdough bread", "bread, sourdough")).isFalse();
        assertThat(matches("crème brûlée", "creme brulee")).isTrue();
        assertThat(matches("vegan", "veganism")).isFalse();
        assertThat(matches("vegan*", "#veganfood")).isTrue();
        assertThat(matches("#brot", "brot")).isTrue();
        assertThat(matches("@kern.kruste", "with @kern.kruste today")).isTrue();
    }

    @Test
    void germanCompoundsMatchOnlyWhereAStarSaysSo() {
        assertThat(matches("brot", "Roggenbrotzeit Brotbackkurs")).isFalse();
        assertThat(matches("brot*", "Brotbackkurs")).isTrue();
    }

    @Test
    void scriptsWithoutSpacesMatchAnywhereAndKeepTheirLetters() {
        assertThat(matches("パン", "今日のパンです")).isTrue();
        assertThat(matches("パン", "今日のハンです")).isFalse();
        assertThat(matches("面包", "我爱面包")).isTrue();
        assertThat(matches("خبز", "أحب خبز الصباح")).isTrue();
        assertThat(matches("빵", "오늘의 빵")).isTrue();
    }

    @Test
    void emptyPhrasesAndTextsMatchNothing() {
        assertThat(matches("", "bread")).isFalse();
        assertThat(matches("!!!", "bread!!!")).isFalse();
        assertThat(matches("bread", "")).isFalse();
        assertThat(matches(" ", "bread")).isFalse();
        assertThat(matches("\"\"", "bread")).isFalse();
    }

    @Test
    void theQuickWaysOfFoldingAgreeWithTheThoroughOne() {
        Random random = new Random(2);
        String letters = "aZ #'’.-_09éÉöÖßŁłŒœÆæñÇģİıǆ½²ªµ·\u00A0\u00AD\u01C4\u0149🍞🎉👩";
        int[] points = letters.codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.appendCodePoint(
                        random.nextInt(4) == 0 ? random.nextInt(0x250) : points[random.nextInt(points.length)]);
            }
            Folded quick = Folded.of(text.toString());
            Folded thorough = Folded.thoroughly(text.toString());
            assertThat(quick.plain()).as(text.toString()).isEqualTo(thorough.plain());
            assertThat(quick.words()).as(text.toString()).isEqualTo(thorough.words());
        }
    }

    private static boolean matches(String phrase, String text) {
        PhraseIndex index = new PhraseIndex();
        int list = index.add(List.of(phrase));
        return index.match(Folded.of(text)).get(list);
    }

    private static boolean paid(Post post) {
        return PostWindow.isPaid(post);
    }

    private static boolean suspect(Post post) {
        Folded caption = Folded.of(post.caption());
        return !paid(post) && Disclosure.looksPaid(caption, Disclosure.signs(caption));
    }

    private static Post post(String caption) {
        return Post.of(AccountRef.of("alpha", "", "zoe"), "p1").caption(caption).build();
    }
}
