package nutation.server.pairing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Personal mode has one device, this computer: a page that another device opens by http could not keep a diary, and a
/// calendar elsewhere could not read one.
@RestController
public final class OnlyByHttps {
    @RequestMapping({
        "/api/pairing",
        "/api/pairing/claim",
        "/api/devices",
        "/api/devices/leave",
        "/api/devices/{id}/revoke",
        "/api/calendar/feed",
        "/api/calendar/feed/end"
    })
    void nothing(HttpServletResponse response) throws IOException {
        Problem.of(ProblemType.NOT_FOUND, "This needs a server with https; docs/operations.md says how.")
                .write(response);
    }
}
