package dev.rapport.plugin.instagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.plugin.Claim;
import dev.rapport.parsing.FileHead;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Claims by what the first records look like. */
final class Claims {

    private Claims() {}

    static Optional<Claim> when(boolean fits, Claim claim) {
        return fits ? Optional.of(claim) : Optional.empty();
    }

    static boolean any(FileHead head, Predicate<JsonNode> mark) {
        return any(head, Instagram.WRAPPERS, mark);
    }

    static boolean any(FileHead head, Set<String> wrappers, Predicate<JsonNode> mark) {
        return head.records(wrappers).stream().anyMatch(mark);
    }
}
