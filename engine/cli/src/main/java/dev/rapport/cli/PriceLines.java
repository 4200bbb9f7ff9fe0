package dev.rapport.cli;

import dev.rapport.judged.PriceBand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Fair prices with the reason for each step, for people. */
final class PriceLines {

    private PriceLines() {}

    static List<String> of(List<PriceBand> bands) {
        List<String> lines = new ArrayList<>();
        for (PriceBand band : bands) {
            lines.add("one " + band.deliverable().id() + ": " + band.low() + " to " + band.high() + asked(band));
            band.steps().forEach(step -> lines.add("  " + step(step)));
        }
        return lines;
    }

    private static String asked(PriceBand band) {
        return switch (band.position()) {
            case UNKNOWN -> ", and no fee is known";
            case BELOW -> "; the fee lies below";
            case WITHIN -> "; the fee lies within";
            case ABOVE -> "; the fee lies above";
        };
    }

    private static String step(PriceBand.Step step) {
        String source = step.sourced().source().isEmpty()
                ? ""
                : "  [" + step.sourced().source()
                        + (step.sourced().grade().isEmpty()
                                ? ""
                                : ", " + step.sourced().grade()) + "]";
        return switch (step.basis()) {
            case RATE_CARD -> "asked for: " + step.middle();
            case CPM -> worked(step, "views or people", source);
            case CPME -> worked(step, "engagements", source);
        };
    }

    private static String worked(PriceBand.Step step, String what, String source) {
        String unit = step.unit().p10() == step.unit().p90()
                ? number(step.unit().p50())
                : number(step.unit().p10()) + " to " + number(step.unit().p90());
        String comes = step.low().equals(step.high()) ? step.middle().toString() : step.low() + " to " + step.high();
        return unit + " USD for 1,000 " + what + ", " + String.format(Locale.ROOT, "%,.0f", step.count())
                + " expected: " + comes + source;
    }

    private static String number(double dollars) {
        return String.format(Locale.ROOT, dollars == Math.rint(dollars) ? "%.0f" : "%.2f", dollars);
    }
}
