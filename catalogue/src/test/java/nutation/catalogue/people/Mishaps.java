package nutation.catalogue.people;

import nutation.catalogue.rules.AllNo;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Note;
import nutation.engine.diary.Withdrawn;
import nutation.engine.fixtures.Draws;

/// What should not happen and does: something is taken back, a clock is wrong.
final class Mishaps {
    private final Draws draws;
    private final Pen pen;
    private final Resting resting;

    Mishaps(Draws draws, Pen pen, Resting resting) {
        this.draws = draws;
        this.pen = pen;
        this.resting = resting;
    }

    void one() {
        switch (draws.between(0, 5)) {
            case 0 -> pen.write(new Note(pen.id(), pen.at(), "A note."));
            case 1, 2, 3 -> takeBack();
            case 4 -> resting.ahead(draws.between(1, 20));
            default ->
                pen.write(new Check(pen.id(), pen.at(pen.date() + draws.between(1, 20)), answered(), !draws.oneIn(4)));
        }
    }

    /// Mostly one of the last entries.
    private void takeBack() {
        int size = pen.entries().size();
        int back = draws.oneIn(4) ? draws.between(1, size) : draws.between(1, Math.min(12, size));
        Entry taken = pen.entries().get(size - back);
        if (draws.oneIn(2)) {
            pen.later(draws.between(0, 30));
        }
        pen.write(new Withdrawn(pen.id(), pen.at(), taken.id()));
    }

    private java.util.SortedMap<String, Answered> answered() {
        var answers = AllNo.answers(true);
        if (draws.oneIn(4)) {
            answers.put(answers.firstKey(), draws.pick(Answered.values()));
        }
        return answers;
    }
}
