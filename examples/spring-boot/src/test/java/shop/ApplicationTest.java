package shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApplicationTest {

    private static final String EXPORT =
            """
            {"business_discovery": {"id": "178414", "username": "zoe.test", "name": "Zoë", "followers_count": 20000,
             "media": {"data": [{"id": "1", "media_type": "IMAGE", "like_count": 900, "comments_count": 40,
              "timestamp": "2026-01-02T10:00:00+0000", "permalink": "https://www.instagram.com/p/AAAA/"}]}}, "id": "9"}
            """;

    @TempDir
    static Path folder;

    @Autowired
    private TestRestTemplate client;

    @DynamicPropertySource
    static void workspace(DynamicPropertyRegistry properties) throws IOException {
        Files.writeString(folder.resolve("campaign.yaml"), "budget: 900 EUR\nmarkets: [DE]\nniches: {bread: [bread]}\n");
        properties.add("rapport.workspace", folder::toString);
        properties.add("rapport.home", () -> System.getProperty("rapport.home"));
    }

    @Test
    void anUploadIsScoredReportedAndCounted() throws IOException {
        Path file = Files.writeString(folder.resolve("upload.json"), EXPORT);
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new FileSystemResource(file));
        ResponseEntity<JsonNode> scores = client.postForEntity("/scores", form, JsonNode.class);
        assertThat(scores.getStatusCode().value()).as(String.valueOf(scores.getBody())).isEqualTo(200);
        assertThat(scores.getBody().path(0).path("accounts").path(0).path("followers").asInt()).isEqualTo(20000);

        ResponseEntity<byte[]> pdf = client.getForEntity("/shortlist.pdf", byte[].class);
        assertThat(new String(pdf.getBody(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.getBody()).hasSizeGreaterThan(10_000);

        JsonNode health = client.getForObject("/actuator/health", JsonNode.class);
        assertThat(health.at("/components/rapport/status").asText()).isEqualTo("UP");
        assertThat(health.at("/components/rapport/details/files").asInt()).isEqualTo(1);
        JsonNode judged = client.getForObject("/actuator/metrics/rapport.reports", JsonNode.class);
        assertThat(judged.at("/measurements/0/value").asInt()).isEqualTo(1);
    }
}
