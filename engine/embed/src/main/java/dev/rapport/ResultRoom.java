package dev.rapport;

import dev.rapport.AssetRoom.Catalogued;
import dev.rapport.api.Progress;
import dev.rapport.core.intake.ResultFile;
import dev.rapport.core.outcome.Measuring;
import dev.rapport.core.outcome.PastOutcomes;
import dev.rapport.core.partners.Partners;
import dev.rapport.core.partners.Partnerships;
import dev.rapport.core.store.Hashes;
import dev.rapport.core.workspace.AssetsReader;
import dev.rapport.core.workspace.OutcomesFile;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.PastOutcome;
import dev.rapport.judged.Plan;
import dev.rapport.judged.Sheets;
import dev.rapport.judged.outcome.Brought;
import dev.rapport.judged.outcome.Measurement;
import dev.rapport.judged.outcome.Partner;
import dev.rapport.scoring.plan.NextFees;
import dev.rapport.written.Problems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a campaign brought is found out here. */
public final class ResultRoom {

    private final House house;
    private final ScoringRoom scoring;
    private final Measurer measurer;

    ResultRoom(House house, ScoringRoom scoring) {
        this.house = house;
        this.scoring = scoring;
        this.measurer = new Measurer(house);
    }

    /**
     * Reads results, matches them to what was booked, and compares them with what was forecast. Nothing of the orders is kept.
     *
     * @param files files or folders; the workspace's folder results/ when there are none
     * @param asOf the day until which results are known, later ones are not counted; empty for the newest day of the files
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
        return measurer.measure(measurer.read(files, scoring.campaign(), progress), asOf, scoring, creator -> {});
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
        List<PastOutcome> before = measurer.sheets().outcomes();
        List<PastOutcome> all = new PastOutcomes(
                        Measurer.known(scoring), name -> Long.toHexString(Hashes.of(salt, name)))
                .of(before, measured.measurement(), measured.bookings().bookings());
        if (!all.equals(before)) {
            OutcomesFile.write(house.workspace, all);
        }
        return all;
    }

    /** Those with whom something was done before, as collaborations.csv and deliverables.csv say over all campaigns, and what to do next. */
    public List<Partner> partners(Scoring scoring, Progress progress) {
        return partners(scoring, measurer.read(List.of(), scoring.campaign(), progress));
    }

    private List<Partner> partners(Scoring scoring, List<ResultFile> read) {
        Campaign wanted = scoring.campaign();
        Sheets sheets = measurer.sheets();
        Measuring measuring = Measuring.ofAll(
                wanted, sheets.exchange(), measurer.bookings(scoring).bookings());
        Measurement all = measurer.measured(measuring, measuring::take, sheets, read, Optional.empty(), scoring);
        return new Partners(scoring.recommending(), new NextFees(scoring.recipe()), scoring::judgement, all.asOf())
                .of(new Partnerships(wanted, sheets, scoring.judgements()).of(all));
    }

    /**
     * What reports beside shortlist and plan are made from: results, partnerships, briefs and content. The day on which content is to be
     * shown is that of the data. Where nothing is booked, listed or done before, nobody's results are read.
     */
    public Brought brought(Scoring scoring, Plan plan, Progress progress) {
        boolean isBooked = !measurer.bookings(scoring).bookings().isEmpty();
        boolean isListed =
                isBooked || !AssetsReader.read(house.workspace, new Problems()).isEmpty();
        Optional<Catalogued> catalogued = isListed ? Optional.of(catalogued(scoring, progress)) : Optional.empty();
        List<ResultFile> files = catalogued
                .map(all -> all.measured().files())
                .orElseGet(() -> measurer.read(List.of(), scoring.campaign(), progress));
        Optional<Measurement> measured =
                isBooked ? catalogued.map(all -> all.measured().measurement()) : Optional.empty();
        boolean isKnown = isBooked || !measurer.sheets().collaborations().isEmpty();
        return new Brought(
                measured,
                Measured.imported(files),
                isKnown ? partners(scoring, files) : List.of(),
                new BriefRoom(house).briefs(scoring, plan, measured),
                catalogued.map(Catalogued::catalogue).filter(all -> !all.assets()
                        .isEmpty()));
    }

    private Catalogued catalogued(Scoring scoring, Progress progress) {
        LocalDate day =
                LocalDate.ofInstant(scoring.run().asOf(), scoring.campaign().zone());
        return new AssetRoom(house, measurer).catalogue(scoring, day, progress);
    }
}
