package nutation.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import nutation.engine.history.History;
import nutation.server.day.Coaching;
import nutation.server.settings.Asked;
import nutation.server.settings.Settings;
import nutation.server.start.CannotStart;

/// A server of a test on a free port.
final class Served implements OwnPage, AutoCloseable {
    static final String DIARY_TYPE = "application/vnd.nutation.diary+jsonl";

    private final RunningServer server;

    private Served(RunningServer server) {
        this.server = server;
    }

    static Served in(Path folder) throws CannotStart {
        return in(folder, new CountingCoach());
    }

    static Served in(Path folder, Coaching coaching) throws CannotStart {
        return new Served(NutationServer.start(Settings.personal(folder, 0), coaching, InstantSource.system()));
    }

    /// With settings in a file, and a clock of its own.
    static Served in(Path folder, String settings, InstantSource clock) throws CannotStart, IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "settings", ".toml"), "port = 0\n" + settings);
        Settings read = Settings.read(folder.resolve("data"), file, Asked.NOTHING);
        return new Served(NutationServer.start(read, new CountingCoach(), clock));
    }

    /// Answers with the number of entries: the rules have their own tests.
    static class CountingCoach implements Coaching {
        @Override
        public String version() {
            return "test";
        }

        @Override
        public String catalogue() {
            return "small";
        }

        @Override
        public String day(History history, int date) {
            return "{\"entries\":" + history.size() + ",\"date\":" + date + "}";
        }
    }

    @Override
    public RunningServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
