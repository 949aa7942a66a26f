package nutation.server;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nutation.server.start.CannotStart;

/// Sends an example of the interface's description to a server, on a diary of its own. Where the example speaks of
/// something that only a running server has (a code, a device, a key), that takes its place.
final class Replay {
    private final Served personal;
    private final Shared https;
    private final Shared.Device device;

    Replay(Served personal, Shared https, Path folder) throws IOException, CannotStart {
        this.personal = personal;
        this.https = https;
        this.device = https.invited(folder.resolve("data"));
    }

    Answer send(DescribedOperation operation, String example) throws IOException {
        prepare(operation, example);
        String path = operation.path();
        List<String> query = new ArrayList<>();
        for (DescribedOperation.Parameter each : operation.parameters(example)) {
            String value = live(operation, example, each.value());
            if (each.in().equals("path")) {
                path = path.replace("{" + each.name() + "}", value);
            } else {
                query.add(each.name() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        String address = query.isEmpty() ? path : path + "?" + String.join("&", query);
        Ask ask = operation.isFor("personal")
                ? personal.bare(operation.method(), address)
                : device.ask(operation.method(), address);
        DescribedOperation.Body body = operation.body(example);
        if (body != null) {
            boolean text = body.value().isString();
            String written = text ? body.value().asString() : body.value().toString();
            ask.with("Content-Type", body.type()).body(live(operation, example, written));
        }
        return ask.send();
    }

    /// What has to be there before.
    private void prepare(DescribedOperation operation, String example) throws IOException {
        switch (operation.id() + " " + example) {
            case "readDiary whole", "appendToDiary conflict" ->
                device.upload(Lines.upload(Lines.note(1, "slept well"))
                                .replace(Lines.id(1), "00000000-0000-4000-8000-000000000001"))
                        .send();
            case "handout printed", "letter printed", "calendarFile planned", "feed shown" ->
                device.upload(Files.readString(Path.of("..", "examples", "first-day", "diary.jsonl")))
                        .send();
            default -> {
                // An empty diary will do.
            }
        }
    }

    private String live(DescribedOperation operation, String example, String written) throws IOException {
        return switch (operation.id() + " " + example) {
            case "claimPairingCode paired" -> written.replace("the code that the other device shows", device.newCode());
            case "revokeDevice revoked" -> device.another("Other").id();
            case "open right" -> personal.key();
            case "feed shown" -> feed();
            default -> written;
        };
    }

    private String feed() throws IOException {
        String address = device.post("/api/calendar/feed")
                .with("Content-Type", "application/json")
                .body("{\"language\":\"en\",\"begins\":\"10:00\"}")
                .send()
                .json()
                .get("address")
                .asString();
        return Objects.requireNonNull(address)
                .substring((Shared.ORIGIN + "/calendar/").length(), address.length() - ".ics".length());
    }
}
