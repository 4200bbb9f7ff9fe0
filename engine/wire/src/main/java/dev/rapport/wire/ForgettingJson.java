package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.core.forget.Forgetting;
import dev.rapport.core.store.Erased;

/** {@code creators forget --json}. */
public final class ForgettingJson {

    private ForgettingJson() {}

    public static ObjectNode of(Forgetting done, boolean dryRun) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("creator", done.creator()).put("dryRun", dryRun);
        ArrayNode accounts = node.putArray("accounts");
        done.accounts().forEach(account -> accounts.add(account.toString()));
        Erased erased = done.erased();
        node.putObject("erased")
                .put("accounts", erased.accounts())
                .put("profiles", erased.profiles())
                .put("posts", erased.posts())
                .put("comments", erased.comments())
                .put("audience", erased.audience())
                .put("followers", erased.followers())
                .put("mentions", erased.mentions())
                .put("files", erased.files())
                .put("runs", erased.runs());
        done.proof().ifPresent(proof -> {
            ObjectNode of = node.putObject("proof");
            of.put("clean", proof.isClean()).put("rows", proof.rows()).put("erasedRows", proof.traces());
            proof.words().forEach(of.putArray("words")::add);
            if (!proof.rewritten().isEmpty()) {
                proof.rewritten().forEach(of.putArray("rewritten")::add);
            }
            proof.files().forEach(of.putArray("files")::add);
            proof.found().forEach(of.putArray("found")::add);
        });
        ArrayNode remains = node.putArray("remains");
        done.remains().forEach(one -> {
            ObjectNode of = remains.addObject()
                    .put("path", one.path())
                    .put("kind", one.kind().id());
            one.lines().forEach(of.putArray("lines")::add);
            one.words().forEach(of.putArray("words")::add);
        });
        return node;
    }

    public static ObjectNode undone(String handle) {
        return JsonNodeFactory.instance.objectNode().put("undone", handle);
    }
}
