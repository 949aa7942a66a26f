package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nutation.catalogue.Compiled;
import nutation.engine.aerobic.AerobicWeek;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.explain.Reason;
import nutation.engine.explain.Sentences;
import nutation.engine.pain.Consequence;
import org.jspecify.annotations.Nullable;

/// Every reason that occurs in any of these tests has its sentence, with every slot filled.
public final class Spoken {
    private static final Sentences ENGLISH = Compiled.sentences("en");

    private static final Set<Reason> HEARD = ConcurrentHashMap.newKeySet();

    private Spoken() {}

    public static void all(Day day) {
        List<Reason> reasons = new ArrayList<>(day.clearance().reasons());
        reasons.addAll(day.kind().reasons());
        of(day.session(), reasons);
        of(day.preview(), reasons);
        say(reasons);
    }

    static void all(Consequence consequence) {
        say(consequence.reasons());
    }

    static void all(List<Reason> reasons) {
        say(reasons);
    }

    static void all(AerobicWeek week) {
        List<Reason> reasons = new ArrayList<>(week.reasons());
        week.activities().forEach(each -> reasons.addAll(each.out()));
        say(reasons);
    }

    private static void of(@Nullable TodaysSession session, List<Reason> reasons) {
        if (session != null) {
            reasons.addAll(session.reasons());
            session.items().forEach(each -> {
                reasons.addAll(each.placed().candidate().reasons());
                reasons.add(Reason.of("S2", each.placed().section().code()));
            });
            session.out().forEach(each -> reasons.add(each.reason()));
        }
    }

    private static void say(List<Reason> reasons) {
        List<String> unspoken = new ArrayList<>();
        for (Reason each : reasons) {
            if (!HEARD.add(each)) {
                continue;
            }
            String key = "reason." + each.rule() + "." + each.code();
            String sentence = ENGLISH.say(each);
            boolean bare = !ENGLISH.has(key) || sentence.contains("{") || sentence.contains("}");
            // A text that is missing behind a slot shows as its key: `condition.knee.name`.
            boolean hole = sentence.matches(".*\\b(item|condition|cell|place|exercise|equipment|side)\\.[a-z].*");
            if ((bare || hole) && !unspoken.contains(key + ": " + sentence)) {
                unspoken.add(key + ": " + sentence);
            }
        }
        assertEquals(List.of(), unspoken);
    }
}
