package nutation.server.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nutation.server.folder.Secret;
import nutation.server.guard.LoopbackName;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;

/// A port of this computer only, for whoever runs the server: `/health`, `/ready`, `/metrics`, and `/invite`, which
/// needs the secret of the data folder. It is a server of its own (the JDK's), so that it answers while the other is
/// busy or stops.
public final class ManagementPort implements AutoCloseable {
    private static final int OK = 200;
    private static final int NOT_READY = 503;

    private final HttpServer server;
    private final ExecutorService threads;

    private ManagementPort(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /// What the port answers from.
    ///
    /// @param invitations null without https
    public record Sources(
            Readiness readiness,
            Figures figures,
            Secret secret,
            @Nullable Invitations invitations) {}

    /// What an answer is.
    private record Reply(int status, String type, String text) {
        static Reply word(int status, String word) {
            return new Reply(status, "text/plain; charset=utf-8", word + "\n");
        }
    }

    private interface Route {
        Reply reply(HttpExchange exchange) throws IOException;
    }

    /// Answers on the port until it is closed.
    ///
    /// @param port 0 takes a free one
    public static ManagementPort open(int port, Sources sources) throws CannotStart {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            ManagementPort management = new ManagementPort(server, threads);
            management.route("GET", "/health", exchange -> Reply.word(OK, "live"));
            management.route("GET", "/ready", exchange -> ready(sources.readiness));
            management.route(
                    "GET",
                    "/metrics",
                    exchange -> new Reply(OK, "text/plain; version=0.0.4; charset=utf-8", sources.figures.text()));
            management.route("POST", "/invite", exchange -> invite(exchange, sources));
            server.setExecutor(threads);
            server.start();
            return management;
        } catch (IOException e) {
            throw new CannotStart.PortInUse(port, e);
        }
    }

    private void route(String method, String path, Route route) {
        server.createContext(path, exchange -> {
            try (exchange) {
                boolean known = exchange.getRequestURI().getRawPath().equals(path)
                        && LoopbackName.is(exchange.getRequestHeaders().getFirst("Host"), port());
                Reply reply = !known
                        ? Reply.word(404, "nothing is here")
                        : exchange.getRequestMethod().equals(method)
                                ? route.reply(exchange)
                                : Reply.word(405, "use " + method);
                send(exchange, reply);
            }
        });
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] body = reply.text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", reply.type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(reply.status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Reply ready(Readiness readiness) {
        return readiness.ready() ? Reply.word(OK, "ready") : Reply.word(NOT_READY, "not ready");
    }

    /// The address with a pairing code for the diary that is named, or for a new one.
    private static Reply invite(HttpExchange exchange, Sources sources) throws IOException {
        String shown = exchange.getRequestHeaders().getFirst("Authorization");
        if (shown == null || !shown.startsWith("Bearer ") || !sources.secret.is(shown.substring("Bearer ".length()))) {
            return Reply.word(403, "the secret of the data folder is needed");
        }
        if (sources.invitations == null) {
            return Reply.word(404, "several devices need https");
        }
        String diary = new String(exchange.getRequestBody().readNBytes(100), StandardCharsets.US_ASCII);
        return sources.invitations
                .invite(diary)
                .map(address -> Reply.word(OK, address.toString()))
                .orElseGet(() -> Reply.word(404, "nobody has this diary"));
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
