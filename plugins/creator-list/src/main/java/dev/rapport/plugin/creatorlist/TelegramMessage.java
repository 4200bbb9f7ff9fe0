package dev.rapport.plugin.creatorlist;

import dev.rapport.api.model.AccountRef;
import dev.rapport.parsing.Flat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A message of Telegram in a table. Messages of two channels have the same numbers, so its id is that of its channel and its own, as
 * the exports of Telegram itself are read; where no id of the channel is said, its handle stands there.
 */
final class TelegramMessage {

    static final String PLATFORM = "telegram";

    private TelegramMessage() {}

    /** The channel with its number, where a column has it and it wrote the message itself. */
    static AccountRef author(AccountRef author, Flat row) {
        String chat = row.get("chat");
        boolean isOwn = chat.isEmpty() || chat.equalsIgnoreCase(author.handle());
        return author.platform().equals(PLATFORM) && author.id().isEmpty() && isOwn
                ? Stream.of("author", "author_id", "channel_id", "chat_id")
                        .map(row::get)
                        .filter(cell -> cell.matches("(?:-100)?[0-9]{6,}"))
                        .findFirst()
                        .map(number -> AccountRef.of(PLATFORM, number.replaceFirst("^-100", ""), author.handle()))
                        .orElse(author)
                : author;
    }

    /** @param number the message's own number, from any column of ids */
    static Optional<String> id(AccountRef author, Stream<String> number) {
        String channel = author.id().isEmpty() ? author.handle().toLowerCase(Locale.ROOT) : author.id();
        return author.platform().equals(PLATFORM) && !channel.isEmpty()
                ? number.filter(cell -> cell.matches("[0-9]{1,9}")).findFirst().map(cell -> channel + "/" + cell)
                : Optional.empty();
    }
}
