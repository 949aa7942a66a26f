package nutation.server.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/// What went wrong, for programs and for people: RFC 9457, `application/problem+json`.
///
/// @param type where the kind is explained on this server (see [ProblemType]), or `about:blank`
/// @param title the kind of problem in words
/// @param status HTTP status
/// @param detail names the value and the way out
/// @param members what else a program wants to know
/// @param again when the same may be asked again, as the header `Retry-After`; null where that would not help
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonAnyGetter Map<String, String> members,
        @JsonIgnore @Nullable Duration again) {
    public static final String CONTENT_TYPE = "application/problem+json";

    private static final String OUTCOME_TYPE = "application/fhir+json";

    /// A problem of a type, with its usual status.
    public static Problem of(ProblemType type, String detail) {
        return of(type, type.statuses().getFirst(), detail);
    }

    /// A problem of a type that comes with several statuses.
    public static Problem of(ProblemType type, HttpStatus status, String detail) {
        return new Problem(type.address(), type.title(), status.value(), detail, Map.of(), null);
    }

    /// A problem that says no more than its status does.
    public static Problem plain(HttpStatus status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.value(), detail, Map.of(), null);
    }

    /// The same with one member more.
    public Problem with(String member, String value) {
        return new Problem(type, title, status, detail, Map.of(member, value), again);
    }

    /// The same, worth another try after this time.
    public Problem after(Duration time) {
        return new Problem(type, title, status, detail, members, time);
    }

    /// Writes the problem as the whole answer, in the words of FHIR where a client expects them.
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (FhirPath.is(request.getRequestURI())) {
            write(response, OUTCOME_TYPE, outcome());
        } else {
            write(response);
        }
    }

    /// Writes the problem as the whole answer, unless an answer has begun.
    public void write(HttpServletResponse response) throws IOException {
        write(response, CONTENT_TYPE, this);
    }

    /// The same as an OperationOutcome of FHIR R4.
    private Object outcome() {
        Map<String, Object> issue = Map.of(
                "severity", "error", "code", "processing", "details", Map.of("text", title), "diagnostics", detail);
        return Map.of("resourceType", "OperationOutcome", "issue", List.of(issue));
    }

    private void write(HttpServletResponse response, String contentType, Object body) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setStatus(status);
            response.setContentType(contentType);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            if (again != null) {
                // Whole seconds, rounded up.
                response.setHeader(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(again.plusMillis(999).toSeconds()));
            }
            response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(body));
        }
    }
}
