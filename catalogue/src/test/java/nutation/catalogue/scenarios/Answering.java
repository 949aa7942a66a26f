package nutation.catalogue.scenarios;

import java.util.List;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Legs;
import nutation.engine.diary.Side;
import org.jspecify.annotations.Nullable;

/// What is said of a move, on one side or on every side of it.
record Answering(Move move, @Nullable Side side, Said said) {

    /// How answers are written after a session, parted by commas. What is not named was comfortable.
    static final Language<Answering> LANGUAGE = new Language<>(List.of(
            new Phrase<>(
                    "<move> pain <n>",
                    "pain 0-10 after it, no place named (a one-sided move: that side; else the lowest place at rest)",
                    heard -> new Answering(heard.get(0), null, Said.pain(heard.number(1), null))),
            new Phrase<>(
                    "<move> pain <n> at <where>",
                    "pain 0-10 after it in this place",
                    heard -> new Answering(heard.get(0), null, Said.pain(heard.number(1), heard.get(2)))),
            new Phrase<>(
                    "<move> <side> pain <n>",
                    "the same on one side of the move only",
                    heard -> new Answering(heard.get(0), heard.get(1), Said.pain(heard.number(2), null))),
            word("<move> tight", "tight, working, tired or shaky", Said.of(Answer.TIGHT)),
            word("<move> sharp", "sharp", Said.of(Answer.SHARP)),
            word("<move> weak", "the leg feels weak or gives way", Said.of(Answer.WEAK)),
            word("<move> unanswered", "done, nothing answered", Said.of(null)),
            word(
                    "<move> partly",
                    "begun, comfortable, not done in full",
                    new Said.Answered(Answer.COMFORTABLE, null, null, null, null, false)),
            word("<move> skipped", "skipped", new Said.Skipped()),
            new Phrase<>(
                    "<move> <side> sharp",
                    "sharp on one side of the move",
                    heard -> new Answering(heard.get(0), heard.get(1), Said.of(Answer.SHARP))),
            new Phrase<>(
                    "<move> <side> skipped",
                    "skipped on one side",
                    heard -> new Answering(heard.get(0), heard.get(1), new Said.Skipped())),
            new Phrase<>(
                    "<move> numb one leg <news>",
                    "numb, tingling or pain going down one leg: new, known or unsure",
                    heard -> new Answering(heard.get(0), null, Said.leg(Answer.NUMB, Legs.ONE, heard.get(1)))),
            new Phrase<>(
                    "<move> numb both legs <news>",
                    "the same in both legs",
                    heard -> new Answering(heard.get(0), null, Said.leg(Answer.NUMB, Legs.BOTH, heard.get(1)))),
            new Phrase<>(
                    "<move> pain down one leg <news>",
                    "pain 2 that goes down one leg",
                    heard -> new Answering(heard.get(0), null, Said.leg(Answer.PAIN, Legs.ONE, heard.get(1)))),
            new Phrase<>(
                    "stops after <n>",
                    "stops after so many moves; who only begins a session leaves it open there",
                    heard -> new Answering(new Move.From(heard.number(0) + 1), null, new Said.Stopped()))));

    private static Phrase<Answering> word(String pattern, String says, Said said) {
        return new Phrase<>(pattern, says, heard -> new Answering(heard.get(0), null, said));
    }

    boolean isOf(int place, nutation.engine.diary.Offered offered) {
        return move.is(place, offered) && (side == null || side == offered.side());
    }
}
