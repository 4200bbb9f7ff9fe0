package dev.rapport.cli;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Problem;
import dev.rapport.judged.AccountProfile;
import dev.rapport.judged.Profile;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.PlatformName;
import dev.rapport.written.ProfileAddress;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What people call a creator on the command line: a handle, {@code platform:handle}, an id, or the name in creators.csv. */
final class Handles {

    /** Fewer letters begin the handles of many. */
    private static final int SHORTEST = 3;

    private static final int MOST_NAMED = 3;

    private Handles() {}

    static boolean means(String handle, Creator creator) {
        return means(
                handle,
                creator.id(),
                creator.accounts().stream().map(data -> data.account().ref()).toList());
    }

    static boolean means(String handle, Profile creator) {
        return means(
                handle,
                creator.id(),
                creator.accounts().stream().map(AccountProfile::ref).toList());
    }

    static boolean means(String handle, String id, List<AccountRef> accounts) {
        String wanted = bare(handle);
        return id.toLowerCase(Locale.ROOT).equals(wanted) || accounts.stream().anyMatch(ref -> means(wanted, ref));
    }

    /** Whether it is the name shown. Anybody may call themselves as they like, so that handles come first. */
    static boolean isName(String wanted, String name) {
        return !name.isBlank() && folded(wanted).equals(folded(name));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /**
     * The accounts that handles mean.
     *
     * @param known all accounts, by creator
     * @throws RapportException naming every handle that means nobody, or several
     */
    static List<AccountRef> accounts(List<String> handles, Map<String, List<AccountRef>> known) {
        Set<AccountRef> accounts = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (String handle : handles) {
            try {
                accounts.addAll(accounts(handle, known));
            } catch (RapportException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new RapportException(problems);
        }
        return List.copyOf(accounts);
    }

    /** The creator that a handle means, empty for none. */
    static Optional<String> creator(String handle, Map<String, List<AccountRef>> known) {
        String wanted = bare(handle);
        List<String> byId = known.keySet().stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        if (byId.size() == 1) {
            return Optional.of(byId.get(0));
        }
        List<String> meant = known.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(ref -> means(wanted, ref)))
                .map(Map.Entry::getKey)
                .toList();
        if (meant.size() > 1) {
            throw ambiguous(handle, meant);
        }
        return meant.stream().findFirst();
    }

    private static List<AccountRef> accounts(String handle, Map<String, List<AccountRef>> known) {
        String creator = creator(handle, known).orElseThrow(() -> notFound(handle, known));
        List<AccountRef> all = known.getOrDefault(creator, List.of());
        List<AccountRef> meant =
                all.stream().filter(ref -> means(bare(handle), ref)).toList();
        return meant.isEmpty() ? all : meant;
    }

    static RapportException notFound(String handle, Map<String, List<AccountRef>> known) {
        Set<String> names = new TreeSet<>(known.keySet());
        known.values().forEach(refs -> refs.forEach(ref -> names.add(ref.toString())));
        return notFound(handle, names);
    }

    private static boolean means(String wanted, AccountRef ref) {
        return ref.handleKey().equals(wanted)
                || ref.id().toLowerCase(Locale.ROOT).equals(wanted)
                || ref.toString().toLowerCase(Locale.ROOT).equals(wanted)
                || (ref.platform() + ":" + ref.id()).toLowerCase(Locale.ROOT).equals(wanted);
    }

    static RapportException notFound(String handle, Collection<String> known) {
        // Whoever writes a handle without its platform misspells the handle alone.
        Set<String> names = new TreeSet<>(known);
        known.forEach(name -> names.add(name.substring(name.indexOf(':') + 1)));
        String bare = bare(handle);
        List<String> longer = names.stream()
                .filter(name -> !name.contains(":")
                        && bare.length() >= SHORTEST
                        && name.toLowerCase(Locale.ROOT).startsWith(bare))
                .limit(MOST_NAMED)
                .toList();
        return new RapportException(
                Problem.error(
                        "unknown-creator",
                        "No creator (" + handle + ") is in the workspace.",
                        "HANDLE",
                        DidYouMean.hint(
                                handle,
                                names,
                                !longer.isEmpty()
                                        ? "Maybe " + String.join(" or ", longer) + "."
                                        : "Maybe import the creator's files first; rapport creators list shows who is there.")));
    }

    static RapportException ambiguous(String handle, Collection<String> ids) {
        return new RapportException(Problem.error(
                "ambiguous-creator",
                "Several creators are called (" + handle + "): " + String.join(", ", ids) + ".",
                "HANDLE",
                "Maybe write platform:handle."));
    }

    private static String bare(String handle) {
        String lower = handle.strip().toLowerCase(Locale.ROOT);
        // Asked for every creator there is: only what has a slash can be an address.
        Optional<AccountRef> address = lower.indexOf('/') < 0 ? Optional.empty() : ProfileAddress.of(handle.strip());
        if (address.isPresent()) {
            return address.get().toString().toLowerCase(Locale.ROOT);
        }
        int colon = lower.indexOf(':');
        String platform =
                colon < 1 ? "" : PlatformName.of(lower.substring(0, colon)).orElse("");
        return platform.isEmpty()
                ? withoutAt(lower)
                : platform + ":" + withoutAt(lower.substring(colon + 1).strip());
    }

    private static String withoutAt(String handle) {
        return handle.startsWith("@") ? handle.substring(1) : handle;
    }
}
