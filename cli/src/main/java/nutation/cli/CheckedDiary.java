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

    /// The history, where no line is refused.
    History history() throws RefusedDiary {
        if (!refusals.isEmpty()) {
            throw new RefusedDiary(this);
        }
        return History.of(entries);
    }

    JsonObject json() {
        return JsonObject.build()
                .with("entries", entries.size())
                .with("refusals", JsonArray.of(refusals, Refusal::json))
                .done();
    }

    /// Such as `4 entries read, 1 line refused.`
    String words() {
        return entries.size()
                + (entries.size() == 1 ? " entry read, " : " entries read, ")
                + refusals.size()
                + (refusals.size() == 1 ? " line refused." : " lines refused.");
    }
}
