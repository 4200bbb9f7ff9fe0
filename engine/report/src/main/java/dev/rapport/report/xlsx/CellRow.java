package dev.rapport.report.xlsx;

import dev.rapport.report.document.Cell;
import dev.rapport.report.document.CellText;
import dev.rapport.report.document.Cover;
import dev.rapport.report.document.Status;
import dev.rapport.report.document.Tint;
import dev.rapport.report.xlsx.Styles.Look;
import java.awt.Color;
import org.apache.poi.ss.usermodel.Row;

/** Writes typed cells: figures exactly, with the format that says what they are. */
final class CellRow {

    private static final double WHOLE = 100;

    private final Styles styles;
    private final CellText text;
    private final Cover cover;
    private final boolean data;
    private final Look plain;

    CellRow(Styles styles, CellText text, Cover cover, boolean data) {
        this.styles = styles;
        this.text = text;
        this.cover = cover;
        this.data = data;
        this.plain = data ? Look.TEXT.bare() : Look.TEXT;
    }

    /** @param wraps whether a text may take several lines */
    void write(Cells cells, Row row, Cell cell, boolean wraps) {
        if (cell instanceof Cell.Text written) {
            Look look =
                    switch (written.tone()) {
                        case PLAIN -> plain;
                        case SOFT -> plain.in(Styles.SOFT);
                        case STRONG -> plain.strong();
                    };
            cells.text(written.text(), wraps && !data ? look.wrapped() : look);
        } else if (cell instanceof Cell.Link link) {
            cells.text(link.address(), plain);
        } else if (cell instanceof Cell.Name name) {
            cells.text(name.name(), plain.strong().wrapped());
        } else if (cell instanceof Cell.Amount amount) {
            cells.number(
                    amount.money().amount().doubleValue(),
                    plain.number(Cells.format(amount.money().currency())));
        } else if (cell instanceof Cell.Number number) {
            cells.number(number.value(), look(number.form(), number.value(), plain));
        } else if (cell instanceof Cell.Share share) {
            cells.number(share.value(), plain.number(share.told() ? "0.0%" : "0"));
        } else if (cell instanceof Cell.Formula formula) {
            cells.number(formula.value(), look(formula.form(), formula.value(), plain));
        } else if (cell instanceof Cell.Input input) {
            int column = cells.column();
            cells.text(input.text(), plain);
            row.getCell(column).setCellStyle(styles.pill(Styles.INK, Tint.of(cover.accent(), Tint.GROUND)));
        } else if (cell instanceof Cell.Named named) {
            cells.number(
                    named.value(), look(named.form(), named.value(), plain).on(Tint.of(cover.accent(), Tint.GROUND)));
        } else if (cell instanceof Cell.State state) {
            state(cells, row, state.status());
        } else {
            cells.empty(plain);
        }
    }

    /** The look of a number. */
    Look look(Cell.Form form, double value, Look base) {
        return switch (form) {
            case COUNT, BRIEF ->
                base.number(Math.abs(value) < WHOLE && value != Math.rint(value) ? "#,##0.00" : "#,##0");
            case RANK -> base.in(Styles.SOFT).number("0;;");
            case SCORE -> data ? base.number("0.0") : base.strong().number("0");
            case POSTS -> base.number("0");
            case POINTS -> base.number("+0.##;-0.##;0");
            case PERCENT -> base.number("0.0%");
            case RETURN -> base.number("+0.0%;-0.0%;0.0%");
            case MONEY -> base.number(Cells.format(cover.currency()) + ";[Red]-" + Cells.format(cover.currency()));
            case PLAIN -> base.number("General");
        };
    }

    private void state(Cells cells, Row row, Status status) {
        int column = cells.column();
        cells.text(status.shape() + " " + text.status(status), plain);
        if (!data) {
            Color colour =
                    switch (status) {
                        case CHOSEN -> cover.accent();
                        case RESERVE, DECLINED -> Styles.SOFT;
                        case REVIEW -> Styles.AMBER;
                        case LEFT_OUT -> Styles.RED;
                    };
            row.getCell(column).setCellStyle(styles.pill(colour, Tint.of(colour, Tint.GROUND)));
        }
    }
}
