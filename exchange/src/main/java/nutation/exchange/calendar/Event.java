package nutation.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import nutation.engine.appointment.Appointment;
import nutation.engine.appointment.What;
import nutation.engine.diary.Dates;

/// An appointment as a VEVENT. Times are floating (RFC 5545 3.3.5): ten in the morning stays ten in the morning,
/// across daylight saving and on a journey.
final class Event {
    private static final int SECONDS_A_MINUTE = 60;

    private Event() {}

    /// The same day of the same diary has the same id for ever (RFC 9562, version 3): the app makes the same one.
    ///
    /// @param diary the id of the diary's first entry, a UUID: the name space
    static String uid(String diary, Appointment appointment) {
        String name = Dates.text(appointment.date()) + "/" + appointment.what().code();
        byte[] space = HexFormat.of().parseHex(diary.replace("-", ""));
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(space, space.length + text.length);
        System.arraycopy(text, 0, both, space.length, text.length);
        return UUID.nameUUIDFromBytes(both).toString();
    }

    /// @param sequence how often it changed
    /// @param changed when it changed last
    static VEvent of(Appointment appointment, String uid, Look look, int sequence, Instant changed) {
        String key = "calendar." + appointment.what().code() + ".";
        String title = look.sentences().text(key + "title");
        String note = look.sentences().text(key + "note").replace("{minutes}", String.valueOf(appointment.minutes()));
        int session = look.session().toSecondOfDay() / SECONDS_A_MINUTE;
        LocalDateTime start = LocalDate.ofEpochDay(appointment.date())
                .atStartOfDay()
                .plusMinutes(appointment.what().begins(session));
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        standing(event, sequence, changed);
        event.add(new DtStart<>(start));
        event.add(new net.fortuna.ical4j.model.property.Duration(Duration.ofMinutes(appointment.minutes())));
        event.add(new Summary(title));
        event.add(new Description(note));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        event.add(new Status(Status.VALUE_CONFIRMED));
        event.add(new Transp(appointment.what() == What.SESSION ? Transp.VALUE_OPAQUE : Transp.VALUE_TRANSPARENT));
        if (look.address() != null) {
            event.add(new Url(look.address()));
        }
        event.add(alarm(title));
        return event;
    }

    /// The same event, called off; it rings no more.
    static VEvent cancelled(VEvent event, Instant now) {
        VEvent cancelled = new VEvent(event.getPropertyList());
        cancelled.removeAll("SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "STATUS");
        standing(cancelled, sequence(event) + 1, now);
        cancelled.add(new Status(Status.VALUE_CANCELLED));
        return cancelled;
    }

    static boolean isCancelled(VEvent event) {
        return event.getProperty("STATUS")
                .filter(each -> each.getValue().equals(Status.VALUE_CANCELLED))
                .isPresent();
    }

    static int sequence(VEvent event) {
        Sequence sequence = event.getSequence();
        return sequence == null ? 0 : sequence.getSequenceNo();
    }

    /// When it changed last.
    static Instant changed(VEvent event) {
        LastModified changed = event.getLastModified();
        return changed == null ? Instant.EPOCH : changed.getDate();
    }

    private static void standing(VEvent event, int sequence, Instant changed) {
        event.add(new Sequence(sequence));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
    }

    private static VAlarm alarm(String title) {
        VAlarm alarm = new VAlarm();
        alarm.add(new Action(Action.VALUE_DISPLAY));
        alarm.add(new Trigger(new ParameterList(List.of(Related.START)), Duration.ZERO));
        alarm.add(new Description(title));
        return alarm;
    }
}
