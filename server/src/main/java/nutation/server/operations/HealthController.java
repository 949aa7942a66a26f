package nutation.server.operations;

import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a balancer asks every few seconds.
@RestController
public final class HealthController {
    private final Readiness readiness;

    HealthController(Readiness readiness) {
        this.readiness = readiness;
    }

    /// @param status one word
    record Health(String status) {}

    /// The process lives and answers. When it does not, start it anew.
    @GetMapping("/health")
    Health health() {
        return new Health("live");
    }

    /// Requests may be sent here. When not, send them to another server and ask again.
    @GetMapping("/ready")
    Health ready() throws Refused {
        if (!readiness.ready()) {
            throw new Refused(Problem.of(
                    ProblemType.NOT_READY,
                    "The store does not answer, or this server is stopping. Send requests to another server."));
        }
        return new Health("ready");
    }
}
