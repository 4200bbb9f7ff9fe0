package dev.rapport.report.html;

import dev.rapport.judged.Basis;
import dev.rapport.report.charts.Marks;
import dev.rapport.report.document.Cell;
import dev.rapport.report.document.CellText;
import dev.rapport.report.document.RangeScale;
import java.util.Locale;

/**
 * A cell as data for the page's script: a plain text, 0 for unknown, else an array that begins with its kind. {@code n} a name, {@code a} a link, {@code t} a
 * text with a tone, {@code v} a value, {@code p} posts, {@code s} a share, {@code r} a range, {@code x} a state.
 */
final class CellData {

    /** Of a share from 0 to 1: the page draws that it goes on. */
    private static final double BEYOND = 2;

    private final CellText text;

    CellData(CellText text) {
        this.text = text;
    }

    void write(Cell cell, Json json) {
        if (cell instanceof Cell.Unknown) {
            json.unknown();
        } else if (cell instanceof Cell.Text plain && plain.tone() == Cell.Tone.PLAIN) {
            json.text(plain.text());
        } else if (cell instanceof Cell.State state) {
            json.open().text("x").number(state.status().ordinal()).close();
        } else {
            json.open();
            kinds(cell, json);
            json.close();
        }
    }

    private void kinds(Cell cell, Json json) {
        if (cell instanceof Cell.Text toned) {
            json.text("t").text(toned.text()).text(toned.tone().name().toLowerCase(Locale.ROOT));
        } else if (cell instanceof Cell.Link link) {
            json.text("a").text(link.text()).text(link.address());
        } else if (cell instanceof Cell.Name name) {
            json.text("n").text(name.name()).text(name.below());
        } else if (cell instanceof Cell.Share share) {
            json.text("s").number(share.value()).number(share.value() / share.full());
            json.number(share.usual().isPresent() ? share.usual().getAsDouble() / share.full() : -1);
            json.text(text.of(cell));
        } else if (cell instanceof Cell.Range range) {
            RangeScale scale = range.scale();
            json.text("r").number(scale.share(range.range().p10()));
            json.number(
                    scale.reaches(range.range().p50())
                            ? scale.share(range.range().p50())
                            : -1);
            json.number(
                    scale.reaches(range.range().p90())
                            ? scale.share(range.range().p90())
                            : BEYOND);
            json.number(
                    range.reached().isPresent() ? scale.share(range.reached().getAsDouble()) : -1);
            json.number(range.basis().map(Basis::ordinal).orElse(-1));
        } else if (cell instanceof Cell.Number number && number.form() == Cell.Form.POSTS) {
            json.text("p").number(number.value()).number(Marks.full(Math.round(number.value())));
        } else {
            json.text("v").number(value(cell)).text(text.of(cell));
            if (cell instanceof Cell.Number number && number.form() == Cell.Form.SCORE) {
                json.text("score");
            }
        }
    }

    private static double value(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return amount.money().amount().doubleValue();
        }
        return cell instanceof Cell.Number number
                ? number.value()
                : cell instanceof Cell.Formula formula ? formula.value() : 0;
    }
}
