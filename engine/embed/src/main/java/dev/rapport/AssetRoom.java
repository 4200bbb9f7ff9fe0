package dev.rapport;

import dev.rapport.api.Progress;
import dev.rapport.api.model.Problem;
import dev.rapport.core.ugc.Cataloguing;
import dev.rapport.core.workspace.AssetRow;
import dev.rapport.core.workspace.AssetsReader;
import dev.rapport.core.workspace.BookingsReader;
import dev.rapport.judged.Campaign;
import dev.rapport.judged.outcome.Brought;
import dev.rapport.judged.outcome.Catalogue;
import dev.rapport.scoring.rules.pack.ReservedParameters;
import dev.rapport.written.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What creators made, and what may be done with it, is found out here. */
public final class AssetRoom {

    /** Where the pack says no other number. */
    private static final int SOON_DAYS = 30;

    private final House house;
    private final Measurer measurer;

    AssetRoom(House house, Measurer measurer) {
        this.house = house;
        this.measurer = measurer;
    }

    /**
     * The catalogue, and how it was made.
     *
     * @param catalogue what there is
     * @param measured what came of the bookings behind it
     * @param problems all that is wrong with assets.csv
     */
    public record Catalogued(Catalogue catalogue, Measured measured, List<Problem> problems) {

        public Catalogued {
            problems = List.copyOf(problems);
        }

        /** As reports on results and content are made from it, without partnerships and briefs. */
        public Brought brought() {
            return new Brought(
                    Optional.of(measured.measurement()),
                    measured.imported(),
                    List.of(),
                    List.of(),
                    Optional.of(catalogue).filter(all -> !all.assets().isEmpty()));
        }

        /** Whether a row was refused. */
        public boolean hasRejects() {
            return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        }
    }

    /**
     * Every booking that is live and every row of assets.csv, with what may be done with it.
     *
     * @param today the day on which it is to be shown
     */
    public Catalogued catalogue(Scoring scoring, LocalDate today, Progress progress) {
        Campaign campaign = scoring.campaign();
        Problems problems = new Problems();
        List<AssetRow> rows = AssetsReader.read(house.workspace, problems);
        Cataloguing cataloguing = new Cataloguing(
                campaign,
                scoring.rules().conventions(),
                rows,
                BookingsReader.read(house.workspace, campaign.budget().currency())
                        .bookings());
        Measured measured = measurer.measure(scoring, progress, cataloguing::take);
        Catalogue catalogue = cataloguing.of(measured.measurement().bookings(), today, soonDays(scoring), problems);
        return new Catalogued(catalogue, measured, problems.all());
    }

    private static int soonDays(Scoring scoring) {
        double days = scoring.rules().parameterValues().number(ReservedParameters.RIGHTS_SOON_DAYS);
        return Double.isNaN(days) ? SOON_DAYS : (int) days;
    }
}
