package nutation.population.life;

import java.util.List;
import java.util.function.Supplier;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionFinished;
import nutation.engine.diary.SessionStarted;

/// Does a session side by side, and asks for the day again whenever something hurt.
final class Exercising {
    private final Catalogue catalogue;
    private final Diary diary;
    private final Supplier<Day> see;

    Exercising(Catalogue catalogue, Diary diary, Supplier<Day> see) {
        this.catalogue = catalogue;
        this.diary = diary;
        this.see = see;
    }

    /// Writes that it begins; returns its id.
    String begin(TodaysSession session) {
        String id = diary.id();
        diary.write(new SessionStarted(
                id, diary.at(), session.kind(), session.minutes(), session.offer(), Coach.ENGINE, catalogue.version()));
        return id;
    }

    /// Does it, as far as the app lets it go on.
    void play(TodaysSession session, String id, Sets sets) {
        List<Turn> left = Turn.left(session);
        SessionEnd end = SessionEnd.DONE;
        int next = 0;
        while (next < left.size()) {
            if (Sets.hurt(sets.take(left.get(next++)))) {
                TodaysSession open = see.get().session();
                if (open == null || open.finish() != null) {
                    end = open == null || open.finish() == null ? SessionEnd.STOPPED : open.finish();
                    break;
                }
                left = Turn.left(open);
                next = 0;
            }
        }
        diary.write(new SessionFinished(diary.id(), diary.at(), id, end));
    }
}
