package dev.rapport;

import dev.rapport.api.Progress;
import dev.rapport.api.RapportException;
import dev.rapport.api.model.AccountRef;
import dev.rapport.api.model.Creator;
import dev.rapport.core.forget.Forgetting;
import dev.rapport.core.identity.SuggestedJoin;
import dev.rapport.core.intake.ExportWalk;
import dev.rapport.core.intake.FileReport;
import dev.rapport.core.intake.ImportOptions;
import dev.rapport.core.intake.ImportRun;
import dev.rapport.core.intake.Importer;
import dev.rapport.core.intake.KeptFields;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.core.store.Store;
import dev.rapport.core.store.StoredFile;
import dev.rapport.core.workspace.CampaignReader;
import dev.rapport.core.workspace.Joining;
import dev.rapport.core.workspace.SheetsReader;
import dev.rapport.core.workspace.Workspace;
import dev.rapport.judged.AccountMap;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PersonDecision;
import dev.rapport.judged.Plan;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.Verdict;
import dev.rapport.loader.PluginCatalog;
import dev.rapport.loader.PluginInfo;
import dev.rapport.report.ReportInput;
import dev.rapport.report.Reports;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.scoring.metrics.Peers;
import dev.rapport.scoring.plan.Planner;
import dev.rapport.scoring.rules.pack.PackLoader;
import dev.rapport.scoring.rules.pack.RulePack;
import dev.rapport.scoring.rules.run.CompiledPack;
import dev.rapport.written.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
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
            List<Path> all = ExportWalk.files(files);
            Importer importer = new Importer(catalog.get(), store.get(), keptFields());
            List<FileReport> done = new ImportRun(importer, workspace::shown, options).read(all, progress);
            People.eraseRest(store.get());
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

    /** Whose accounts are known, by id of the creator, without reading them. */
    public Map<String, List<AccountRef>> accounts() {
        return people().accounts();
    }

    /** Accounts that may be one creator, the surest first, with the reasons. Nothing is joined until {@link #join} is called. */
    public List<SuggestedJoin> suggestedJoins() {
        return people().suggestedJoins();
    }

    /**
     * Writes into creators.csv that accounts are one creator; what is there stays as it is, to the byte.
     *
     * @param accounts as {@link #accounts} gives them
     * @param id id of the creator; else that which one of them has in creators.csv, else the first one's handle
     * @param name name of the creator
     * @return the lines that were written: deleting them undoes it
     * @throws RapportException when creators.csv gives the accounts to different creators, and nothing is written
     */
    public Joining.Written join(List<AccountRef> accounts, Optional<String> id, Optional<String> name) {
        return people().joining().join(accounts, id, name);
    }

    /** Writes into creators.csv that accounts are different people, so that their join is not suggested again. */
    public Joining.Written keepApart(List<AccountRef> accounts) {
        return people().joining().apart(accounts);
    }

    /**
     * Erases a creator from the store and its files, proves it, and keeps salted hashes, so that no import brings it back. Files of the
     * workspace are not touched; the answer names those that still name the creator. It waits for those who read and for an import.
     *
     * @param creator id of the creator, or a name of somebody who was forgotten before, to look again
     * @param really false to see what would be erased
     * @throws RapportException from within {@link #creators}, which it would wait for
     */
    public Forgetting forget(String creator, boolean really) {
        synchronized (importing) {
            return people().forget(creator, really);
        }
    }

    /**
     * Lets the next import bring somebody back. Only the hashes are taken away.
     *
     * @param name id of the creator, {@code platform:handle}, or a handle
     */
    public void remember(String name) {
        synchronized (importing) {
            people().remember(name);
        }
    }

    private People people() {
        return new People(workspace, store.get(), config.inMemory());
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
            for (PersonDecision said : sheets.decisions()) {
                if (AccountMap.isSame(said.account(), ref) && said.approved()) {
                    approved.add(ref);
                } else if (AccountMap.isSame(said.account(), ref)) {
                    rejected.put(ref, said.why().text());
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
        Sheets sheets = SheetsReader.read(workspace, OwnFields.columns(rules.vocabulary()), problems);
        OwnFields.check(rules.vocabulary(), sheets, problems);
        problems.throwIfErrors();
        return sheets;
    }

    private PluginCatalog loadPlugins() {
        return PluginCatalog.load(config.plugins(), cache().resolve("plugins")).with(config.readers());
    }

    private Store openStore() {
        Store opened = config.inMemory() ? Store.inMemory() : Store.open(workspace.store());
        try {
            People.eraseRest(opened);
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
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
}
