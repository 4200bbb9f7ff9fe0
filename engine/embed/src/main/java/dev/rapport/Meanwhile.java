package dev.rapport;

/** Work that is begun because somebody will ask for it, beside whatever is done before. */
final class Meanwhile {

    private Meanwhile() {}

    /**
     * Begins it in a thread that keeps no process alive. What goes wrong is not told: who asks tries again, and is told.
     *
     * @param name of what is done, for who looks at threads
     */
    static void begin(String name, Runnable work) {
        Thread thread = new Thread(() -> quietly(work), "rapport-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | OutOfMemoryError e) {
            // As said above.
        }
    }
}
