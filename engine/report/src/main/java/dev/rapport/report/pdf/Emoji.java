package dev.rapport.report.pdf;

import com.lowagie.text.Image;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Emoji in colour: pictures by the characters that they stand for. The file is read when the first one is met; {@code PackEmoji} beside
 * the sources made it and says what stands in it.
 */
final class Emoji {

    /** Side of the picture, in parts of the font's size: a little more than from the top of a letter to the foot of a g. */
    static final double SIDE = 1.17;

    /** How far the line goes on, in parts of the font's size. */
    static final double ADVANCE = 1.25;

    /** How far the picture hangs below the line, in parts of the font's size. */
    static final double BELOW = 0.22;

    static final String RESOURCE = "/dev/rapport/report/emoji/emoji.bin";

    /** The signs outside of the emoji's own blocks that are pictures without being asked to (Emoji_Presentation of Unicode 16). */
    static final String SIGNS = "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨" + "❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";

    private static final String AS_PICTURE = "\uFE0F";
    private static final String AS_TEXT = "\uFE0E";

    private record Entry(int start, int length) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<Entry, Image> pictures = new ConcurrentHashMap<>();
    private final byte[] bytes;

    private Emoji(DataInputStream in) throws IOException {
        int count = in.readInt();
        int start = 0;
        for (int i = 0; i < count; i++) {
            String characters = in.readUTF();
            Entry entry = new Entry(start, in.readUnsignedShort());
            entries.put(bare(characters), entry);
            start += entry.length();
        }
        bytes = in.readAllBytes();
    }

    private static final class File {
        static final Emoji READ = read();

        private static Emoji read() {
            try (InputStream in = Emoji.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("The emoji (" + RESOURCE + ") are missing in the jar.");
                }
                return new Emoji(new DataInputStream(new BufferedInputStream(in)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The picture of a cluster; empty where it has none, or where its writer asked for a sign of text. {@link Typeface#EMOJI} has every
     * character of which there are pictures.
     */
    static Optional<Image> picture(String cluster) {
        if (!(Clusters.isEmoji(cluster) || SIGNS.contains(cluster)) || cluster.contains(AS_TEXT)) {
            return Optional.empty();
        }
        return Optional.ofNullable(File.READ.entries.get(bare(cluster))).map(File.READ::image);
    }

    // Programs leave the mark out of longer sequences, and readers see the same.
    private static String bare(String characters) {
        return characters.replace(AS_PICTURE, "");
    }

    // One object for each emoji: a document then holds it once.
    private Image image(Entry entry) {
        return pictures.computeIfAbsent(entry, found -> {
            try {
                return Image.getInstance(Arrays.copyOfRange(bytes, found.start(), found.start() + found.length()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
