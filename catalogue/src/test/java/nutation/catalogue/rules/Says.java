package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.clearance.Level;
import nutation.engine.day.Day;
import nutation.engine.day.KindOfDay;
import nutation.engine.day.Question;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Side;
import nutation.engine.explain.Reason;
import org.jspecify.annotations.Nullable;

/// Short words for what a day says.
final class Says {
    private Says() {}

    static void level(Level level, Weeks weeks) {
        Day day = weeks.day();
        assertEquals(level, day.clearance().level(), () -> day.clearance().toString());
        assertTrue(
                day.kind().kind().compareTo(KindOfDay.most(level)) <= 0,
                () -> day.kind().toString());
        boolean open = day.session() != null && day.session().finish() == null;
        if (KindOfDay.most(level) == KindOfDay.NONE) {
            assertFalse(open, () -> "a session is open");
        }
    }

    static void kind(KindOfDay kind, Weeks weeks) {
        Day day = weeks.day();
        assertEquals(kind, day.kind().kind(), () -> day.clearance() + " " + day.kind());
    }

    static void because(String reason, Weeks weeks) {
        assertTrue(all(weeks.day()).contains(reason), () -> reason + " is not in " + all(weeks.day()));
    }

    static void notBecause(String reason, Weeks weeks) {
        assertFalse(all(weeks.day()).contains(reason), () -> reason + " is in " + all(weeks.day()));
    }

    static void asks(Question.Code code, boolean asked, Weeks weeks) {
        boolean found = weeks.day().questions().stream().anyMatch(each -> each.code() == code);
        assertEquals(asked, found, () -> code + " in " + weeks.day().questions());
    }

    /// Reasons of gate and kind, as `K1.spacing`.
    static List<String> all(Day day) {
        List<String> reasons = new ArrayList<>();
        day.clearance().reasons().forEach(each -> reasons.add(name(each)));
        day.kind().reasons().forEach(each -> reasons.add(name(each)));
        return reasons;
    }

    static String name(Reason reason) {
        return reason.rule() + "." + reason.code();
    }

    /// What is in a session, as `exercise/use`.
    static List<String> items(@Nullable TodaysSession session) {
        return session == null
                ? List.of()
                : session.items().stream()
                        .map(each -> each.placed().candidate().ref())
                        .toList();
    }

    /// Why a use is not in the session, as `S6.stage-closed`, on both sides or the one given.
    static List<String> out(@Nullable TodaysSession session, String ref, @Nullable Side side) {
        List<String> reasons = new ArrayList<>();
        if (session != null) {
            session.out().forEach(each -> {
                if (ref.equals(each.exercise() + "/" + each.use()) && (side == null || side == each.side())) {
                    reasons.add(name(each.reason()));
                }
            });
        }
        return reasons;
    }

    static List<Side> sides(@Nullable TodaysSession session, String ref) {
        return session == null
                ? List.of()
                : session.items().stream()
                        .filter(each -> each.placed().candidate().ref().equals(ref))
                        .flatMap(each -> each.placed().candidate().sides().stream())
                        .toList();
    }
}
