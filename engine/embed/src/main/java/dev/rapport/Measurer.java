package dev.rapport;

import dev.rapport.api.Progress;
import dev.rapport.api.model.Creator;
import dev.rapport.api.model.Deliverable;
import dev.rapport.core.intake.ExportWalk;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.core.intake.ResultFiles;
import dev.rapport.core.outcome.Measuring;
import dev.rapport.core.store.CreatorReader;
import dev.rapport.core.workspace.BookingsReader;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Range;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.outcome.Measurement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads results and holds them against what was booked, for whoever tells of them. */
final class Measurer {

    private final House house;

    Measurer(House house) {
        this.house = house;
    }

    /** What lies in the workspace's folder of results. @param also sees each creator too, so that their posts are read once */
    Measured measure(Scoring scoring, Progress progress, Consumer<Creator> also) {
        return measure(read(List.of(), scoring.campaign(), progress), Optional.empty(), scoring, also);
    }

    Measured measure(List<ResultFile> read, Optional<LocalDate> asOf, Scoring scoring, Consumer<Creator> also) {
        Sheets sheets = sheets();
        BookingsReader.Read bookings = bookings(scoring);
        Measuring measuring = new Measuring(scoring.campaign(), sheets.exchange(), bookings.bookings());
        asOf.ifPresent(measuring::until);
        Consumer<Creator> take = measuring::take;
        Measurement measurement =
                house.meter.time("measure", () -> measured(measuring, take.andThen(also), sheets, read, asOf, scoring));
        return new Measured(measurement, measuring.told(read, asOf), bookings);
    }

    Measurement measured(
            Measuring measuring,
            Consumer<Creator> take,
            Sheets sheets,
            List<ResultFile> read,
            Optional<LocalDate> asOf,
            Scoring scoring) {
        try (CreatorReader reader = new CreatorReader(house.store.get())) {
            reader.forEach(sheets.joins(), take);
        }
        return measuring.of(read, asOf, known(scoring));
    }

    Sheets sheets() {
        return house.sheets(house.rules.pack());
    }

    BookingsReader.Read bookings(Scoring scoring) {
        return BookingsReader.read(house.workspace, scoring.campaign().budget().currency());
    }

    List<ResultFile> read(List<Path> files, Campaign wanted, Progress progress) {
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

    static Measuring.Known known(Scoring scoring) {
        Campaign wanted = scoring.campaign();
        return new Measuring.Known() {

            @Override
            public Map<Figure, Range> forecast(String creator, Optional<Deliverable> deliverable) {
                return scoring.judgement(creator)
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
                return scoring.judgement(creator)
                        .map(judgement -> judgement.decision().tier())
                        .orElse("");
            }

            @Override
            public List<String> niches(String creator) {
                // A campaign with one niche has all its creators in it; which of several is not told by the light
                // profile.
                return wanted.niches().size() == 1 && scoring.judgement(creator).isPresent()
                        ? List.copyOf(wanted.niches().keySet())
                        : List.of();
            }
        };
    }
}
