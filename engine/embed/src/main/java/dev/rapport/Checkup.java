package dev.rapport;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.loader.PluginInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Looks at every room of an engine and collects what is wrong. */
final class Checkup {

    private final List<Problem> problems = new ArrayList<>();

    private Checkup() {}

    static Health of(Engine engine, House house) {
        Checkup checkup = new Checkup();
        List<PluginInfo> plugins = checkup.tried(() -> engine.files().plugins(), List.of());
        String rules = checkup.tried(() -> house.rules.pack().title(), "");
        String templates = checkup.tried(() -> house.templates().toString(), "");
        int files = checkup.tried(() -> house.store.get().files().size(), 0);
        checkup.tried(() -> engine.campaign().name(), "");
        int refused = (int) plugins.stream().filter(plugin -> !plugin.isUsed()).count();
        return new Health(
                checkup.problems.isEmpty(),
                rules,
                templates,
                plugins.size() - refused,
                refused,
                files,
                checkup.problems);
    }

    private <T> T tried(Supplier<T> room, T otherwise) {
        try {
            return room.get();
        } catch (RapportException e) {
            // One cause, such as a broken pack, closes several rooms.
            e.problems().stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
            return otherwise;
        }
    }
}
