package dev.rapport;

import dev.rapport.api.Progress;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Campaign;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Judgement;
import dev.rapport.api.model.Plan;
import dev.rapport.api.model.RunInfo;
import dev.rapport.api.model.Verdict;
import dev.rapport.core.campaign.CampaignReader;
import dev.rapport.core.campaign.Sheets;
import dev.rapport.core.campaign.Workspace;
import dev.rapport.core.intake.FileReport;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.core.intake.ImportRun;
import dev.rapport.core.intake.Importer;
import dev.rapport.core.intake.KeptFields;
import dev.rapport.core.metrics.Peers;
import dev.rapport.core.plan.Planner;
import dev.rapport.core.rules.pack.PackLoader;
import dev.rapport.core.rules.pack.RulePack;
import dev.rapport.core.rules.run.CompiledPack;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.core.store.Store;
import dev.rapport.core.store.StoredFile;
import dev.rapport.core.yaml.Problems;
import dev.rapport.loader.PluginCatalog;
import dev.rapport.loader.PluginInfo;
import dev.rapport.report.ReportInput;
import dev.rapport.report.Reports;
import dev.rapport.report.template.TemplatePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Rapport in one object: files in, judged creators, a plan and reports out. The only class that knows the order of the steps.
 *
 * <p>Thread-safe; close it when done. Nothing is sent anywhere, nothing global is changed. Long work reports its progress and can be
 * cancelled between two files or creators.
 */
public final class Engine implements AutoCloseable {

    /** As many creators as a report gives a page. */
    private static final int WHAT_IFS = 60;
    /** Creators that go through the rules together. */
    private static final int TOGETHER = 128;

    private final EngineConfig config;
    private final Workspace workspace;
    private final Lazy<Reports> reports = new Lazy<>(Reports::new);
    private final Lazy<PluginCatalog> catalog;
    private final Lazy<Store> store;
    private final LiveRules rules;
    private final Object importing = new Object();

    private Engine(EngineConfig config) {
        this.config = config;
        this.workspace = new Workspace(config.workspace());
        this.catalog = new Lazy<>(this::loadPlugins);
        this.store = new Lazy<>(this::openStore);
        this.rules = new LiveRules(this::loadPack, this::compile);
    }

    /** Opens an engine. What it needs is loaded when it is first used. */
    public static Engine open(EngineConfig config) {
        return new Engine(config);
    }

    /** All plugins found, with those that were refused and why. */
    public List<PluginInfo> plugins() {
        return catalog.get().plugins();
    }

    /** The campaign as its file says. @throws RapportException with every problem of the file */
    public Campaign campaign() {
        return CampaignReader.read(workspace.campaign(config.campaign()));
    }

    /** The rule pack in use: the workspace's own, else the standard one. */
    public RulePack rules() {
        return rules.pack();
    }

    /**
     * Reads the rules again, and from then on judges by them. Only files that changed are compiled; meanwhile everybody is judged by the
     * rules that were there, and who has begun ends by them.
     *
     * @return the pack now in use
     * @throws RapportException with every problem of the new rules: then the old ones stay
     */
    public RulePack reloadRules() {
        return rules.reload();
    }

    /** Folder of the rule pack in use. */
    public Path rulesFolder() {
        return workspace.rules().orElse(config.rules().resolve("standard"));
    }

    /** Folder of the workspace. */
    public Path workspaceFolder() {
        return workspace.folder();
    }

    /** Where compiled rules are kept. */
    public Optional<Path> ruleCache() {
        return Optional.of(cache().resolve("rules"));
    }

    /** Reads rule packs, and finds those that they extend. */
    public PackLoader packLoader() {
        return new PackLoader(List.of(config.rules()));
    }

    /**
     * Imports files; each is kept as a whole or not at all, and importing again changes nothing.
     *
     * @param files files; folders are walked
     */
    public List<FileReport> importFiles(List<Path> files, ImportOptions options, Progress progress) {
        synchronized (importing) {
            List<Path> all = walk(files);
            Importer importer = new Importer(catalog.get(), store.get(), keptFields());
            List<FileReport> done = new ImportRun(importer, this::shown, options).read(all, progress);
            progress.report("", all.size(), all.size());
            return done;
        }
    }

