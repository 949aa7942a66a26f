package nutation.cli;

import nutation.engine.diary.Refusal;

/// A diary with refused lines: nothing is planned from it.
final class RefusedDiary extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient CheckedDiary diary;

    RefusedDiary(CheckedDiary diary) {
        super("Nothing is planned from a diary with refused lines: mend or remove them.");
        this.diary = diary;
    }

    CheckedDiary diary() {
        return diary;
    }

    /// For people: each refused line, and what follows.
    String words() {
        StringBuilder words = new StringBuilder();
        diary.refusals().forEach((Refusal each) -> words.append(each.sentence()).append('\n'));
        return words + diary.words() + " " + getMessage();
    }
}
