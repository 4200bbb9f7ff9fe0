package dev.rapport;

import dev.rapport.AssetRoom.Catalogued;
import dev.rapport.api.Progress;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Problem;
import dev.rapport.core.intake.ExportWalk;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.core.intake.ResultFiles;
import dev.rapport.core.outcome.Measuring;
import dev.rapport.core.outcome.PastOutcomes;
import dev.rapport.core.partners.Partners;
import dev.rapport.core.partners.Partnerships;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.core.store.Hashes;
import dev.rapport.core.workspace.AssetsReader;
import dev.rapport.core.workspace.BookingsReader;
import dev.rapport.core.workspace.OutcomesFile;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.PastOutcome;
import dev.rapport.judged.Plan;
import dev.rapport.judged.Range;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.outcome.Brought;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Partner;
import dev.rapport.scoring.plan.NextFees;
import dev.rapport.written.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a campaign brought is found out here. */
public final class ResultRoom {

    private final House house;
    private final ScoringRoom scoring;

    ResultRoom(House house, ScoringRoom scoring) {
        this.house = house;
        this.scoring = scoring;
    }

    /**
     * What was measured, and of what.
     *
     * @param measurement what came of it
     * @param files what each file said, without its orders and figures
     * @param bookings how the sheet of bookings was read
     */
    public record Measured(Measurement measurement, List<ResultFile> files, BookingsReader.Read bookings) {

        public Measured {
            files = List.copyOf(files);
        }

        /** The files as a report names them. */
        List<RunInfo.ImportedFile> imported() {
            return ResultRoom.imported(files);
        }

        /** Whether a file or a row was refused. */
        public boolean hasRejects() {
            return files.stream().anyMatch(file -> file.isRefused() || file.rejected() > 0)
                    || bookings.problems().all().stream()
                            .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        }
    }

    /**
     * Reads results, matches them to what was booked, and compares them with what was forecast. Nothing of the orders is kept.
     *
     * @param files files or folders; the workspace's folder results/ when there are none
     * @param asOf the day until which results are known; empty for the newest day of the files
     */
    public Measured measure(List<Path> files, Optional<LocalDate> asOf, Progress progress) {
        return measure(files, asOf, scoring.score(progress), progress);
    }

    /**
     * The same, held against a scoring that was made already.
     *
     * @param scoring of the same campaign
     */
    public Measured measure(List<Path> files, Optional<LocalDate> asOf, Scoring scoring, Progress progress) {
        return measure(read(files, scoring.campaign(), progress), asOf, scoring, creator -> {});
    }

    /**
     * Keeps what was measured for the forecasts of later campaigns, in outcomes.csv. It says nothing of orders and names nobody.
     *
     * @param measured all results of the workspace: of some of them fewer orders would be kept than there are
     * @return what the file holds now; an engine without a workspace keeps nothing
     */
    public List<PastOutcome> keep(Measured measured, Scoring scoring) {
        if (house.config.inMemory() || house.config.given().isPresent()) {
            return List.of();
        }
        long salt = house.store.get().salt();
        Campaign wanted = scoring.campaign();
        List<PastOutcome> before = sheets().outcomes();
        List<PastOutcome> all = new PastOutcomes(
                        known(wanted, scoring), name -> Long.toHexString(Hashes.of(salt, name)))
                .of(before, measured.measurement(), measured.bookings().bookings());
        if (!all.equals(before)) {
            OutcomesFile.write(house.workspace, all);
        }
        return all;
    }

    /** What lies in the workspace's folder of results. @param also sees each creator too, so that their posts are read once */
    Measured measure(Scoring scoring, Progress progress, Consumer<Creator> also) {
        return measure(read(List.of(), scoring.campaign(), progress), Optional.empty(), scoring, also);
    }

    private Measured measure(List<ResultFile> read, Optional<LocalDate> asOf, Scoring scoring, Consumer<Creator> also) {
        Sheets sheets = sheets();
        BookingsReader.Read bookings = bookings(scoring);
        Measuring measuring = new Measuring(scoring.campaign(), sheets.exchange(), bookings.bookings());
        Consumer<Creator> take = measuring::take;
        Measurement measurement =
                house.meter.time("measure", () -> measured(measuring, take.andThen(also), sheets, read, asOf, scoring));
        return new Measured(measurement, read, bookings);
    }

    private Measurement measured(
            Measuring measuring,
            Consumer<Creator> take,
            Sheets sheets,
            List<ResultFile> read,
            Optional<LocalDate> asOf,
            Scoring scoring) {
        try (CreatorReader reader = new CreatorReader(house.store.get())) {
            reader.forEach(sheets.joins(), take);
        }
        return measuring.of(read, asOf, known(scoring.campaign(), scoring));
    }

    /** Those with whom something was done before, as collaborations.csv and deliverables.csv say over all campaigns, and what to do next. */
    public List<Partner> partners(Scoring scoring, Progress progress) {
        return partners(scoring, read(List.of(), scoring.campaign(), progress));
    }

