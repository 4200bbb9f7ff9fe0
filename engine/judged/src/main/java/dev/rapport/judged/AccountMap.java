package dev.rapport.judged;

import dev.rapport.api.model.AccountRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people wrote beside accounts, found in constant time: the same account is that of the same id, or of the same handle.
 *
 * @param <T> what stands beside an account
 */
public final class AccountMap<T> {

    private record Line<T>(int number, T value) {}

    private final Map<String, List<Line<T>>> byId = new HashMap<>();
    private final Map<String, List<Line<T>>> byHandle = new HashMap<>();
    private int lines;

    /** Whether both mean the same account: the same id, or the same handle, on one platform. */
    public static boolean isSame(AccountRef one, AccountRef other) {
        return one.platform().equals(other.platform())
                && ((!one.id().isEmpty() && one.id().equals(other.id()))
                        || (!one.handle().isEmpty() && one.handleKey().equals(other.handleKey())));
    }

    /** Adds a value beside an account; one account may have many. */
    public void add(AccountRef account, T value) {
        Line<T> line = new Line<>(lines++, value);
        if (!account.id().isEmpty()) {
            byId.computeIfAbsent(idKey(account), key -> new ArrayList<>()).add(line);
        }
        if (!account.handle().isEmpty()) {
            byHandle.computeIfAbsent(handleKey(account), key -> new ArrayList<>())
                    .add(line);
        }
    }

    /** All values beside an account, in the order in which they were added. */
    public List<T> all(AccountRef account) {
        List<Line<T>> ofId = account.id().isEmpty() ? List.of() : byId.getOrDefault(idKey(account), List.of());
        List<Line<T>> ofHandle =
                account.handle().isEmpty() ? List.of() : byHandle.getOrDefault(handleKey(account), List.of());
        List<Line<T>> found = new ArrayList<>(ofId);
        for (Line<T> line : ofHandle) {
            if (!ofId.contains(line)) {
                found.add(line);
            }
        }
        found.sort((a, b) -> Integer.compare(a.number(), b.number()));
        List<T> values = new ArrayList<>(found.size());
        found.forEach(line -> values.add(line.value()));
        return values;
    }

    /** The value that counts where one does: the last of those beside the same id, else the last of those beside the same handle. */
    public Optional<T> last(AccountRef account) {
        List<Line<T>> ofId = account.id().isEmpty() ? List.of() : byId.getOrDefault(idKey(account), List.of());
        List<Line<T>> found = ofId.isEmpty() && !account.handle().isEmpty()
                ? byHandle.getOrDefault(handleKey(account), List.of())
                : ofId;
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).value());
    }

    private static String idKey(AccountRef account) {
        return account.platform() + " " + account.id();
    }

    private static String handleKey(AccountRef account) {
        return account.platform() + " " + account.handleKey();
    }
}
