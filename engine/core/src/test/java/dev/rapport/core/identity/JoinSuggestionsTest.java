package dev.rapport.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.judged.Joins;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who may be one creator, and why. */
class JoinSuggestionsTest {

    @Test
    void profilesThatNameEachOtherAreSurelyOneCreator() {
        SuggestedJoin join = only(
                account("instagram", "zoe.backt", "Zoë", "recipes on https://www.youtube.com/@kornmanns-kitchen?sub=1"),
                account("youtube", "kornmanns-kitchen", "Kornmann", "Instagram: @zoe.backt"));
        assertThat(join.strength()).isEqualTo(Strength.SURE);
        assertThat(join.accounts())
                .extracting(AccountRef::toString)
                .containsExactly("instagram:zoe.backt", "youtube:kornmanns-kitchen");
        assertThat(join.reasons())
                .extracting(JoinReason::text)
                .containsExactly(
                        "the profile of instagram:zoe.backt names youtube:kornmanns-kitchen"
                                + " (https://www.youtube.com/@kornmanns-kitchen?sub=1)",
                        "the profile of youtube:kornmanns-kitchen names instagram:zoe.backt (Instagram: @zoe.backt)");
    }

    @Test
    void oneLinkIsLikelyAndWithTheSameHandleSure() {
        assertThat(only(
                                account("tiktok", "bread.with.zoe", "", "IG @zoe.backt"),
                                account("instagram", "zoe.backt", "", ""))
                        .strength())
                .isEqualTo(Strength.LIKELY);
        assertThat(only(
                                account("tiktok", "zoe_backt", "", "insta: zoe.backt."),
                                account("instagram", "zoe.backt", "", ""))
                        .strength())
                .isEqualTo(Strength.SURE);
    }

    @Test
    void aPageThatManyLinkToIsNobodysSecondAccount() {
        List<Account> accounts = new ArrayList<>(List.of(account("youtube", "teahouse", "Tea House", "")));
        for (String handle : List.of("knitwithlena", "slowhikes", "foxandbread")) {
            accounts.add(account("instagram", handle, "", "ambassador, youtube.com/@teahouse"));
        }
        assertThat(suggested(accounts)).isEmpty();
    }

    @Test
    void aRareHandleIsLikelyAnEverydayOneProvesNothing() {
        SuggestedJoin join = only(
                account("instagram", "lenastrickt", "Lena", ""),
                account("tiktok", "lena_strickt", "LENA STRICKT", ""),
                account("bluesky", "lenastrickt.bsky.social", "", ""));
        assertThat(join.strength()).isEqualTo(Strength.LIKELY);
        assertThat(join.accounts()).hasSize(3);
        assertThat(join.reasons().get(0).text())
                .isEqualTo(
                        "bluesky:lenastrickt.bsky.social, instagram:lenastrickt and tiktok:lena_strickt have handles that differ"
                                + " in signs alone (lena_strickt, lenastrickt, lenastrickt.bsky.social)");
        for (String everyday : List.of("food", "fashionblog", "travel_and_food", "anna", "zoe99")) {
            assertThat(suggested(List.of(account("instagram", everyday, "", ""), account("tiktok", everyday, "", ""))))
                    .as(everyday)
                    .isEmpty();
        }
    }

    @Test
    void anEverydayHandleUnderOneFullNameIsLikely() {
        assertThat(only(
                                account("instagram", "slowlife", "Hannah Stockinger", ""),
                                account("youtube", "slowlife", "Hannah Stockinger", ""))
                        .strength())
                .isEqualTo(Strength.LIKELY);
    }

    @Test
    void namesAreTheSameWhateverTheirCaseAccentsAndEmoji() {
        SuggestedJoin join = only(
                account("instagram", "zk.bread", "ZOË KORNMANN 🥐", ""),
                account("youtube", "atthetable", "Zoe Kornmann | Bread", ""));
        assertThat(join.strength()).isEqualTo(Strength.POSSIBLE);
        assertThat(join.reasons().get(0).evidence()).containsExactly("ZOË KORNMANN 🥐", "Zoe Kornmann | Bread");
    }

    @Test
    void aShortNameAloneSaysThatItProvesLittle() {
        SuggestedJoin join = only(account("instagram", "mia.b", "Mia", ""), account("tiktok", "itsmia", "mia", ""));
        assertThat(join.strength()).isEqualTo(Strength.POSSIBLE);
        assertThat(join.reasons().get(0).text()).endsWith("which is short and proves little");
    }

    @Test
    void aNameThatThreeOfOnePlatformShareIsNoClue() {
        List<Account> accounts = new ArrayList<>(List.of(account("tiktok", "marathonista", "Anna Weber", "")));
        for (String handle : List.of("aw.one", "aw.two", "aw.three")) {
            accounts.add(account("instagram", handle, "Anna Weber", ""));
        }
        assertThat(suggested(accounts)).isEmpty();
    }

    @Test
    void aDifferentFullNameIsHeldAgainstTheSameHandle() {
        SuggestedJoin join = only(
                account("instagram", "kornmanns", "Zoë Kornmann", ""),
                account("tiktok", "kornmanns", "Peter Alvarez", ""));
        assertThat(join.strength()).isEqualTo(Strength.POSSIBLE);
        assertThat(join.reasons().get(1).text())
                .isEqualTo(
                        "but instagram:kornmanns and tiktok:kornmanns have different names (Zoë Kornmann, Peter Alvarez)");
    }

