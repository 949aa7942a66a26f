package nutation.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import nutation.catalogue.Compiled;
import nutation.engine.Coach;
import nutation.engine.appointment.Appointment;
import nutation.engine.appointment.What;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.Dates;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Line;
import nutation.engine.history.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The calendar's versions, as a second and independent reader takes them in.
class PlanCalendarTest {
    private static final Catalogue CATALOGUE = Compiled.catalogue();
    private static final String DIARY = "00000000-0000-4000-8000-000000000001";
    private static final Instant FIRST = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-22T10:00:00Z");
    private static final int DATES = 21;

    private static int date(String text) {
        return Objects.requireNonNull(Dates.parse(text));
    }

    private static History example(String name) throws IOException {
        String text = Files.readString(Path.of("..", "examples", name, "diary.jsonl"));
        List<Entry> entries = DiaryReader.read(text).stream()
                .map(each -> ((Line.Accepted) each).entry())
                .toList();
        return History.of(entries);
    }

    private static List<Appointment> plan(String from) throws IOException {
        return Coach.appointments(CATALOGUE, example("first-day"), date(from), DATES);
    }

    private static Look look(String language) {
        return new Look(Compiled.sentences(language), LocalTime.of(10, 0), null);
    }

    private static PlanCalendar first() throws IOException {
        return PlanCalendar.empty().updated(DIARY, plan("2026-11-21"), date("2026-11-21"), look("en"), FIRST);
    }

    /// What another programme holds after it imported these versions one after the other: by id, the highest SEQUENCE
    /// wins (RFC 5546 2.1.5).
    private static Map<String, VEvent> imported(PlanCalendar... versions) {
        Map<String, VEvent> held = new LinkedHashMap<>();
        for (PlanCalendar version : versions) {
            ICalendar calendar = Biweekly.parse(version.text()).first();
            assertEquals(List.of(), calendar.validate(biweekly.ICalVersion.V2_0).getWarnings());
            Set<String> ids = new HashSet<>();
            for (VEvent each : calendar.getEvents()) {
                String uid = each.getUid().getValue();
                assertTrue(ids.add(uid), "twice in one file: " + uid);
                VEvent old = held.get(uid);
                if (old == null
                        || each.getSequence().getValue() > old.getSequence().getValue()) {
                    held.put(uid, each);
                }
            }
        }
        return held;
    }

    private static long standing(Map<String, VEvent> held) {
        return held.values().stream()
                .filter(each -> !each.getStatus().isCancelled())
                .count();
    }

    @Test
    void thePlanHasSessionsTheirQuestionsAndTheReview() throws IOException {
        List<Appointment> plan = plan("2026-11-21");
        assertEquals(
                new Appointment(
                        What.SESSION, date("2026-11-21"), plan.getFirst().minutes()),
                plan.getFirst());
        for (Appointment each : plan) {
            boolean inside = each.date() + 1 < date("2026-11-21") + DATES;
            if (each.what() == What.SESSION && inside) {
                for (What question : List.of(What.MORNING, What.EVENING)) {
                    assertTrue(
                            plan.stream().anyMatch(q -> q.what() == question && q.date() == each.date() + 1),
                            question + " after " + Dates.text(each.date()));
                }
            }
        }
        List<Appointment> later = Coach.appointments(CATALOGUE, example("first-day"), date("2026-11-21"), 28);
        assertEquals(
                1, later.stream().filter(each -> each.what() == What.REVIEW).count());
    }

    /// The app names a day so too, where it writes the file itself: the same literal stands in its tests.
    @Test
    void aDayHasTheNameThatTheAppGivesIt() {
        assertEquals(
                "f8b085a8-03ce-34d2-9b57-877ded6d3b2d",
                Event.uid(DIARY, new Appointment(What.SESSION, date("2026-11-21"), 15)));
    }

    @Test
    void nothingIsPlannedBehindALock() throws IOException {
        assertEquals(List.of(), Coach.appointments(CATALOGUE, example("red-flag"), date("2026-11-21"), DATES));
    }

    @Test
    void theSameAgainChangesNoByte() throws IOException, NotOurs {
        PlanCalendar first = first();
        PlanCalendar again = PlanCalendar.read(first.text())
                .updated(DIARY, plan("2026-11-21"), date("2026-11-21"), look("en"), SECOND);
        assertEquals(first.text(), again.text());
        assertEquals(imported(first).size(), imported(first, again).size());
    }

    @Test
    void withoutTheOldFileTheIdsAreTheSame() throws IOException {
        PlanCalendar other =
                PlanCalendar.empty().updated(DIARY, plan("2026-11-21"), date("2026-11-21"), look("de"), SECOND);
        assertEquals(imported(first()).keySet(), imported(other).keySet());
    }

