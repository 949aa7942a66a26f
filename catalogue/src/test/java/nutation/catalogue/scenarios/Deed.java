package nutation.catalogue.scenarios;

import java.util.List;
import nutation.engine.diary.Less;
import nutation.engine.diary.SessionKind;

/// Something that a person does on a day.
///
/// @param when where in the day it stands
record Deed(When when, Does does) {
    static final Deed FULL = session(SessionKind.FULL, List.of(), false);
    static final Deed LIGHT = session(SessionKind.LIGHT, List.of(), false);
    static final Deed CHOSEN_LIGHT = less(Less.LIGHT);
    static final Deed BAD_DAY = less(Less.BAD_DAY);

    /// Where in the day a deed stands. What the day offers is looked at before the first session.
    enum When {
        INSTEAD_OF_CHECK,
        ANY_TIME,
        SESSION
    }

    /// The doing of it.
    interface Does {
        void in(Life life);

        /// What comes before the look at the day's offer.
        default void prepare(Life life) {}
    }

    static Deed of(Does does) {
        return new Deed(When.ANY_TIME, does);
    }

    static Deed session(SessionKind kind, List<Answering> answers, boolean leaves) {
        return new Deed(When.SESSION, life -> life.does(kind, answers, leaves));
    }

    /// Asks for less where a full session is offered, or a bad day where any is, and does what is left.
    private static Deed less(Less less) {
        return new Deed(When.SESSION, new Does() {
            @Override
            public void prepare(Life life) {
                if (less == Less.LIGHT) {
                    life.mustOffer(SessionKind.FULL);
                }
                life.asksFor(less);
            }

            @Override
            public void in(Life life) {
                life.does(SessionKind.LIGHT, List.of(), false);
            }
        });
    }
}
