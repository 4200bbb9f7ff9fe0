package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.model.AccountRef;
import dev.rapport.parsing.Json;
import java.util.ArrayList;
import java.util.List;

/** Those who share a post with who published it: it stands in their feeds, and its counters are theirs as well. */
final class Coauthors {

    private static final String[] LISTS = {
        "coauthor_producers", "coauthorProducers", "iphone_struct/coauthor_producers", "coauthors"
    };

    private Coauthors() {}

    static List<AccountRef> of(JsonNode post) {
        List<AccountRef> coauthors = new ArrayList<>();
        for (String list : LISTS) {
            for (JsonNode one : Json.at(post, list)) {
                AccountRef ref = one.isTextual()
                        ? Instagram.account("", one.asText())
                        : Instagram.account(Json.text(one, "id", "pk"), Json.text(one, "username"));
                if (ref.isNamed()) {
                    coauthors.add(ref);
                }
            }
        }
        return coauthors;
    }

    /** Whether somebody is one of them. */
    static boolean include(JsonNode post, AccountRef account) {
        return of(post).stream().anyMatch(one -> isSame(one, account));
    }

    static boolean isSame(AccountRef one, AccountRef other) {
        boolean isId = !one.id().isEmpty() && one.id().equals(other.id());
        boolean isHandle = !one.handle().isEmpty() && one.handleKey().equals(other.handleKey());
        return isId || isHandle;
    }
}
