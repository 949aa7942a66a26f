package nutation.server.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;

/// The outermost filter: counts and times every request, and gives it a line in the log where that is wanted.
///
/// The route's pattern is noted and never the path, the query or a header: what a client may choose could hold what a
/// person wrote.
public final class RequestRecord extends HttpFilter {
    /// The log's name for these lines; switched on by the settings.
    public static final String LOG_NAME = "nutation.requests";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(LOG_NAME);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final transient Figures figures;

    public RequestRecord(Figures figures) {
        this.figures = figures;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            record(request, response.getStatus(), Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private void record(HttpServletRequest request, int status, Duration took) {
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
        // What was refused before it came to a route has none.
        String route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                ? pattern
                : "none";
        figures.request(method, route, status, took);
        LOG.atInfo()
                .addKeyValue("http.request.method", method)
                .addKeyValue("url.route", route)
                .addKeyValue("http.response.status_code", status)
                .addKeyValue("event.duration", took.toNanos())
                .log("{} {} {} {} ms", method, route, status, took.toMillis());
    }
}
