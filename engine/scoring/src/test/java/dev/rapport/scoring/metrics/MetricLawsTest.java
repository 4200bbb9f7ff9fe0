package dev.rapport.scoring.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.Count;
import dev.rapport.api.model.Moment;
import dev.rapport.api.model.PaidPartnership;
import dev.rapport.api.model.PostKind;
import dev.rapport.judged.Value;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for whatever an export may say. */
class MetricLawsTest {

    private static final Set<Fact> FRACTIONS = Set.of(
            Fact.COMMENT_SHARE,
            Fact.CREATOR_REPLY_RATE,
            Fact.COMMENT_QUALITY,
            Fact.COMMENTER_CONCENTRATION,
            Fact.SPONSORED_SHARE,
            Fact.NICHE_SHARE,
            Fact.NICHE_FOCUS,
            Fact.VALUES_MATCH,
            Fact.AUDIENCE_IN_MARKETS,
            Fact.AUDIENCE_IN_AGE,
            Fact.AUDIENCE_IN_GENDER,
            Fact.HANDLE_DIGIT_SHARE);

    private static final Set<String> MAY_BE_NEGATIVE =
            Set.of(Fact.FOLLOWER_GROWTH_30D.id(), Fact.LIKES_COMMENTS_CORRELATION.id());

    @Test
    void everyMetricIsFiniteInItsRangeAndTheSameWhenTakenAgain() {
        for (int seed = 0; seed < 2_000; seed++) {
            AccountData data = random(new Random(seed)).data();
            Candidate facts = assemble(data);
            facts.known().forEach((name, value) -> {
                if (value instanceof Value.Number number) {
                    assertThat(number.number()).as(name).isFinite();
                    if (!MAY_BE_NEGATIVE.contains(name)) {
                        assertThat(number.number()).as(name).isNotNegative();
                    }
                }
            });
            for (Fact fraction : FRACTIONS) {
                int of = seed;
                facts.known(fraction).ifPresent(share -> assertThat(share)
                        .as("seed %s, %s", of, fraction.id())
                        .isBetween(0.0, 1.0));
            }
            facts.known(Fact.ENGAGEMENT_RATE_LOW).ifPresent(low -> assertThat(facts.number(Fact.ENGAGEMENT_RATE))
                    .isBetween(low, facts.number(Fact.ENGAGEMENT_RATE_HIGH)));
            assertThat(assemble(data).known()).isEqualTo(facts.known());
        }
    }

    private static Candidate assemble(AccountData data) {
        return new FactAssembler(SampleAccount.campaign(), MetricSettings.DEFAULT)
                .assemble(data)
                .build();
    }

    private static SampleAccount random(Random random) {
        SampleAccount account = new SampleAccount().account(profile -> profile.followers(count(random))
                .following(count(random))
                .posts(count(random)));
        for (int i = random.nextInt(40); i > 0; i--) {
            account.post(post -> post.time(
                            random.nextInt(5) == 0 ? Moment.unknown() : SampleAccount.day(random.nextInt(400) - 20))
                    .likes(count(random))
                    .comments(count(random))
                    .shares(count(random))
                    .saves(count(random))
                    .views(count(random))
                    .reach(count(random))
                    .kind(PostKind.values()[random.nextInt(8)])
                    .own(random.nextInt(5) > 0)
                    .partnership(PaidPartnership.values()[random.nextInt(5)])
                    .hashtags(random.nextBoolean() ? List.of() : List.of("bread", "x" + random.nextInt(5)))
                    .caption(
                            List.of("", "bread #ad", "slow", "👍", "casino gun").get(random.nextInt(5))));
        }
        for (int i = random.nextInt(50); i > 0; i--) {
            account.followers(i, random.nextInt(5) * (long) random.nextInt(100));
        }
        return account;
    }

    private static Count count(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Count.unknown();
            case 1 -> Count.exact(0);
            case 2 -> Count.exact(Long.MAX_VALUE);
            case 3 -> Count.rounded(random.nextInt(1000) * 1000L, 1000);
            default -> Count.exact(random.nextInt(5000));
        };
    }
}
