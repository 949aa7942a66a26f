package nutation.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nutation.server.folder.Secret;
import nutation.server.folder.ServerFile;
import nutation.server.start.CannotStart;

/// Asks a running server for a pairing address, as the owner of its data folder.
public final class Inviting {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private Inviting() {}

    /// A new pairing address.
    ///
    /// @param diary the id of a diary; empty = a new one
    /// @return empty when no server with https runs on the folder, or nobody has that diary
    public static Optional<URI> invite(Path data, String diary) throws CannotStart {
        Path folder = data.toAbsolutePath().normalize();
        try {
            Optional<ServerFile> running = ServerFile.running(folder).filter(server -> server.management() != null);
            Optional<Secret> secret = Secret.read(folder);
            return running.isEmpty() || secret.isEmpty()
                    ? Optional.empty()
                    : invite("http://127.0.0.1:" + running.get().management() + "/invite", secret.get(), diary);
        } catch (IOException e) {
            throw new CannotStart.FolderNotWritable(folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<URI> invite(String address, Secret secret, String diary)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + secret.text())
                .POST(HttpRequest.BodyPublishers.ofString(diary))
                .build();
        try (HttpClient client = HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(PATIENCE)
                .build()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == OK
                    ? Optional.of(URI.create(answer.body().strip()))
                    : Optional.empty();
        }
    }
}
