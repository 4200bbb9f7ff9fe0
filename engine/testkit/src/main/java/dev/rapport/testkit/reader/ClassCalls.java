package dev.rapport.testkit.reader;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a class file says that it calls (JVM specification, 4.4).
 *
 * @param calls each as {@code java/lang/System.out}, a method with its descriptor as {@code java/lang/Thread.start()V}
 */
record ClassCalls(Set<String> calls) {

    /** One entry of the pool: up to two numbers of others. */
    private record Entry(int tag, int first, int second) {}

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;

    /** @throws IOException when this is no class file */
    static ClassCalls of(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipNBytes(8);
        int size = in.readUnsignedShort();
        String[] texts = new String[size];
        Entry[] entries = new Entry[size];
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts[i] = in.readUTF();
                case CLASS -> entries[i] = new Entry(tag, in.readUnsignedShort(), 0);
                case FIELD, 10, INTERFACE_METHOD, NAME_AND_TYPE ->
                    entries[i] = new Entry(tag, in.readUnsignedShort(), in.readUnsignedShort());
                case 3, 4, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    // A long or double takes two places.
                    i++;
                }
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("a constant of kind " + tag);
            }
        }
        Set<String> calls = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (entry != null && entry.tag() >= FIELD && entry.tag() <= INTERFACE_METHOD) {
                Entry name = entries[entry.second()];
                String type = texts[name.second()];
                calls.add(texts[entries[entry.first()].first()] + "." + texts[name.first()]
                        + (entry.tag() == FIELD ? "" : type));
            }
        }
        return new ClassCalls(calls);
    }

    /** The class of a call, as {@code java/lang/System}. */
    static String owner(String call) {
        return call.substring(0, call.indexOf('.'));
    }
}