    /** Every creator in the store as it is now, one at a time, sorted by id. */
    public void creators(Consumer<Creator> action) {
        try (CreatorReader reader = new CreatorReader(store.get())) {
            reader.forEach(sheets(rules()).joins(), action);
        }
    }

    /** Judges every creator in the store as it is now; what is imported meanwhile is not seen. */
    public Scoring score(Progress progress) {
        return score(rules.compiled(), progress);
    }

    /**
     * Judges by another pack than the workspace's, to compare.
     *
     * @param packFolder folder of the pack
     */
    public Scoring score(Path packFolder, Progress progress) {
        RulePack other = packLoader().load(packFolder);
        return score(compile(other), progress);
    }

    private Scoring score(CompiledPack rules, Progress progress) {
        Campaign campaign = campaign();
        Sheets sheets = sheets(rules.pack());
        Judging judging = new Judging(campaign, sheets, rules, config.seed());
        List<Judging.Ready> ready = new ArrayList<>();
        try (CreatorReader reader = new CreatorReader(store.get())) {
            int total = reader.creators(sheets.joins());
            int[] done = {0};
            reader.forEach(sheets.joins(), creator -> {
                progress.step(creator.name(), done[0]++, 2L * total);
                judging.ready(creator).ifPresent(ready::add);
            });
            RunInfo run = Runs.ofFiles(config, campaign, sheets, rules.pack(), reader.files());
            return score(campaign, judging, ready, total, run, progress);
        }
    }

    /** Judges creators that the caller has in memory; nothing is stored. */
    public Scoring score(List<Creator> creators, Progress progress) {
        Campaign campaign = campaign();
        CompiledPack live = rules.compiled();
        Sheets sheets = sheets(live.pack());
        Judging judging = new Judging(campaign, sheets, live, config.seed());
        List<Judging.Ready> ready = new ArrayList<>();
        for (Creator creator : creators) {
            progress.step(creator.name(), ready.size(), 2L * creators.size());
            judging.ready(creator).ifPresent(ready::add);
        }
        RunInfo run = Runs.ofCreators(config, campaign, sheets, live.pack(), creators);
        return score(campaign, judging, ready, creators.size(), run, progress);
    }

    /** The second half: everybody's facts are known, so that each can be set against the others. */
    private static Scoring score(
            Campaign campaign, Judging judging, List<Judging.Ready> ready, int total, RunInfo run, Progress progress) {
        Peers peers = new Peers(ready.stream().map(Judging.Ready::classified).toList());
        List<Judgement> judgements = new ArrayList<>();
        for (int from = 0; from < ready.size(); from += TOGETHER) {
            long[] done = {total + (long) from};
            List<Judging.Ready> batch = ready.subList(from, Math.min(from + TOGETHER, ready.size()));
            judgements.addAll(judging.judge(
                    batch, peers, one -> progress.step(one.creator().name(), done[0]++, (long) total + ready.size())));
        }
        progress.report("", (long) total + ready.size(), (long) total + ready.size());
        return new Scoring(campaign, judgements, run, judging, peers);
    }

    /** What holds the pack against what is known. */
    public Workbench workbench() {
        return new Workbench(this);
    }

    /** Earlier runs, to see who changed since. */
    public History history() {
        return new History(store.get().runs());
    }

    /** Chooses under the campaign's budget. */
    public Plan plan(Scoring scoring) {
        Set<AccountRef> approved = new HashSet<>();
        Map<AccountRef, String> rejected = new HashMap<>();
        Sheets sheets = sheets(scoring.rules());
        for (Judgement judgement : scoring.judgements()) {
            AccountRef ref = judgement.account().account().ref();
            for (Sheets.Said said : sheets.decisions()) {
                if (Sheets.isSame(said.account(), ref) && said.approved()) {
                    approved.add(ref);
                } else if (Sheets.isSame(said.account(), ref)) {
                    rejected.put(ref, said.why());
                }
            }
        }
        return new Planner(scoring.campaign()).plan(scoring.judgements(), approved, rejected);
    }

