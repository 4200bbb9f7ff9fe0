package dev.rapport.plugin.creatorlist;

/** What a column of a list can mean. */
enum Column {
    PLATFORM,
    ID,
    HANDLE,
    NAME,
    URL,
    FOLLOWERS,
    FOLLOWING,
    POSTS,
    /** Videos, where another column counts the posts: on YouTube they are the posts, elsewhere a part of them. */
    VIDEOS,
    BIO,
    VERIFIED,
    PRIVATE,
    HAS_PICTURE,
    COUNTRY,
    CATEGORY,
    CREATED,
    WEBSITE,
    ENGAGEMENT_RATE,
    AVERAGE_LIKES,
    AVERAGE_COMMENTS,
    AVERAGE_VIEWS,
    CURRENCY,
    PRICE,
    /** Counts the rows of the list. */
    ROW_NUMBER,
    UNKNOWN
}
