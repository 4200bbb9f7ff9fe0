package dev.rapport.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.api.model.Account;
import dev.rapport.api.model.AccountData;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.core.identity.SuggestedJoin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** {@code creators list --json}. */
public final class CreatorListJson {

    private final Map<AccountRef, List<SuggestedJoin>> suggested = new HashMap<>();
    private final Function<SuggestedJoin, String> command;

    /** @param command the command that follows a suggestion */
    public CreatorListJson(List<SuggestedJoin> suggestions, Function<SuggestedJoin, String> command) {
        this.command = command;
        suggestions.forEach(join -> join.accounts().forEach(account -> suggested
                .computeIfAbsent(account, unused -> new ArrayList<>())
                .add(join)));
    }

    public ObjectNode of(Creator creator) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("creator", creator.id()).put("name", creator.name());
        ArrayNode accounts = node.putArray("accounts");
        Set<SuggestedJoin> joins = new LinkedHashSet<>();
        for (AccountData data : creator.accounts()) {
            Account account = data.account();
            joins.addAll(suggested.getOrDefault(account.ref(), List.of()));
            ObjectNode one = accounts.addObject();
            one.put("platform", account.ref().platform())
                    .put("id", account.ref().id())
                    .put("handle", account.ref().handle());
            account.followers().known().ifPresent(followers -> one.put("followers", followers));
            one.put("posts", data.posts().size());
        }
        node.put("comments", creator.comments());
        if (!joins.isEmpty()) {
            ArrayNode array = node.putArray("suggestedJoins");
            joins.forEach(join -> array.add(of(join, command.apply(join))));
        }
        return node;
    }

    public static ObjectNode of(SuggestedJoin join, String command) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("strength", join.strength().id());
        refs(join.accounts(), node.putArray("accounts"));
        ArrayNode reasons = node.putArray("reasons");
        join.reasons().forEach(reason -> {
            ObjectNode one = reasons.addObject().put("kind", reason.kind().id());
            refs(reason.accounts(), one.putArray("accounts"));
            reason.evidence().forEach(one.putArray("evidence")::add);
            one.put("text", reason.text());
        });
        join.conflicts().forEach(node.putArray("conflicts")::add);
        return node.put("command", command);
    }

    private static void refs(List<AccountRef> accounts, ArrayNode array) {
        accounts.forEach(account -> array.add(account.toString()));
    }
}
