package dev.rapport.scoring.rules.pack;

import dev.rapport.scoring.rules.tree.Field;
import dev.rapport.scoring.rules.tree.Vocabulary;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenNumber;
import dev.rapport.written.yaml.YamlValue;

/** Doubts what a case gives, as a condition is doubted: a text or a number that nobody has makes it the case of nobody. */
public final class CaseDoubts {

    private final RulePack pack;
    private final Vocabulary known;
    private final Problems problems;

    public CaseDoubts(RulePack pack, Problems problems) {
        this.pack = pack;
        this.known = pack.vocabulary().knowing(pack.rules());
        this.problems = problems;
    }

    public void text(Field field, YamlValue written) {
        if (written.isMap() || written.isList()) {
            return;
        }
        Doubts doubts = new Doubts();
        doubts.add(field, written.text(), written.place(), false);
        doubts.report(known, pack.rules(), problems);
    }

    /** One that is none is told where it is read. */
    public void number(Field field, YamlValue written) {
        if (written.isMap() || written.isList()) {
            return;
        }
        WrittenNumber.parse(written.text())
                .ifPresent(number -> LikelyNumber.check(field, number, written.place(), problems));
    }
}
