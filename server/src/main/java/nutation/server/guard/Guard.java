package nutation.server.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Set;
import nutation.server.problem.FhirPath;
import nutation.server.problem.Incident;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// The first filter: puts the headers on every answer and lets through only what it knows.
///
/// A server on loopback can be reached by every page in the browser and by every user of the computer, one with a name
/// by everybody. So: the Host must be ours (a foreign name that points here is refused), all but the app's files needs
/// the cookie, another page's request is refused, and a write must come from our own page with our own content type.
/// There is no CORS.
public final class Guard extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final transient Entrance entrance;

    public Guard(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AnswerHeaders.put(response);
        if (entrance.httpsOnly()) {
            AnswerHeaders.putHttpsOnly(response);
        }
        if (!isPublic(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        Problem refusal = refusal(request);
        if (refusal != null) {
            if (refusal.status() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
                response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST");
            }
            refusal.answer(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            Problem incident = Incident.of(e);
            if (response.isCommitted()) {
                // Half an answer is out: the connection must break, so that nobody takes it for the whole.
                throw new CloseNowException("The answer was broken off");
            }
            incident.answer(request, response);
        }
    }

    private @Nullable Problem refusal(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean read = READS.contains(request.getMethod());
        if (read && ProbePath.is(path)) {
            return null;
        }
        if (!entrance.isOurs(request.getHeader(HttpHeaders.HOST), request.getLocalPort())) {
            return Problem.of(ProblemType.FOREIGN_HOST, "Open the app by the address that it printed.");
        }
        if (!PlainPath.is(path)) {
            return Problem.of(ProblemType.NOT_FOUND, "There is nothing at this address.");
        }
        if (isPublic(request)) {
            return null;
        }
        Problem closed = closed(request);
        if (closed != null) {
            return closed;
        }
        Problem foreign = foreignPage(request, read);
        return foreign != null || read ? foreign : write(request);
    }

    /// What the key opens is noted in the request; the problem where it opens nothing and must.
    private @Nullable Problem closed(HttpServletRequest request) {
        Problem problem = switch (entrance.shown(request)) {
            case Shown.Opens opens -> {
                opens.caller().enter(request);
                yield null;
            }
            case Shown.Nothing nothing -> entrance.noKey();
            case Shown.Deleted deleted -> Deleted.problem(deleted.date());
        };
        return entrance.isOpen(request.getMethod(), request.getRequestURI()) ? null : problem;
    }

    private static @Nullable Problem write(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!request.getMethod().equals("POST") || (FhirPath.is(path) && !FhirPath.isBase(path))) {
            return Problem.of(
                    ProblemType.METHOD,
                    "A diary is read with GET and appended to with POST; nothing is changed or removed.");
        }
        return WrittenType.fits(request)
                ? null
                : Problem.of(
                        ProblemType.CONTENT_TYPE,
                        "Send diary lines in UTF-8 as " + DiaryType.NAME
                                + ", FHIR as application/fhir+json, and everything else as application/json.");
    }

    /// What the browser says about the page that asks. Programs without a browser may read without saying
    /// anything; a write needs one of the two headers, and both must be right when both are there.
    private @Nullable Problem foreignPage(HttpServletRequest request, boolean read) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean siteFits = site == null || site.equals("same-origin") || (read && site.equals("none"));
        boolean originFits = origin == null || entrance.isOurPage(origin, request.getHeader(HttpHeaders.HOST));
        boolean said = read || site != null || origin != null || Bearer.of(request) != null;
        return siteFits && originFits && said
                ? null
                : Problem.of(
                        ProblemType.FOREIGN_PAGE,
                        "Only the app's own page may do this. A program sends Origin with our address.");
    }

    private static boolean isPublic(HttpServletRequest request) {
        return READS.contains(request.getMethod()) && PublicPath.is(request.getRequestURI());
    }
}
