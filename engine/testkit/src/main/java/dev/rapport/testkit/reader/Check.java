package dev.rapport.testkit.reader;

/**
 * One look at one promise.
 *
 * @param name the fixture, or the part of it
 * @param body throws an {@link AssertionError} that teaches when the promise is broken
 */
public record Check(String name, Body body) {

    /** What is looked at. */
    public interface Body {
        void run() throws Exception;
    }
}
