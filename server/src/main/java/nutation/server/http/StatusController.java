package nutation.server.http;

import nutation.server.day.Coaching;
import nutation.server.store.DiaryStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What runs here, and how far its diary goes.
@RestController
final class StatusController {
    private static final int DIARY_FORMAT = 1;

    private final DiaryStore store;
    private final Coaching coaching;

    StatusController(DiaryStore store, Coaching coaching) {
        this.store = store;
        this.coaching = coaching;
    }

    /// @param name always `nutation`
    /// @param version the engine's version
    /// @param format the newest diary format that is read
    /// @param catalogue the version of the catalogue
    /// @param last the position of the diary's newest entry
    record Status(String name, String version, int format, String catalogue, long last) {}

    @GetMapping("/api/status")
    Status status() {
        return new Status(
                "nutation", coaching.version(), DIARY_FORMAT, coaching.catalogue(), store.last(store.person()));
    }
}
