package nutation.engine.session;

import java.util.ArrayList;
import java.util.List;

/// The purposes for which somebody waits, as bits, and the days overdue of every set of them.
final class Waiting {
    /// More purposes than these are not told apart; the catalogue knows 11.
    private static final int MOST = 14;

    private final List<Overdue> purposes = new ArrayList<>();
    private final int[] days;

    /// @throws IllegalArgumentException if more than 14 purposes wait
    Waiting(Request request) {
        for (Overdue each : request.overdue()) {
            if (each.days() > 0 && wanted(request, each.purpose())) {
                purposes.add(each);
            }
        }
        if (purposes.size() > MOST) {
            throw new IllegalArgumentException(purposes.size() + " purposes wait, at most " + MOST + " can");
        }
        days = new int[1 << purposes.size()];
        for (int i = 0; i < purposes.size(); i++) {
            for (int set = 0; set < 1 << i; set++) {
                days[set | 1 << i] = days[set] + purposes.get(i).days();
            }
        }
    }

    /// The set of purposes that this candidate serves.
    int bits(Candidate candidate) {
        int bits = 0;
        for (int i = 0; i < purposes.size(); i++) {
            if (candidate.purposes().contains(purposes.get(i).purpose())) {
                bits |= 1 << i;
            }
        }
        return bits;
    }

    /// Days overdue by set of purposes.
    int[] days() {
        return days;
    }

    private static boolean wanted(Request request, String purpose) {
        for (Candidate each : request.candidates()) {
            if (each.purposes().contains(purpose)) {
                return true;
            }
        }
        return false;
    }
}
