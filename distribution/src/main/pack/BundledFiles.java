import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds what stands inside of our own jars and is by others, fonts and emoji, to the bill of materials, which Maven fills with jars
 * alone.
 */
final class BundledFiles {

    private static final String LIST = "\n  \"components\" : [";
    private static final String MARK = "\"bom-ref\" : \"file:";

    private BundledFiles() {}

    /** @param arguments the bill, and the folder of the report's resources */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path bill = Path.of(arguments[0]);
        // Maven makes none where it is offline, and leaves that of an earlier build.
        if (!Files.exists(bill) || Files.readString(bill).contains(MARK)) {
            return;
        }
        Path resources = Path.of(arguments[1]);
        List<Path> fonts;
        try (Stream<Path> all = Files.list(resources.resolve("fonts"))) {
            fonts = all.filter(file -> file.toString().endsWith(".ttf")).sorted().collect(Collectors.toList());
        }
        List<String> parts = new ArrayList<>();
        for (Path font : fonts) {
            boolean isInter = font.getFileName().toString().startsWith("Inter");
            String from = isInter ? "https://github.com/rsms/inter" : "https://github.com/notofonts";
            parts.add(part(font, "OFL-1.1", from));
        }
        parts.add(part(
                resources.resolve("emoji").resolve("emoji.bin"),
                "Apache-2.0",
                "https://github.com/googlefonts/noto-emoji"));
        String text = Files.readString(bill);
        int at = text.indexOf(LIST);
        if (at < 0) {
            throw new IllegalStateException("The bill (" + bill + ") has no list of components where one is expected.");
        }
        int end = at + LIST.length();
        Files.writeString(bill, text.substring(0, end) + String.join(",", parts) + "," + text.substring(end));
    }

    private static String part(Path file, String licence, String from) throws IOException, NoSuchAlgorithmException {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        String name = file.getFileName().toString();
        return String.format(
                "\n    {\"type\" : \"file\", " + MARK + "%s\", \"name\" : \"%s\","
                        + " \"hashes\" : [{\"alg\" : \"SHA-256\", \"content\" : \"%s\"}],"
                        + " \"licenses\" : [{\"license\" : {\"id\" : \"%s\"}}],"
                        + " \"externalReferences\" : [{\"type\" : \"website\", \"url\" : \"%s\"}]}",
                name, name, HexFormat.of().formatHex(sum), licence, from);
    }
}
