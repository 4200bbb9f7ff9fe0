package dev.rapport;

import dev.rapport.api.Progress;
import dev.rapport.api.model.Deliverable;
import dev.rapport.api.model.Problem;
import dev.rapport.core.intake.ExportWalk;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.core.intake.ResultFiles;
import dev.rapport.core.outcome.Measuring;
import dev.rapport.core.partners.Partners;
import dev.rapport.core.partners.Partnerships;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.core.workspace.BookingsReader;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Judgement;
import dev.rapport.judged.Range;
import dev.rapport.judged.RunInfo;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.outcome.Brought;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Partner;
import dev.rapport.scoring.plan.NextFees;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Sheets sheets = sheets();
        BookingsReader.Read bookings = bookings(scoring);
        List<ResultFile> read = read(files, scoring.campaign(), progress);
        Measuring measuring = new Measuring(scoring.campaign(), sheets.exchange(), bookings.bookings());
        return new Measured(measured(measuring, sheets, read, asOf, scoring), read, bookings);
    }

    private Measurement measured(
            Measuring measuring, Sheets sheets, List<ResultFile> read, Optional<LocalDate> asOf, Scoring scoring) {
        try (CreatorReader reader = new CreatorReader(house.store.get())) {
            reader.forEach(sheets.joins(), measuring::take);
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
        Measurement all = measured(measuring, sheets, read, Optional.empty(), scoring);
        Map<String, Judgement> byCreator = byCreator(scoring);
        return new Partners(scoring.recommending(), new NextFees(scoring.recipe()), byCreator, all.asOf())
                .of(new Partnerships(wanted, sheets, byCreator.values()).of(all));
    }

    /** What reports about results are made from: nothing where nothing is booked and nothing was done before. */
    public Brought brought(Scoring scoring, Progress progress) {
        boolean isBooked = !bookings(scoring).bookings().isEmpty();
        if (!isBooked && sheets().collaborations().isEmpty()) {
            return Brought.NOTHING;
        }
        Measured measured = measure(List.of(), Optional.empty(), scoring, progress);
        return new Brought(
                isBooked ? Optional.of(measured.measurement()) : Optional.empty(),
                measured.files().stream()
                        .map(file -> new RunInfo.ImportedFile(file.path(), file.sha256(), file.plugin(), file.asOf()))
                        .toList(),
                partners(scoring, measured.files()));
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
