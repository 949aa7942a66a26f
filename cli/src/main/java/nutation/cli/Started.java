package nutation.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import nutation.engine.json.JsonObject;
import nutation.server.RunningServer;
import nutation.server.settings.Settings;

/// What a server says of itself when it answers.
///
/// @param address in personal mode with its key
/// @param data the data folder
/// @param management the port for health and metrics
/// @param pairing the address that pairs the first device of the first diary
record Started(URI address, Path data, OptionalInt management, Optional<URI> pairing) {
    static Started of(RunningServer server, Settings settings) {
        return new Started(server.address(), settings.data(), server.managementPort(), server.firstPairing());
    }

    JsonObject json() {
        return JsonObject.build()
                .with("address", address.toString())
                .with("data", data.toString())
                .with("management", management.isPresent() ? "http://127.0.0.1:" + management.getAsInt() : null)
                .with("pairing", pairing.map(URI::toString).orElse(null))
                .done();
    }

    String words() {
        StringBuilder words = new StringBuilder("Nutation is at   " + address + "\nThe data lies in " + data + "\n");
        management.ifPresent(port ->
                words.append("Health, metrics  http://127.0.0.1:").append(port).append('\n'));
        pairing.ifPresent(each -> words.append(Invitation.words(each)).append('\n'));
        return words.append("Stop it with Ctrl+C.").toString();
    }
}
