package nutation.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nutation.catalogue.Compiled;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Item;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Answer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.At;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.EntryWriter;
import nutation.engine.diary.Has;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Offered;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Profile;
import nutation.engine.diary.Reading;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionFinished;
import nutation.engine.diary.SessionStarted;
import nutation.engine.diary.SetDone;
import nutation.engine.diary.Week;
import nutation.engine.fixtures.Draws;
import nutation.engine.history.History;

/// Some weeks of one person, as the app would have written them: asked, planned, done, answered.
final class Life {
    private static final Catalogue CATALOGUE = Compiled.catalogue();

    private final Draws draws;
    private final List<Entry> entries = new ArrayList<>();
    private int date;
    private int minute;

    Life(Draws draws, int start) {
        this.draws = draws;
        this.date = start - draws.between(0, 25);
        setUp();
        while (date < start) {
            day();
            date++;
            minute = 0;
        }
    }

    List<String> lines() {
        return entries.stream().map(EntryWriter::write).toList();
    }

    private void setUp() {
        List<String> things = draws.some(List.of("mat", "pillow", "belt", "doorway", "wall", "towel"), 4);
        entries.add(new Profile(
                id(), at(), true, draws.between(1930, 2007), things, List.of(), draws.between(0, 200), "GB"));
        TreeMap<String, Answered> answers = new TreeMap<>();
        for (Item item : CATALOGUE.items()) {
            answers.put(item.id(), draws.oneIn(400) ? draws.pick(List.of(Answered.values())) : Answered.NO);
        }
        TreeMap<String, Has> conditions = new TreeMap<>();
        conditions.put("pregnancy", draws.oneIn(20) ? Has.YES : Has.NO);
        CATALOGUE.conditions().forEach(each -> conditions.put(each.id(), draws.oneIn(15) ? Has.YES : Has.NO));
        conditions.remove("pregnancy-to-week-12");
        conditions.remove("pregnancy-from-week-13");
        int left = draws.between(0, 6);
        int right = draws.between(0, 6);
        entries.add(new Screening(
                id(), at(), answers, conditions, draws.oneIn(2) ? null : 10, left, right, 1, new TreeMap<>(), true));
        entries.add(new Preference(
                id(), at(), draws.between(5, 45), draws.pick(List.of(Week.values())), null, null, null, null));
        entries.add(reading(Moment.SCREENING));
    }

    private void day() {
        TreeMap<String, Answered> answers = new TreeMap<>();
        CATALOGUE.items().stream()
                .filter(Item::inCheck)
                .forEach(each -> answers.put(each.id(), draws.oneIn(3000) ? Answered.UNSURE : Answered.NO));
        entries.add(new Check(id(), at(), answers, !draws.oneIn(30)));
        entries.add(reading(Moment.BEFORE));
        Day day = Coach.day(CATALOGUE, History.of(entries), date);
        TodaysSession session = day.session();
        if (session == null || session.items().isEmpty() || draws.oneIn(3)) {
            return;
        }
        String started = id();
        List<Offered> offer = session.offer();
        entries.add(new SessionStarted(
                started, at(), session.kind(), session.minutes(), offer, Coach.ENGINE, CATALOGUE.version()));
        for (Offered each : offer.subList(0, draws.between(0, offer.size()))) {
            entries.add(set(started, each));
        }
        if (!draws.oneIn(5)) {
            entries.add(new SessionFinished(id(), at(), started, SessionEnd.DONE));
        }
    }

    private SetDone set(String session, Offered offered) {
        Answer answer = draws.oneIn(12) ? draws.pick(List.of(Answer.values())) : Answer.COMFORTABLE;
        Integer score = answer == Answer.PAIN ? draws.between(1, 10) : null;
        return new SetDone(
                id(),
                at(),
                session,
                offered.exercise(),
                offered.use(),
                offered.side(),
                offered.reps(),
                offered.hold() * offered.reps(),
                !draws.oneIn(9),
                answer,
                score,
                null,
                null,
                null);
    }

    private Reading reading(Moment moment) {
        Integer right = draws.oneIn(12) ? null : draws.between(0, draws.oneIn(30) ? 10 : 5);
        return new Reading(id(), at(), moment, draws.between(0, 4), right, 1, new TreeMap<>(), new TreeMap<>(), null);
    }

    private At at() {
        minute += draws.between(1, 9);
        return new At(date, (8 * 60 + minute) * 60_000, draws.pick(List.of(0, 60, -300, 330)));
    }

    private String id() {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < 36; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            id.append(dash ? '-' : "0123456789abcdef".charAt(draws.between(0, 15)));
        }
        return id.toString();
    }
}
