package dev.rapport.plugin.instagram.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A data set as scrapers give it, of any size and always the same: most of its bytes are addresses of pictures. */
final class DataSet {

    private static final String[] WORDS =
            "moss bread sun trail oven café 🐈 weekend garden linen über crumb recipe slow light river market honey"
                    .split(" ");
    private static final int POSTS_PER_ACCOUNT = 400;

    private final Random random = new Random(7);

    private DataSet() {}

    static Path write(Path file, long megabytes) throws IOException {
        DataSet data = new DataSet();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            long letters = 0;
            for (int i = 0; letters < megabytes * 1_000_000; i++) {
                String post = (i == 0 ? "[" : ",\n") + data.post(i);
                out.write(post);
                letters += post.length();
            }
            out.write("]\n");
        }
        return file;
    }

    private String post(int i) {
        int owner = i / POSTS_PER_ACCOUNT;
        String code = "C" + Long.toString(1_000_000_007L * (i + 1), 36);
        long id = 3_300_000_000_000_000_000L + i * 977L;
        StringBuilder json = new StringBuilder(6000);
        json.append("{\"inputUrl\":\"https://www.instagram.com/creator").append(owner);
        json.append("/\",\"id\":\"")
                .append(id)
                .append("\",\"type\":\"Sidecar\",\"shortCode\":\"")
                .append(code);
        json.append("\",\"caption\":\"").append(caption());
        json.append(
                "\",\"hashtags\":[\"sourdough\",\"baking\"],\"mentions\":[],\"url\":\"https://www.instagram.com/p/");
        json.append(code).append("/\",\"commentsCount\":").append(random.nextInt(300));
        json.append(",\"firstComment\":\"so good\",\"latestComments\":[");
        for (int k = 0; k < 3; k++) {
            json.append(k == 0 ? "" : ",").append("{\"id\":\"").append(17_900_000_000_000_000L + 3L * i + k);
            json.append("\",\"text\":\"looks lovely today\",\"ownerUsername\":\"fan")
                    .append(random.nextInt(9999));
            json.append("\",\"ownerProfilePicUrl\":\"").append(picture());
            json.append("\",\"timestamp\":\"2025-03-0").append(1 + k);
            json.append("T10:11:12.000Z\",\"repliesCount\":0,\"replies\":[],\"likesCount\":1}");
        }
        json.append("],\"dimensionsHeight\":1350,\"dimensionsWidth\":1080,\"displayUrl\":\"")
                .append(picture());
        json.append("\",\"images\":[");
        for (int k = 0; k < 4; k++) {
            json.append(k == 0 ? "\"" : ",\"").append(picture()).append('"');
        }
        // One in fifty hides its likes.
        json.append("],\"alt\":null,\"likesCount\":").append(random.nextInt(50) == 0 ? -1 : random.nextInt(9000));
        json.append(",\"timestamp\":\"2025-0")
                .append(1 + random.nextInt(9))
                .append("-1")
                .append(random.nextInt(9));
        json.append("T08:09:10.000Z\",\"childPosts\":[");
        for (int k = 0; k < 4; k++) {
            json.append(k == 0 ? "" : ",").append("{\"id\":\"").append(id).append(k);
            json.append("\",\"type\":\"Image\",\"shortCode\":\"").append(code).append(k);
            json.append("\",\"caption\":\"\",\"hashtags\":[],\"mentions\":[],\"commentsCount\":0,\"displayUrl\":\"");
            json.append(picture()).append("\",\"images\":[],\"likesCount\":null,\"timestamp\":null,\"ownerId\":null}");
        }
        json.append("],\"ownerFullName\":\"Creator ").append(owner);
        json.append("\",\"ownerUsername\":\"creator")
                .append(owner)
                .append("\",\"ownerId\":\"")
                .append(5000 + owner);
        return json.append("\",\"productType\":\"carousel_container\",\"isSponsored\":false}")
                .toString();
    }

    private String caption() {
        StringBuilder text = new StringBuilder();
        for (int k = 12 + random.nextInt(40); k > 0; k--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.append("#sourdough #baking").toString();
    }

    private String picture() {
        StringBuilder url = new StringBuilder("https://pictures.example/v/t51.29350-15/");
        for (int k = 0; k < 3; k++) {
            url.append(100_000_000 + random.nextInt(899_999_999)).append('_');
        }
        url.append("n.jpg?stp=dst-jpg_e35_p1080x1080&_nc_cat=")
                .append(random.nextInt(110))
                .append("&_nc_ohc=");
        for (int k = 0; k < 4; k++) {
            url.append(Long.toString(random.nextLong() & Long.MAX_VALUE, 36));
        }
        return url.append("&edm=APU89FABAAAA&ccb=7-5&oh=00_AfB&oe=65F&_nc_sid=bc0c2c")
                .toString();
    }
}
