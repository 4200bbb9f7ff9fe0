import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/**
 * Makes emoji.bin, the emoji of the PDF in colour, out of folders of pictures whose names are their code points ({@code 2764-fe0f.png}).
 * SOURCE.txt beside the result says where they are from:
 *
 * <pre>{@code javac -d classes *.java && java -cp classes PackEmoji emoji.bin img/google/64 families}</pre>
 *
 * The same pictures give the same bytes under the same zlib. First the number of pictures; then for each the characters that it stands
 * for, in modified UTF-8, and how many bytes it has; then the pictures, each a PNG of 64 colours with their transparency.
 */
final class PackEmoji {

    private static final int COLOURS = 64;

    private PackEmoji() {}

    /** @param arguments the file to write, and the folders of pictures, of which a later one goes before an earlier one */
    public static void main(String[] arguments) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            try (Stream<Path> all = Files.list(Path.of(folder))) {
                all.forEach(file -> files.put(file.getFileName().toString().replace(".png", ""), file));
            }
        }
        List<byte[]> pictures = new ArrayList<>();
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
            out.writeInt(files.size());
            for (Map.Entry<String, Path> file : files.entrySet()) {
                byte[] picture = png(ImageIO.read(file.getValue().toFile()));
                pictures.add(picture);
                out.writeUTF(characters(file.getKey()));
                out.writeShort(picture.length);
            }
            for (byte[] picture : pictures) {
                out.write(picture);
            }
        }
    }

    private static String characters(String name) {
        StringBuilder characters = new StringBuilder();
        for (String code : name.split("-")) {
            characters.appendCodePoint(Integer.parseInt(code, 16));
        }
        return characters.toString();
    }

    private static byte[] png(BufferedImage image) throws IOException {
        Colours colours = new Colours(image, COLOURS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(0x89504E470D0A1A0AL);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(header);
        head.writeInt(image.getWidth());
        head.writeInt(image.getHeight());
        head.write(new byte[] {8, 3, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "PLTE", colours.palette());
        if (colours.opacities().length > 0) {
            chunk(out, "tRNS", colours.opacities());
        }
        chunk(out, "IDAT", deflated(colours.rows()));
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String kind, byte[] content) throws IOException {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] deflated(byte[] rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(rows);
        }
        return bytes.toByteArray();
    }
}
