package nutation.server.http;

import jakarta.servlet.http.HttpServletRequest;
import nutation.engine.diary.Dates;
import nutation.server.day.KeptHistory;
import nutation.server.guard.Caller;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import org.jspecify.annotations.Nullable;
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
        @Nullable Integer day = Dates.parse(date);
        if (day == null) {
            throw new Refused(Problem.of(
                    ProblemType.DATE,
                    "date is \"" + Shortened.of(date) + "\"; it is a date such as 2026-11-21, from 2000 to 2199."));
        }
        return history.day(Caller.of(request).person(), day);
    }
}
