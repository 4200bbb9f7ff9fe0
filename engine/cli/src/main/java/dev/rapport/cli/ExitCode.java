package dev.rapport.cli;

/** What a command answers to the shell. */
final class ExitCode {

    static final int DONE = 0;
    static final int COULD_NOT = 1;
    static final int WRONG_USAGE = 2;
    static final int DONE_WITH_REJECTS = 3;

    private ExitCode() {}
}
