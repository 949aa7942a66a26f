package nutation.population.check;

import nutation.population.life.Faring;
import nutation.population.life.Watch;
import nutation.population.person.Body;

/// One person as a study would follow them: what they would have said every week, whether they opened the app or not.
final class Followed implements Watch {
    private static final int WEEK = 7;

    /// Pain from here on is bothersome (choice), in thousandths of a point.
    private static final int BOTHERS = 2_000;

    private final int[] weekly;
    private int start;
    private int bothered;
    private int daily;
    private int stopped;
    private int sessions;
    private int events;
    private boolean serious;

    Followed(int weeks) {
        this.weekly = new int[weeks];
    }

    @Override
    public void over(int number, Faring faring) {
        Body body = faring.body();
        int week = number / WEEK;
        if (number == 0) {
            start = body.worst();
        }
        bothered = (number % WEEK == 0 ? 0 : bothered) + (body.worst() >= BOTHERS ? 1 : 0);
        daily += bothered == WEEK ? 1 : 0;
        weekly[week] += body.worst();
        stopped = faring.stopped();
        sessions = faring.sessions();
        events = body.events();
        serious = faring.warned();
    }

    /// Pain on the first day, in thousandths of a point.
    int start() {
        return start;
    }

    /// Mean pain of a week, the first being 1.
    int week(int week) {
        return weekly[week - 1] / WEEK;
    }

    /// Of a thousand weeks, those with bothersome pain on all days.
    int dailyWeeks() {
        return daily * 1000 / weekly.length;
    }

    /// The number of the day on which the person gave up, or -1.
    int stopped() {
        return stopped;
    }

    /// Days on which the person was with it, of so many.
    int days() {
        return stopped < 0 ? weekly.length * WEEK : stopped;
    }

    int sessions() {
        return sessions;
    }

    int events() {
        return events;
    }

    /// Whether a sign of something serious came after the start.
    boolean serious() {
        return serious;
    }
}
