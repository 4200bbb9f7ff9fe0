package dev.rapport.report.html;

/** Markup with every text escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Adds our own markup as it is; never a text of a file. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** An element with a class and a text, in the direction of its own script. */
    Html element(String name, String className, String text) {
        return raw("<" + name + " class=\"" + className + "\" dir=\"auto\">")
                .text(text)
                .raw("</" + name + ">");
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    // Control characters have no place in a page.
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
