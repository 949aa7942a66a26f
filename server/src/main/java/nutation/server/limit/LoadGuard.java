package nutation.server.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import nutation.server.guard.Caller;
import nutation.server.problem.Refused;
import nutation.server.settings.Limits;

/// The second filter: says 429 with a time to come back, where more work would make all work slow.
public final class LoadGuard extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final transient Turns turns;
    private final transient Rates devices;

    public LoadGuard(Limits limits) {
        this.turns = new Turns(limits.atOnce());
        this.devices = new Rates(limits.aMinute());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String device = Caller.deviceOf(request);
        try {
            if (device != null) {
                devices.take(device);
            }
        } catch (Refused e) {
            e.problem().answer(request, response);
            return;
        }
        if (!turns.take(device)) {
            Rates.tooMuch(AGAIN).answer(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.giveBack(device);
        }
    }

    /// Requests that are worked on now.
    public int underWay() {
        return turns.taken();
    }
}
