package dev.rapport.report.pdf;

import dev.rapport.report.words.Words;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** The pack's words as a layout asks for them: {@code $R{column.creator}}. */
final class WordBundle extends ResourceBundle {

    private final Words words;

    WordBundle(Words words) {
        this.words = words;
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.text(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
