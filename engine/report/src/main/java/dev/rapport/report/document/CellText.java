package dev.rapport.report.document;

import dev.rapport.judged.Basis;
import dev.rapport.report.words.Numbers;
import java.math.BigDecimal;
import java.util.Currency;

/** A cell as people read it, the same on paper and on the page. */
public final class CellText {

    private final Cover cover;

    public CellText(Cover cover) {
        this.cover = cover;
    }

    /** The text of a cell; a bar has none of its own, and unknown is empty. */
    public String of(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Name name) {
            return name.name();
        }
        if (cell instanceof Cell.Amount amount) {
            return cover.numbers().money(amount.money());
        }
        if (cell instanceof Cell.Number number) {
            return number(number.value(), number.form());
        }
        if (cell instanceof Cell.Share share) {
            return share.told() ? cover.numbers().percent(share.value()) : "";
        }
        if (cell instanceof Cell.State state) {
            return status(state.status());
        }
        if (cell instanceof Cell.Input input) {
            return input.text();
        }
        if (cell instanceof Cell.Named named) {
            return number(named.value(), named.form());
        }
        if (cell instanceof Cell.Link link) {
            return link.text();
        }
        if (cell instanceof Cell.Told told) {
            return told.text();
        }
        return cell instanceof Cell.Formula formula ? number(formula.value(), formula.form()) : "";
    }

    /** What a bar says: the value, and what is usual where a tick shows it. */
    public String spoken(Cell.Share share) {
        String value = portion(share, share.value());
        return share.usual().isPresent()
                ? value + ", "
                        + cover.words()
                                .text(
                                        "chart.usual",
                                        portion(share, share.usual().getAsDouble()))
                : value;
    }

    private String portion(Cell.Share share, double value) {
        return share.told() || share.full() <= 1
                ? cover.numbers().percent(value)
                : cover.numbers().score(BigDecimal.valueOf(value));
    }

    /** What a range says: its middle and its ends, and what came of it or what it stands on. */
    public String spoken(Cell.Range cell) {
        String range = cover.numbers().spread(cell.range());
        if (cell.came().isPresent()) {
            return range + "; " + cover.numbers().brief(cell.came().getAsDouble());
        }
        String basis = basis(cell);
        return basis.isEmpty() ? range : range + "; " + basis;
    }

    /** What a range stands on; empty where nobody says. */
    public String basis(Cell.Range cell) {
        return cell.basis().map(this::basis).orElse("");
    }

    /** What something stands on. */
    public String basis(Basis basis) {
        return cover.words().text("basis." + basis.id());
    }

    /** What a status is called. */
    public String status(Status status) {
        return cover.words().text("status." + status.id());
    }

    private String number(double value, Cell.Form form) {
        Numbers numbers = cover.numbers();
        Currency currency = cover.currency();
        return switch (form) {
            case COUNT, PLAIN -> numbers.count(value);
            case BRIEF -> numbers.brief(value);
            case RANK, POSTS -> Long.toString(Math.round(value));
            case SCORE -> numbers.score(BigDecimal.valueOf(value));
            case POINTS -> numbers.points(BigDecimal.valueOf(value));
            case PERCENT -> numbers.percent(value);
            case RETURN -> numbers.signedPercent(value);
            case MONEY -> numbers.money(value, currency);
        };
    }
}
