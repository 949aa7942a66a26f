package nutation.catalogue.rules;

import java.util.List;
import java.util.Objects;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Addition;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Dose;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Offered;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Prescription;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SetPlace;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.PastSession;
import nutation.engine.ladder.Ladders;
import nutation.engine.ladder.Standing;

/// One use on its ladder: sessions that hold it alone, at a drawn rung, and where it stands then. Both knees to chest
/// unless another is named: it has eight rungs.
final class Climb {
    private static final List<Addition> NOTHING = List.of();

    private final Weeks weeks;
    private final Use use;

    private Climb(Weeks weeks, Use use) {
        this.weeks = weeks;
        this.use = use;
    }

    static Climb begun() {
        return of(Weeks.screened(), "double-knee-to-chest/main");
    }

    static Climb of(Weeks weeks, String ref) {
        return new Climb(weeks, use(ref));
    }

    static Use use(String ref) {
        return Weeks.CATALOGUE.exercises().stream()
                .flatMap(each -> each.uses().stream())
                .filter(each -> each.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    Weeks weeks() {
        return weeks;
    }

    Use use() {
        return use;
    }

    Climb on(int day) {
        weeks.on(day);
        return this;
    }

    /// A full session at this rung, comfortable, and a quiet morning after it.
    Climb full(int day, int rung) {
        return on(day).start(SessionKind.FULL, rung).answers(Answer.COMFORTABLE).quiet(day + 1);
    }

    /// A full session in which it hurts.
    Climb hurts(int day, int rung) {
        return on(day).start(SessionKind.FULL, rung).hurts();
    }

    /// A full session that it ends.
    Climb sharp(int day, int rung) {
        return on(day).start(SessionKind.FULL, rung).answers(Answer.SHARP);
    }

    /// A full session in which it is skipped; the tilt is done.
    Climb skipped(int day, int rung) {
        weeks.on(day).start(SessionKind.FULL, List.of(offered(rung), Weeks.offered("pelvic-tilt", "main", Side.BOTH)));
        weeks.skipped(use.exercise(), use.id(), Side.BOTH)
                .tilt(Answer.COMFORTABLE)
                .finish(SessionEnd.DONE);
        return this;
    }

    /// A light session of the tilt alone.
    Climb elsewhere(int day) {
        weeks.on(day)
                .start(SessionKind.LIGHT, List.of(Weeks.offered("pelvic-tilt", "main", Side.BOTH)))
                .tilt(Answer.COMFORTABLE)
                .finish(SessionEnd.DONE);
        return this;
    }

    Climb start(SessionKind kind, int rung) {
        weeks.start(kind, List.of(offered(rung)));
        return this;
    }

    /// A light session that counts as full, where conditions leave no more (S10), all comfortable.
    Climb countsAsFull(int day, int rung) {
        weeks.on(day).start(SessionKind.LIGHT, List.of(offered(rung, Reason.of("S10", PastSession.COUNTS_AS_FULL))));
        return answers(Answer.COMFORTABLE);
    }

    Climb answers(Answer answer) {
        weeks.set(use.exercise(), use.id(), Side.BOTH, answer);
        weeks.finish(answer == Answer.SHARP ? SessionEnd.RED : SessionEnd.DONE);
        return this;
    }

    /// It hurts by 2, which is 2 more than was told before it, and the session ends.
    Climb hurts() {
        weeks.add(weeks.setOf(use.exercise(), use.id(), Side.BOTH, Answer.PAIN, 2, SetPlace.LEFT, null, null, true));
        weeks.finish(SessionEnd.DONE);
        return this;
    }

    /// A morning with the usual resting pain.
    Climb quiet(int day) {
        weeks.on(day).reading(Moment.MORNING, 2, 1, 0);
        return this;
    }

    /// A raised reading.
    Climb raised(int day) {
        weeks.on(day).reading(Moment.EVENING, 4, 1, 0);
        return this;
    }

    /// L6: one step easier, please.
    Climb easier(String ref) {
        Use wanted = use(ref);
        List<Addition> easier = List.of(new Addition(wanted.exercise(), wanted.id()));
        return add(new Preference(weeks.id(), weeks.at(), null, null, null, null, null, easier, null, null));
    }

    /// L5: a clinician's highest dose, as this rung has it.
    Climb ceiling(int rung) {
        var top = use.rungs().get(rung - 1);
        return ceiling(new Dose(use.exercise(), use.id(), top.variant(), top.hold(), top.reps(), top.sets()));
    }

    Climb ceiling(Dose dose) {
        return add(new Prescription(weeks.id(), weeks.at(), List.of(), List.of(dose), NOTHING, List.of(), List.of()));
    }

    /// The last entry is taken back, so many minutes after it.
    Climb takenBack(int minutes) {
        return takenBack(weeks.last(), minutes);
    }

    Climb takenBack(String entry, int minutes) {
        weeks.later(minutes).withdrawn(entry);
        return this;
    }

    private Climb add(Entry entry) {
        weeks.add(entry);
        return this;
    }

    private Offered offered(int rung, Reason... reasons) {
        var dose = use.rungs().get(rung - 1);
        return new Offered(
                use.exercise(),
                use.id(),
                Side.BOTH,
                dose.variant(),
                dose.hold(),
                dose.reps(),
                dose.sets(),
                List.of(reasons));
    }

    /// Where it stands on a day, under these conditions.
    Standing standing(int day, String... conditions) {
        return standing(use, day, conditions);
    }

    /// The same for a ladder that is drawn differently.
    Standing standing(Use drawn, int day, String... conditions) {
        weeks.on(day);
        var exercise = Objects.requireNonNull(Weeks.CATALOGUE.exercise(use.exercise()));
        return Ladders.on(weeks.history(), weeks.date(), List.of(conditions)).of(exercise, drawn, Side.BOTH);
    }

    /// `4 L1.stands`: its rung, why it stands there, and behind a bar why it rests.
    String says(int day, String... conditions) {
        return says(standing(day, conditions));
    }

    static String says(Standing standing) {
        StringBuilder says = new StringBuilder().append(standing.rung().number());
        for (Reason each : standing.reasons()) {
            says.append(' ').append(Says.name(each));
        }
        return standing.rest() == null
                ? says.toString()
                : says.append(" | ").append(Says.name(standing.rest())).toString();
    }
}
