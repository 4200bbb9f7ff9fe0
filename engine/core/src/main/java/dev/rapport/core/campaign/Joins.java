package dev.rapport.core.campaign;

import dev.rapport.api.model.AccountRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which accounts are one creator, as the workspace's creators.csv says. */
public final class Joins {

    /** Every account is a creator of its own. */
    public static final Joins NONE = new Joins(List.of());

    /** One line of creators.csv. */
    public record Join(String creator, AccountRef account) {}

    private final Map<String, String> creators = new TreeMap<>();

    public Joins(List<Join> joins) {
        for (Join join : joins) {
            if (!join.account().id().isEmpty()) {
                creators.put(join.account().platform() + " id " + join.account().id(), join.creator());
            }
            if (!join.account().handle().isEmpty()) {
                creators.put(
                        join.account().platform() + " handle " + join.account().handleKey(), join.creator());
            }
        }
    }

    /** The creator whose account it is, empty when the list does not name it. */
    public Optional<String> creator(AccountRef account) {
        String byId = creators.get(account.platform() + " id " + account.id());
        return Optional.ofNullable(
                byId != null ? byId : creators.get(account.platform() + " handle " + account.handleKey()));
    }

    @Override
    public String toString() {
        return creators.toString();
    }
}
