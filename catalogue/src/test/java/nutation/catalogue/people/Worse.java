package nutation.catalogue.people;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.catalogue.rules.Weeks;
import nutation.engine.catalogue.Item;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Has;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SetDone;
import nutation.engine.fixtures.Draws;
import org.jspecify.annotations.Nullable;

/// The same diary with one thing worse.
public final class Worse {
    private Worse() {}

    /// A diary in which one entry is another.
    ///
    /// @param changed the entry as it is now
    public record Twin(List<Entry> entries, Entry changed) {}

    /// The last set with a score below 10, or null.
    public static @Nullable SetDone scored(List<Entry> entries) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i) instanceof SetDone set
                    && set.answer() == Answer.PAIN
                    && set.score() != null
                    && set.score() < 10) {
                return set;
            }
        }
        return null;
    }

    /// A higher score after that set.
    public static Twin score(List<Entry> entries, SetDone set, Draws draws) {
        int score = draws.between(set.score() == null ? 1 : set.score() + 1, 10);
        return replaced(
                entries,
                set,
                new SetDone(
                        set.id(),
                        set.at(),
                        set.session(),
                        set.exercise(),
                        set.use(),
                        set.side(),
                        set.reps(),
                        set.seconds(),
                        set.full(),
                        set.answer(),
                        score,
                        set.place(),
                        set.legs(),
                        set.news()));
    }

    /// One answer or one condition of a screening that is not no.
    public static Twin flag(List<Entry> entries, Screening told, Draws draws) {
        SortedMap<String, Answered> answers = new TreeMap<>(told.answers());
        SortedMap<String, Has> conditions = new TreeMap<>(told.conditions());
        if (draws.oneIn(2)) {
            Item item = draws.pick(Weeks.CATALOGUE.items());
            answers.computeIfPresent(
                    item.id(), (id, was) -> was == Answered.NO ? draws.pick(Answered.NEW, Answered.UNSURE) : was);
        } else {
            List<String> ids = List.copyOf(conditions.keySet());
            conditions.computeIfPresent(
                    draws.pick(ids), (id, was) -> was == Has.NO ? draws.pick(Has.YES, Has.UNSURE) : was);
        }
        return replaced(
                entries,
                told,
                new Screening(
                        told.id(),
                        told.at(),
                        answers,
                        conditions,
                        told.pregnancyWeek(),
                        told.left(),
                        told.right(),
                        told.centre(),
                        told.places(),
                        told.complete()));
    }

    private static Twin replaced(List<Entry> entries, Entry was, Entry is) {
        List<Entry> all = new ArrayList<>(entries);
        all.set(all.indexOf(was), is);
        return new Twin(all, is);
    }
}