    /**
     * Writes the shortlist as PDF, workbook and page.
     *
     * @param out folder, made when it is not there
     * @param internal the agency's own edition; else the client's
     * @return the files
     */
    public List<Path> report(Scoring scoring, Plan plan, Path out, boolean internal) {
        TemplatePack templates = TemplatePack.load(
                workspace.templates().orElse(config.templates().resolve("standard")), List.of(config.templates()));
        ReportInput input = new ReportInput(
                scoring.campaign(),
                scoring.judgements(),
                plan,
                scoring.run(),
                internal,
                whatIfs(scoring, plan),
                OwnFields.shown(scoring.rules().vocabulary()));
        return reports.get().render(input, templates, out);
    }

    /** For the creators that get a page: those chosen, and the best of the others. */
    private static Map<String, List<String>> whatIfs(Scoring scoring, Plan plan) {
        Set<String> chosen = new HashSet<>();
        plan.chosen().forEach(item -> chosen.add(item.creatorId()));
        Map<String, List<String>> whatIfs = new HashMap<>();
        for (Judgement judgement : scoring.judgements()) {
            boolean hasPage = chosen.contains(judgement.creator().id()) || whatIfs.size() < WHAT_IFS;
            if (hasPage && judgement.decision().verdict() != Verdict.REJECT) {
                whatIfs.put(judgement.creator().id(), scoring.whatIf(judgement));
            }
        }
        return whatIfs;
    }

    /** Files imported so far. */
    public List<StoredFile> files() {
        return store.get().files();
    }

    @Override
    public void close() {
        // An import that is running ends with its file first.
        synchronized (importing) {
            catalog.close(PluginCatalog::close);
            store.close(Store::close);
            reports.close(made -> {});
        }
    }

    private Sheets sheets(RulePack rules) {
        Problems problems = new Problems();
        Sheets sheets = Sheets.read(workspace, OwnFields.columns(rules.vocabulary()), problems);
        OwnFields.check(rules.vocabulary(), sheets, problems);
        problems.throwIfErrors();
        return sheets;
    }

    private PluginCatalog loadPlugins() {
        return PluginCatalog.load(config.plugins(), cache().resolve("plugins")).with(config.readers());
    }

    private Store openStore() {
        return config.inMemory() ? Store.inMemory() : Store.open(workspace.store());
    }

    private RulePack loadPack() {
        return packLoader().load(rulesFolder());
    }

    private CompiledPack compile(RulePack read) {
        return CompiledPack.of(read, ruleCache(), Optional.of(config.compiledRules()));
    }

    /** A pack that is broken does not hold up an import; once it is mended the files are read again for the fields that it declares. */
    private KeptFields keptFields() {
        try {
            return OwnFields.kept(rules().vocabulary());
        } catch (RapportException e) {
            return KeptFields.NONE;
        }
    }

    private Path cache() {
        return config.inMemory() ? Path.of(System.getProperty("java.io.tmpdir"), "rapport-cache") : workspace.cache();
    }

    /** A path inside the workspace is shown from there. */
    private String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean inside = absolute.startsWith(workspace.folder());
        return (inside ? workspace.folder().relativize(absolute) : file)
                .toString()
                .replace('\\', '/');
    }

    /** The files of folders, by name. Links to folders are not followed, so that a loop of them ends; what cannot be read is passed over. */
    private static List<Path> walk(List<Path> files) {
        List<Path> all = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                all.addAll(inside(file));
            } else {
                all.add(file);
            }
        }
        return all;
    }

    private static List<Path> inside(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            // A folder that is itself a link is meant.
            Path start = folder.toRealPath();
            Files.walkFileTree(start, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    return !inner.equals(start) && isHidden(inner)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file) && Files.isRegularFile(file)) {
                        found.add(folder.resolve(start.relativize(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }
}
