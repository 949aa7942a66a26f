package nutation.server.pairing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import nutation.server.guard.Caller;
import nutation.server.guard.Deleted;
import nutation.server.guard.DeviceCookie;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import nutation.server.request.JsonBody;
import nutation.server.settings.Limits;
import nutation.server.settings.Reach;
import nutation.server.store.Claim;
import nutation.server.store.DeviceKey;
import nutation.server.store.DiaryStore;
import nutation.server.store.Pairing;
import nutation.server.store.PersonToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// A device of a diary makes a code, another one claims it and is a device of the same diary from then on.
@RestController
public final class PairingController {
    private final DiaryStore store;
    private final URI name;
    private final ClaimRates rates;

    PairingController(DiaryStore store, Reach.Https reach, Limits limits) {
        this.store = store;
        this.name = reach.name();
        this.rates = new ClaimRates(limits);
    }

    /// @param code for the other device; single use
    /// @param expires from this moment on it is worth nothing
    /// @param address what the other device opens, for a QR
    record Code(String code, Instant expires, URI address) {}

    @PostMapping("/api/pairing")
    Code pair(HttpServletRequest request) throws Refused {
        Pairing pairing =
                store.pairings().make(Caller.of(request).person()).orElseThrow(() -> new Refused(Deleted.meanwhile()));
        return new Code(pairing.code().text(), pairing.expires(), PairingAddress.of(name, pairing.code()));
    }

    /// @param code as the other device showed it
    /// @param name as the person calls this device
    record Claiming(String code, String name) {
        /// No code in any log.
        @Override
        public String toString() {
            return "Claiming[...]";
        }
    }

    /// @param diary the id of the diary
    /// @param device the id of the device
    record Claimed(String diary, String device) {}

    /// Needs no key, and gives one as a cookie.
    @PostMapping(path = "/api/pairing/claim", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Claimed> claim(HttpServletRequest request) throws Refused, IOException {
        rates.take(request.getRemoteAddr());
        Claiming claiming = JsonBody.read(request, Claiming.class, "{\"code\": \"...\", \"name\": \"My phone\"}");
        String called = DeviceName.of(claiming.name);
        Claim claim = PersonToken.parse(claiming.code)
                .map(code -> store.pairings().claim(code, called))
                .orElseGet(Claim.Unknown::new);
        return switch (claim) {
            case Claim.Paired paired -> paired(paired.key());
            case Claim.Used used -> throw refused(ProblemType.PAIRING_USED, "Each code is for one device.");
            case Claim.Expired expired -> throw refused(ProblemType.PAIRING_EXPIRED, "A code lasts ten minutes.");
            case Claim.Unknown unknown -> throw refused(ProblemType.PAIRING_UNKNOWN, "It may have been cut off.");
        };
    }

    private static ResponseEntity<Claimed> paired(DeviceKey key) {
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, DeviceCookie.of(key.text()).toString())
                .body(new Claimed(key.person().id(), key.device()));
    }

    private static Refused refused(ProblemType type, String why) {
        return new Refused(Problem.of(
                type, why + " Make a new one on a device that has the diary: Me, My other devices, Add another."));
    }
}
