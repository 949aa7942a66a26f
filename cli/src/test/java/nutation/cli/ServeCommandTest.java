package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nutation.engine.json.JsonNull;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonReader;
import nutation.engine.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The server as a process that another program starts.
class ServeCommandTest {
    private static final List<String> NUTATION = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "nutation.cli.Nutation");

    @TempDir
    Path folder;

    private Process serve(String... more) throws Exception {
        List<String> words = List.of("serve", "--port", "0", "--no-open", "--data", folder.toString());
        return new ProcessBuilder(Stream.of(NUTATION, words, List.of(more))
                        .flatMap(List::stream)
                        .toList())
                .start();
    }

    @Test
    @Timeout(120)
    void oneLineSaysWhereItIsAndThenItAnswers() throws Exception {
        Process process = serve("--json");
        try (BufferedReader out = process.inputReader()) {
            JsonObject started = (JsonObject) JsonReader.read(out.readLine(), 8);
            assertEquals(new JsonText(folder.toString()), started.get("data"));
            assertEquals(new JsonNull(), started.get("management"));
            assertEquals(new JsonNull(), started.get("pairing"));
            URI address = URI.create(((JsonText) started.get("address")).value());
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpRequest open = HttpRequest.newBuilder(address).build();
                assertEquals(303, client.send(open, BodyHandlers.discarding()).statusCode());
            }

            Process second = serve("--json");
            String problem = new String(second.getErrorStream().readAllBytes());
            assertEquals(ExitCode.BLOCKED, second.waitFor(), problem);
            assertTrue(problem.startsWith("{\"type\":\"urn:nutation:exit:blocked\""), problem);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
