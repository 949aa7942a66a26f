package nutation.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import nutation.server.AppendFigures.Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How fast a whole server appends over HTTP, each device with its own key and diary, and what memory it takes: a
/// process of its own with the flags of `./nutation`. Not a test: the figures depend on the disk. Arguments: seconds a
/// measurement, rounds.
public final class ServerFigures {
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xmx128m",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1");

    private static final String SETTINGS = """
            name = "https://nutation.test"
            port = 0
            behind-proxy = true
            limits.requests-a-minute = 100000
            limits.claims-a-minute = 1000
            """;

    private static final int DEVICES = 32;

    private ServerFigures() {}

    public static void main(String[] args) throws Exception {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        // The JDK's client sets the Host itself, unless it is told that we know what we do.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        for (int round = 1; round <= rounds; round++) {
            System.out.println("round " + round);
            Path folder =
                    Files.createTempDirectory(Path.of("target"), "figures").toAbsolutePath();
            Files.writeString(folder.resolve("nutation.toml"), SETTINGS);
            Process process = start(folder);
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                    HttpClient client = HttpClient.newHttpClient()) {
                int port =
                        Integer.parseInt(Objects.requireNonNull(out.readLine()).split(" ", 2)[0]);
                measure(new Target(client, port, folder), process, seconds);
            } finally {
                process.destroy();
                process.waitFor();
            }
        }
    }

    private static Process start(Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ServerProcess.class.getName()));
        command.addAll(List.of(
                folder.resolve("data").toString(),
                folder.resolve("nutation.toml").toString()));
        return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    }

    private static void measure(Target target, Process process, int seconds) throws Exception {
        System.out.println("    memory at rest        " + memory(process));
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < DEVICES; i++) {
            keys.add(target.newDevice());
        }
        ConcurrentMap<Thread, String> own = new ConcurrentHashMap<>();
        List<String> left = new ArrayList<>(keys);
        Client append = number -> target.append(own.computeIfAbsent(Thread.currentThread(), t -> one(left)), number);
        target.append(keys.getFirst(), 1);
        AppendFigures.measure("HTTP, 1 device", append, 1, seconds, 1_000_000);
        left.addAll(keys);
        AppendFigures.measure("HTTP, 32 devices", append, DEVICES, seconds, 2_000_000);
        System.out.println("    memory under load     " + memory(process));
    }

    private static synchronized String one(List<String> left) {
        return left.removeLast();
    }

    private record Target(HttpClient client, int port, Path folder) {
        String newDevice() throws Exception {
            URI address = Inviting.invite(folder.resolve("data"), "").orElseThrow();
            String body = "{\"code\":\"" + Shared.code(address) + "\",\"name\":\"Device\"}";
            HttpResponse<String> answer = client.send(
                    request("/api/pairing/claim", "application/json", body).build(), BodyHandlers.ofString());
            JsonNode claimed = JsonMapper.shared().readTree(answer.body());
            if (!claimed.has("device")) {
                throw new IllegalStateException(answer.body());
            }
            String cookie = answer.headers().firstValue("set-cookie").orElseThrow();
            return cookie.substring(0, cookie.indexOf(';'));
        }

        void append(String cookie, long number) {
            HttpRequest request = request("/api/diary", Served.DIARY_TYPE, Lines.note(number))
                    .header("Cookie", cookie)
                    .build();
            try {
                if (client.send(request, BodyHandlers.ofString()).statusCode() != 200) {
                    throw new IllegalStateException("not stored");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private HttpRequest.Builder request(String path, String type, String body) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Host", Shared.HOST)
                    .header("Origin", Shared.ORIGIN)
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString(body));
        }
    }

    /// What Linux says of the process: in memory now, and at most so far.
    private static String memory(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return "(only Linux says)";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return String.join(
                    ", ",
                    lines.filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                            .map(line -> line.toLowerCase(Locale.ROOT).replaceAll("[\t ]+", " "))
                            .toList());
        }
    }
}
