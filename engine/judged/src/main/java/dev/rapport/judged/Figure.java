package dev.rapport.judged;

import java.util.Locale;

/** A figure that is forecast per deliverable. Money is in the campaign's currency; {@code ROI} is a fraction, 0.41 = 41 %. */
public enum Figure {
    REACH,
    VIEWS,
    ENGAGEMENTS,
    CLICKS,
    CONVERSIONS,
    REVENUE,
    CONTRIBUTION,
    COST,
    ROI;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
