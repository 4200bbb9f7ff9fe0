package dev.rapport.judged;

import java.util.List;
import java.util.Locale;

/** What a campaign is for. */
public enum Objective {
    AWARENESS,
    TRAFFIC,
    SALES;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What is maximised, best first: the first figure that can be forecast for most is the measure for all. The figure that is maximised,
     * the one that a person reads and the one in JSON are this one.
     */
    public List<Figure> ladder() {
        return switch (this) {
            case AWARENESS ->
                List.of(
                        Figure.REACH_IN_MARKETS,
                        Figure.VIEWS_IN_MARKETS,
                        Figure.REACH,
                        Figure.VIEWS,
                        Figure.ENGAGEMENTS);
            case TRAFFIC -> List.of(Figure.CLICKS, Figure.VIEWS, Figure.REACH, Figure.ENGAGEMENTS);
            case SALES -> List.of(Figure.CONTRIBUTION, Figure.CLICKS, Figure.VIEWS, Figure.ENGAGEMENTS);
        };
    }
}
