package dev.rapport.report.pdf;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression of a layout: one name ({@code $F{block}}, {@code $P{date}}, {@code $V{PAGE_NUMBER}}, {@code $R{column.cost}}), a text in
 * quotes, or such joined by {@code +}. It is filled in and never compiled, so it cannot be a program.
 *
 * @param template the texts and names side by side, as JasperReports fills them in
 * @param isName whether it is a single name, whose value need not be a text
 */
record LayoutExpression(String template, boolean isName) {

    private static final String PART = "(?:\\$([PFV])\\{(\\w+)\\}|\\$(R)\\{([\\w.-]+)\\}|\"([^\"\\\\$\\p{Cntrl}]*)\")";
    private static final Pattern ALL = Pattern.compile("\\s*" + PART + "(?:\\s*\\+\\s*" + PART + ")*\\s*");
    private static final Pattern EACH = Pattern.compile(PART);
    private static final Pattern NAME = Pattern.compile("\\s*\\$[PFVR]\\{[\\w.-]+\\}\\s*");

    /** What JasperReports counts by itself. */
    private static final Set<String> COUNTERS = Set.of("PAGE_NUMBER", "COLUMN_NUMBER", "REPORT_COUNT", "PAGE_COUNT");

    /** Whether a text is such an expression. */
    static boolean isOne(String text) {
        return ALL.matcher(text).matches();
    }

    /**
     * Reads it.
     *
     * @param text one for which {@link #isOne(String)} holds
     */
    static LayoutExpression of(String text) {
        StringBuilder template = new StringBuilder();
        Matcher each = EACH.matcher(text);
        while (each.find()) {
            template.append(each.group(5) == null ? each.group() : each.group(5));
        }
        return new LayoutExpression(template.toString(), NAME.matcher(text).matches());
    }

    /** The first name that the layout does not declare, else an empty text: JasperReports has names of its own that give more away. */
    static String undeclared(String text, Set<String> declared) {
        Matcher each = EACH.matcher(text);
        while (each.find()) {
            boolean isKnown = each.group(1) == null
                    || declared.contains(each.group(1) + each.group(2))
                    || each.group(1).equals("V") && COUNTERS.contains(each.group(2));
            if (!isKnown) {
                return each.group();
            }
        }
        return "";
    }
}
