package nutation.server.pairing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import nutation.server.guard.Caller;
import nutation.server.guard.DeviceCookie;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import nutation.server.store.DiaryStore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The devices of the diary whose key was shown; of no other.
@RestController
public final class DevicesController {
    private final DiaryStore store;

    DevicesController(DiaryStore store) {
        this.store = store;
    }

    /// @param current whether it is the one that asks
    record Listed(String id, String name, Instant created, boolean current) {}

    @GetMapping("/api/devices")
    List<Listed> list(HttpServletRequest request) {
        Caller caller = Caller.of(request);
        return store.devices().list(caller.person()).stream()
                .map(d -> new Listed(d.id(), d.name(), d.created(), d.id().equals(caller.device())))
                .toList();
    }

    /// From now on its key opens nothing. What is on the device stays there.
    @PostMapping("/api/devices/{id}/revoke")
    ResponseEntity<Void> revoke(@PathVariable String id, HttpServletRequest request) throws Refused {
        if (!store.devices().revoke(Caller.of(request).person(), id)) {
            throw new Refused(
                    Problem.of(ProblemType.NO_DEVICE, "This diary has no such device any more; read the list again."));
        }
        return ResponseEntity.noContent().build();
    }

    /// The device that asks gives its key back.
    @PostMapping("/api/devices/leave")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        Caller caller = Caller.of(request);
        store.devices().revoke(caller.person(), java.util.Objects.requireNonNull(caller.device()));
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, DeviceCookie.gone().toString())
                .build();
    }
}
