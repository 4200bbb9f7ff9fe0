package dev.rapport;

import dev.rapport.report.document.Cover;
import dev.rapport.report.document.Document;
import dev.rapport.report.document.KeyFigure;
import dev.rapport.report.seen.Edition;
import dev.rapport.wire.FiguresJson;
import java.util.Locale;
import java.util.Optional;

/** The figures that a report is about, as a file beside it. */
final class FigureFile {

    private FigureFile() {}

    static byte[] of(String report, Edition edition, Document document) {
        Cover cover = document.cover();
        Cover.Made made = cover.made();
        return FiguresJson.bytes(
                new FiguresJson.Head(
                        report,
                        edition.id(),
                        made.run(),
                        made.rules(),
                        made.asOf(),
                        cover.currency().getCurrencyCode()),
                document.figures().stream().map(FigureFile::entry).toList());
    }

    private static FiguresJson.Entry entry(KeyFigure figure) {
        if (figure.exact() instanceof KeyFigure.Amount known) {
            String unit = known.unit().name().toLowerCase(Locale.ROOT);
            return new FiguresJson.Entry(
                    figure.id(),
                    figure.label(),
                    figure.value(),
                    Optional.of(known.amount()),
                    unit,
                    known.spread(),
                    known.basis());
        }
        Optional<Object> day =
                figure.exact() instanceof KeyFigure.Day known ? Optional.of(known.day()) : Optional.empty();
        return new FiguresJson.Entry(
                figure.id(), figure.label(), figure.value(), day, "day", Optional.empty(), Optional.empty());
    }
}
