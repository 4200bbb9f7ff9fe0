package dev.rapport.plugin.bluesky;

import dev.rapport.parsing.Fields;

/** What is read of a post, an account or a record. */
final class BlueskyFields {

    static final Fields READ = Fields.of(
            // Views
            "post",
            "thread",
            "value",
            "did",
            "handle",
            "creator",
            "uri",
            "record",
            "subject",
            "followers",
            "follows",
            "likes",
            "repostedBy",
            "author",
            "cursor",
            "reason",
            "by",
            "$type",
            // Records
            "createdAt",
            "text",
            // Jetstream
            "time_us",
            "kind",
            "type",
            "commit",
            "collection",
            "identity",
            "rkey",
            // Bluesky
            "feed",
            "posts",
            "profiles",
            "actors",
            "records",
            "data",
            "result",
            "results",
            "response",
            "items",
            // PostText
            "facets",
            "features",
            "tag",
            "tags",
            "index",
            "byteStart",
            "byteEnd",
            // Posts
            "reply",
            "parent",
            "embed",
            "langs",
            "likeCount",
            "replyCount",
            "repostCount",
            "bookmarkCount",
            "indexedAt",
            "images",
            "media",
            // Profiles
            "followersCount",
            "followsCount",
            "displayName",
            "description",
            "avatar",
            "postsCount",
            "verification",
            "website",
            "verifiedStatus",
            "valid",
            "trustedVerifierStatus",
            // Thread
            "replies",
            "depth");

    private BlueskyFields() {}
}
