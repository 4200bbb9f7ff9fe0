package dev.rapport.scoring.metrics;

import dev.rapport.api.model.AccountData;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.facts.Candidate;
import dev.rapport.judged.facts.Fact;
import java.util.Optional;

/** Puts all metrics of an account into one flat candidate. Thread-safe. */
public final class FactAssembler {

    private final Campaign campaign;
    private final MetricSettings settings;
    private final CampaignPhrases phrases;

    public FactAssembler(Campaign campaign, MetricSettings settings) {
        this.campaign = campaign;
        this.settings = settings;
        this.phrases = new CampaignPhrases(campaign);
    }

    /** The facts that the files allow; everything else is unknown. */
    public Candidate.Builder assemble(AccountData data) {
        return assemble(data, window(data));
    }

    /** @param window the account's posts that count, as {@link #window} gives them */
    public Candidate.Builder assemble(AccountData data, PostWindow window) {
        Candidate.Builder facts = Candidate.builder();
        ProfileMetrics.add(data, campaign, facts);
        PostingMetrics.add(window, data.isAsOfGuessed() ? Optional.empty() : Optional.of(data.asOf()), facts);
        new EngagementMetrics(data, window).add(facts);
        CommentMetrics.add(data.comments(), facts);
        GrowthMetrics.add(data.followerHistory(), window, facts);
        new ContentMetrics(phrases, window).add(facts);
        AudienceMetrics.add(data.audience(), campaign, facts);
        facts.set(Fact.CLICK_RATE, campaign.assumptions().clickRate());
        facts.set(Fact.CONVERSION_RATE, campaign.assumptions().conversionRate());
        return facts;
    }

    /** The posts that count. */
    public PostWindow window(AccountData data) {
        return PostWindow.of(data, settings, campaign.zone(), phrases);
    }

    /** Begins to look at the posts of an account, which are given one after the other. */
    public WindowBuilder looking(AccountData data) {
        return new WindowBuilder(data, settings, campaign.zone(), phrases);
    }
}
