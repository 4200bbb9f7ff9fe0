package dev.rapport;

import dev.rapport.api.RapportException;
import dev.rapport.api.Sha256;
import dev.rapport.api.model.Problem;
import dev.rapport.core.workspace.WrittenFiles;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Plan;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.Since;
import dev.rapport.judged.Verdict;
import dev.rapport.judged.outcome.Brought;
import dev.rapport.report.Reports;
import dev.rapport.report.document.Document;
import dev.rapport.report.seen.Edition;
import dev.rapport.report.seen.ReportInput;
import dev.rapport.report.template.TemplatePack;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.words.Sentences;
import dev.rapport.report.words.Words;
import dev.rapport.scoring.plan.Planner;
import dev.rapport.scoring.rules.run.CompiledPack;
import dev.rapport.wire.Manifest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reports go out here. */
public final class ReportRoom {

    /** As many creators as a report gives a page. */
    private static final int PAGES = 60;

    /** Bytes of memory that are needed for two things at once. */
    private static final long LEAST_MEMORY = 200_000_000;

    private final House house;

    ReportRoom(House house) {
        this.house = house;
    }

    /** Says that reports will be written soon, and returns at once: what takes long the first time is loaded beside what is done before. */
    public void expect() {
        CompiledPack.expect();
        if (Runtime.getRuntime().maxMemory() < LEAST_MEMORY) {
            return;
        }
        Meanwhile.begin("reports", () -> house.reports.get().expect(templates()));
    }

    /** Names of the reports there are. */
    public static List<String> names() {
        return Reports.names();
    }

    /**
     * Writes every report that can be made of what is there, as PDF, workbook and page, with its figures beside them.
     *
     * @param brought what came of it so far, from {@link ResultRoom#brought}
     * @param out folder, made when it is not there
     * @param edition for whom; the agency's own files bear another name than the client's
     * @return the files
     */
    public List<Path> write(Scoring scoring, Plan plan, Brought brought, Path out, Edition edition) {
        ReportInput input = input(scoring, plan, brought, edition);
        return counted(() -> house.reports.get().write(Reports.names(input), input, templates(), figures(input), out));
    }

    /** The same before anything was booked. */
    public List<Path> write(Scoring scoring, Plan plan, Path out, Edition edition) {
        return write(scoring, plan, Brought.NOTHING, out, edition);
    }

    /**
     * Writes some reports as PDF, workbook and page, all or none.
     *
     * @param names of reports
     * @throws RapportException {@code unknown-report}, {@code report-not-written}, or what a report lacks, such as {@code nothing-booked}
     */
    public List<Path> write(
            List<String> names, Scoring scoring, Plan plan, Brought brought, Path out, Edition edition) {
        ReportInput input = input(scoring, plan, brought, edition);
        return counted(() -> house.reports.get().write(names, input, templates(), figures(input), out));
    }

    private static BiFunction<String, Document, byte[]> figures(ReportInput input) {
        return (name, document) -> FigureFile.of(name, input.edition(), document);
    }

    private List<Path> counted(Supplier<List<Path>> work) {
        List<Path> files = house.meter.time("report", work);
        house.meter.add(Meter.Count.REPORTS, files.size());
        return files;
    }

    /**
     * Writes one report, and leaves the stream open.
     *
     * @param name of the report
     * @throws RapportException {@code unknown-report}, {@code report-not-written}, or what the report lacks
     */
    public void write(
            String name,
            Format format,
            Scoring scoring,
            Plan plan,
            Brought brought,
            Edition edition,
            OutputStream out) {
        byte[] bytes = bytes(name, format, input(scoring, plan, brought, edition));
        try {
            out.write(bytes);
            out.flush();
            house.meter.add(Meter.Count.REPORTS, 1);
        } catch (IOException e) {
            throw new RapportException(
                    Problem.error(
                            "report-not-written",
                            "The report (" + name + ") cannot be written: " + e.getMessage() + ".",
                            name,
                            "Maybe whoever reads the stream went away."),
                    e);
        }
    }

    private byte[] bytes(String name, Format format, ReportInput input) {
        Reports reports = house.reports.get();
        return house.meter.time("report", () -> switch (format) {
            case PDF -> reports.pdf(name, input, templates());
            case XLSX -> reports.xlsx(name, input, templates());
            case HTML -> reports.html(name, input, templates());
            case FIGURES -> FigureFile.of(name, input.edition(), Reports.document(name, input, templates()));
        });
    }

    /**
     * Makes a report that was written again, and compares both to the byte.
     *
     * @param file called as reports are, such as {@code plan-INTERNAL.xlsx}
     * @throws RapportException {@code no-report}, {@code no-file}, or what the report lacks
     */
    public Verified verify(Path file, Scoring scoring, Plan plan, Brought brought) {
        ReportFile report = ReportFile.of(file, names());
        return verify(report, input(scoring, plan, brought, report.edition()));
    }

    private Verified verify(ReportFile report, ReportInput input) {
        byte[] again = bytes(report.report(), report.format(), input);
        house.meter.add(Meter.Count.REPORTS, 1);
        return new Verified(
                report.report(),
                report.edition(),
                Arrays.equals(report.bytes(), again),
                Sha256.of(report.bytes()),
                Sha256.of(again),
                report.run(),
                input.run().id());
    }

