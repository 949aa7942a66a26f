package nutation.engine.appointment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.Review;
import nutation.engine.forward.Forward;
import nutation.engine.forward.Supposed;
import nutation.engine.history.Course;
import nutation.engine.history.History;

/// What the next weeks bring, when all goes well and nothing is missed: the engine plays them forward.
public final class Appointments {
    private Appointments() {}

    /// Everything from a date on, by date and then in the order of a day. What is light by its kind stays off the
    /// calendar: it is an offer, not a plan.
    ///
    /// @param date the first date, an epoch day
    /// @param dates how many
    public static List<Appointment> of(Catalogue catalogue, History history, int date, int dates) {
        Forward forward = Forward.play(catalogue, history, date, dates, new Supposed(catalogue, null));
        List<Appointment> found = new ArrayList<>();
        for (Course course : forward.history().courses()) {
            if (course.session().full()) {
                add(
                        found,
                        new Appointment(
                                What.SESSION, course.date(), course.session().minutes()));
                add(found, new Appointment(What.MORNING, course.date() + 1, What.MINUTES_TO_ANSWER));
                add(found, new Appointment(What.EVENING, course.date() + 1, What.MINUTES_TO_ANSWER));
            }
        }
        for (Review review : forward.history().reviews()) {
            add(found, new Appointment(What.REVIEW, review.at().date(), What.MINUTES_TO_ANSWER));
        }
        found.removeIf(each -> each.date() < date || each.date() >= date + dates);
        found.sort(Comparator.comparingInt(Appointment::date).thenComparing(Appointment::what));
        return List.copyOf(found);
    }

    /// Two sessions on one date are one day in the calendar (W2).
    private static void add(List<Appointment> found, Appointment appointment) {
        for (Appointment each : found) {
            if (each.what() == appointment.what() && each.date() == appointment.date()) {
                return;
            }
        }
        found.add(appointment);
    }
}
