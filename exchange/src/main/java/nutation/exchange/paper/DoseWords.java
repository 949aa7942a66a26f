package nutation.exchange.paper;

import static nutation.exchange.paper.Words.slot;

import java.util.Locale;
import nutation.engine.catalogue.Rung;
import nutation.engine.catalogue.Sided;
import nutation.engine.diary.Side;
import nutation.engine.session.Candidate;

/// How much of a move, in a sentence that names the sides.
record DoseWords(Words words) {

    String of(Candidate move) {
        String first = dose(move, 0);
        Side one = move.sides().getFirst();
        if (one == Side.BOTH) {
            return first + ".";
        }
        if (move.sides().size() == 1) {
            return words.say("paper.dose.only", slot("dose", first), slot("side", one.code())) + ".";
        }
        String then = dose(move, 1);
        if (!then.equals(first)) {
            String other = move.sides().getLast().code();
            return capital(words.say(
                    "paper.dose.unlike",
                    slot("one", one.code()),
                    slot("dose", first),
                    slot("other", other),
                    slot("then", then)));
        }
        String sided = move.use().sided() == Sided.ALTERNATING ? "turns" : "each";
        return capital(words.say("paper.dose." + sided, slot("dose", first), slot("side", one.code())));
    }

    private String dose(Candidate move, int index) {
        Rung rung = move.rungs().get(index);
        int reps = move.repetitions(index);
        String one;
        if (rung.hold() == 0 && reps == 1) {
            one = words.say("paper.dose.minutes", slot("minutes", Math.max(1, Math.ceilDiv(rung.totalSeconds(), 60))));
        } else if (rung.hold() == 0) {
            one = words.say("paper.dose.times", slot("reps", reps));
        } else if (reps == 1) {
            one = words.say("paper.dose.once", slot("hold", rung.hold()));
        } else {
            one = words.say("paper.dose.held", slot("reps", reps), slot("hold", rung.hold()));
        }
        return rung.sets() == 1 ? one : words.say("paper.dose.sets", slot("sets", rung.sets()), slot("dose", one));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
