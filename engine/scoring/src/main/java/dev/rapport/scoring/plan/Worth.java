package dev.rapport.scoring.plan;

import dev.rapport.judged.Figure;
import dev.rapport.judged.Forecast;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** What the deliverables of one creator are worth together: most of those who see a second one saw the first, so people count once. */
final class Worth {

    /** Figures that count people, who are the same ones again. */
    static final Set<Figure> PEOPLE = Set.of(Figure.REACH, Figure.REACH_IN_MARKETS);

    private final Means means;
    private final Figure measure;
    private final double repeated;

    /** @param repeated share of the people of a further deliverable who saw the one before */
    Worth(Means means, Figure measure, double repeated) {
        this.means = means;
        this.measure = measure;
        this.repeated = PEOPLE.contains(measure) ? repeated : 0;
    }

    Figure measure() {
        return measure;
    }

    /** What one deliverable is worth by itself. */
    OptionalDouble of(Forecast forecast) {
        return means.of(forecast, measure);
    }

    /** What the deliverable at a place adds to those before it. */
    double added(List<Forecast> parts, int place) {
        return of(parts.get(place)).orElse(0) * Math.pow(1 - repeated, place);
    }

    /** What all are worth together. */
    double of(List<Forecast> parts) {
        double sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum += added(parts, i);
        }
        return sum;
    }

    /** The best first: what is seen again adds less. */
    List<Forecast> bestFirst(List<Forecast> parts) {
        return parts.stream()
                .sorted((a, b) -> Double.compare(of(b).orElse(0), of(a).orElse(0)))
                .toList();
    }
}
