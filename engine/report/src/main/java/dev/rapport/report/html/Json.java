package dev.rapport.report.html;

import java.util.List;

/** Writes data for the page's own script: arrays, texts and numbers, and nothing that could end the element that it stands in. */
final class Json {

    private final StringBuilder out;
    private boolean first = true;

    Json(StringBuilder out) {
        this.out = out;
    }

    /** Begins an array. */
    Json open() {
        comma();
        out.append('[');
        first = true;
        return this;
    }

    Json close() {
        out.append(']');
        first = false;
        return this;
    }

    Json texts(List<String> texts) {
        open();
        texts.forEach(this::text);
        return close();
    }

    Json text(String text) {
        comma();
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '<' -> out.append("\\u003c");
                case '>' -> out.append("\\u003e");
                case '&' -> out.append("\\u0026");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
        return this;
    }

    /** A number, short: four digits behind the point are more than a page shows. */
    Json number(double number) {
        comma();
        double rounded = Math.round(number * 10_000) / 10_000.0;
        boolean whole = rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15;
        out.append(whole ? Long.toString((long) rounded) : Double.toString(rounded));
        return this;
    }

    /** Nothing. */
    Json unknown() {
        comma();
        out.append('0');
        return this;
    }

    private void comma() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }
}
