package dev.rapport;

import dev.rapport.api.plugin.FileReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where an engine finds what it needs.
 *
 * @param workspace folder of campaign.yaml and the sheets; its store lies in {@code .rapport/}
 * @param campaign name of a campaign in {@code campaigns/}, empty for campaign.yaml
 * @param home folder of an unpacked distribution: plugins, rules and report-templates
 * @param readers readers beside those of the plugins
 * @param seed seed of the simulation: the same seed gives the same bytes
 * @param store where the store is, as {@code RAPPORT_STORE} says it: {@code hsqldb} or an address, which may hold a password; empty for what
 *     the surroundings say, else the workspace's rapport.yaml
 * @param inMemory keep nothing: the store lives as long as the engine
 * @param given campaign and sheets from memory, instead of the workspace's files
 * @param templates folder of a template pack to use, instead of the workspace's or the standard one
 */
public record EngineConfig(
        Path workspace,
        Optional<String> campaign,
        Path home,
        List<FileReader> readers,
        long seed,
        Optional<String> store,
        boolean inMemory,
        Optional<Given> given,
        Optional<Path> templates) {

    /** Seed when nobody says another. */
    public static final long DEFAULT_SEED = 20_260_101L;

    public EngineConfig {
        readers = List.copyOf(readers);
    }

    /** The store is where the surroundings say, else the workspace; the template pack the workspace's, else the standard one. */
    public EngineConfig(
            Path workspace,
            Optional<String> campaign,
            Path home,
            List<FileReader> readers,
            long seed,
            boolean inMemory,
            Optional<Given> given) {
        this(workspace, campaign, home, readers, seed, Optional.empty(), inMemory, given, Optional.empty());
    }

    /** A workspace, with the plugins and packs of a distribution. */
    public static EngineConfig of(Path workspace, Path home) {
        return new EngineConfig(
                workspace,
                Optional.empty(),
                home,
                List.of(),
                DEFAULT_SEED,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** No workspace: campaign and sheets are given, and nothing is kept. */
    public static EngineConfig inMemory(Given given, Path home) {
        Path nowhere = home.resolve("no-workspace");
        return new EngineConfig(
                nowhere,
                Optional.empty(),
                home,
                List.of(),
                DEFAULT_SEED,
                Optional.empty(),
                true,
                Optional.of(given),
                Optional.empty());
    }

    public EngineConfig withCampaign(Optional<String> name) {
        return new EngineConfig(workspace, name, home, readers, seed, store, inMemory, given, templates);
    }

    public EngineConfig withReaders(List<FileReader> more) {
        return new EngineConfig(workspace, campaign, home, more, seed, store, inMemory, given, templates);
    }

    public EngineConfig withSeed(long other) {
        return new EngineConfig(workspace, campaign, home, readers, other, store, inMemory, given, templates);
    }

    /** @param place {@code hsqldb}, or an address of PostgreSQL, which may hold a password */
    public EngineConfig withStore(String place) {
        return new EngineConfig(
                workspace, campaign, home, readers, seed, Optional.of(place), inMemory, given, templates);
    }

    /** With this template pack. */
    public EngineConfig withTemplates(Path pack) {
        return new EngineConfig(workspace, campaign, home, readers, seed, store, inMemory, given, Optional.of(pack));
    }

    public EngineConfig inMemoryOnly() {
        return new EngineConfig(workspace, campaign, home, readers, seed, store, true, given, templates);
    }

    /** Without the store, in which a password may stand. */
    @Override
    public final String toString() {
        return "EngineConfig[" + workspace + campaign.map(name -> ", " + name).orElse("") + "]";
    }

    Path plugins() {
        return home.resolve("plugins");
    }

    Path rules() {
        return home.resolve("rules");
    }

    /** The standard pack, compiled when the distribution was packed. */
    Path compiledRules() {
        return home.resolve("cache").resolve("rules");
    }

    /** The packs that a pack may extend. */
    Path templatePacks() {
        return home.resolve("report-templates");
    }
}
