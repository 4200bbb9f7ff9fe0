package dev.rapport.report.parts;

import dev.rapport.judged.Basis;
import dev.rapport.judged.Figure;
import dev.rapport.judged.Range;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.RangeScale;
import dev.rapport.report.words.Numbers;
import java.util.Currency;
import java.util.Optional;

/** Figures of a forecast as text and as cells. */
public record FigureText(Numbers numbers, Currency currency) {

    /** Short, for a narrow column. */
    public String brief(Figure figure, double value) {
        return isCount(figure) ? numbers.brief(value) : other(figure, value);
    }

    /** In full. */
    public String whole(Figure figure, double value) {
        return isCount(figure) ? numbers.count(value) : other(figure, value);
    }

    /** Both ends of a range, empty where there is no doubt. */
    public String ends(Figure figure, Range range) {
        return range.p10() == range.p90()
                ? ""
                : numbers.between(brief(figure, range.p10()), brief(figure, range.p90()));
    }

    /** A value as a cell. */
    public static Cell cell(Figure figure, double value) {
        return new Cell.Number(
                value,
                switch (figure) {
                    case REVENUE, CONTRIBUTION, COST -> Cell.Form.MONEY;
                    case ROI -> Cell.Form.RETURN;
                    default -> Cell.Form.BRIEF;
                });
    }

    /** A range that stands alone as a cell, empty where there is no doubt. */
    public static Cell cell(Range range, Optional<Basis> basis) {
        return cell(range, RangeScale.of(range), basis);
    }

    /** A range as a cell on the scale of those it is compared with, empty where there is no doubt. */
    public static Cell cell(Range range, RangeScale scale, Optional<Basis> basis) {
        return range.p10() < range.p90() ? new Cell.Range(range, scale, basis) : Cell.UNKNOWN;
    }

    private static boolean isCount(Figure figure) {
        return switch (figure) {
            case REVENUE, CONTRIBUTION, COST, ROI -> false;
            default -> true;
        };
    }

    private String other(Figure figure, double value) {
        return figure == Figure.ROI ? numbers.signedPercent(value) : numbers.money(value, currency);
    }
}
