package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Place;
import dev.rapport.written.WrittenNumber;
import dev.rapport.written.table.Cell;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a classic decision table: a snippet of the rule language into which each cell is put.
 *
 * @param index from 0
 * @param pattern what its Candidate asks for in any case, empty for nothing
 * @param snippet the text above the cells
 */
record ClassicColumn(int index, ClassicKind kind, Cell pattern, Cell snippet, String file) {

    private static final Pattern FOR_ALL = Pattern.compile("forall\\s*(?:\\(([^)]*)\\))?\\s*\\{([^{}]*)}");
    private static final Pattern PARAMETER = Pattern.compile("\\$param\\b|\\$(\\d{1,2})\\b");
    private static final Pattern FREE_TEXT = Pattern.compile("@?(why|source)\\s*\\(\\s*(\\$param)\\s*\\)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern SHORTHAND = Pattern.compile("[A-Za-z]\\w*|.*(==|!=|>=|<=|>|<|\\bmatches)\\s*");

    /** The word that the snippet begins with: the field that a condition compares. */
    String field() {
        Matcher word = WORD.matcher(snippet.text());
        return word.lookingAt() ? word.group() : "";
    }

    /** Whether a cell stands in the rule as it is written, without quotes around it. */
    boolean isBare(boolean isText) {
        return kind == ClassicKind.CONDITION
                && !isText
                && !snippet.text().contains("\"$")
                && !snippet.text().contains("'$");
    }

    /**
     * Puts a cell into the snippet, and that into the rule.
     *
     * @param isText whether its field is a text, so that a shorthand ({@code tier}, {@code followers >=}) needs quotes
     */
    void write(Cell cell, boolean isText, Patchwork rule) {
        String text = snippet.text();
        if (kind == ClassicKind.METADATA) {
            // Drools takes a reason without quotes too.
            text = FREE_TEXT.matcher(text).replaceFirst("$1(\"$2\")");
            rule.add(text.startsWith("@") ? "" : "@", snippetPlace());
        } else if (!text.contains("$") && SHORTHAND.matcher(text).matches()) {
            text += WORD.matcher(text).matches() ? " == " : " ";
            text += isText && !cell.text().startsWith("\"") ? "\"$param\"" : "$param";
        }
        Matcher all = FOR_ALL.matcher(text);
        int from = 0;
        while (all.find()) {
            single(text.substring(from, all.start()), cell, rule);
            String separator = all.group(1) == null || all.group(1).isBlank() ? "," : " " + all.group(1) + " ";
            String[] parts = cell.text().split(",");
            for (int i = 0; i < parts.length; i++) {
                rule.add(i == 0 ? "" : separator, snippetPlace());
                Cell part = new Cell(parts[i].strip(), cell.spot());
                single(all.group(2).replaceAll("\\$(?!param|\\d)", Matcher.quoteReplacement("$param")), part, rule);
            }
            from = all.end();
        }
        single(text.substring(from), cell, rule);
    }

    private void single(String text, Cell cell, Patchwork rule) {
        Matcher parameter = PARAMETER.matcher(text);
        int from = 0;
        while (parameter.find()) {
            String value = parameter.group(1) == null
                    ? cell.text()
                    : numbered(cell.text(), Integer.parseInt(parameter.group(1)));
            int start = parameter.start();
            boolean quoted = start > from && "\"'".indexOf(text.charAt(start - 1)) >= 0;
            // A text begins at its quote, and is the cell's.
            int cut = quoted ? start - 1 : start;
            rule.add(text.substring(from, cut), snippetPlace());
            String written = quoted ? value.replace("\\", "\\\\").replace("\"", "\\\"") : bare(value);
            rule.add(text.substring(cut, start) + written, new Place(file, cell.spot()));
            from = parameter.end();
        }
        rule.add(text.substring(from), snippetPlace());
    }

    /** Numbers as a spreadsheet shows them, and its TRUE and FALSE, in the words of the rule language. */
    private static String bare(String value) {
        if (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")) {
            return value.toLowerCase(Locale.ROOT);
        }
        return WrittenNumber.isAmbiguous(value)
                ? value
                : WrittenNumber.parse(value).map(BigDecimal::toPlainString).orElse(value);
    }

    private static String numbered(String cell, int number) {
        String[] parts = cell.split(",", -1);
        return number >= 1 && number <= parts.length ? parts[number - 1].strip() : "";
    }

    private Place snippetPlace() {
        return new Place(file, snippet.spot());
    }
}
