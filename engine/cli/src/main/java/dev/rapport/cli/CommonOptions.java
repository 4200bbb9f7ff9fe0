package dev.rapport.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Options that verbs share may stand before the verb as well as behind it. */
final class CommonOptions {

    private static final Set<String> WITH_VALUE = Set.of("-w", "--workspace", "-c", "--campaign", "--seed");
    private static final Set<String> ALONE = Set.of("--json", "--all");

    private CommonOptions() {}

    /** The arguments with what stands before the verb behind it. */
    static String[] behindTheVerb(String... args) {
        List<String> before = new ArrayList<>();
        int i = 0;
        while (i < args.length) {
            String name = args[i].replaceFirst("=.*$", "");
            if (WITH_VALUE.contains(name) && args[i].contains("=") || ALONE.contains(args[i])) {
                before.add(args[i]);
                i++;
            } else if (WITH_VALUE.contains(args[i]) && i + 1 < args.length) {
                before.add(args[i]);
                before.add(args[i + 1]);
                i += 2;
            } else {
                break;
            }
        }
        if (before.isEmpty() || i == args.length) {
            return args;
        }
        List<String> all = new ArrayList<>(Arrays.asList(args).subList(i, args.length));
        // Names that follow -- are no options.
        int end = all.indexOf("--");
        all.addAll(end < 0 ? all.size() : end, before);
        return all.toArray(String[]::new);
    }
}
