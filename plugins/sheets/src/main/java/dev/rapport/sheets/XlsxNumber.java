package dev.rapport.sheets;

import java.math.BigDecimal;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;

/** The number of a cell as a person sees it: with % or currency where the cell's format shows one, and a date as a date. */
public final class XlsxNumber {

    private XlsxNumber() {}

    public static String text(Cell cell) {
        BigDecimal number = cell.asNumber();
        String format =
                Optional.ofNullable(cell.getDataFormatString()).orElse("").replaceAll("\\[\\$-[^\\]]*\\]", "");
        if (format.contains("%")) {
            return number.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
        boolean isDate = format.matches("(?i).*[dmy]{2,}.*") && !format.contains("#") && !format.contains("0");
        if (isDate) {
            return cell.asDate().toString();
        }
        String currency = Currencies.in(format).map(code -> " " + code).orElse("");
        return number.stripTrailingZeros().toPlainString() + currency;
    }
}
