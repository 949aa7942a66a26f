package nutation.engine.day;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.Whole;
import nutation.engine.allowed.AllowedUses;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Start;
import nutation.engine.catalogue.Use;
import nutation.engine.clearance.Clearance;
import nutation.engine.diary.At;
import nutation.engine.diary.Offered;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.Course;
import nutation.engine.history.History;
import nutation.engine.history.PastSession;
import nutation.engine.ladder.Steps;
import nutation.engine.session.Candidate;
import nutation.engine.session.Comfort;
import nutation.engine.session.Done;
import nutation.engine.session.Placed;
import nutation.engine.session.Section;
import nutation.engine.session.Segment;
import nutation.engine.session.Timeline;
import org.jspecify.annotations.Nullable;

/// A session that was begun and not closed: what is left of it (W2, rules P).
final class OpenSession {
    /// W2: resumed within so many minutes of its last entry.
    static final int RESUME_MINUTES = 120;

    private static final int LAST_MINUTE = 24 * 60 - 1;

    private OpenSession() {}

    /// The session of this date that is still open, or null. Two open ones: the later (the other was left).
    static @Nullable Course on(History history, int date) {
        Course open = null;
        for (Course each : history.courses()) {
            boolean closed = each.session().end() != null || !each.session().counts();
            if (each.date() == date && !closed) {
                open = each;
            }
        }
        return open;
    }

    /// What is left. Nothing is played on when the gate has closed meanwhile.
    static TodaysSession of(Catalogue catalogue, History history, Clearance clearance, Course course) {
        PastSession session = course.session();
        List<Placed> placed = new ArrayList<>();
        List<List<TodaysSession.SideState>> states = new ArrayList<>();
        List<Done> done = new ArrayList<>();
        Careful careful = Careful.of(catalogue, history, course);
        int from = 0;
        while (from < course.sides().size()) {
            int to = from + 1;
            while (to < course.sides().size()
                    && same(
                            course.sides().get(from).offered(),
                            course.sides().get(to).offered())) {
                to++;
            }
            List<Course.SideDone> sides = new ArrayList<>(course.sides().subList(from, to));
            Candidate candidate = candidate(catalogue, history, careful, sides);
            if (candidate != null) {
                List<TodaysSession.SideState> state = new ArrayList<>();
                for (Course.SideDone each : sides) {
                    if (each.over()) {
                        done.add(new Done(placed.size(), each.offered().side(), each.repetitions()));
                        state.add(new TodaysSession.SideState(each.offered().side(), each.answer()));
                    }
                }
                placed.add(new Placed(section(sides.get(0).offered()), candidate));
                states.add(List.copyOf(state));
            }
            from = to;
        }
        SessionEnd finish = finish(session, course, clearance);
        Start ease = Ease.position(catalogue, history, session.date());
        List<Segment> left = left(ease, session, placed, done, finish);
        List<TodaysSession.Item> items = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            items.add(new TodaysSession.Item(placed.get(i), states.get(i)));
        }
        return new TodaysSession(
                TodaysSession.State.OPEN,
                session.id(),
                until(session.last()),
                session.kind(),
                session.minutes(),
                new Timeline(left).seconds(),
                List.of(),
                List.copyOf(items),
                List.of(),
                left,
                finish);
    }

    private static @Nullable SessionEnd finish(PastSession session, Course course, Clearance clearance) {
        SessionEnd finish = course.finish();
        // G13: by no route more than the gate allows.
        boolean shut = KindOfDay.of(session.kind()).compareTo(KindOfDay.most(clearance.level())) > 0;
        return finish == null && shut ? SessionEnd.STOPPED : finish;
    }

    private static List<Segment> left(
            Start ease, PastSession session, List<Placed> placed, List<Done> done, @Nullable SessionEnd finish) {
        if (finish == SessionEnd.PAIN) {
            return Comfort.quiet(ease).segments();
        }
        if (finish != null) {
            return List.of();
        }
        return session.kind() == SessionKind.COMFORT
                ? Comfort.timeline(ease, Comfort.MOST_SECONDS).segments()
                : Timeline.rest(placed, done).segments();
    }

    private static boolean same(Offered one, Offered other) {
        return one.exercise().equals(other.exercise()) && one.use().equals(other.use());
    }

    private static @Nullable Candidate candidate(
            Catalogue catalogue, History history, Careful careful, List<Course.SideDone> sides) {
        Offered first = sides.get(0).offered();
        Exercise exercise = catalogue.exercise(first.exercise());
        Use use = catalogue.use(first.exercise(), first.use());
        if (exercise == null || use == null || use.rungs().isEmpty()) {
            return null;
        }
        List<Side> playing = new ArrayList<>();
        List<Rung> rungs = new ArrayList<>();
        for (Course.SideDone each : sides) {
            playing.add(each.offered().side());
            Rung offered = Steps.of(use, each.offered());
            rungs.add(each.over() ? offered : careful.rung(use, each.offered().side(), offered));
        }
        List<Reason> reasons = new ArrayList<>(first.reasons());
        reasons.removeIf(OpenSession::isSection);
        List<String> cues =
                AllowedUses.cues(catalogue, history, use, careful.course().date());
        return Candidate.of(exercise, use, rungs, playing, 0, false, cues, reasons);
    }

    private static Section section(Offered offered) {
        for (Reason reason : offered.reasons()) {
            for (Section section : Section.values()) {
                if (isSection(reason) && reason.code().equals(section.code())) {
                    return section;
                }
            }
        }
        return Section.MOBILITY;
    }

    private static boolean isSection(Reason reason) {
        return reason.rule().equals("S2");
    }

    private static String until(At last) {
        int minute = Math.min(last.minuteOfDay() + RESUME_MINUTES, LAST_MINUTE);
        int hours = Whole.div(minute, 60);
        int minutes = Whole.mod(minute, 60);
        return (hours < 10 ? "0" : "") + hours + ":" + (minutes < 10 ? "0" : "") + minutes;
    }
}
