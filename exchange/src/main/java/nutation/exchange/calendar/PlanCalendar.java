package nutation.exchange.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ConstraintViolationException;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nutation.engine.appointment.Appointment;

/// The plan as an iCalendar file (RFC 5545), and its next version: what is the same stays as it is, what changed rises
/// in SEQUENCE and LAST-MODIFIED, what fell away is cancelled, what is past is left alone.
public final class PlanCalendar {
    private static final String PRODUCT = "-//Nutation//Plan//EN";
    private static final String NAME = "Nutation";
    private static final Duration LOOK_AGAIN = Duration.ofHours(6);

    private final Map<String, VEvent> events;

    private PlanCalendar(Map<String, VEvent> events) {
        this.events = events;
    }

    /// A calendar with nothing in it yet.
    public static PlanCalendar empty() {
        return new PlanCalendar(Map.of());
    }

    /// Reads an earlier version.
    ///
    /// @throws NotOurs for what another programme wrote, or no calendar
    public static PlanCalendar read(String text) throws NotOurs {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            ProdId product = calendar.<ProdId>getProperty("PRODID").orElse(null);
            if (product == null || !product.getValue().equals(PRODUCT)) {
                throw new NotOurs("it was not written by Nutation");
            }
            Map<String, VEvent> events = new LinkedHashMap<>();
            for (VEvent each : calendar.<VEvent>getComponents("VEVENT")) {
                date(each);
                events.put(each.getRequiredProperty("UID").getValue(), each);
            }
            return new PlanCalendar(events);
        } catch (IOException | ParserException | ConstraintViolationException | IllegalArgumentException e) {
            throw new NotOurs("it is no calendar: " + e.getMessage());
        }
    }

    /// The next version.
    ///
    /// @param diary the id of the diary's first entry
    /// @param plan everything from a date on
    /// @param from that date: what the old version has before it is left alone
    /// @param now when this is written
    public PlanCalendar updated(String diary, List<Appointment> plan, int from, Look look, Instant now) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        Map<String, VEvent> next = new LinkedHashMap<>(events);
        next.replaceAll((uid, event) ->
                Event.isCancelled(event) || date(event) < from ? event : Event.cancelled(event, second));
        for (Appointment each : plan) {
            String uid = Event.uid(diary, each);
            VEvent old = events.get(uid);
            VEvent same = old == null ? null : Event.of(each, uid, look, Event.sequence(old), Event.changed(old));
            if (old == null || same == null) {
                next.put(uid, Event.of(each, uid, look, 0, second));
            } else if (same.toString().equals(old.toString())) {
                next.put(uid, old);
            } else {
                next.put(uid, Event.of(each, uid, look, Event.sequence(old) + 1, second));
            }
        }
        return new PlanCalendar(next);
    }

    /// The same without what lies before a date.
    ///
    /// @param date an epoch day
    public PlanCalendar since(int date) {
        Map<String, VEvent> later = new LinkedHashMap<>(events);
        later.values().removeIf(each -> date(each) < date);
        return new PlanCalendar(later);
    }

    /// How many entries it holds, without those that were called off.
    public int size() {
        return (int) events.values().stream()
                .filter(each -> !Event.isCancelled(each))
                .count();
    }

    /// Whether it holds nothing at all, not even what was called off: then there is no file to write, as a calendar
    /// without any entry is none.
    public boolean isEmpty() {
        return events.isEmpty();
    }

    /// The file's text: lines of 75 bytes, CR LF.
    public String text() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        // How a programme calls what it subscribes to, and how often it looks (RFC 7986 and, before it, by custom).
        calendar.add(new Name(NAME));
        calendar.add(new XProperty("X-WR-CALNAME", NAME));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN));
        new ArrayList<>(events.values()).forEach(calendar::add);
        StringWriter out = new StringWriter();
        try {
            // RFC 5545 wants an entry in a calendar; a feed that holds none yet is still one for its readers.
            new CalendarOutputter(!events.isEmpty()).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static int date(VEvent event) {
        DtStart<?> start = event.<DtStart<?>>getRequiredProperty("DTSTART");
        return (int) LocalDate.from(start.getDate()).toEpochDay();
    }
}
