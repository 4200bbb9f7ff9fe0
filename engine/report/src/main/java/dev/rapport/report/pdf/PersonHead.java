package dev.rapport.report.pdf;

import dev.rapport.report.document.Block;
import dev.rapport.report.document.CellText;
import dev.rapport.report.document.Cover;
import java.awt.Color;

/** The head of a person's page: initials in the place of a picture, name, decision and score, over a strong rule. */
record PersonHead(Block.Person person, Cover cover, double width, Look look) implements Drawing {

    private static final double AVATAR = 40;
    private static final double NAME = 52;
    private static final double RULE = 10;

    private TextBlock name() {
        return NameCell.large(look, person.name(), person.about(), width - NAME - 109);
    }

    @Override
    public double height() {
        return Math.max(44, 8 + name().height()) + RULE + 2;
    }

    @Override
    public void draw(Pen pen) {
        pen.silently(() -> avatar(pen));
        pen.in(Role.H1, () -> name().draw(pen, NAME, 8));
        pen.in(Role.PARAGRAPH, () -> decision(pen));
        pen.box(0, height() - 2, width, 1.1, Palette.INK);
    }

    private void decision(Pen pen) {
        new Pill(person.status(), new CellText(cover).status(person.status()), look).drawRight(pen, width, 0, 90);
        person.score().ifPresent(score -> {
            Line of = look.in(Type.TEXT).line("/ 100");
            pen.right(of, width, 36, Palette.SOFT);
            pen.right(look.in(Type.SCORE).line(cover.numbers().score(score)), width - of.width() - 4, 36, Palette.INK);
        });
    }

    private void avatar(Pen pen) {
        double middle = AVATAR / 2;
        pen.dot(middle, 4 + middle, middle, look.palette().accent());
        pen.middle(
                look.in(Type.INITIALS).fit(person.initials(), AVATAR),
                middle,
                4 + middle + AVATAR * 0.108,
                Color.WHITE);
    }
}
