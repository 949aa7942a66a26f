package nutation.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import nutation.engine.diary.Dates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The date of which a command tells.
final class DateOption {
    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Another date than today.")
    @Nullable
    String date;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    /// As an epoch day.
    int day() {
        if (date == null) {
            return (int) LocalDate.now(ZoneId.systemDefault()).toEpochDay();
        }
        Integer parsed = Dates.parse(date);
        if (parsed == null) {
            throw new ParameterException(spec.commandLine(), "--date " + date + " is no date. Write it as 2026-11-21.");
        }
        return parsed;
    }
}
