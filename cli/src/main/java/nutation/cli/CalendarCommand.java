package nutation.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import nutation.catalogue.Compiled;
import nutation.engine.Coach;
import nutation.engine.appointment.Appointment;
import nutation.engine.history.History;
import nutation.engine.json.JsonObject;
import nutation.exchange.calendar.Look;
import nutation.exchange.calendar.NotOurs;
import nutation.exchange.calendar.PlanCalendar;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The plan as a file for the person's own calendar.
@Command(
        name = "calendar",
        description = {
            "Write the planned days of the next weeks as a calendar file (.ics).",
            "Importing a later version updates the days and never doubles them: see docs/calendar.md."
        },
        footer = {"", "Example:", "  nutation calendar --diary diary.jsonl --time 18:30 --out plan.ics"},
        mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {
    @Mixin
    final DiarySource source = new DiarySource();

    @Mixin
    final DateOption date = new DateOption();

    @Mixin
    final LanguageOption language = new LanguageOption();

    @Option(
            names = "--out",
            paramLabel = "FILE|-",
            required = true,
            description = "The calendar file to write; \"-\" is standard output.")
    Path out = Path.of("");

    @Mixin
    final Written written = new Written();

    @Option(
            names = "--update",
            paramLabel = "FILE",
            description = "The version that was written last; it may be the same file as --out. "
                    + "What changed rises in it, what fell away is called off.")
    @Nullable
    Path update;

    @Option(
            names = "--weeks",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many weeks, 1 to 8 (default: 3).")
    int weeks = 3;

    @Option(
            names = "--time",
            paramLabel = "HH:MM",
            defaultValue = "10:00",
            description = "When sessions begin, in local time wherever you are (default: 10:00).")
    LocalTime time = LocalTime.of(10, 0);

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "Where your app is, such as https://example.org/: each day links to it.")
    @Nullable
    URI address;

    @Mixin
    final Output output = new Output();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Blocked, CannotStart, RefusedDiary, IOException {
        if (weeks < 1 || weeks > 8) {
            throw new ParameterException(spec.commandLine(), "--weeks " + weeks + " is not 1 to 8.");
        }
        int from = date.day();
        boolean standard = output.isStandard(out);
        History history = source.history();
        PlanCalendar before = update == null ? PlanCalendar.empty() : earlier(update);
        PlanCalendar calendar = next(before, history, from);
        if (standard) {
            output.send(calendar.isEmpty() ? new byte[0] : calendar.text().getBytes(StandardCharsets.UTF_8));
            return ExitCode.DONE;
        }
        if (!calendar.isEmpty()) {
            written.file(out, calendar.text(), out.equals(update));
        }
        tell(calendar);
        return ExitCode.DONE;
    }

    private PlanCalendar next(PlanCalendar before, History history, int from) {
        List<Appointment> plan = Coach.appointments(Compiled.catalogue(), history, from, weeks * 7);
        Look look = new Look(language.sentences(), time, address);
        // Without an entry there is nothing to plan from, and no day that needs an id.
        String diary = history.size() == 0 ? "" : history.entries().getFirst().id();
        return before.updated(diary, plan, from, look, Instant.now());
    }

    private void tell(PlanCalendar calendar) {
        JsonObject result = JsonObject.build()
                .with("file", calendar.isEmpty() ? "" : out.toString())
                .with("entries", calendar.size())
                .done();
        output.tell(
                result,
                calendar.isEmpty()
                        ? "Nothing is planned, so no file was written. \"nutation today\" says why."
                        : calendar.size() + " calendar entries in " + out);
    }

    private static PlanCalendar earlier(Path file) throws Blocked {
        try {
            return PlanCalendar.read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Blocked("Cannot read " + file + ": " + e.getMessage() + ". Name the version written last.");
        } catch (NotOurs e) {
            throw new Blocked(file + " cannot be updated: " + e.getMessage() + ". Leave --update out for a new file.");
        }
    }
}
