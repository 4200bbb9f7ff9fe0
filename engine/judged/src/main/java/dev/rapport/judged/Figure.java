package dev.rapport.judged;

/** A figure that is forecast per deliverable. Money is in the campaign's currency; {@code ROI} is a fraction, 0.41 = 41 %. */
public enum Figure {
    /** People reached who live in the campaign's markets. */
    REACH_IN_MARKETS("reachInMarkets"),
    REACH("reach"),
    /** Views by people who live in the campaign's markets. */
    VIEWS_IN_MARKETS("viewsInMarkets"),
    VIEWS("views"),
    ENGAGEMENTS("engagements"),
    CLICKS("clicks"),
    CONVERSIONS("conversions"),
    REVENUE("revenue"),
    CONTRIBUTION("contribution"),
    COST("cost"),
    ROI("roi");

    private final String id;

    Figure(String id) {
        this.id = id;
    }

    /** Name in JSON and in the words of reports. */
    public String id() {
        return id;
    }
}
