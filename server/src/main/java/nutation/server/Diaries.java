package nutation.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nutation.server.folder.DataFolder;
import nutation.server.folder.Secret;
import nutation.server.folder.ServerFile;
import nutation.server.settings.Settings;
import nutation.server.start.CannotStart;
import nutation.server.store.AllDiaries;
import nutation.server.store.Progress;
import nutation.server.store.Unserved;

/// Reads the diary of a data folder, whether a server keeps it or not. Nothing is written.
public final class Diaries {
    private Diaries() {}

    /// The whole diary as JSON Lines, in order of arrival; empty when there is none yet.
    ///
    /// A running server is asked; where none runs, or it does not answer, the file is read. Both give the
    /// same.
    public static String text(Path data) throws CannotStart {
        Path folder = data.toAbsolutePath().normalize();
        try {
            Optional<ServerFile> running = ServerFile.running(folder);
            Optional<Secret> secret = Secret.read(folder);
            if (running.isPresent() && secret.isPresent()) {
                Optional<String> answered = new ServedDiary(running.get(), secret.get()).text();
                if (answered.isPresent()) {
                    return answered.get();
                }
            }
        } catch (IOException e) {
            throw new CannotStart.DiaryUnreadable(folder, e.getClass().getSimpleName(), e);
        }
        return lines(readOnly(folder));
    }

    /// The canonical texts of all entries, read from the file without a server; none when there is no diary
    /// yet.
    public static List<String> readOnly(Path data) throws CannotStart {
        return Unserved.texts(DataFolder.diary(data.toAbsolutePath().normalize()));
    }

    /// Hands over the canonical texts of every diary of a store, one diary after the other, also while servers write
    /// it.
    ///
    /// @return how many diaries hold anything
    public static long readAll(Settings settings, Consumer<List<String>> diary, Progress progress) throws CannotStart {
        boolean file = settings.database() == null;
        boolean none = file
                && !Files.exists(
                        DataFolder.diary(settings.data().toAbsolutePath().normalize()));
        return none ? 0 : AllDiaries.read(Databases.of(settings), diary, progress);
    }

    private static String lines(List<String> texts) {
        return texts.isEmpty() ? "" : String.join("\n", texts) + "\n";
    }
}
