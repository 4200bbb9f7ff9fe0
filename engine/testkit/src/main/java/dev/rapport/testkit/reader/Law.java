package dev.rapport.testkit.reader;

import dev.rapport.api.plugin.FileReader;
import dev.rapport.api.plugin.ResultReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A promise that every reader keeps.
 *
 * @param sentence the promise
 * @param checks where it is looked for
 * @param isLong whether that takes so long that a daily build looks at a sample
 */
public record Law(String sentence, Checks checks, boolean isLong) {

    Law(String sentence, Checks checks) {
        this(sentence, checks, false);
    }

    /** The checks of a promise for a reader with its fixtures. */
    public interface Checks {
        List<Check> of(Subject subject) throws IOException;
    }

    /** All promises of readers of this kind that can be looked at in this process. */
    public static List<Law> of(FileReader reader) {
        if (!(reader instanceof ResultReader)) {
            return all();
        }
        List<Law> laws = new ArrayList<>(all());
        laws.add(new Law("no customer is named", NobodyNamed::customers));
        return laws;
    }

    /** The promises of readers of all kinds. */
    public static List<Law> all() {
        return List.of(
                new Law("its own fixtures can be read", Faults::everyFile),
                new Law("every fixture gives what its expected.json says", Golden::everyFixture),
                new Law("it recognises its own files by their head, whatever their name", Recognition::headAlone),
                new Law("it claims nothing that could be anything", Recognition::strange),
                new Law("it claims no other plugin's files", Recognition::strangers),
                new Law("every format has a fixture", Recognition::everyFormat),
                new Law("two reads give the same", Determinism::twoReads),
                new Law("several threads can read at once", Determinism::threads),
                new Law("the machine's locale and zone do not matter", Determinism::machine),
                new Law("the order of keys and columns does not matter", Determinism::order),
                new Law("fields of tomorrow do not matter", Determinism::unknownFields),
                new Law("a cut keeps the records before it", Robustness::cuts),
                new Law("a wrong value costs its own record at most", Robustness::wrongValues, true),
                new Law("a key that stands twice costs its own record at most", Robustness::duplicateKeys),
                new Law("wrong encodings never throw", Robustness::encodings),
                new Law("hollow files never throw", Robustness::hollow),
                new Law("memory is bounded, however large the file", BoundedMemory::largeFiles, true),
                new Law("a format gives nothing that it does not declare", Truth::undeclared),
                new Law("a format gives what it declares", Truth::declared),
                new Law("unknown is not zero", Truth::nothingIsNotZero),
                new Law("platform and formats have ids that people can write", Names::ofReader),
                new Law("it speaks of its own platform only", OwnPlatform::everyFile),
                new Law(Quiet.LAW, Quiet::everyFile),
                new Law("it reads the file that it is given and does nothing else", Reach::ofOwnClasses));
    }
}
