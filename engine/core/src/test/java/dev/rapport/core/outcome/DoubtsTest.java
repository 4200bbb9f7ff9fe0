package dev.rapport.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.judged.Doubt;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How often a leaked code is found, and how often an honest one is doubted, on made-up campaigns. */
class DoubtsTest {

    private static final int CAMPAIGNS = 3000;
    private static final Set<Doubt.Kind> LEAKS = Set.of(
            Doubt.Kind.LEAKED_CODE,
            Doubt.Kind.COUPON_SITE,
            Doubt.Kind.MANY_FOR_ITS_VIEWS,
            Doubt.Kind.RETURNING_CUSTOMERS);

    @Test
    void nineteenOfTwentyLeakedCodesAreFoundAndOneHonestOfFiftyIsDoubtedAtMost() {
        SplittableRandom random = new SplittableRandom(42);
        int leaks = 0;
        int found = 0;
        int honest = 0;
        int doubted = 0;
        for (int i = 0; i < CAMPAIGNS; i++) {
            boolean isLeaked = i % 2 == 0;
            MadeUpCampaign campaign = new MadeUpCampaign(isLeaked, random);
            Set<String> told = told(campaign);
            leaks += isLeaked ? 1 : 0;
            found += isLeaked && told.contains(MadeUpCampaign.LEAKED) ? 1 : 0;
            honest += campaign.slots.size() - (isLeaked ? 1 : 0);
            if (isLeaked) {
                told.remove(MadeUpCampaign.LEAKED);
            }
            doubted += told.size();
        }
        assertThat((double) found / leaks).isGreaterThanOrEqualTo(0.95);
        assertThat((double) doubted / honest).isLessThanOrEqualTo(0.02);
    }

    private static Set<String> told(MadeUpCampaign campaign) {
        Doubts doubts = new Doubts(campaign.slots);
        campaign.orders.forEach(order -> doubts.take(
                order,
                new Attribution.Owners(
                        List.of(Integer.parseInt(Attribution.codes(order).get(0).substring(4))),
                        Optional.empty(),
                        Attribution.Sign.CODE)));
        Set<String> told = new HashSet<>();
        for (Doubt doubt : doubts.all(List.of(), campaign.views)) {
            if (LEAKS.contains(doubt.kind())) {
                told.add(String.valueOf(doubt.values().get(0).plain()));
            }
        }
        return told;
    }
}
