package nutation.server.http;

import java.net.URI;
import nutation.server.guard.Key;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The address that the program prints and opens: it gives the browser the key, then shows the app.
@RestController
final class OpenController {
    private final Key key;

    OpenController(Key key) {
        this.key = key;
    }

    @GetMapping("/open")
    ResponseEntity<Void> open(@RequestParam(defaultValue = "") String key) throws Refused {
        if (!this.key.opens(key)) {
            throw new Refused(Problem.of(
                    ProblemType.WRONG_KEY,
                    "This address has not the key of this install. Open the whole address that Nutation printed when it"
                            + " started."));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/"))
                .header(HttpHeaders.SET_COOKIE, this.key.cookie().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
