package dev.rapport.plugin.x;

import dev.rapport.parsing.Fields;

/** What is read of a post or an account of the official interfaces and of the own archive. */
final class XFields {

    private static final Fields MEDIA = Fields.of("type", "video_info", "duration_millis");

    /** Addresses of a text and where in it they stand are half of a tweet, and nobody asks for them. */
    private static final Fields ENTITIES = Fields.of(
                    "hashtags", "tag", "text", "mentions", "username", "user_mentions", "screen_name")
            .andInside("media", MEDIA)
            .andInside("url", Fields.of("urls", "expanded_url", "url"));

    static final Fields READ = Fields.of(
                    // What scrapers of the web keep of a tweet and its author
                    "rest_id",
                    "fast_followers_count",
                    "views",
                    "language",
                    "is_retweet",
                    // ApiV2
                    "start",
                    "end",
                    "tweet_count",
                    "voting_status",
                    "media_key",
                    "type",
                    "url",
                    "meta",
                    "result_count",
                    "next_token",
                    "errors",
                    "title",
                    "detail",
                    "users",
                    "tweets",
                    // ApiV1
                    "acct",
                    "ids",
                    "text",
                    "full_text",
                    "id_str",
                    "id",
                    "created_at",
                    "user",
                    "screen_name",
                    "user_screen_name",
                    "post_id",
                    "media_id",
                    "user_id",
                    "user_id_str",
                    "favorite_count",
                    "retweeted",
                    "next_cursor_str",
                    "previous_cursor_str",
                    "status",
                    // Archive
                    "tweet",
                    "community_tweet",
                    "community_tweets",
                    "account",
                    "profile",
                    "verified",
                    "follower",
                    "following",
                    // ArchiveProfile
                    "userInfo",
                    "accountId",
                    "username",
                    "accountDisplayName",
                    "createdAt",
                    "userName",
                    "displayName",
                    "description",
                    "website",
                    "avatarMediaUrl",
                    "bio",
                    "full_name",
                    "default_profile",
                    // ClassicTweet
                    "extended_tweet",
                    "lang",
                    "hashtags",
                    "user_mentions",
                    "reply_count",
                    "retweet_count",
                    "bookmark_count",
                    "in_reply_to_user_id_str",
                    "in_reply_to_user_id",
                    "in_reply_to_screen_name",
                    "in_reply_to_status_id_str",
                    "in_reply_to_status_id",
                    "media",
                    "video_info",
                    "duration_millis",
                    // ClassicUser
                    "followers_count",
                    "statuses_count",
                    "friends_count",
                    "name",
                    "protected",
                    // V2Tweet
                    "video_id",
                    "digg_count",
                    "message",
                    "is_quote_post",
                    "media_product_type",
                    "snippet",
                    "create_time",
                    "date",
                    "from",
                    "like_count",
                    "comment_id",
                    "timestamp",
                    "created_time",
                    "public_metrics",
                    "referenced_tweets",
                    "conversation_id",
                    "possibly_sensitive",
                    "author_id",
                    "note_tweet",
                    "tag",
                    "mentions",
                    "organic_metrics",
                    "impression_count",
                    "non_public_metrics",
                    "replied_to",
                    "attachments",
                    "media_keys",
                    "video",
                    "photo",
                    "duration_ms",
                    // V2User
                    "threads_biography",
                    "account_type",
                    "display_name",
                    "fan_count",
                    "category",
                    "media_count",
                    "link",
                    "pinned_tweet_id",
                    "most_recent_tweet_id",
                    "following_count",
                    // X
                    "default_profile_image",
                    "profile_image_url",
                    "profile_image_url_https",
                    "urls",
                    "expanded_url")
            .andInside("entities", ENTITIES)
            .andInside("extended_entities", Fields.of().andInside("media", MEDIA))
            .andUnopened(
                    "includes",
                    "matching_rules",
                    "context_annotations",
                    "options",
                    "edit_history_tweet_ids",
                    "retweeted_status",
                    "retweeted_status_result");

    private XFields() {}
}
