package dev.rapport.plugin.telegram;

import static dev.rapport.api.plugin.ReaderCapability.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.plugin.Claim;
import dev.rapport.api.plugin.ExportFile;
import dev.rapport.api.plugin.ModelSink;
import dev.rapport.api.plugin.ReadIssue;
import dev.rapport.api.plugin.ReaderFormat;
import dev.rapport.parsing.Claims;
import dev.rapport.parsing.Family;
import dev.rapport.parsing.FileHead;
import dev.rapport.parsing.Json;
import dev.rapport.parsing.JsonFile;
import dev.rapport.parsing.JsonRecord;
import dev.rapport.parsing.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Telegram Desktop's export: result.json of one chat or of a whole account, or its messages alone. */
final class DesktopExport implements Family {

    private static final String FORMAT = "desktop-export";

    /** Messages stream from one chat; in the export of a whole account each chat is a record of its own. */
    private static final Set<String> WRAPPERS =
            Set.of("messages", "chats", "left_chats", "list", "data", "result", "results", "items");

    @Override
    public List<ReaderFormat> formats() {
        return List.of(ReaderFormat.of(
                FORMAT, "Telegram Desktop export", PROFILE, POSTS, POST_TIME, CAPTION, LIKES, DURATION));
    }

    @Override
    public Optional<Claim> claim(ExportFile file, FileHead head) {
        return Claims.when(Claims.any(head, WRAPPERS, node -> isMessage(node) || isChat(node)), Claim.exact(FORMAT));
    }

    static boolean isMessage(JsonNode node) {
        String type = Json.text(node, "type");
        return (type.equals("message") || type.equals("service")) && Json.hasAll(node, "id", "date_unixtime");
    }

    static boolean isChat(JsonNode node) {
        return Json.hasAll(node, "type", "id")
                && node.path("messages").isArray()
                && Json.text(node, "type").matches("[a-z]+_[a-z]+|saved_messages");
    }

    @Override
    public void read(ExportFile file, String format, ModelSink sink) throws IOException {
        Reading reading = new Reading(sink);
        JsonNode around = JsonFile.envelope(file, WRAPPERS);
        // Where each message has a line of its own, nothing is around them.
        Chat whole = Chat.of(isMessage(around) ? MissingNode.getInstance() : around);
        Messages messages = new Messages(reading);
        if (whole.isNamed() && whole.isOpen()) {
            sink.owner(whole.account());
            sink.account(Account.of(whole.account()).name(whole.name()).build());
        }
        JsonFile.each(file, WRAPPERS, TelegramFields.READ, reading, record -> {
            JsonNode node = record.node();
            if (isChat(node)) {
                chat(record, messages, reading);
            } else if (isMessage(node)) {
                if (record.isComplete()) {
                    messages.take(record, whole);
                }
            } else if (!record.isEnvelope() && record.isComplete()) {
                reading.reject("no-message", "The entry is no message.", record.place());
            }
        });
        messages.finish(whole);
    }

    private static void chat(JsonRecord record, Messages messages, Reading reading) {
        Chat chat = Chat.of(record.node());
        if (!chat.isOpen()) {
            reading.once(ReadIssue.info(
                    "private-chat",
                    "Chats that are not public (type = " + chat.type() + ") are passed over.",
                    record.place()));
            messages.passOver();
            return;
        }
        AccountRef account = chat.account();
        if (account.isNamed()) {
            reading.sink().account(Account.of(account).name(chat.name()).build());
        }
        int position = 0;
        for (JsonNode message : record.node().path("messages")) {
            JsonRecord part = record.part(message, "messages/" + position++);
            if (part.isComplete(message) && isMessage(message)) {
                messages.take(new JsonRecord(message, part.place(), false, Set.of()), chat);
            }
        }
    }
}
