package dev.rapport.sheets;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an amount of money, whatever sign or word stands around it. */
public final class Amount {

    private static final Pattern AROUND = Pattern.compile("^[^0-9-]+|(?<=[0-9kKmM.,\\s])\\s*[^0-9kKmM.,\\s]+\\.?,?-*$");
    private static final Pattern SWISS_END = Pattern.compile("[.,][-\u2013\u2014]+$");
    private static final int LONGEST = 60;

    private Amount() {}

    /** Empty when the cell is no amount of 0 or more. */
    public static Optional<BigDecimal> of(String cell) {
        String bounded =
                cell.length() > LONGEST ? "" : SWISS_END.matcher(cell.strip()).replaceAll("");
        return Decimal.grouped(AROUND.matcher(bounded).replaceAll("").strip());
    }
}
