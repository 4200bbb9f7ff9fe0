package dev.rapport.testkit.reader;

import dev.rapport.loader.Libraries;
import dev.rapport.loader.PackedPlugin;
import dev.rapport.loader.PluginInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The process in which a stranger's code is looked at: {@code NOTES JAR COPIES SECONDS PLUGINS [FIXTURES]}. */
final class ContractMain {

    private ContractMain() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[1]);
        Speech speech = Speech.listenToAll();
        try (ContractNotes notes = new ContractNotes(Path.of(arguments[0]))) {
            Patience patience = new Patience(notes, Thread.currentThread(), Long.parseLong(arguments[3]));
            patience.start();
            try {
                look(jar, arguments, notes, patience);
                String said = speech.said();
                if (!said.isEmpty()) {
                    notes.found(new PackedContract.Result(
                            Quiet.LAW, "while it was loaded or read", Optional.of(Quiet.words(said))));
                }
                notes.done();
            } catch (OutOfMemoryError e) {
                notes.stopped("It needs more memory than there is ("
                        + (Runtime.getRuntime().maxMemory() >> 20)
                        + " MiB). Maybe a loop that never ends gathers something, or allow more with --memory.");
            } finally {
                // Threads of the plugin, and what it wants to do at the end, hold nobody up.
                Runtime.getRuntime().halt(0);
            }
        }
    }

    private static void look(Path jar, String[] arguments, ContractNotes notes, Patience patience) throws IOException {
        Path copies = Path.of(arguments[2]);
        try (Libraries libraries = Libraries.ofFolder(Path.of(arguments[4]), copies);
                PackedPlugin plugin = PackedPlugin.open(jar, copies, libraries)) {
            PluginInfo info = plugin.info();
            notes.plugin(info);
            if (info.isUsed()) {
                patience.reader = info.readers().get(0).getClass().getPackageName();
                PackedContract.check(plugin, fixtures(arguments), patience);
            }
        }
    }

    private static Optional<Path> fixtures(String[] arguments) {
        return arguments.length > 5 ? Optional.of(Path.of(arguments[5])) : Optional.empty();
    }

    /** Ends the process when one look takes too long, and says which line the plugin was at. */
    private static final class Patience extends Thread implements PackedContract.Observer {

        private final ContractNotes notes;
        private final Thread looking;
        private final long seconds;
        private volatile long since = System.nanoTime();
        private volatile String reader = "";

        Patience(ContractNotes notes, Thread looking, long seconds) {
            super("patience");
            setDaemon(true);
            this.notes = notes;
            this.looking = looking;
            this.seconds = seconds;
        }

        @Override
        public void looking(String law, String check) {
            since = System.nanoTime();
            notes.looking(law, check);
        }

        @Override
        public void found(PackedContract.Result result) {
            notes.found(result);
        }

        @Override
        public void run() {
            while (System.nanoTime() - since < TimeUnit.SECONDS.toNanos(seconds)) {
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    return;
                }
            }
            notes.stopped("It does not come back within " + seconds + " s."
                    + Thrown.at(looking.getStackTrace(), reader)
                    + " Maybe a loop that never ends, or it waits for something; allow more with --seconds.");
            Runtime.getRuntime().halt(1);
        }
    }
}
