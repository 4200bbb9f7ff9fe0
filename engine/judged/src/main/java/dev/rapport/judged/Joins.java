package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final AccountMap<Join> joins = new AccountMap<>();
    private final Set<String> creators = new HashSet<>();
    private final Map<String, String> names = new TreeMap<>();

    public Joins(List<Join> lines) {
        this.lines = List.copyOf(lines);
        for (Join join : lines) {
            joins.add(join.account(), join);
            creators.add(join.creator());
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
        return joins.last(account);
    }

    /** The name that the list gives a creator. */
    public Optional<String> name(String creator) {
        return Optional.ofNullable(names.get(creator));
    }

    /** Whether any line gives accounts to this creator. */
    public boolean knows(String creator) {
        return creators.contains(creator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Joins all && all.lines.equals(lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** What it says, and not where: moving a line changes no run. */
    @Override
    public String toString() {
        return lines.stream()
                .map(join -> join.account() + " " + join.account().id() + "=" + join.creator() + " " + join.name())
                .sorted()
                .toList()
                .toString();
    }
}
