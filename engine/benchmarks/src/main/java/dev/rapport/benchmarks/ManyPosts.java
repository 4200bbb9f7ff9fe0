package dev.rapport.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** A made-up data set of posts as scrapers give it, 30 posts a creator and 30 words a caption, always the same; 850 bytes a post. */
final class ManyPosts {

    private static final int POSTS = 30;
    private static final int WORDS = 30;

    private final Random random = new Random(7);
    private final String[] words = new String[3000];

    private ManyPosts() {
        for (int i = 0; i < words.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int letter = 2 + random.nextInt(7); letter >= 0; letter--) {
                word.append((char) ('a' + Math.min(25, (int) (Math.abs(random.nextGaussian()) * 9))));
            }
            words[i] = word.toString();
        }
    }

    static Path write(Path file, int creators) throws IOException {
        ManyPosts all = new ManyPosts();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < creators * POSTS; i++) {
                out.write(i == 0 ? "[" : ",\n");
                out.write(all.post(i));
            }
            out.write("]\n");
        }
        return file;
    }

    private String post(int number) {
        int creator = number / POSTS;
        String code = "C" + Long.toString(1_000_000_007L * (number + 1), 36);
        return String.format(
                Locale.ROOT,
                "{\"inputUrl\":\"https://www.instagram.com/creator%1$d\",\"id\":\"%2$d\",\"type\":\"%3$s\",\"shortCode\":\"%4$s\","
                        + "\"caption\":\"%5$s\",\"hashtags\":[\"%6$s\",\"%7$s\"],\"mentions\":[],"
                        + "\"url\":\"https://www.instagram.com/p/%4$s/\",\"commentsCount\":%8$d,\"dimensionsHeight\":1350,"
                        + "\"dimensionsWidth\":1080,\"displayUrl\":\"https://pictures.example/v/t51/%9$s%10$sn.jpg?stp=dst-jpg_e35\","
                        + "\"images\":[],\"alt\":null,\"likesCount\":%11$d,\"timestamp\":\"2025-0%12$d-1%13$dT08:09:10.000Z\","
                        + "\"childPosts\":[],\"ownerFullName\":\"Creator %1$d\",\"ownerUsername\":\"creator%1$d\",\"ownerId\":\"%14$d\","
                        + "\"productType\":\"feed\",\"isSponsored\":false}",
                creator,
                3_300_000_000_000_000_000L + number * 977L,
                number % 3 == 0 ? "Video" : "Sidecar",
                code,
                caption(),
                words[creator % 50],
                words[number % 50],
                random.nextInt(300),
                Long.toString(random.nextLong() & Long.MAX_VALUE, 36),
                Long.toString(random.nextLong() & Long.MAX_VALUE, 36),
                random.nextInt(9000),
                1 + random.nextInt(9),
                random.nextInt(9),
                5000 + creator);
    }

    private String caption() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(words[Math.min(words.length - 1, (int) (Math.abs(random.nextGaussian()) * 700))])
                    .append(' ');
        }
        return text.append('#').append(words[random.nextInt(50)]).toString();
    }
}
