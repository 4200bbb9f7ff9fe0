package dev.rapport.plugin.creatorlist;

/** What a column of a table of posts can say. */
enum PostColumn {
    ID,
    URL,
    TEXT,
    TIME,
    LIKES,
    COMMENTS,
    SHARES,
    SAVES,
    VIEWS,
    REACH,
    KIND,
    DURATION,
    HANDLE,
    NAME,
    ACCOUNT_ID,
    ACCOUNT_URL,
    FOLLOWERS,
    FOLLOWING,
    ACCOUNT_POSTS,
    PLATFORM
}
