package dev.rapport.report.seen;

import dev.rapport.judged.outcome.Rights;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a creator is asked to make.
 *
 * @param booking id of the booking, empty where nothing is agreed yet
 * @param deliverable its name, empty where nobody says
 * @param platform name of the platform, may be empty
 * @param day the day that was agreed
 * @param codes coupon codes
 * @param link the tracked address, may be empty
 * @param rights what may be done with it, empty where nothing is agreed yet
 */
public record SeenPiece(
        String booking,
        String deliverable,
        String platform,
        Optional<LocalDate> day,
        List<String> codes,
        String link,
        Optional<Rights> rights) {}