    private List<Partner> partners(Scoring scoring, List<ResultFile> read) {
        Campaign wanted = scoring.campaign();
        Sheets sheets = sheets();
        Measuring measuring =
                Measuring.ofAll(wanted, sheets.exchange(), bookings(scoring).bookings());
        Measurement all = measured(measuring, measuring::take, sheets, read, Optional.empty(), scoring);
        Map<String, Judgement> byCreator = byCreator(scoring);
        return new Partners(scoring.recommending(), new NextFees(scoring.recipe()), byCreator, all.asOf())
                .of(new Partnerships(wanted, sheets, byCreator.values()).of(all));
    }

    /**
     * What reports beside shortlist and plan are made from: results, partnerships, briefs and content. The day on which content is to be
     * shown is that of the data. Where nothing is booked, listed or done before, nobody's results are read.
     */
    public Brought brought(Scoring scoring, Plan plan, Progress progress) {
        boolean isBooked = !bookings(scoring).bookings().isEmpty();
        boolean isListed =
                isBooked || !AssetsReader.read(house.workspace, new Problems()).isEmpty();
        Optional<Catalogued> catalogued = isListed ? Optional.of(catalogued(scoring, progress)) : Optional.empty();
        List<ResultFile> files = catalogued
                .map(all -> all.measured().files())
                .orElseGet(() -> read(List.of(), scoring.campaign(), progress));
        Optional<Measurement> measured =
                isBooked ? catalogued.map(all -> all.measured().measurement()) : Optional.empty();
        boolean isKnown = isBooked || !sheets().collaborations().isEmpty();
        return new Brought(
                measured,
                imported(files),
                isKnown ? partners(scoring, files) : List.of(),
                new BriefRoom(house).briefs(scoring, plan, measured),
                catalogued.map(Catalogued::catalogue).filter(all -> !all.assets()
                        .isEmpty()));
    }

    private static List<RunInfo.ImportedFile> imported(List<ResultFile> files) {
        return files.stream()
                .map(file -> new RunInfo.ImportedFile(file.path(), file.sha256(), file.plugin(), file.asOf()))
                .toList();
    }

    private Catalogued catalogued(Scoring scoring, Progress progress) {
        LocalDate day =
                LocalDate.ofInstant(scoring.run().asOf(), scoring.campaign().zone());
        return new AssetRoom(house, this).catalogue(scoring, day, progress);
    }

    private Sheets sheets() {
        return house.sheets(house.rules.pack());
    }

    private BookingsReader.Read bookings(Scoring scoring) {
        return BookingsReader.read(house.workspace, scoring.campaign().budget().currency());
    }

    private static Map<String, Judgement> byCreator(Scoring scoring) {
        Map<String, Judgement> byCreator = new LinkedHashMap<>();
        scoring.judgements()
                .forEach(judgement -> byCreator.put(judgement.creator().id(), judgement));
        return byCreator;
    }

    private List<ResultFile> read(List<Path> files, Campaign wanted, Progress progress) {
        Path folder = house.workspace.folder().resolve("results");
        List<Path> all = files.isEmpty()
                ? Files.isDirectory(folder) ? ExportWalk.files(List.of(folder)) : List.of()
                : ExportWalk.files(files);
        ResultFiles reader = new ResultFiles(
                house.catalog.get(), wanted.zone(), house.store.get().salt());
        List<ResultFile> read = new ArrayList<>();
        for (Path file : all) {
            String shown = house.workspace.shown(file);
            progress.report(shown, read.size(), all.size());
            read.add(reader.read(file, shown));
        }
        progress.report("", all.size(), all.size());
        return read;
    }

    private static Measuring.Known known(Campaign wanted, Scoring scoring) {
        Map<String, Judgement> byCreator = byCreator(scoring);
        return new Measuring.Known() {

            @Override
            public Map<Figure, Range> forecast(String creator, Optional<Deliverable> deliverable) {
                return of(creator)
                        .flatMap(judgement -> judgement.forecasts().stream()
                                .filter(one -> deliverable
                                        .map(made -> made == one.deliverable())
                                        .orElse(true))
                                .findFirst())
                        .map(Forecast::figures)
                        .orElse(Map.of());
            }

            @Override
            public String tier(String creator) {
                return of(creator).map(judgement -> judgement.decision().tier()).orElse("");
            }

            @Override
            public List<String> niches(String creator) {
                // A campaign with one niche has all its creators in it; which of several is not told by the light
                // profile.
                return wanted.niches().size() == 1 && byCreator.containsKey(creator)
                        ? List.copyOf(wanted.niches().keySet())
                        : List.of();
            }

            private Optional<Judgement> of(String creator) {
                return Optional.ofNullable(byCreator.get(creator));
            }
        };
    }
}
