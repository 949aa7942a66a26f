package nutation.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import nutation.server.folder.Secret;
import nutation.server.folder.ServerFile;

/// Asks a running server for its diary, as the owner of the data folder.
final class ServedDiary {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ServerFile server;
    private final Secret secret;

    ServedDiary(ServerFile server, Secret secret) {
        this.server = server;
        this.secret = secret;
    }

    /// The whole diary, or nothing when the server does not answer as ours does.
    Optional<String> text() {
        StringBuilder text = new StringBuilder();
        try (HttpClient client = client()) {
            long since = 0;
            boolean more = true;
            while (more) {
                HttpResponse<String> part = client.send(part(since), BodyHandlers.ofString(StandardCharsets.UTF_8));
                long last = part.headers().firstValueAsLong("Nutation-Last").orElse(-1);
                if (part.statusCode() != 200 || last < since) {
                    return Optional.empty();
                }
                text.append(part.body());
                more = last > since
                        && part.headers().firstValue("Nutation-More").equals(Optional.of("true"));
                since = last;
            }
            return Optional.of(text.toString());
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(PATIENCE)
                .build();
    }

    private HttpRequest part(long since) {
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/api/diary?since=" + since);
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Cookie", "nutation=" + secret.text())
                .build();
    }
}
