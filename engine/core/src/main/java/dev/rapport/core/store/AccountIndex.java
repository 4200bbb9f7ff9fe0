package dev.rapport.core.store;

import dev.rapport.api.model.AccountRef;
import java.util.HashMap;
import java.util.Map;

/** Knows which references are the same account: those that share an id, or a handle, on a platform. */
public final class AccountIndex {

    private final Map<String, String> parents = new HashMap<>();

    /** Notes a reference, and that its id and its handle are one account. */
    public void add(AccountRef ref) {
        String id = idKey(ref);
        String handle = handleKey(ref);
        if (!id.isEmpty() && !handle.isEmpty()) {
            union(id, handle);
        } else if (ref.isNamed()) {
            find(id.isEmpty() ? handle : id);
        }
    }

    /** The key of the account, the same for all references to it; empty for an unnamed one. */
    public String key(AccountRef ref) {
        if (!ref.isNamed()) {
            return "";
        }
        return find(ref.id().isEmpty() ? handleKey(ref) : idKey(ref));
    }

    private static String idKey(AccountRef ref) {
        return ref.id().isEmpty() ? "" : ref.platform() + " id " + ref.id();
    }

    private static String handleKey(AccountRef ref) {
        return ref.handle().isEmpty() ? "" : ref.platform() + " handle " + ref.handleKey();
    }

    private String find(String key) {
        String parent = parents.putIfAbsent(key, key);
        if (parent == null || parent.equals(key)) {
            return key;
        }
        String root = find(parent);
        parents.put(key, root);
        return root;
    }

    /** The smaller name is the root, so that the key does not depend on the order. */
    private void union(String a, String b) {
        String rootA = find(a);
        String rootB = find(b);
        int order = rootA.compareTo(rootB);
        if (order < 0) {
            parents.put(rootB, rootA);
        } else if (order > 0) {
            parents.put(rootA, rootB);
        }
    }
}
