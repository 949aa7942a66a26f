package nutation.server.http;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Each type of problem explained at its own address: the `type` of a problem document leads there.
@RestController
final class ProblemPages {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    @GetMapping("/problems/{code}")
    ResponseEntity<String> page(@PathVariable String code) throws Refused {
        ProblemType type = ProblemType.of(code)
                .orElseThrow(() -> new Refused(Problem.of(
                        ProblemType.NOT_FOUND, "There is no such type of problem. docs/api.md has all of them.")));
        String statuses = type.statuses().stream()
                .map(HttpStatus::value)
                .map(String::valueOf)
                .collect(Collectors.joining(" or "));
        return ResponseEntity.ok()
                .contentType(TEXT)
                .body(type.code() + ": " + type.title() + "\n\nStatus " + statuses + ". " + type.when()
                        + "\n\nAll types, with examples: docs/api.md#" + type.code() + "\n");
    }
}
