package dev.rapport.report.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The name of a font: the table {@code name}, of which the name for PostScript is read, in letters that every format can hold. */
final class FontName {

    private static final int WINDOWS = 3;
    private static final int UNICODE = 1;
    private static final int ENGLISH = 0x409;
    private static final int POSTSCRIPT = 6;
    private static final int MOST = 1_000;

    /** Family, style, full name and PostScript's. */
    private static final int[] IDS = {1, 2, 4, POSTSCRIPT};

    private FontName() {}

    /** A table of one name. @param otherwise the name of a font that tells none */
    static byte[] write(byte[] table, String otherwise) {
        String name = read(ByteBuffer.wrap(table)).replaceAll("[^A-Za-z0-9-]", "");
        String used = name.isEmpty() ? otherwise : name.substring(0, Math.min(60, name.length()));
        List<byte[]> texts = new ArrayList<>();
        for (int id : IDS) {
            texts.add((id == 2 ? "Regular" : used).getBytes(StandardCharsets.UTF_16BE));
        }
        ByteBuffer out = ByteBuffer.allocate(6
                + 12 * IDS.length
                + texts.stream().mapToInt(text -> text.length).sum());
        out.putShort((short) 0).putShort((short) IDS.length).putShort((short) (6 + 12 * IDS.length));
        int offset = 0;
        for (int i = 0; i < IDS.length; i++) {
            out.putShort((short) WINDOWS).putShort((short) UNICODE).putShort((short) ENGLISH);
            out.putShort((short) IDS[i]).putShort((short) texts.get(i).length).putShort((short) offset);
            offset += texts.get(i).length;
        }
        texts.forEach(out::put);
        return out.array();
    }

    private static String read(ByteBuffer table) {
        int count = Math.min(MOST, Short.toUnsignedInt(table.getShort(2)));
        int texts = Short.toUnsignedInt(table.getShort(4));
        for (int i = 0; i < count; i++) {
            int record = 6 + 12 * i;
            if (table.getShort(record) == WINDOWS && table.getShort(record + 6) == POSTSCRIPT) {
                byte[] text = new byte[Short.toUnsignedInt(table.getShort(record + 8))];
                table.get(texts + Short.toUnsignedInt(table.getShort(record + 10)), text);
                return new String(text, StandardCharsets.UTF_16BE);
            }
        }
        return "";
    }
}
