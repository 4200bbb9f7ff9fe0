package dev.rapport.report.charts;

import java.util.ArrayList;
import java.util.List;

/** A canvas that remembers what was drawn on it. */
final class Sketch implements Canvas {

    record Mark(String kind, double x, double y, Ink ink) {}

    final List<Mark> marks = new ArrayList<>();
    final List<String> texts = new ArrayList<>();

    List<Mark> of(String kind, Ink ink) {
        return marks.stream()
                .filter(mark -> mark.kind().equals(kind) && mark.ink() == ink)
                .toList();
    }

    @Override
    public void box(double x, double y, double width, double height, Ink ink) {
        marks.add(new Mark("box", x, y + height / 2, ink));
    }

    @Override
    public void round(double x, double y, double width, double height, Ink ink) {
        marks.add(new Mark("round", x, y + height / 2, ink));
    }

    @Override
    public void dot(double x, double y, double radius, Ink ink) {
        marks.add(new Mark("dot", x, y, ink));
    }

    @Override
    public void ring(double x, double y, double radius, double stroke, Ink ink) {
        marks.add(new Mark("ring", x, y, ink));
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, double stroke, Ink ink) {
        marks.add(new Mark("line", fromX, fromY, ink));
    }

    @Override
    public void triangle(double x, double y, double radius, Ink line, Ink inside) {
        marks.add(new Mark("triangle", x, y, line));
    }

    @Override
    public void text(String text, Letters letters, double x, double baseline, double most, Anchor anchor, Ink ink) {
        texts.add(text);
    }

    @Override
    public double width(String text, Letters letters) {
        return text.length() * 3.0;
    }
}
