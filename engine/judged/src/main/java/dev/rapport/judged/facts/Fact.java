package dev.rapport.judged.facts;

import static dev.rapport.judged.facts.FactType.FLAG;
import static dev.rapport.judged.facts.FactType.NUMBER;
import static dev.rapport.judged.facts.FactType.TEXT;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names that rules are written in, with type, unit and meaning. The page of facts in docs is made from this list. Rates are
 * fractions: 0.06 is 6 %.
 */
public enum Fact {
    // who
    PLATFORM("platform", TEXT, "", "Platform of the account, lower case"),
    HANDLE("handle", TEXT, "", "Handle of the account"),
    COUNTRY("country", TEXT, "ISO 3166", "Country of the account"),
    CATEGORY("category", TEXT, "", "The platform's category of the account"),
    FOLLOWERS("followers", NUMBER, "followers", "Followers, or subscribers, at the newest export"),
    FOLLOWING("following", NUMBER, "accounts", "Accounts that it follows"),
    POSTS("posts", NUMBER, "posts", "Posts that the platform says the account has"),
    FOLLOWING_RATIO("followingRatio", NUMBER, "ratio", "following / max(1, followers)"),
    BIO_LENGTH("bioLength", NUMBER, "characters", "Length of the profile text; 0 when it is known to be empty"),
    HANDLE_DIGIT_SHARE("handleDigitShare", NUMBER, "fraction", "Digits in the handle / its length"),
    HANDLE_DIGITS("handleDigits", NUMBER, "digits", "Digits in the handle"),
    VERIFIED("verified", FLAG, "", "Carries the platform's badge"),
    IS_PRIVATE("isPrivate", FLAG, "", "Not open to all"),
    HAS_PICTURE("hasPicture", FLAG, "", "Has a profile picture"),
    ACCOUNT_AGE_DAYS("accountAgeDays", NUMBER, "days", "Days since the account was made"),
    // posting
    OWN_POSTS("ownPosts", NUMBER, "posts", "Own posts in the window that are old enough to count"),
    POSTS_PER_WEEK("postsPerWeek", NUMBER, "posts per week", "Own posts in the window / its weeks"),
    LONGEST_GAP_DAYS("longestGapDays", NUMBER, "days", "Greatest time between two own posts in the window"),
    DAYS_SINCE_LAST_POST("daysSinceLastPost", NUMBER, "days", "From the newest post to the export"),
    // engagement
    ENGAGEMENT_RATE(
            "engagementRate",
            NUMBER,
            "fraction of followers",
            "Median over own posts of (likes + comments) / followers"),
    ENGAGEMENT_RATE_LOW(
            "engagementRateLow", NUMBER, "fraction of followers", "Lower end of the 90 % interval of engagementRate"),
    ENGAGEMENT_RATE_HIGH(
            "engagementRateHigh", NUMBER, "fraction of followers", "Upper end of the 90 % interval of engagementRate"),
    ENGAGEMENT_RATE_POSTS("engagementRatePosts", NUMBER, "posts", "Own posts behind engagementRate"),
    ENGAGEMENT_RATE_ALL(
            "engagementRateAll",
            NUMBER,
            "fraction of followers",
            "The same with shares and saves, where known; never set against a benchmark"),
    ENGAGEMENT_RATE_BY_REACH(
            "engagementRateByReach",
            NUMBER,
            "fraction of reach",
            "Median over own posts of (likes + comments) / reach"),
    ENGAGEMENT_RATE_BY_VIEWS(
            "engagementRateByViews",
            NUMBER,
            "fraction of views",
            "Median over own posts of (likes + comments) / views"),
    STATED_ENGAGEMENT_RATE(
            "statedEngagementRate",
            NUMBER,
            "fraction of followers",
            "What a list or tool states, where there are no posts; never mixed with engagementRate"),
    VIEWS_PER_FOLLOWER("viewsPerFollower", NUMBER, "ratio", "Median views of own posts / followers"),
    MEDIAN_ENGAGEMENTS("medianEngagements", NUMBER, "engagements", "Median likes + comments of own posts"),
    MEDIAN_VIEWS("medianViews", NUMBER, "views", "Median views of own posts"),
    ENGAGEMENT_SPREAD("engagementSpread", NUMBER, "ratio", "1.4826 * MAD / median of engagements over own posts"),
    LIKES_SPREAD("likesSpread", NUMBER, "ratio", "1.4826 * MAD / median of likes over own posts"),
    LIKES_COMMENTS_CORRELATION(
            "likesCommentsCorrelation",
            NUMBER,
            "correlation -1 to 1",
            "Spearman's rank correlation of likes and comments over at least 10 own posts"),
    SILENT_BURSTS(
            "silentBursts",
            NUMBER,
            "posts",
            "Own posts with over 4 times the usual likes for a comment, over at least 10 posts with 3 comments or more"),
    UNSEEN_LIKES(
            "unseenLikes",
            NUMBER,
            "posts",
            "Own posts with over twice the usual likes for a view and for a comment, over at least 10 posts with views"),
    ENGAGEMENT_TREND(
            "engagementTrend",
            NUMBER,
            "ratio",
            "Median engagements of the newer half of own posts / of the older half"),
    PEERS(
            "peers",
            NUMBER,
            "creators",
            "The campaign's own candidates of the same tier and platform whose engagementRate is known, this one too"),
    PEER_RANK(
            "peerRank",
            NUMBER,
            "fraction",
            "Share of those peers whose engagementRate is lower, ties counted half; unknown below 5 peers"),
    // conversation
    COMMENT_SHARE("commentShare", NUMBER, "fraction", "Sum of comments / sum of engagements"),
    COMMENTS_PER_100_LIKES("commentsPer100Likes", NUMBER, "comments", "100 * sum of comments / sum of likes"),
    CREATOR_REPLY_RATE(
            "creatorReplyRate",
            NUMBER,
            "fraction",
            "Comments by others that the creator answered / comments by others, where threads were exported"),
    COMMENT_QUALITY(
            "commentQuality",
            NUMBER,
            "fraction",
            "1 - share of comments that are empty, emoji only, under 3 words of stock phrases, or repeats"),
    COMMENTER_CONCENTRATION("commenterConcentration", NUMBER, "index 0 to 1", "Herfindahl index of commenters"),
    REGULAR_COMMENTERS(
            "regularCommenters",
            NUMBER,
            "people",
            "People who commented on at least half of the posts read, from 5 posts and 20 comments"),
    REGULAR_COMMENTER_SHARE(
            "regularCommenterShare", NUMBER, "fraction", "Comments by those people / comments whose author is known"),
    COMMENTS_READ("commentsRead", NUMBER, "comments", "Comments behind the figures of conversation"),
    // growth
    FOLLOWER_GROWTH_30D("followerGrowth30d", NUMBER, "fraction", "(now - 30 days ago) / 30 days ago"),
    FOLLOWER_JUMPS(
            "followerJumps",
            NUMBER,
            "days",
            "Days whose change is beyond median + 6 * MAD of daily changes and not explained by a post"),
    FOLLOWER_JUMP_SHARE(
            "followerJumpShare",
            NUMBER,
            "fraction",
            "Followers won on the days of followerJumps, beyond the usual day / followers at the end of the series"),
    // advertising
    SPONSORED_SHARE(
            "sponsoredShare",
            NUMBER,
            "fraction",
            "Own posts with a declared partnership or a disclosure tag / own posts with a caption or a label"),
    UNDISCLOSED_SUSPECTS(
            "undisclosedSuspects",
            NUMBER,
            "posts",
            "Posts with a discount code, an affiliate link or thanks to a brand, and no disclosure"),
    // content
    NICHE_SHARE(
            "nicheShare",
            NUMBER,
            "fraction",
            "Own posts that match the campaign's niches / own posts with text, weighted by engagement"),
    NICHES(
            "niches",
            TEXT,
            "",
            "The campaign's niches of which a fifth of the posts or more are, weighted by engagement"),
    NICHE_FOCUS("nicheFocus", NUMBER, "fraction", "1 - normalised entropy of the topics (hashtags) over own posts"),
    VALUES_MATCH("valuesMatch", NUMBER, "fraction", "Own posts that match the brand's values / own posts with text"),
    EXCLUSION_HITS("exclusionHits", NUMBER, "posts", "Own posts that match the campaign's exclusions"),
    SAFETY_HITS("safetyHits", NUMBER, "posts", "Own posts that match the brand-safety lists"),
    SAFETY_QUOTES("safetyQuotes", TEXT, "", "The first of those posts, with the list's category, in its own words"),
    RIVAL_MENTIONS("rivalMentions", NUMBER, "posts", "Own posts in the window that name a rival"),
    CAPTIONED_POSTS("captionedPosts", NUMBER, "posts", "Own posts with text behind the figures of content"),
    REUSABLE_POSTS(
            "reusablePosts",
            NUMBER,
            "posts",
            "Own photos, carousels and videos on the campaign's niches that are not paid for, name no rival and stand on no list"),
    // audience
    AUDIENCE_IN_MARKETS("audienceInMarkets", NUMBER, "fraction", "Share of the audience in the campaign's markets"),
    AUDIENCE_IN_AGE("audienceInAge", NUMBER, "fraction", "Share of the audience in the campaign's age bands"),
    AUDIENCE_IN_GENDER("audienceInGender", NUMBER, "fraction", "Share of the audience of the campaign's genders"),
    AUDIENCE_FIT(
            "audienceFit",
            NUMBER,
            "cosine 0 to 1",
            "Cosine of the campaign's target (markets, ages, genders) and the audience, over the parts that are known"),
    AUDIENCE_QUALITY("audienceQuality", NUMBER, "fraction", "Share of real, active followers as the source states it"),
    COUNTRY_IN_MARKETS("countryInMarkets", FLAG, "", "The account's own country is one of the campaign's markets"),
    // money
    FEE("fee", NUMBER, "campaign currency", "What the creator asks for the deliverable that the plan would use"),
    EXPECTED_COST(
            "expectedCost",
            NUMBER,
            "campaign currency",
            "Fee, or the pack's fair price where no fee is known, with gift and the agency's share"),
    FAIR_PRICE("fairPrice", NUMBER, "campaign currency", "usualCpm * expected views (or reach) / 1000"),
    FEE_TO_FAIR_PRICE("feeToFairPrice", NUMBER, "ratio", "fee / fairPrice"),
    COST_PER_ENGAGEMENT("costPerEngagement", NUMBER, "campaign currency", "expectedCost / expected engagements (P50)"),
    COST_PER_THOUSAND_VIEWS(
            "costPerThousandViews", NUMBER, "campaign currency", "1000 * expectedCost / expected views (P50)"),
    EXPECTED_ENGAGEMENTS(
            "expectedEngagements", NUMBER, "engagements", "P50 of the deliverable that the plan would use"),
    EXPECTED_VIEWS("expectedViews", NUMBER, "views", "P50 of the deliverable that the plan would use"),
    EXPECTED_ROI("expectedRoi", NUMBER, "fraction", "P50 of (contribution - cost) / cost"),
    LOSS_PROBABILITY("lossProbability", NUMBER, "fraction", "Chance that it costs more than it earns"),
    // relationship
    COLLABORATIONS(
            "collaborations", NUMBER, "collaborations", "Earlier collaborations with the brand in collaborations.csv"),
    DAYS_SINCE_COLLABORATION("daysSinceCollaboration", NUMBER, "days", "Since the last collaboration with the brand"),
    RIVAL_COLLABORATIONS(
            "rivalCollaborations", NUMBER, "collaborations", "Collaborations with a rival in collaborations.csv"),
    DAYS_SINCE_RIVAL_COLLABORATION(
            "daysSinceRivalCollaboration", NUMBER, "days", "Since the last collaboration with a rival"),
    COLLABORATIONS_DUE(
            "collaborationsDue",
            NUMBER,
            "collaborations",
            "Collaborations with the brand whose planned day is over and of which it is known when they came"),
    COLLABORATION_ON_TIME_SHARE(
            "collaborationOnTimeShare",
            NUMBER,
            "fraction",
            "Of those, the share that came on the planned day or before"),
    COLLABORATIONS_MEASURED(
            "collaborationsMeasured",
            NUMBER,
            "collaborations",
            "Collaborations with the brand of which cost and contribution are known"),
    COLLABORATION_ROI(
            "collaborationRoi",
            NUMBER,
            "fraction",
            "(contribution - cost) / cost over those, the cost being the client's"),
    COLLABORATION_COST_TREND(
            "collaborationCostTrend",
            NUMBER,
            "fraction",
            "Share by which the cost of an engagement changes from one collaboration to the next (Theil-Sen), from 3"),
    // set by rules, for later stages
    TIER("tier", TEXT, "", "Size of the account, set by the tier stage: nano, micro, mid, macro, mega"),
    AUTHENTICITY("authenticity", TEXT, "", "genuine, doubtful or inauthentic, set by the authenticity stage"),
    AUTHENTICITY_SCORE(
            "authenticityScore",
            NUMBER,
            "points 0 to 100",
            "Score of the category authenticity, for the stages after it"),
    VALIDATED(
            "validated",
            FLAG,
            "",
            "The pack's verdict on authenticity was validated on this platform and number of followers"),
    PARTNERSHIP("partnership", TEXT, "", "renew, renegotiate or pause, set by the partners stage"),
    SCORE("score", NUMBER, "points 0 to 100", "Total of all categories known, for the decision stage"),
    KNOWN_CATEGORIES(
            "knownCategories", NUMBER, "categories", "Categories of which something is known, for the decision stage"),
    REVIEWS("reviews", NUMBER, "rules", "Rules that asked for a person's look, for the decision stage"),
    EXCLUSIONS("exclusions", NUMBER, "rules", "Rules that excluded the creator, for the decision stage"),
    USUAL_ENGAGEMENT_RATE(
            "usualEngagementRate",
            NUMBER,
            "fraction of followers",
            "Benchmark of tier and platform, from the pack's table"),
    USUAL_ENGAGEMENT_RATE_BY_VIEWS(
            "usualEngagementRateByViews",
            NUMBER,
            "fraction of views",
            "Benchmark of tier and platform, from the pack's table"),
    USUAL_REACH_RATE(
            "usualReachRate", NUMBER, "fraction of followers", "Reach of a post / followers, from the pack's table"),
    USUAL_CPM(
            "usualCpm",
            NUMBER,
            "USD per 1,000 views",
            "Price per thousand views or people reached, from the pack's table"),
    USUAL_CPM_LOW(
            "usualCpmLow",
            NUMBER,
            "USD per 1,000 views",
            "Lower end of what is paid per thousand views or people reached, from the pack's table"),
    USUAL_CPM_HIGH(
            "usualCpmHigh",
            NUMBER,
            "USD per 1,000 views",
            "Upper end of what is paid per thousand views or people reached, from the pack's table"),
    USUAL_CPME(
            "usualCpme",
            NUMBER,
            "USD per 1,000 engagements",
            "Price per thousand likes and comments, from the pack's table"),
    CLICK_RATE("clickRate", NUMBER, "fraction of views", "Clicks per view, from the campaign or the pack's table"),
    CONVERSION_RATE(
            "conversionRate", NUMBER, "fraction of clicks", "Orders per click, from the campaign or the pack's table"),
    USUAL_SPREAD(
            "usualSpread",
            NUMBER,
            "standard deviation of ln(1 + count)",
            "How much one post of an account differs from the next, from the pack's table"),
    SPONSORED_RATIO(
            "sponsoredRatio",
            NUMBER,
            "ratio",
            "Engagement of sponsored posts / of organic posts, from the pack's table");

    private static final Map<String, Fact> BY_ID = new HashMap<>();

    static {
        for (Fact fact : values()) {
            BY_ID.put(fact.id, fact);
        }
    }

    private final String id;
    private final FactType type;
    private final String unit;
    private final String meaning;

    Fact(String id, FactType type, String unit, String meaning) {
        this.id = id;
        this.type = type;
        this.unit = unit;
        this.meaning = meaning;
    }

    /** The name in rules. */
    public String id() {
        return id;
    }

    public FactType type() {
        return type;
    }

    /** Unit of a number, empty for a bare ratio or a text. */
    public String unit() {
        return unit;
    }

    /** Meaning or formula, one sentence. */
    public String meaning() {
        return meaning;
    }

    public static Optional<Fact> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
