package dev.rapport;

import dev.rapport.api.RapportException;
import dev.rapport.api.model.Problem;
import dev.rapport.core.intake.KeptFields;
import dev.rapport.core.runs.JudgedFile;
import dev.rapport.core.store.Store;
import dev.rapport.core.store.Surroundings;
import dev.rapport.core.workspace.CampaignReader;
import dev.rapport.core.workspace.Campaigns;
import dev.rapport.core.workspace.OwnCache;
import dev.rapport.core.workspace.SheetsReader;
import dev.rapport.core.workspace.StoreSetting;
import dev.rapport.core.workspace.Workspace;
import dev.rapport.core.workspace.WrittenSheets;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.packed.Seal;
import dev.rapport.loader.PluginCatalog;
import dev.rapport.report.Reports;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.scoring.judging.OwnFields;
import dev.rapport.scoring.rules.pack.PackLoader;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.CompiledPack;
import dev.rapport.scoring.rules.run.UnitCache;
import dev.rapport.written.DidYouMean;
import dev.rapport.written.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the rooms of an engine share; each is made when it is first used. Thread-safe. */
final class House implements AutoCloseable {

    final EngineConfig config;
    final Workspace workspace;
    final TemplatePacks packs;
    final Lazy<Reports> reports;
    final Lazy<PluginCatalog> catalog;
    final Lazy<Store> store;
    final LiveRules rules;
    final Meter meter;
    private final OwnCache own = OwnCache.ofUser();
    private final Lazy<Optional<Seal>> seal = new Lazy<>(own::seal);
    /** Held by whoever changes the store as a whole. */
    final Object importing;

    /** Whose rooms this one uses; empty where they are its own. */
    private final Optional<House> host;

    private volatile List<Problem> ruleDoubts = List.of();

    House(EngineConfig config) {
        this.config = config;
        this.workspace = new Workspace(config.workspace());
        this.packs = new TemplatePacks(workspace.folder().resolve("report-templates"), config.templatePacks());
        this.reports = new Lazy<>(Reports::new);
        this.catalog = new Lazy<>(this::loadPlugins);
        this.store = new Lazy<>(this::openStore);
        this.rules = new LiveRules(this::loadPack, this::compile);
        this.meter = new Meter();
        this.importing = new Object();
        this.host = Optional.empty();
    }

    private House(House host, EngineConfig config) {
        this.config = config;
        this.workspace = host.workspace;
        this.packs = host.packs;
        this.reports = host.reports;
        this.catalog = host.catalog;
        this.store = host.store;
        this.rules = host.rules;
        this.meter = host.meter;
        this.importing = host.importing;
        this.host = Optional.of(host);
    }

    /** The same rooms for another campaign of the workspace. */
    House forCampaign(String name) {
        return new House(this, config.withCampaign(Optional.of(name)));
    }

    /** Folder of the rule pack in use. */
    Path rulesFolder() {
        return workspace.rules().orElse(config.rules().resolve("standard"));
    }

    PackLoader packLoader() {
        return new PackLoader(List.of(config.rules()));
    }

    /** Whose rules are loaded when somebody is judged. */
    CompiledPack compile(RulePack read) {
        return CompiledPack.later(read, ruleCache());
    }

    /** Compiled rules are programs, so they never lie in a workspace, which may have come by mail. */
    UnitCache ruleCache() {
        return UnitCache.of(own.folder().resolve("rules"), seal.get(), config.compiledRules());
    }

    /** Judgements of before; a store in memory keeps none. */
    Optional<JudgedFile> judged() {
        return config.inMemory()
                ? Optional.empty()
                : Optional.of(new JudgedFile(workspace.cache().resolve("judged"), seal.get()));
    }

    /** What the brand wants, from memory or as its file says; what is wrong with the file is noted. */
    Campaign campaign(Problems problems) {
        return config.given().map(Given::campaign).orElseGet(() -> campaign(config.campaign(), problems));
    }

    /** A campaign of the workspace by the name of its file, empty for campaign.yaml; what is wrong with it is noted. */
    Campaign campaign(Optional<String> name, Problems problems) {
        Path file = workspace.campaign(name);
        Optional<String> missing = name.filter(wanted -> !Files.isRegularFile(file));
        missing.ifPresent(wanted -> unknownCampaign(wanted, problems));
        return CampaignReader.read(file, languages(), packs.names(), missing.isPresent() ? new Problems() : problems);
    }

    private void unknownCampaign(String wanted, Problems problems) {
        List<String> names = Campaigns.files(workspace);
        // Whoever lets a shell complete the name writes the path of the file.
        String bare = wanted.replaceFirst("^.*[/\\\\]", "").replaceFirst("(?i)\\.ya?ml$", "");
        Optional<Path> almost = workspace.almostCampaign(Optional.of(bare)).filter(file -> !names.contains(bare));
        problems.error(
                "unknown-campaign",
                "The workspace (" + workspace.folder() + ") has no campaign (" + wanted + ").",
                "campaigns/" + bare + ".yaml",
                almost.isPresent()
                        ? "Maybe rename campaigns/" + almost.get().getFileName() + " to " + bare + ".yaml."
                        : names.contains(bare)
                                ? "Maybe " + bare + "."
                                : names.stream()
                                        .filter(name -> isCalled(name, wanted))
                                        .findFirst()
                                        .map(name -> "Maybe " + name + ".")
                                        .orElseGet(() -> DidYouMean.hint(
                                                wanted,
                                                names,
                                                names.isEmpty()
                                                        ? "Maybe leave it out for campaign.yaml."
                                                        : "Maybe " + String.join(" or ", names)
                                                                + ", or leave it out for campaign.yaml.")));
    }

