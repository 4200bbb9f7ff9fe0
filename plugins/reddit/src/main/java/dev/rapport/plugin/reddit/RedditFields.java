package dev.rapport.plugin.reddit;

import dev.rapport.parsing.Fields;

/** What is read of a post, a comment or an account. */
final class RedditFields {

    static final Fields READ = Fields.of(
            // Listings
            "data",
            "name",
            "link_karma",
            "comment_karma",
            "created_utc",
            "kind",
            "children",
            "after",
            "before",
            "modhash",
            "dist",
            "id",
            "author",
            "more",
            "parent_id",
            // Dumps
            "subreddit",
            "subreddit_id",
            "title",
            "retrieved_on",
            "retrieved_utc",
            // Comments
            "body",
            "link_id",
            "replies",
            "is_submitter",
            "link_author",
            // Posts
            "num_comments",
            "selftext",
            "text",
            "post_id",
            "author_fullname",
            "view_count",
            "media",
            "reddit_video",
            "duration",
            "secure_media",
            "permalink",
            "score",
            "ups",
            "hide_score",
            "score_hidden",
            "crosspost_parent_list",
            "crosspost_parent",
            "is_gallery",
            "is_video",
            "post_hint",
            "video",
            "url",
            "image",
            // Profiles
            "total_karma",
            "is_suspended",
            "icon_img",
            "snoovatar_img",
            "avatar_default",
            "is_default_icon",
            "public_description",
            "subscribers",
            // Reddit
            "result",
            "results",
            "response",
            "items",
            "records");

    private RedditFields() {}
}
