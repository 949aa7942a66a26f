package nutation.server.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/// What went wrong, for programs and for people: RFC 9457, `application/problem+json`.
///
/// @param type `urn:nutation:problem:` and a code that stays the same
/// @param title the kind of problem in words
/// @param status HTTP status
/// @param detail names the value and the way out
public record Problem(String type, String title, int status, String detail) {
    public static final String CONTENT_TYPE = "application/problem+json";

    private static final String TYPES = "urn:nutation:problem:";

    public static Problem of(HttpStatus status, String code, String title, String detail) {
        return new Problem(TYPES + code, title, status.value(), detail);
    }

    /// Writes the problem as the whole answer, unless an answer has begun.
    public void write(HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setStatus(status);
            response.setContentType(CONTENT_TYPE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(this));
        }
    }
}
