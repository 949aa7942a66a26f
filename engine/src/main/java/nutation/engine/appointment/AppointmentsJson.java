package nutation.engine.appointment;

import java.util.List;
import nutation.engine.diary.Dates;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonObject;

/// What a calendar reminds of, as canonical JSON.
public final class AppointmentsJson {
    private AppointmentsJson() {}

    /// One line: `[{"what","date","begins","minutes"}]`, `begins` in minutes from midnight.
    ///
    /// @param session when sessions begin, minutes from midnight
    public static String text(List<Appointment> appointments, int session) {
        return JsonArray.of(appointments, each -> json(each, session)).text();
    }

    private static JsonObject json(Appointment appointment, int session) {
        return JsonObject.build()
                .with("what", appointment.what().code())
                .with("date", Dates.text(appointment.date()))
                .with("begins", appointment.what().begins(session))
                .with("minutes", appointment.minutes())
                .done();
    }
}
