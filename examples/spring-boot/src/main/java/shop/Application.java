package shop;

import dev.rapport.Engine;
import dev.rapport.EngineConfig;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service with one campaign: whoever uploads a creator's export gets the scores back, and the report is an address. */
@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    /** Lives as long as the service, which closes it. */
    @Bean(destroyMethod = "close")
    Engine engine(@Value("${rapport.workspace}") Path workspace, @Value("${rapport.home}") Path home) {
        return Engine.open(EngineConfig.of(workspace.toAbsolutePath().normalize(), home.toAbsolutePath().normalize()));
    }
}
