package dev.rapport.report.model;

import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import dev.rapport.judged.Range;
import dev.rapport.report.words.Numbers;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** A forecast as lines for people. */
final class Forecasts {

    private final Numbers numbers;
    private final Currency currency;

    Forecasts(Numbers numbers, Currency currency) {
        this.numbers = numbers;
        this.currency = currency;
    }

    List<ForecastLine> lines(Forecast forecast, dev.rapport.report.template.Words words) {
        List<ForecastLine> lines = new ArrayList<>();
        for (Map.Entry<Figure, Range> entry : forecast.figures().entrySet()) {
            Figure figure = entry.getKey();
            Range range = entry.getValue();
            String ends = range.p10() == range.p90()
                    ? ""
                    : numbers.between(text(figure, range.p10()), text(figure, range.p90()));
            lines.add(new ForecastLine(
                    figure, words.text("figure." + figure.id()), range, text(figure, range.p50()), ends));
        }
        return List.copyOf(lines);
    }

    /** One value of a figure as text. */
    String text(Figure figure, double value) {
        return switch (figure) {
            case REVENUE, CONTRIBUTION, COST -> numbers.money(value, currency);
            case ROI -> numbers.signedPercent(value);
            default -> numbers.brief(value);
        };
    }
}
