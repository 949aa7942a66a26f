package nutation.server.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nutation.server.guard.Caller;
import nutation.server.guard.Deleted;
import nutation.server.limit.Network;
import nutation.server.limit.Rates;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import nutation.server.request.JsonBody;
import nutation.server.request.Parameter;
import nutation.server.settings.Limits;
import nutation.server.settings.Reach;
import nutation.server.store.DiaryStore;
import nutation.server.store.PersonToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The calendar under a secret address, to which a calendar programme subscribes. A diary has one such address at most.
@RestController
public final class FeedController {
    private final DiaryStore store;
    private final DiaryCalendar calendar;
    private final URI name;
    private final Rates networks;

    FeedController(DiaryStore store, DiaryCalendar calendar, Reach.Https reach, Limits limits) {
        this.store = store;
        this.calendar = calendar;
        this.name = reach.name();
        this.networks = new Rates(limits.aMinute());
    }

    /// @param language of what people read in it
    /// @param begins when sessions begin, local time `HH:MM`
    record Wanted(String language, String begins) {}

    /// @param address what a calendar programme subscribes to; told this once, and never again
    record Made(URI address) {}

    /// Makes the feed; an older address shows nothing from now on.
    @PostMapping(path = "/api/calendar/feed", consumes = MediaType.APPLICATION_JSON_VALUE)
    Made make(HttpServletRequest request) throws Refused, IOException {
        Wanted wanted = JsonBody.read(request, Wanted.class, "{\"language\": \"en\", \"begins\": \"10:00\"}");
        String language = Parameter.language(wanted.language);
        String begins = Parameter.time(wanted.begins).toString();
        PersonToken key = store.calendars()
                .makeFeed(Caller.of(request).person(), language, begins)
                .orElseThrow(() -> new Refused(Deleted.meanwhile()));
        return new Made(name.resolve("/calendar/" + key.text() + ".ics"));
    }

    /// Ends the feed.
    @PostMapping("/api/calendar/feed/end")
    ResponseEntity<Void> end(HttpServletRequest request) {
        store.calendars().endFeed(Caller.of(request).person());
        return ResponseEntity.noContent().build();
    }

    /// What the address shows. It may be kept by whoever reads it, and is asked for anew each time.
    @GetMapping("/calendar/{key}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String key, HttpServletRequest request, HttpServletResponse response)
            throws Refused {
        networks.take(Network.of(request.getRemoteAddr()));
        Optional<PersonToken> feed = PersonToken.parse(key);
        byte[] text = feed.flatMap(
                        each -> store.calendars().of(each).flatMap(kept -> calendar.now(each.person(), kept)))
                .orElseThrow(() -> new Refused(Problem.of(ProblemType.NOT_FOUND, "There is nothing at this address.")))
                .getBytes(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        return ResponseEntity.ok()
                .contentType(CalendarController.TYPE)
                .eTag("\"" + DigestUtils.md5DigestAsHex(text) + "\"")
                .body(text);
    }
}
