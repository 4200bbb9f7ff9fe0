package dev.rapport.api.plugin;

/** What a format can give. A format that declares one gives it where the file has it; one that does not never invents it. */
public enum ReaderCapability {
    PROFILE,
    FOLLOWERS,
    POSTS,
    POST_TIME,
    CAPTION,
    LIKES,
    COMMENT_COUNT,
    SHARES,
    SAVES,
    VIEWS,
    REACH,
    DURATION,
    PARTNERSHIP,
    COMMENTS,
    AUDIENCE,
    FOLLOWER_HISTORY,
    PRICES,
    /** Own fields: what the model does not know, for rule packs that declare it. */
    FIELDS,
    /** The rest is of results. */
    ORDERS,
    REFUNDS,
    CLICKS,
    CODE_USES,
    SALES,
    INSIGHTS,
    ANSWERS
}
