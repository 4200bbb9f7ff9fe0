package dev.rapport.plugin.mastodon;

import dev.rapport.parsing.Fields;

/** What is read of a post, an account or an activity. */
final class MastodonFields {

    static final Fields READ = Fields.of(
                    // ArchiveOutbox
                    "type",
                    "actor",
                    "object",
                    "id",
                    "orderedItems",
                    "url",
                    "published",
                    "inReplyTo",
                    "attachment",
                    "mediaType",
                    "tag",
                    "summary",
                    "content",
                    "likes",
                    "totalItems",
                    "shares",
                    "contentMap",
                    "name",
                    "to",
                    "cc",
                    // RestApi
                    "last_status",
                    "ancestors",
                    "descendants",
                    "account",
                    "acct",
                    "created_at",
                    // Mastodon
                    "data",
                    "result",
                    "results",
                    "response",
                    "items",
                    "statuses",
                    "accounts",
                    "records",
                    "username",
                    // Statuses
                    "text",
                    "followers_count",
                    "avatar",
                    "display_name",
                    "note",
                    "following_count",
                    "statuses_count",
                    "fields",
                    "value",
                    "visibility",
                    "reblog",
                    "media_attachments",
                    "spoiler_text",
                    "favourites_count",
                    "replies_count",
                    "reblogs_count",
                    "meta",
                    "original",
                    "duration",
                    "tags",
                    "mentions",
                    "language",
                    "uri",
                    "in_reply_to_id",
                    "in_reply_to_account_id")
            .andWhole("contentMap");

    private MastodonFields() {}
}
