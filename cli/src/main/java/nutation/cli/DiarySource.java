package nutation.cli;

import nutation.engine.history.History;
import nutation.server.Diaries;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Where a command takes the diary from: a file, standard input, a running server, or the store itself.
final class DiarySource {
    @Option(
            names = "--diary",
            paramLabel = "FILE|-",
            description = "Read the diary from a JSON Lines file, or from standard input with \"-\". "
                    + "Without it the store in the data folder is read; a running server is asked for it.")
    @Nullable
    String diary;

    @Mixin
    final DataOption data = new DataOption();

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    /// What the diary tells, where no line of it is refused.
    History history() throws Blocked, CannotStart, RefusedDiary {
        return checked().history();
    }

    CheckedDiary checked() throws Blocked, CannotStart {
        return CheckedDiary.of(diary == null ? Diaries.text(data.folder()) : Input.read(spec, diary, "the diary"));
    }
}
