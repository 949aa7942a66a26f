package nutation.catalogue.scenarios;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nutation.catalogue.rules.Weeks;
import nutation.catalogue.scenarios.Expectation.Expected;
import nutation.catalogue.scenarios.Expectation.Outcome;
import nutation.engine.catalogue.Use;
import nutation.engine.clearance.Level;
import nutation.engine.day.KindOfDay;
import nutation.engine.day.Question;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Offered;
import nutation.engine.diary.Review;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionFinished;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import nutation.engine.history.AnswerClass;
import org.jspecify.annotations.Nullable;

/// What a scenario can expect of a day.
final class Expectations {
    private Expectations() {}

    /// How expectations are written, parted by semicolons.
    static final Language<Expected> LANGUAGE = new Language<>(List.of(
            phrase("<kind>", "the most that the day allows: full, light, comfort, none", heard -> {
                KindOfDay kind = heard.get(0);
                return seen -> says(seen, seen.day().kind().kind() == kind, seen.kind());
            }),
            phrase("session <kind>", "the session that is offered, which may be less than the day allows", heard -> {
                KindOfDay kind = heard.get(0);
                return seen -> {
                    TodaysSession session = seen.day().session();
                    String offered = session == null ? "none" : session.kind().code();
                    return says(seen, offered.equals(kind.code()), "it is " + offered);
                };
            }),
            phrase("level <level>", "what the gate says", heard -> {
                Level level = heard.get(0);
                return seen -> says(seen, seen.day().clearance().level() == level, seen.level());
            }),
            phrase(
                    "no <rule>",
                    "this rule is not among the reasons of gate and day",
                    heard -> seen -> says(
                            seen, !RuleId.speaks(heard.get(0), seen.reasons()), RuleId.names(seen.reasons()) + " are")),
            phrase(
                    "says <rule>",
                    "this rule is among the reasons of gate and day",
                    heard -> seen -> says(
                            seen, RuleId.speaks(heard.get(0), seen.reasons()), "only " + RuleId.names(seen.reasons()))),
            phrase(
                    "stage <n>",
                    "how far the programme has opened",
                    heard -> seen -> says(
                            seen,
                            seen.day().stage().number() == heard.number(0),
                            seen.day().stage().toString())),
            phrase("asks <question>", "this is asked", heard -> seen -> asks(seen, heard.get(0), true)),
            phrase("does not ask <question>", "this is not asked", heard -> seen -> asks(seen, heard.get(0), false)),
            phrase("<use> in", "the exercise is in the session", heard -> in(Slot.use(heard.get(0)), null)),
            phrase("<use> <side> in", "this side of it is", heard -> in(Slot.use(heard.get(0)), heard.get(1))),
            phrase("<use> out", "the exercise is not in the session", heard -> out(Slot.use(heard.get(0)), null)),
            phrase("<use> <side> out", "this side of it is not", heard -> out(Slot.use(heard.get(0)), heard.get(1))),
            phrase("<use> <side> first", "this side of it is played before the other", heard -> seen -> {
                List<Offered> offer = seen.offer(Slot.use(heard.get(0)), null);
                boolean first = offer.size() > 1 && offer.get(0).side() == heard.<Side>get(1);
                return says(
                        seen,
                        first,
                        "it is offered as " + offer.stream().map(Offered::side).toList());
            }),
            phrase("<use> free of <rule>", "this rule does not keep the exercise out", heard -> seen -> {
                List<Reason> why = seen.whyOut(Slot.use(heard.get(0)), null);
                boolean free = seen.day().session() != null && !RuleId.speaks(heard.get(1), why);
                return says(seen, free, seen.moves() + " are in, it is out because of " + RuleId.names(why));
            }),
            phrase(
                    "<use> at <n> s x <n>",
                    "its dose: seconds held, repetitions",
                    heard -> dose(Slot.use(heard.get(0)), null, heard.number(1), heard.number(2), 1)),
            phrase(
                    "<use> <side> at <n> s x <n>",
                    "the dose on this side",
                    heard -> dose(Slot.use(heard.get(0)), heard.get(1), heard.number(2), heard.number(3), 1)),
            phrase(
                    "<use> at <n> s x <n> x <n>",
                    "seconds held, repetitions, sets",
                    heard -> dose(Slot.use(heard.get(0)), null, heard.number(1), heard.number(2), heard.number(3))),
            phrase(
                    "at most <n> moves",
                    "so many exercises or fewer",
                    heard -> seen -> says(
                            seen,
                            seen.moves().size() <= heard.number(0)
                                    && !seen.moves().isEmpty(),
                            "there are " + seen.moves())),
            phrase(
                    "at least <n> moves",
                    "so many exercises or more",
                    heard -> seen -> says(seen, seen.moves().size() >= heard.number(0), "there are " + seen.moves())),
            phrase(
                    "<n> new moves",
                    "so many exercises that were never done before",
                    heard -> seen ->
                            says(seen, seen.newMoves().size() == heard.number(0), "new are " + seen.newMoves())),
            phrase(
                    "<n> steps up",
                    "so many exercises with a higher rung than when they were offered last",
                    heard -> seen -> says(
                            seen,
                            !seen.moves().isEmpty() && seen.stepsUp().size() == heard.number(0),
                            "up are " + seen.stepsUp() + " of " + seen.moves())),
            phrase(
                    "new move for <purpose>",
                    "the only new exercise is for this",
                    heard -> seen -> says(
                            seen,
                            seen.newMoves().size() == 1
                                    && purposes(seen.newMoves().get(0)).contains(heard.<String>get(0)),
                            "new are " + seen.newMoves())),
            phrase(
                    "at most one new thing",
                    "one exercise never done before, or one rung up",
                    heard -> seen -> says(
                            seen,
                            !seen.moves().isEmpty()
                                    && seen.newMoves().size() + seen.stepsUp().size() <= 1,
                            "new are " + seen.newMoves() + ", up are " + seen.stepsUp())),
            phrase(
                    "the last seven dates hold core buttocks and thighs",
                    "exercises for them were done then",
                    heard -> seen -> {
                        Set<String> done = seen.doneInSevenDates();
                        boolean thighs = done.contains("adductors") || done.contains("abductors");
                        boolean all = done.contains("core") && done.contains("glutes") && thighs;
                        return says(seen, all, "done was " + done);
                    }),
            phrase("within <n> seconds", "sets, rests and changes take no longer", heard -> seen -> {
                TodaysSession session = seen.day().session();
                boolean fits = session != null && !session.items().isEmpty() && session.seconds() <= heard.number(0);
                return says(seen, fits, session == null ? "there is none" : "it takes " + session.seconds());
            }),
            phrase(
                    "<section> before <section>",
                    "this part stands before that one, and both are there",
                    heard -> seen -> {
                        List<String> sections = seen.sections();
                        int one = sections.lastIndexOf(heard.<String>get(0));
                        int other = sections.indexOf(heard.<String>get(1));
                        return says(seen, one >= 0 && one < other, "the parts are " + sections);
                    }),
            phrase(
                    "no <section> part",
                    "the session has no such part",
                    heard -> seen -> says(
                            seen,
                            !seen.sections().isEmpty() && !seen.sections().contains(heard.<String>get(0)),
                            "the parts are " + seen.sections())),
            phrase(
                    "covers <purpose>",
                    "an exercise for this is in",
                    heard -> seen -> says(
                            seen, seen.purposes().contains(heard.<String>get(0)), "covered are " + seen.purposes())),
            phrase(
                    "offers no session",
                    "nothing may be started",
                    heard -> seen -> says(seen, seen.day().session() == null, "there is one: " + seen.moves())),
            phrase("a session is open", "one was begun and can be gone on with", heard -> seen -> open(seen, true)),
            phrase("no session is open", "none was begun, or it is over", heard -> seen -> open(seen, false)),
            phrase("open until <time>", "how long an open session can be gone on with", heard -> seen -> {
                TodaysSession session = seen.day().session();
                String until = session == null ? null : session.until();
                return says(seen, heard.get(0).equals(until), "it is open until " + until);
            }),
            phrase(
                    "closed by <end>",
                    "how the last session was to be closed: done, stopped, pain, red, numb",
                    heard -> seen -> {
                        SessionFinished last = seen.last(SessionFinished.class);
                        SessionEnd end = last == null ? null : last.end();
                        return says(seen, end == heard.get(0), "it was " + end);
                    }),
            phrase(
                    "<use> was <class>",
                    "the class of the last answer after it",
                    heard -> answered(Slot.use(heard.get(0)), null, heard.get(1))),
            phrase(
                    "<use> <side> was <class>",
                    "the same on one side",
                    heard -> answered(Slot.use(heard.get(0)), heard.get(1), heard.get(2))),
            phrase("aerobic <n>", "minutes that the week aims at", heard -> seen -> {
                Integer target = Told.aerobic(seen.day());
                return says(seen, Objects.equals(target, heard.get(0)), "the target is " + target);
            }),
            phrase("aerobic hidden", "no minutes are aimed at", heard -> seen -> {
                Integer target = Told.aerobic(seen.day());
                return says(seen, target == null, "the target is " + target);
            }),
            phrase(
                    "review due",
                    "the three-week review is asked",
                    heard -> seen -> says(seen, Told.reviewDue(seen.day()), "it is not asked")),
            phrase(
                    "review not due",
                    "the review is not asked",
                    heard -> seen -> says(seen, !Told.reviewDue(seen.day()), "it is asked")),
            phrase("review <outcome>", "what the last review found", heard -> seen -> {
                Review last = seen.last(Review.class);
                ReviewOutcome outcome = last == null ? null : last.outcome();
                List<Reason> reasons = last == null ? List.of() : last.reasons();
                return new Outcome(outcome == heard.get(0) ? null : "it found " + outcome, reasons);
            })));

