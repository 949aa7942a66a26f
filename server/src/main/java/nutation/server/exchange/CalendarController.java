package nutation.server.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nutation.server.guard.Caller;
import nutation.server.guard.Deleted;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import nutation.server.request.Parameter;
import nutation.server.store.DiaryStore;
import nutation.server.store.KeptCalendar;
import nutation.server.store.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The planned days as a file for the person's own calendar.
@RestController
public final class CalendarController {
    static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final DiaryStore store;
    private final DiaryCalendar calendar;

    CalendarController(DiaryStore store, DiaryCalendar calendar) {
        this.store = store;
        this.calendar = calendar;
    }

    /// @param language in which it was written last
    /// @param begins when sessions begin in it, local time
    /// @param feed since when there is a feed; absent where there is none
    record Chosen(
            String language,
            String begins,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Instant feed) {}

    /// What was chosen last.
    @GetMapping("/api/calendar")
    Chosen chosen(HttpServletRequest request) {
        KeptCalendar kept = store.calendars().of(Caller.of(request).person());
        return new Chosen(kept.language(), kept.begins(), kept.feedMade());
    }

    /// The calendar file from a date on, the person's own today. Importing a later one updates and never doubles.
    @GetMapping("/api/calendar.ics")
    ResponseEntity<String> file(
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "10:00") String begins,
            HttpServletRequest request)
            throws Refused {
        Person person = Caller.of(request).person();
        int day = Parameter.date(date);
        String code = Parameter.language(language);
        String text = calendar.from(person, day, code, Parameter.time(begins).toString())
                .orElseThrow(() -> new Refused(Deleted.meanwhile()));
        if (!text.contains("BEGIN:VEVENT")) {
            throw new Refused(Problem.of(
                    ProblemType.NOTHING_PLANNED, "There is nothing to put into a calendar now. Today says why."));
        }
        ContentDisposition named =
                ContentDisposition.attachment().filename("nutation.ics").build();
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(text);
    }
}
