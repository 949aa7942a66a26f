package nutation.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import nutation.server.problem.Problem;
import nutation.server.problem.Refused;
import org.springframework.http.HttpStatus;

/// The body of an upload, never more of it than is allowed. Holds its share of the memory until it is closed.
final class BoundedBody implements AutoCloseable {
    static final int MOST_BYTES = 1 << 20;

    private final BodyBudget.Share share;
    private final List<DiaryLines.Numbered> lines;

    private BoundedBody(BodyBudget.Share share, List<DiaryLines.Numbered> lines) {
        this.share = share;
        this.lines = lines;
    }

    /// Reads the body of a request.
    ///
    /// @throws Refused 413 when it is too large, 400 when it is not UTF-8
    /// @throws IOException when the client breaks off
    static BoundedBody read(HttpServletRequest request, BodyBudget budget) throws Refused, IOException {
        long announced = request.getContentLengthLong();
        if (announced > MOST_BYTES) {
            throw tooLarge();
        }
        BodyBudget.Share share = budget.reserve(announced < 0 ? MOST_BYTES : (int) announced);
        boolean read = false;
        try {
            byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw tooLarge();
            }
            BoundedBody bounded = new BoundedBody(share, DiaryLines.of(body));
            read = true;
            return bounded;
        } finally {
            if (!read) {
                share.close();
            }
        }
    }

    List<DiaryLines.Numbered> lines() {
        return lines;
    }

    @Override
    public void close() {
        share.close();
    }

    private static Refused tooLarge() {
        return new Refused(Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Too large",
                "More than " + MOST_BYTES + " bytes came at once. Nothing was stored; send them in several parts."));
    }
}
