package dev.rapport;

import dev.rapport.api.model.Problem;
import java.util.List;

/**
 * Whether an engine can do its work, for a service that is asked.
 *
 * @param isUp whether store, rules, campaign and templates can be used
 * @param rules rule pack with version, empty where it cannot be read
 * @param templates report templates with version, empty where they cannot be read
 * @param plugins plugins that can be used
 * @param refusedPlugins plugins that were refused
 * @param files files that are stored
 * @param problems what is wrong; nothing is thrown
 */
public record Health(
        boolean isUp,
        String rules,
        String templates,
        int plugins,
        int refusedPlugins,
        int files,
        List<Problem> problems) {

    public Health {
        problems = List.copyOf(problems);
    }
}
