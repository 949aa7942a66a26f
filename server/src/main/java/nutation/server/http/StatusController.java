package nutation.server.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import nutation.server.day.Coaching;
import nutation.server.guard.Caller;
import nutation.server.settings.Reach;
import nutation.server.store.DiaryStore;
import nutation.server.store.Person;
import nutation.server.store.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What runs here, and how far its diary goes.
@RestController
final class StatusController {
    private static final int DIARY_FORMAT = 1;

    private final DiaryStore store;
    private final Coaching coaching;
    private final Reach reach;

    StatusController(DiaryStore store, Coaching coaching, Reach reach) {
        this.store = store;
        this.reach = reach;
        this.coaching = coaching;
    }

    /// @param name always `nutation`
    /// @param version the engine's version
    /// @param format the newest diary format that is read
    /// @param catalogue the version of the catalogue
    /// @param pairing whether several devices share diaries here
    /// @param diary of whoever showed a key, with what follows; nothing of it without
    record Status(
            String name,
            String version,
            int format,
            String catalogue,
            boolean pairing,
            @JsonUnwrapped @Nullable Diary diary) {}

    /// @param diary the id of the diary
    /// @param count its entries
    /// @param digest of all its lines: two copies with the same count and digest hold the same entries
    /// @param last the position of its newest entry
    record Diary(String diary, long count, String digest, long last) {}

    @GetMapping("/api/status")
    Status status(HttpServletRequest request) {
        @Nullable Caller caller = Caller.shown(request);
        return new Status(
                "nutation",
                coaching.version(),
                DIARY_FORMAT,
                coaching.catalogue(),
                reach instanceof Reach.Https,
                caller == null ? null : diary(caller.person()));
    }

    private Diary diary(Person person) {
        Standing standing = store.standing(person);
        return new Diary(person.id(), standing.count(), standing.digest().hex(), standing.last());
    }
}
