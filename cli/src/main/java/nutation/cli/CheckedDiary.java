package nutation.cli;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Line;
import nutation.engine.diary.Refusal;
import nutation.engine.history.History;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;
import picocli.CommandLine;

/// A diary as a command reads it. With one refused line no plan is made of it.
record CheckedDiary(List<Entry> entries, List<Refusal> refusals) {

    static CheckedDiary of(String text) {
        List<Entry> entries = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Line line : DiaryReader.read(text)) {
            switch (line) {
                case Line.Accepted accepted -> entries.add(accepted.entry());
                case Line.Refused refused -> refusals.add(refused.refusal());
            }
        }
        return new CheckedDiary(List.copyOf(entries), List.copyOf(refusals));
    }

    History history() {
        return History.of(entries);
    }

    JsonObject json() {
        return JsonObject.build()
                .with("entries", entries.size())
                .with("refusals", JsonArray.of(refusals, Refusal::json))
                .done();
    }

    /// Prints the refusals: on standard error for people, as JSON on standard output for programs.
    int tell(CommandLine line, boolean json) {
        if (json) {
            line.getOut().println(json().text());
            line.getOut().flush();
        } else {
            for (Refusal each : refusals) {
                line.getErr().println(each.sentence());
            }
            line.getErr()
                    .println(
                            entries.size() + " entries read, " + refusals.size()
                                    + " lines refused. Nothing is planned from a diary with refused lines: mend or remove them.");
            line.getErr().flush();
        }
        return ExitCode.REFUSED;
    }
}
