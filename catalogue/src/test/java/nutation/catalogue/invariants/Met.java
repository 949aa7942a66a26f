package nutation.catalogue.invariants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import nutation.catalogue.invariant.Ladder;
import nutation.catalogue.invariant.Seen;
import nutation.catalogue.rules.Weeks;
import nutation.engine.catalogue.Use;
import nutation.engine.day.Day;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Offered;
import nutation.engine.history.History;
import nutation.engine.history.PastSession;

/// What the people met, counted: a rule that nobody met is not proven.
final class Met {
    private final SortedMap<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    void count(String what) {
        counts.computeIfAbsent(what, each -> new LongAdder()).increment();
    }

    long of(String what) {
        LongAdder count = counts.get(what);
        return count == null ? 0 : count.sum();
    }

    void day(Seen seen) {
        Day day = seen.day();
        count("level " + day.clearance().level());
        count("kind " + day.kind().kind());
        count("stage " + day.stage().number());
        seen.offers().forEach(each -> {
            count("offer " + each.kind());
            each.items().forEach(item -> {
                count("section " + item.placed().section());
                count("use " + item.placed().candidate().ref());
            });
        });
        day.questions().forEach(each -> count("question " + each.code()));
        if (day.preview() != null) {
            count("preview");
        }
        if (seen.open() != null) {
            count("open");
        }
    }

    void life(List<Entry> entries) {
        entries.forEach(each -> count("entry " + each.getClass().getSimpleName()));
        TreeMap<String, Integer> rungs = new TreeMap<>();
        int last = Integer.MAX_VALUE;
        for (PastSession session : Seen.sessions(History.of(entries))) {
            if (session.end() != null) {
                count("end " + session.end());
            }
            count(away(session.date() - last));
            last = session.date();
            for (Offered each : session.offer()) {
                rung(rungs, each);
            }
        }
    }

    private static String away(int days) {
        return days >= 28 ? "away 28" : days >= 14 ? "away 14" : days >= 7 ? "away 7" : "away less";
    }

    private void rung(TreeMap<String, Integer> rungs, Offered offered) {
        Use use = Weeks.CATALOGUE.use(offered.exercise(), offered.use());
        if (use != null) {
            int rung = Ladder.number(use, offered);
            Integer before = rungs.put(use.ref() + " " + offered.side(), rung);
            count(before == null || before == rung ? "rung same" : before < rung ? "rung up" : "rung down");
        }
    }

    /// Each of these so often at least.
    void assertMet(int least, List<String> all) {
        List<String> missed = new ArrayList<>();
        for (String each : all) {
            if (of(each) < least) {
                missed.add(each + " " + of(each));
            }
        }
        assertEquals(List.of(), missed, () -> "met fewer than " + least + " times; all counts: " + counts);
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