    @Test
    void theSamePageOfLinksIsLikelyAndABrandsPageNothing() {
        assertThat(only(
                                account("instagram", "zoe.backt", "", "all links: linktr.ee/kornmann"),
                                account("tiktok", "breadbyzoe", "", "https://linktr.ee/kornmann/"))
                        .strength())
                .isEqualTo(Strength.LIKELY);
        assertThat(suggested(List.of(
                        account("instagram", "runwithmo", "", "https://brand.example/shoes"),
                        account("tiktok", "trailjo", "", "https://brand.example/shoes"))))
                .isEmpty();
    }

    @Test
    void twoThatFitEquallyWellAreBothSaidAndNeitherIsLikely() {
        List<SuggestedJoin> joins = suggested(List.of(
                account("instagram", "lenastrickt", "", ""),
                account("instagram", "lena.strickt", "", ""),
                account("tiktok", "lenastrickt", "", "")));
        assertThat(joins).hasSize(2).allSatisfy(join -> {
            assertThat(join.strength()).isEqualTo(Strength.POSSIBLE);
            assertThat(join.conflicts()).hasSize(1);
        });
        assertThat(joins.get(0).conflicts())
                .containsExactly("instagram:lenastrickt fits tiktok:lenastrickt too (likely)");
    }

    @Test
    void aWeakerRivalIsSaidBesideTheStrongerJoin() {
        SuggestedJoin join = only(
                account("instagram", "lenastrickt", "", "TikTok: @lenastrickt"),
                account("instagram", "lena.strickt", "", ""),
                account("tiktok", "lenastrickt", "", ""));
        assertThat(join.strength()).isEqualTo(Strength.SURE);
        assertThat(join.conflicts()).containsExactly("instagram:lena.strickt fits tiktok:lenastrickt too (likely)");
    }

    @Test
    void oneAccountUnderItsIdAndUnderItsHandleIsFound() {
        SuggestedJoin join = only(
                Account.of(AccountRef.of("youtube", "UCabcdefghijklmnopqrstuv", ""))
                        .name("Slow Hikes Daily")
                        .build(),
                account("youtube", "slowhikesdaily", "Slow Hikes Daily", ""),
                account("instagram", "slow.hikes.daily", "Slow Hikes Daily", ""));
        assertThat(join.strength()).isEqualTo(Strength.LIKELY);
        assertThat(join.accounts()).hasSize(3);
        assertThat(join.conflicts()).isEmpty();
    }

    @Test
    void whatCreatorsCsvJoinsOrKeepsApartIsNotSuggested() {
        Account instagram = account("instagram", "lenastrickt", "", "");
        Account tiktok = account("tiktok", "lenastrickt", "", "");
        assertThat(JoinSuggestions.of(List.of(instagram, tiktok), joins("lena", instagram, "lena", tiktok)))
                .isEmpty();
        assertThat(JoinSuggestions.of(List.of(instagram, tiktok), joins("lena", instagram, "other", tiktok)))
                .isEmpty();
        Account youtube = account("youtube", "LenaStrickt", "", "");
        List<SuggestedJoin> third =
                JoinSuggestions.of(List.of(instagram, tiktok, youtube), joins("lena", instagram, "lena", tiktok));
        assertThat(third).hasSize(1);
        assertThat(third.get(0).accounts()).hasSize(3);
        assertThat(third.get(0).conflicts()).isEmpty();
    }

    @Test
    void theOrderOfTheAccountsChangesNothingAndWhatWasFollowedIsNotSuggestedAgain() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Account> accounts = RandomProfiles.of(random, 3 + random.nextInt(12));
            List<SuggestedJoin> expected = suggested(accounts);
            Collections.shuffle(accounts, random);
            assertThat(suggested(accounts)).as("seed %s", seed).isEqualTo(expected);
            for (SuggestedJoin followed : expected) {
                List<Joins.Join> lines = followed.accounts().stream()
                        .map(ref -> new Joins.Join("one", ref))
                        .toList();
                assertThat(JoinSuggestions.of(accounts, new Joins(lines)))
                        .as("seed %s, followed", seed)
                        .extracting(SuggestedJoin::accounts)
                        .doesNotContain(followed.accounts());
            }
        }
    }

    @Test
    void eightTimesAsManyAccountsAreNoPairsOfThem() {
        List<Account> accounts = RandomProfiles.of(new Random(1), 100_000);
        List<Account> few = accounts.subList(0, 12_500);
        assertThat(suggested(few)).isNotEmpty();
        // Pairs would be sixty-four times as many.
        assertThat(cpuNanos(accounts)).isLessThan(24 * cpuNanos(few));
    }

    /** CPU time of this thread: what else the machine does counts for nothing. */
    private static long cpuNanos(List<Account> accounts) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        assertThat(suggested(accounts)).isNotEmpty();
        return threads.getCurrentThreadCpuTime() - begin;
    }

    private static Account account(String platform, String handle, String name, String bio) {
        return Account.of(AccountRef.of(platform, "", handle))
                .name(name)
                .bio(bio)
                .build();
    }

    private static SuggestedJoin only(Account... accounts) {
        List<SuggestedJoin> joins = suggested(List.of(accounts));
        assertThat(joins).hasSize(1);
        return joins.get(0);
    }

    private static List<SuggestedJoin> suggested(List<Account> accounts) {
        return JoinSuggestions.of(accounts, Joins.NONE);
    }

    private static Joins joins(String creator, Account account, String other, Account otherAccount) {
        return new Joins(List.of(new Joins.Join(creator, account.ref()), new Joins.Join(other, otherAccount.ref())));
    }
}
