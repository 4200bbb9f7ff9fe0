package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which accounts are one creator, as the workspace's creators.csv says. */
public final class Joins {

    /** Every account is a creator of its own. */
    public static final Joins NONE = new Joins(List.of());

    /**
     * One line of creators.csv.
     *
     * @param creator id of the creator
     * @param account the account
     * @param name the creator's name, empty where the line has none
     * @param place where it stands
     */
    public record Join(String creator, AccountRef account, String name, String place) {

        public Join(String creator, AccountRef account) {
            this(creator, account, "", "");
        }
    }

    private final List<Join> lines;
    private final Map<String, Join> joins = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    public Joins(List<Join> lines) {
        this.lines = List.copyOf(lines);
        for (Join join : lines) {
            if (!join.account().id().isEmpty()) {
                joins.put(idKey(join.account()), join);
            }
            if (!join.account().handle().isEmpty()) {
                joins.put(handleKey(join.account()), join);
            }
            if (!join.name().isEmpty()) {
                names.putIfAbsent(join.creator(), join.name());
            }
        }
    }

    /** Every line, as it stands. */
    public List<Join> lines() {
        return lines;
    }

    /** The creator whose account it is, empty when the list does not name it. */
    public Optional<String> creator(AccountRef account) {
        return line(account).map(Join::creator);
    }

    /** The line that names an account. */
    public Optional<Join> line(AccountRef account) {
        Join byId = joins.get(idKey(account));
        return Optional.ofNullable(byId != null ? byId : joins.get(handleKey(account)));
    }

    /** The name that the list gives a creator. */
    public Optional<String> name(String creator) {
        return Optional.ofNullable(names.get(creator));
    }

    /** Whether any line gives accounts to this creator. */
    public boolean knows(String creator) {
        return joins.values().stream().anyMatch(join -> join.creator().equals(creator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Joins all && all.lines.equals(lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    private static String idKey(AccountRef account) {
        return account.platform() + " id " + account.id();
    }

    private static String handleKey(AccountRef account) {
        return account.platform() + " handle " + account.handleKey();
    }

    /** What it says, and not where: moving a line changes no run. */
    @Override
    public String toString() {
        Map<String, String> creators = new TreeMap<>();
        joins.forEach((key, join) -> creators.put(key, join.creator()));
        return creators + (names.isEmpty() ? "" : names.toString());
    }
}