    private static Phrase<Expected> phrase(String pattern, String says, Function<Phrase.Heard, Expected> means) {
        return new Phrase<>(pattern, says, means);
    }

    private static Outcome says(Seen seen, boolean expected, String found) {
        return new Outcome(expected ? null : found, seen.reasons());
    }

    private static Outcome asks(Seen seen, Question.Code code, boolean asked) {
        List<Question.Code> codes =
                seen.day().questions().stream().map(Question::code).toList();
        return says(seen, codes.contains(code) == asked, "asked are " + codes);
    }

    private static Outcome open(Seen seen, boolean open) {
        TodaysSession session = seen.day().session();
        boolean is = session != null && session.state() == TodaysSession.State.OPEN;
        return says(seen, is == open, is ? "one is open" : "none is open");
    }

    private static Expected in(Use use, @Nullable Side side) {
        return seen -> {
            boolean in = !seen.offer(use, side).isEmpty();
            String found = "it is out because of " + RuleId.names(seen.whyOut(use, side)) + "; in are " + seen.moves();
            return new Outcome(in ? null : found, seen.whyIn(use));
        };
    }

    private static Expected out(Use use, @Nullable Side side) {
        return seen -> {
            boolean in = !seen.offer(use, side).isEmpty();
            String found = seen.day().session() == null ? "there is no session at all" : in ? "it is in" : null;
            return new Outcome(found, seen.whyOut(use, side));
        };
    }

    private static Expected dose(Use use, @Nullable Side side, int hold, int reps, int sets) {
        return seen -> {
            List<Offered> offer = seen.offer(use, side);
            boolean same = !offer.isEmpty()
                    && offer.stream()
                            .allMatch(each -> each.hold() == hold && each.reps() == reps && each.sets() == sets);
            String doses = offer.stream()
                    .map(each -> each.side().code() + " " + Doses.text(each))
                    .collect(joining(", "));
            String found = offer.isEmpty()
                    ? "it is out because of " + RuleId.names(seen.whyOut(use, side)) + "; in are " + seen.moves()
                    : "it is offered at " + doses;
            List<Reason> reasons = new ArrayList<>(seen.whyIn(use));
            reasons.addAll(seen.reasons());
            return new Outcome(same ? null : found, reasons);
        };
    }

    private static Expected answered(Use use, @Nullable Side side, AnswerClass expected) {
        return seen -> {
            AnswerClass found = seen.lastAnswer(use, side);
            return says(seen, found == expected, "it was " + found);
        };
    }

    private static List<String> purposes(String ref) {
        String exercise = ref.substring(0, ref.indexOf('/'));
        return Objects.requireNonNull(Weeks.CATALOGUE.exercise(exercise)).purposes();
    }
}