    /** Whether a campaign of campaigns/ begins so, or gives itself this name. */
    private boolean isCalled(String file, String wanted) {
        return file.toLowerCase(Locale.ROOT).startsWith(wanted.strip().toLowerCase(Locale.ROOT))
                || CampaignReader.read(workspace.campaign(Optional.of(file)), new Problems())
                        .name()
                        .equalsIgnoreCase(wanted.strip());
    }

    /** Folder of the template pack in use. */
    Path templatesFolder() {
        return config.templates()
                .or(() -> named().flatMap(packs::named))
                .or(workspace::templates)
                .orElse(config.templatePacks().resolve("standard"));
    }

    private Optional<String> named() {
        return config.given()
                .map(given -> given.campaign().templates())
                .orElseGet(() -> CampaignReader.templates(workspace.campaign(config.campaign())));
    }

    /** The report templates in use. */
    TemplatePack templates() {
        return TemplatePack.load(templatesFolder(), List.of(config.templatePacks()));
    }

    /** Templates that are broken do not hold up what needs no report; they are told where one is written. */
    private Set<String> languages() {
        try {
            return templates().languages();
        } catch (RapportException e) {
            return Set.of("en", "de");
        }
    }

    /** The sheets, from memory or as people wrote them; what is wrong with theirs is noted. @param own columns that the rules declare */
    WrittenSheets written(Set<String> own, Problems problems) {
        return config.given()
                .map(given -> new WrittenSheets(given.sheets(), List.of()))
                .orElseGet(() -> SheetsReader.written(workspace, own, problems));
    }

    /** The sheets, checked against the fields that a pack declares. */
    Sheets sheets(RulePack pack) {
        Problems problems = new Problems();
        Sheets sheets = written(OwnFields.columns(pack.vocabulary()), problems).sheets();
        OwnFields.check(pack.vocabulary(), sheets, problems);
        problems.throwIfErrors();
        return sheets;
    }

    /** What is doubtful in the rules that were read last. */
    List<Problem> ruleDoubts() {
        return host.map(House::ruleDoubts).orElse(ruleDoubts);
    }

    /** A pack that is broken does not hold up an import; once it is mended the files are read again for the fields that it declares. */
    KeptFields keptFields() {
        try {
            return OwnColumns.kept(rules.pack().vocabulary());
        } catch (RapportException e) {
            return KeptFields.NONE;
        }
    }

    @Override
    public void close() {
        if (host.isPresent()) {
            return;
        }
        // An import that is running ends with its file first.
        synchronized (importing) {
            catalog.close(PluginCatalog::close);
            store.close(Store::close);
            reports.close(made -> {});
        }
    }

    private PluginCatalog loadPlugins() {
        return PluginCatalog.load(config.plugins(), pluginCopies()).with(config.readers());
    }

    /** Copies of plugins are compared with the accepted checksum whenever they are loaded. */
    private Path pluginCopies() {
        return (config.inMemory() ? own.folder() : workspace.cache()).resolve("plugins");
    }

    private Store openStore() {
        Store opened = config.inMemory() ? Store.inMemory() : kept();
        try {
            People.eraseRest(opened, judged());
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private Store kept() {
        Problems problems = new Problems();
        StoreSetting setting = storeSetting(problems);
        problems.throwIfErrors();
        return setting.address()
                .map(address -> Store.open(address, Surroundings.ofProcess()))
                .orElseGet(() -> Store.open(workspace.store()));
    }

    /** Where the store is, as the user or the workspace says; what is wrong with it is noted. */
    StoreSetting storeSetting(Problems problems) {
        return config.store()
                .map(place -> StoreSetting.told(place, workspace, problems))
                .orElseGet(() -> StoreSetting.of(workspace, System.getenv(), problems));
    }

    /** Whether a store was made, or is shared with others. */
    boolean hasStore() {
        return !config.inMemory()
                && (Files.isDirectory(workspace.store())
                        || storeSetting(new Problems()).address().isPresent());
    }

    /** Begins to open a store of files in the workspace. A server may let us wait for its answer, and that once is enough. */
    void expectStore() {
        boolean isOfFiles = !config.inMemory()
                && Files.isDirectory(workspace.store())
                && storeSetting(new Problems()).address().isEmpty();
        if (isOfFiles) {
            store.begin("store");
        }
    }

    private RulePack loadPack() {
        Problems doubts = new Problems();
        RulePack read = packLoader().load(rulesFolder(), doubts);
        ruleDoubts = doubts.all();
        return read;
    }
}
