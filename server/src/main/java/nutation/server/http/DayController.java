package nutation.server.http;

import jakarta.servlet.http.HttpServletRequest;
import nutation.server.day.KeptHistory;
import nutation.server.guard.Caller;
import nutation.server.problem.Refused;
import nutation.server.request.Parameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the engine decides for a date, from the stored diary.
@RestController
final class DayController {
    private final KeptHistory history;

    DayController(KeptHistory history) {
        this.history = history;
    }

    /// The canonical answer of the engine for a local date, `YYYY-MM-DD`. The server knows no "today": the
    /// person's own calendar says it.
    @GetMapping(path = "/api/day", produces = MediaType.APPLICATION_JSON_VALUE)
    String day(@RequestParam(defaultValue = "") String date, HttpServletRequest request) throws Refused {
        return history.day(Caller.of(request).person(), Parameter.date(date));
    }
}
