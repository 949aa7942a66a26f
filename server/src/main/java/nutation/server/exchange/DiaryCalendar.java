package nutation.server.exchange;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Optional;
import nutation.engine.Coach;
import nutation.engine.history.History;
import nutation.exchange.calendar.Look;
import nutation.exchange.calendar.NotOurs;
import nutation.exchange.calendar.PlanCalendar;
import nutation.server.day.KeptHistory;
import nutation.server.settings.Reach;
import nutation.server.store.DiaryStore;
import nutation.server.store.KeptCalendar;
import nutation.server.store.Person;
import org.jspecify.annotations.Nullable;

/// The calendar of a stored diary. What was given out last is kept, so that the next version rises from it wherever it
/// is read: what is the same stays, what changed has a higher SEQUENCE, what fell away is called off.
public final class DiaryCalendar {
    private static final int DATES_AHEAD = 28;

    /// What is past stays in the file for so long.
    private static final int DATES_BACK = 60;

    private final DiaryStore store;
    private final KeptHistory history;
    private final Edition edition;
    private final InstantSource clock;
    private final @Nullable URI address;

    public DiaryCalendar(DiaryStore store, KeptHistory history, Edition edition, InstantSource clock, Reach reach) {
        this.store = store;
        this.history = history;
        this.edition = edition;
        this.clock = clock;
        this.address = reach instanceof Reach.Https https ? https.name().resolve("/") : null;
    }

    /// The calendar now, as the feed shows it.
    ///
    /// @param last what was given out last
    /// @return iCalendar; empty when the diary has just been deleted
    Optional<String> now(Person person, KeptCalendar last) {
        History diary = history.of(person);
        return now(person, last, diary, OwnToday.of(diary, clock.instant()));
    }

    /// The calendar from a date on, in a language and with sessions at a time that hold from now on.
    ///
    /// @param date the person's own today, an epoch day
    /// @return iCalendar, without an entry where nothing was ever planned; empty when the diary was just deleted
    Optional<String> from(Person person, int date, String language, String begins) {
        return now(person, store.calendars().of(person).in(language, begins), history.of(person), date);
    }

    private Optional<String> now(Person person, KeptCalendar last, History diary, int date) {
        Instant now = clock.instant();
        String text = next(last, diary, date, now);
        if (text.equals(last.text())) {
            return Optional.of(text);
        }
        // Another request may have been quicker: this one then rises from its version.
        return store.calendars()
                .advance(person, kept -> {
                    KeptCalendar chosen = kept.in(last.language(), last.begins());
                    return chosen.next(next(chosen, diary, date, now));
                })
                .map(KeptCalendar::text);
    }

    private String next(KeptCalendar last, History diary, int date, Instant now) {
        try {
            PlanCalendar before = last.text().isEmpty() ? PlanCalendar.empty() : PlanCalendar.read(last.text());
            String first = diary.size() == 0 ? "" : diary.entries().getFirst().id();
            Look look = new Look(edition.sentences(last.language()), LocalTime.parse(last.begins()), address);
            return before.since(date - DATES_BACK)
                    .updated(first, Coach.appointments(edition.catalogue(), diary, date, DATES_AHEAD), date, look, now)
                    .text();
        } catch (NotOurs e) {
            throw new IllegalStateException("A calendar that was given out is not understood", e);
        }
    }
}
