package nutation.engine.forward;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.clearance.Due;
import nutation.engine.day.Day;
import nutation.engine.day.Question;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.At;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Offered;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Review;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionFinished;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.SetPlace;
import nutation.engine.diary.Side;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.Levels;
import nutation.engine.review.Finding;
import org.jspecify.annotations.Nullable;

/// "What if": somebody who checks in every day with no to all and pain as usual, answers reviews as a little better,
/// does every full or light session that is offered, finds everything comfortable, but for one thing that hurts.
///
/// @param hurts what hurts and how, or null for nothing
public record Supposed(Catalogue catalogue, @Nullable Hurt hurts) implements Person {
    /// One thing that hurts, the first time that it comes.
    ///
    /// @param score 0 to 10
    public record Hurt(String exercise, String use, Side side, int score) {}

    /// The beginning of every id that is written here.
    private static final String OWN = "ffffffff-ffff-8fff-8fff-";

    private static final int MINUTE_MS = 60_000;
    private static final int MORNING = 8 * 60 * MINUTE_MS;

    /// How the supposed person judges at a review, of -5 to 5.
    private static final int A_LITTLE_BETTER = 1;

    /// A set takes so long here; nothing depends on it.
    private static final int SET_MS = MINUTE_MS;

    @Override
    public List<Entry> writes(Day day, History history) {
        Writing writing = new Writing(day, history);
        if (writing.asked(Question.Code.SCREENING) || writing.asked(Question.Code.REVIEW)) {
            writing.screening();
        } else if (writing.asked(Question.Code.CHECK)) {
            writing.check();
        }
        if (history.readings().latestComplete(day.date(), null) == null) {
            writing.usualReading();
        }
        if (writing.asked(Question.Code.REVIEW)) {
            writing.review();
        }
        if (!writing.written.isEmpty()) {
            return writing.written;
        }
        TodaysSession session = day.session();
        if (session != null && session.kind() != SessionKind.COMFORT) {
            writing.play(session);
        }
        return writing.written;
    }

    /// What is written at one look at a day.
    private final class Writing {
        private final Day day;
        private final History history;
        private final List<Entry> written = new ArrayList<>();
        private final int offset;
        private int ms;
        private int number;

        Writing(Day day, History history) {
            this.day = day;
            this.history = history;
            this.number = history.size();
            List<Entry> entries = history.entries();
            this.offset =
                    entries.isEmpty() ? 0 : entries.get(entries.size() - 1).at().offset();
            this.ms = MORNING;
            for (Entry each : entries) {
                if (each.at().date() == day.date()) {
                    ms = Math.max(ms, each.at().minuteOfDay() * MINUTE_MS + SET_MS);
                }
            }
        }

        boolean asked(Question.Code code) {
            for (Question each : day.questions()) {
                if (each.code() == code) {
                    return true;
                }
            }
            return false;
        }

        void check() {
            SortedMap<String, Answered> answers = new TreeMap<>();
            for (String each : Due.asked(catalogue, true, true)) {
                answers.put(each, Answered.NO);
            }
            written.add(new Check(id(), at(), answers, true));
        }

        /// The last screening, answered with no throughout.
        void screening() {
            SortedMap<String, Answered> answers = new TreeMap<>();
            for (String each : Due.asked(catalogue, false, true)) {
                answers.put(each, Answered.NO);
            }
            List<Screening> all = history.screenings();
            if (!all.isEmpty()) {
                Screening last = all.get(all.size() - 1);
                written.add(new Screening(
                        id(),
                        at(),
                        answers,
                        last.conditions(),
                        last.pregnancyWeek(),
                        last.left(),
                        last.right(),
                        last.centre(),
                        last.places(),
                        true));
            }
        }

        void review() {
            Finding found = Coach.review(catalogue, history, day.date(), A_LITTLE_BETTER);
            if (found != null) {
                written.add(new Review(id(), at(), found.outcome(), A_LITTLE_BETTER, found.reasons()));
            }
        }

        void usualReading() {
            Levels usual = history.readings().usual(day.date());
            written.add(new Reading(
                    id(),
                    at(),
                    Moment.BEFORE,
                    usual.at(Side.LEFT),
                    usual.at(Side.RIGHT),
                    usual.at(2),
                    new TreeMap<>(),
                    new TreeMap<>(),
                    null));
        }

        void play(TodaysSession session) {
            String id = session.id();
            if (session.state() == TodaysSession.State.OFFERED) {
                written.add(new SessionStarted(
                        id(),
                        at(),
                        session.kind(),
                        session.minutes(),
                        session.offer(),
                        Coach.ENGINE,
                        catalogue.version()));
            } else if (id != null && session.finish() != null) {
                written.add(new SessionFinished(id(), at(), id, session.finish()));
            } else if (id != null) {
                next(id);
            }
        }

        /// The next side that is not over yet.
        private void next(String id) {
            Course course = history.course(id);
            if (course == null) {
                return;
            }
            for (Course.SideDone each : course.sides()) {
                if (!each.over()) {
                    written.add(set(id, each.offered()));
                    return;
                }
            }
            written.add(new SessionFinished(id(), at(), id, SessionEnd.DONE));
        }

        private SetDone set(String session, Offered offered) {
            Hurt hurt = hurtsNow(offered) ? hurts : null;
            return new SetDone(
                    id(),
                    at(),
                    session,
                    offered.exercise(),
                    offered.use(),
                    offered.side(),
                    offered.reps(),
                    offered.hold() * offered.reps() * offered.sets(),
                    hurt == null,
                    hurt == null ? Answer.COMFORTABLE : Answer.PAIN,
                    hurt == null ? null : hurt.score(),
                    hurt == null ? null : place(hurt.side()),
                    null,
                    null);
        }

        private boolean hurtsNow(Offered offered) {
            Hurt hurt = hurts;
            if (hurt == null
                    || !offered.exercise().equals(hurt.exercise())
                    || !offered.use().equals(hurt.use())
                    || offered.side() != hurt.side() && offered.side() != Side.BOTH) {
                return false;
            }
            return history.attempts(hurt.exercise() + "/" + hurt.use()).stream()
                    .noneMatch(each -> each.hurt() && each.session().id().startsWith(OWN));
        }

        private static @Nullable SetPlace place(Side side) {
            return switch (side) {
                case LEFT -> SetPlace.LEFT;
                case RIGHT -> SetPlace.RIGHT;
                case BOTH -> null;
            };
        }

        private At at() {
            At at = At.local(day.date(), ms, offset);
            ms += SET_MS;
            return at;
        }

        /// Ids that no diary has: version 8 of a UUID, by number.
        private String id() {
            number++;
            String digits = String.valueOf(number);
            return OWN + "000000000000".substring(digits.length()) + digits;
        }
    }
}
