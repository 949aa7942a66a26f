package nutation.server.http;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Line;
import nutation.engine.diary.Refusal;
import nutation.server.store.Appended;
import nutation.server.store.DiaryStore;
import nutation.server.store.NewEntry;
import nutation.server.store.Person;

/// An upload read by the engine: entries for the store, and a place for every line in the answer.
final class Upload {
    /// One line: its entry, or why it is none.
    private sealed interface Read {
        record Good(int line, NewEntry entry) implements Read {}

        record Bad(int line, Refusal refusal) implements Read {}
    }

    private final List<Read> lines = new ArrayList<>();

    private Upload() {}

    static Upload of(List<DiaryLines.Numbered> lines) {
        Upload upload = new Upload();
        for (DiaryLines.Numbered line : lines) {
            upload.lines.add(
                    switch (DiaryReader.readLine(line.text(), line.number())) {
                        case Line.Accepted accepted -> new Read.Good(line.number(), entry(accepted));
                        case Line.Refused refused -> new Read.Bad(line.number(), refused.refusal());
                    });
        }
        return upload;
    }

    private static NewEntry entry(Line.Accepted line) {
        Entry entry = line.entry();
        return new NewEntry(entry.id(), type(line.text()), entry.at().text(), line.text());
    }

    /// The type's code. In canonical text it is the third member, behind an id and a time, which hold no such
    /// text.
    private static String type(String canonical) {
        String before = "\"type\":\"";
        int from = canonical.indexOf(before) + before.length();
        return canonical.substring(from, canonical.indexOf('"', from));
    }

    /// Appends the entries, and answers for every line once they are durable.
    AppendAnswer appendTo(DiaryStore store, Person person) {
        Appended appended = store.append(person, entries());
        List<LineAnswer> answers = new ArrayList<>();
        int next = 0;
        for (Read read : lines) {
            answers.add(
                    switch (read) {
                        case Read.Good good ->
                            LineAnswer.kept(
                                    good.line, good.entry.id(), appended.kept().get(next++));
                        case Read.Bad bad -> LineAnswer.refused(bad.line, bad.refusal);
                    });
        }
        return new AppendAnswer(answers, appended.last());
    }

    private List<NewEntry> entries() {
        List<NewEntry> entries = new ArrayList<>();
        for (Read read : lines) {
            if (read instanceof Read.Good good) {
                entries.add(good.entry);
            }
        }
        return entries;
    }
}
