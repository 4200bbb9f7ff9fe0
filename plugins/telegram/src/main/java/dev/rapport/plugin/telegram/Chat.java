package dev.rapport.plugin.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.parsing.Json;

/**
 * A chat of the export.
 *
 * @param type what the export calls it; empty where the messages stand alone
 * @param account the channel
 * @param name its title
 */
record Chat(String type, AccountRef account, String name) {

    static Chat of(JsonNode node) {
        return new Chat(
                Json.text(node, "type"),
                Telegram.channel(Json.text(node, "id"), Json.text(node, "username")),
                Json.text(node, "name").strip());
    }

    boolean isNamed() {
        return account.isNamed();
    }

    /** Whether anybody can read it. Messages alone say by their sender whether they are of a channel. */
    boolean isOpen() {
        return type.isEmpty() || Telegram.isChannel(type);
    }
}