    /**
     * Packs reports that were just written into one zip with a manifest; the same files give the same bytes.
     *
     * @param files from {@link #write(List, Scoring, Plan, Brought, Path, Edition)}
     * @param zip file to write
     */
    public void bundle(List<Path> files, Scoring scoring, Plan plan, Brought brought, Edition edition, Path zip) {
        Map<String, byte[]> packed = new TreeMap<>();
        files.forEach(file -> packed.put(String.valueOf(file.getFileName()), Bundle.bytes(file)));
        RunInfo made = Reports.made(input(scoring, plan, brought, edition), templates());
        Map<String, String> written = edition == Edition.INTERNAL ? written() : Map.of();
        packed.put(Manifest.NAME, new Manifest(edition.id(), made.id(), Bundle.sums(packed), written).bytes(made));
        Bundle.write(zip, packed, made.asOf());
    }

    /**
     * Makes each report of a bundle again, and compares them to the byte.
     *
     * @return what was found by the name of the file, in the order of names
     * @throws RapportException {@code bundle-refused} for what is no bundle, {@code no-file}, or what a report lacks
     */
    public Map<String, Verified> verifyBundle(Path zip, Scoring scoring, Plan plan, Brought brought) {
        Bundle bundle = Bundle.read(zip);
        bundle.requireWhole(zip);
        Map<Edition, ReportInput> inputs = new EnumMap<>(Edition.class);
        Map<String, Verified> verified = new TreeMap<>();
        bundle.files().forEach((name, bytes) -> {
            ReportFile report = ReportFile.of(Path.of(name), names(), () -> bytes);
            ReportInput input =
                    inputs.computeIfAbsent(report.edition(), edition -> input(scoring, plan, brought, edition));
            verified.put(name, verify(report, input));
        });
        return verified;
    }

    /**
     * What people wrote differently since a bundle of the agency's own edition was made, by its path from the workspace; a client's bundle does not
     * say.
     *
     * @throws RapportException {@code bundle-refused} for what is no bundle
     */
    public List<String> writtenSince(Path zip) {
        Map<String, String> before = Bundle.read(zip).manifest().written();
        if (before.isEmpty()) {
            return List.of();
        }
        return Bundle.differing(before, written());
    }

    private Map<String, String> written() {
        return WrittenFiles.sums(house.workspace, house.config.campaign());
    }

    /** The same before anything was booked. */
    public void write(String name, Format format, Scoring scoring, Plan plan, Edition edition, OutputStream out) {
        write(name, format, scoring, plan, Brought.NOTHING, edition, out);
    }

    private ReportInput input(Scoring scoring, Plan plan, Brought brought, Edition edition) {
        Map<String, Judgement> pages = pages(scoring, plan);
        return new ReportInput(
                scoring.campaign(),
                scoring.judgements(),
                plan,
                scoring.run(),
                edition,
                of(pages, scoring::changes),
                OwnColumns.shown(scoring.rules().vocabulary()),
                scoring.rules().words(scoring.campaign().language()),
                brought,
                new Planner(scoring.recipe()).rival(scoring.judgements(), plan),
                edition == Edition.INTERNAL ? of(pages, scoring::prices) : Map.of(),
                before(scoring),
                of(pages, scoring::questions));
    }

    /** Creators that no file gave were in no run before, and need no store. */
    private Optional<Since> before(Scoring scoring) {
        return scoring.run().files().isEmpty()
                ? Optional.empty()
                : new History(house.store.get().runs()).before(scoring);
    }

    private static <T> Map<String, List<T>> of(Map<String, Judgement> pages, Function<Judgement, List<T>> told) {
        Map<String, List<T>> all = new HashMap<>();
        pages.forEach((id, judgement) -> all.put(id, told.apply(judgement)));
        return all;
    }

    /** What is told beside figures, in the campaign's language: the command line says it in the words of the reports. */
    public Sentences sentences(Scoring scoring) {
        Words words = templates().words(scoring.campaign().language());
        return new Sentences(
                words,
                new Numbers(words),
                scoring.rules().words(scoring.campaign().language()),
                scoring.campaign().budget().currency());
    }

    /** All that is wrong or doubtful in the templates in use, where they are not those of the distribution. */
    public List<Problem> problems() {
        return OwnTemplates.problems(house);
    }

    private TemplatePack templates() {
        return house.templates();
    }

    /** The creators that get a page: those chosen, and the best of the others. */
    private static Map<String, Judgement> pages(Scoring scoring, Plan plan) {
        Set<String> chosen = new HashSet<>();
        plan.chosen().forEach(item -> chosen.add(item.creatorId()));
        Map<String, Judgement> pages = new HashMap<>();
        int waiting = chosen.size();
        Iterator<Judgement> judgements = scoring.judgements().iterator();
        while (judgements.hasNext() && (waiting > 0 || pages.size() < PAGES)) {
            Judgement judgement = judgements.next();
            boolean isChosen = chosen.contains(judgement.creator().id());
            waiting -= isChosen ? 1 : 0;
            if ((isChosen || pages.size() < PAGES) && judgement.decision().verdict() != Verdict.REJECT) {
                pages.put(judgement.creator().id(), judgement);
            }
        }
        return pages;
    }
}
