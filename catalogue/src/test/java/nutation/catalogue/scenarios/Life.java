package nutation.catalogue.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nutation.catalogue.rules.AllNo;
import nutation.catalogue.rules.Weeks;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Aerobic;
import nutation.engine.diary.Check;
import nutation.engine.diary.Less;
import nutation.engine.diary.Moment;
import nutation.engine.diary.Offered;
import nutation.engine.diary.Preference;
import nutation.engine.diary.Reading;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SetDone;
import org.jspecify.annotations.Nullable;

/// Lives the drawn weeks with the engine: what is done is what it offers.
final class Life {
    private static final int EVENING = 18 * 60;

    private final Scenario scenario;
    private final List<String> differences = new ArrayList<>();
    final Weeks weeks = Weeks.of("2026-11-21");

    private Life(Scenario scenario) {
        this.scenario = scenario;
    }

    /// What was different from what is expected; empty where nothing was.
    static List<String> differences(Scenario scenario) {
        Life life = new Life(scenario);
        int number = 1;
        try {
            for (Scenario.Drawn day : scenario.days()) {
                number = day.number();
                life.day(day);
            }
        } catch (Different | AssertionError e) {
            life.differences.add("day " + number + ": " + e.getMessage());
        }
        return life.differences;
    }

    Person person() {
        return scenario.person();
    }

    private void day(Scenario.Drawn day) {
        weeks.on(day.number() - 1);
        if (day.number() == 1) {
            scenario.person().begin(weeks);
        }
        switch (day.mark()) {
            case FULL -> alone(day, Deed.FULL);
            case LIGHT -> alone(day, Deed.LIGHT);
            case CHOSEN_LIGHT -> alone(day, Deed.CHOSEN_LIGHT);
            case BAD_DAY -> alone(day, Deed.BAD_DAY);
            case LOOKS -> lived(day, List.of());
            case NOTE -> lived(day, scenario.note(day.note()));
            case RESTS -> {
                tells(Moment.MORNING, day.pain());
                looked(day);
            }
            case AWAY -> looked(day);
        }
        tells(Moment.CLOSE, day.close());
        if (day.evening() != null || day.walk() != null) {
            weeks.until(EVENING);
        }
        tells(Moment.EVENING, day.evening());
        Integer walk = day.walk();
        if (walk != null) {
            weeks.add(new Aerobic(weeks.id(), weeks.at(), "walking", walk, nutation.engine.diary.AerobicAnswer.SAME));
        }
        look(day.number(), true);
    }

    private void alone(Scenario.Drawn day, Deed deed) {
        lived(day, List.of(deed));
    }

    /// Check and reading, what comes before the session, the look at the offer, then the session and what
    /// follows.
    private void lived(Scenario.Drawn day, List<Deed> deeds) {
        boolean unchecked = deeds.stream().anyMatch(each -> each.when() == Deed.When.INSTEAD_OF_CHECK);
        if (!unchecked) {
            weeks.add(new Check(weeks.id(), weeks.at(), AllNo.answers(true), true));
        }
        tells(Moment.BEFORE, day.pain());
        boolean looked = false;
        for (Deed each : deeds) {
            if (each.when() == Deed.When.SESSION && !looked) {
                each.does().prepare(this);
                look(day.number(), false);
                looked = true;
            }
            each.does().in(this);
        }
        if (!looked) {
            look(day.number(), false);
        }
    }

    private void looked(Scenario.Drawn day) {
        look(day.number(), false);
    }

    private void look(int day, boolean after) {
        for (Expectation each : scenario.expectations()) {
            if (each.day() == day && each.after() == after) {
                String different = each.differs(new Seen(weeks, weeks.day()));
                if (different != null) {
                    differences.add(different);
                }
            }
        }
    }

    // Deeds -----------------------------------------------------------------

    void tells(Moment moment, @Nullable Pain pain) {
        if (pain != null) {
            weeks.add(new Reading(
                    weeks.id(),
                    weeks.at(),
                    moment,
                    pain.left(),
                    pain.right(),
                    pain.centre(),
                    new TreeMap<>(),
                    new TreeMap<>(),
                    null));
        }
    }

    void asksFor(Less less) {
        weeks.add(new Preference(weeks.id(), weeks.at(), null, null, null, null, null, less));
    }

    /// The day must offer this before the person asks for less.
    void mustOffer(SessionKind kind) {
        TodaysSession today = weeks.day().session();
        if (today == null || today.kind() != kind || today.state() != TodaysSession.State.OFFERED) {
            throw new Different("drawn as " + kind.code() + ", but " + new Seen(weeks, weeks.day()).kind());
        }
    }

    /// Does what is offered, with these answers; everything else is comfortable.
    void does(SessionKind kind, List<Answering> answers, boolean leaves) {
        mustOffer(kind);
        Day before = weeks.day();
        weeks.startToday();
        List<Offered> offer = java.util.Objects.requireNonNull(before.session()).offer();
        List<Answering> unheard = new ArrayList<>(answers);
        goOn(offer, answers, unheard, leaves);
        if (!unheard.isEmpty()) {
            throw new Different("not in the session that was done: "
                    + unheard.stream().map(Answering::move).toList());
        }
    }

    private void goOn(List<Offered> offer, List<Answering> answers, List<Answering> unheard, boolean leaves) {
        int place = 0;
        String last = "";
        for (Offered each : offer) {
            String use = each.exercise() + "/" + each.use();
            place += use.equals(last) ? 0 : 1;
            last = use;
            Said said = Said.COMFORTABLE;
            for (Answering answering : answers) {
                if (answering.isOf(place, each)) {
                    said = answering.said();
                    unheard.remove(answering);
                }
            }
            SessionEnd end = said(each, said);
            if (end != null) {
                if (!leaves || end != SessionEnd.STOPPED) {
                    weeks.finish(end);
                }
                return;
            }
        }
        if (!leaves) {
            weeks.finish(SessionEnd.DONE);
        }
    }

    /// Writes what became of a side; how the session is to be closed now, or null while it goes on.
    private @Nullable SessionEnd said(Offered offered, Said said) {
        return switch (said) {
            case Said.Stopped stopped -> SessionEnd.STOPPED;
            case Said.Skipped skipped -> {
                weeks.skipped(offered.exercise(), offered.use(), offered.side());
                yield null;
            }
            case Said.Answered a -> {
                SetDone set = weeks.setOf(
                        offered.exercise(),
                        offered.use(),
                        offered.side(),
                        a.answer(),
                        a.score(),
                        a.place(),
                        a.legs(),
                        a.news(),
                        a.full());
                weeks.add(set);
                boolean hurt = a != Said.COMFORTABLE;
                TodaysSession now = hurt ? weeks.day().session() : null;
                SessionEnd end = now == null ? null : now.finish();
                yield end == SessionEnd.DONE ? null : end;
            }
        };
    }
}
