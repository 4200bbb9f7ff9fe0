package dev.rapport.report.xlsx;

import dev.rapport.api.model.Money;
import dev.rapport.report.words.Numbers;
import dev.rapport.report.xlsx.Styles.Look;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** Writes cells of a row from left to right. Text is always a text, whatever it begins with; unknown leaves the cell empty. */
final class Cells {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    /** Control characters are not allowed in XML. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cc}&&[^\t\n\r]]|[\\uFFFE\\uFFFF]");

    private final Styles styles;
    private final Row row;
    private int column;

    Cells(Styles styles, Row row) {
        this.styles = styles;
        this.row = row;
    }

    int column() {
        return column;
    }

    Cells at(int next) {
        column = next;
        return this;
    }

    Cells text(String text, Look look) {
        if (text.isEmpty()) {
            return empty(look);
        }
        Cell cell = row.createCell(column++);
        cell.setCellStyle(styles.style(look, FORMULA_STARTS.indexOf(text.charAt(0)) >= 0));
        cell.setCellValue(clean(text));
        return this;
    }

    /** Control characters are not allowed in XML; a longer text is refused by every spreadsheet. */
    static String clean(String text) {
        String clean = NOT_IN_XML.matcher(text).replaceAll("");
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return clean.length() > most ? clean.substring(0, most) : clean;
    }

    Cells number(double number, Look look) {
        Cell cell = row.createCell(column++);
        cell.setCellStyle(styles.style(look, false));
        cell.setCellValue(number);
        return this;
    }

    Cells number(OptionalDouble number, Look look) {
        return number.isPresent() ? number(number.getAsDouble(), look) : empty(look);
    }

    Cells money(Optional<Money> money, Look look) {
        return money.isPresent()
                ? number(
                        money.get().amount().doubleValue(),
                        look.number(format(money.get().currency())))
                : empty(look);
    }

    /** A live formula with its value, for viewers that do not calculate. */
    Cells formula(String formula, double value, Look look) {
        Cell cell = row.createCell(column++);
        cell.setCellStyle(styles.style(look, false));
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        return this;
    }

    /** A live formula whose value is a text. */
    Cells formula(String formula, String text, Look look) {
        Cell cell = row.createCell(column++);
        cell.setCellStyle(styles.style(look, false));
        cell.setCellFormula(formula);
        cell.setCellValue(clean(text));
        return this;
    }

    Cells empty(Look look) {
        row.createCell(column++).setCellStyle(styles.style(look, false));
        return this;
    }

    static String format(Currency currency) {
        String digits = currency.getDefaultFractionDigits() > 0 ? "#,##0.00" : "#,##0";
        return "\"" + Numbers.symbol(currency) + "\"" + digits;
    }
}
