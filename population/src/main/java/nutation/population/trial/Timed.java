package nutation.population.trial;

import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.day.Day;
import nutation.engine.day.Question;
import nutation.engine.diary.Entry;
import nutation.engine.history.History;
import nutation.population.life.Engine;

/// The real engine, with a stopwatch of its own for one thread.
final class Timed implements Engine {
    private long nanos;

    long nanos() {
        return nanos;
    }

    @Override
    public Day day(Catalogue catalogue, History history, int date) {
        long begun = System.nanoTime();
        Day day = Engine.REAL.day(catalogue, history, date);
        nanos += System.nanoTime() - begun;
        return day;
    }

    @Override
    public List<Question> questions(Catalogue catalogue, History history, int date) {
        long begun = System.nanoTime();
        List<Question> questions = Engine.REAL.questions(catalogue, history, date);
        nanos += System.nanoTime() - begun;
        return questions;
    }

    @Override
    public History grown(History history, List<Entry> more) {
        long begun = System.nanoTime();
        History grown = Engine.REAL.grown(history, more);
        nanos += System.nanoTime() - begun;
        return grown;
    }
}
