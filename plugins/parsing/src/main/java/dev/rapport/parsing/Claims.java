package dev.rapport.parsing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.api.plugin.Claim;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Claims by what the first records look like. */
public final class Claims {

    private Claims() {}

    public static Optional<Claim> when(boolean fits, Claim claim) {
        return fits ? Optional.of(claim) : Optional.empty();
    }

    public static boolean any(FileHead head, Set<String> wrappers, Predicate<JsonNode> mark) {
        return head.records(wrappers).stream().anyMatch(mark);
    }
}
