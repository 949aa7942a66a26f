package nutation.population.life;

import java.util.List;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.day.Day;
import nutation.engine.day.Question;
import nutation.engine.diary.Entry;
import nutation.engine.history.History;

/// Whom a simulated person asks: the real engine, or the real engine with a stopwatch.
public interface Engine {
    /// The real one.
    Engine REAL = new Engine() {};

    /// What is decided for a date.
    default Day day(Catalogue catalogue, History history, int date) {
        return Coach.day(catalogue, history, date);
    }

    /// What is asked on a date.
    default List<Question> questions(Catalogue catalogue, History history, int date) {
        return Coach.questions(catalogue, history, date);
    }

    /// A history with more entries.
    default History grown(History history, List<Entry> more) {
        return history.withAll(more);
    }
}