    @Test
    void whatChangedRisesAndIsUpdatedInPlace() throws IOException, NotOurs {
        PlanCalendar first = first();
        Look evening = new Look(Compiled.sentences("en"), LocalTime.of(18, 30), null);
        PlanCalendar second =
                PlanCalendar.read(first.text()).updated(DIARY, plan("2026-11-21"), date("2026-11-21"), evening, SECOND);
        Map<String, VEvent> held = imported(first, second);
        assertEquals(imported(first).keySet(), held.keySet());
        int moved = 0;
        for (VEvent each : held.values()) {
            boolean session = each.getDateStart().getValue().getRawComponents().getHour() == 18;
            assertEquals(session ? 1 : 0, each.getSequence().getValue());
            assertEquals(Instant.ofEpochMilli(each.getLastModified().getValue().getTime()), session ? SECOND : FIRST);
            moved += session ? 1 : 0;
        }
        assertTrue(moved >= 5, moved + " sessions");
    }

    @Test
    void whatFellAwayIsCalledOffAndComesBackUnderTheSameId() throws IOException, NotOurs {
        PlanCalendar first = first();
        PlanCalendar none =
                PlanCalendar.read(first.text()).updated(DIARY, List.of(), date("2026-11-24"), look("en"), SECOND);
        Map<String, VEvent> held = imported(first, none);
        assertEquals(imported(first).size(), held.size());
        long past = plan("2026-11-21").stream()
                .filter(each -> each.date() < date("2026-11-24"))
                .count();
        assertTrue(past > 0);
        assertEquals(past, standing(held), "what is past stays as it was");
        assertTrue(held.values().stream()
                .filter(each -> each.getStatus().isCancelled())
                .allMatch(each -> each.getAlarms().isEmpty()));

        PlanCalendar back = PlanCalendar.read(none.text())
                .updated(DIARY, plan("2026-11-21"), date("2026-11-21"), look("en"), SECOND.plusSeconds(60));
        Map<String, VEvent> after = imported(first, none, back);
        assertEquals(held.keySet(), after.keySet());
        assertEquals(after.size(), standing(after));
        assertEquals(
                2,
                after.values().stream()
                        .mapToInt(each -> each.getSequence().getValue())
                        .max()
                        .orElse(0));
    }

    @Test
    void tenOClockStaysTenOClockAcrossDaylightSaving() throws IOException {
        String from = "2027-03-20"; // Berlin's clocks go forward on 28 March 2027.
        PlanCalendar calendar = PlanCalendar.empty().updated(DIARY, plan(from), date(from), look("en"), FIRST);
        String text = calendar.text();
        assertFalse(text.contains("TZID") || text.contains("VTIMEZONE"), "times float");
        ICalendar read = Biweekly.parse(text).first();
        Set<Boolean> summer = new HashSet<>();
        TimeZone berlin = TimeZone.getTimeZone("Europe/Berlin");
        for (VEvent each : read.getEvents()) {
            assertTrue(read.getTimezoneInfo().isFloating(each.getDateStart()));
            var parts = each.getDateStart().getValue().getRawComponents();
            assertFalse(parts.isUtc());
            assertTrue(List.of(8, 9, 10, 19).contains(parts.getHour()), parts.toString());
            summer.add(berlin.inDaylightTime(parts.toDate(berlin)));
        }
        assertEquals(Set.of(true, false), summer);
        assertEquals(calendar.size(), read.getEvents().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void noTitleTellsAColleagueAnything(String language) throws IOException {
        PlanCalendar calendar =
                PlanCalendar.empty().updated(DIARY, plan("2026-11-21"), date("2026-11-21"), look(language), FIRST);
        for (VEvent each : imported(calendar).values()) {
            assertEquals("Nutation", each.getSummary().getValue());
            assertEquals("PRIVATE", each.getClassification().getValue());
            String note = each.getDescription().getValue();
            assertFalse(note.isBlank() || note.startsWith("calendar.") || note.contains("{"), note);
            assertEquals(1, each.getAlarms().size());
            assertNull(each.getUrl());
        }
    }

    @Test
    void everyDayLinksBackWhereAnAddressIsGiven() throws IOException {
        URI address = URI.create("https://example.org/nutation/");
        Look look = new Look(Compiled.sentences("en"), LocalTime.of(10, 0), address);
        PlanCalendar calendar =
                PlanCalendar.empty().updated(DIARY, plan("2026-11-21"), date("2026-11-21"), look, FIRST);
        assertTrue(imported(calendar).values().stream()
                .allMatch(each -> each.getUrl().getValue().equals(address.toString())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Nutation//Plan//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
            })
    void whatIsNotOursIsRefused(String text) {
        assertThrows(NotOurs.class, () -> PlanCalendar.read(text));
    }
}
