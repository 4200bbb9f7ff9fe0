package dev.rapport.plugin.telegram;

import dev.rapport.parsing.Fields;

/** What is read of a chat and its messages. */
final class TelegramFields {

    static final Fields READ = Fields.of(
            // DesktopExport
            "messages",
            "chats",
            "left_chats",
            "list",
            "data",
            "result",
            "results",
            "items",
            "type",
            "message",
            "service",
            "id",
            "date_unixtime",
            // Chat
            "username",
            "name",
            // Messages
            "from_id",
            "forwarded_from",
            "reactions",
            "duration_seconds",
            "from",
            "date",
            "media_type",
            "photo",
            "mime_type",
            "file",
            // RichText
            "text_entities",
            "text",
            // Telegram

            "count");

    private TelegramFields() {}
}
