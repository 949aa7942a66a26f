package nutation.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.zip.DataFormatException;
import nutation.server.gzip.Gunzip;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

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
    /// @throws Refused 413 when it is too large, also unpacked; 400 when it is not UTF-8 or no gzip
    /// @throws IOException when the client breaks off
    static BoundedBody read(HttpServletRequest request, BodyBudget budget) throws Refused, IOException {
        boolean packed = packed(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        long announced = request.getContentLengthLong();
        if (announced > MOST_BYTES) {
            throw tooLarge();
        }
        BodyBudget.Share share = budget.reserve(announced < 0 || packed ? MOST_BYTES : (int) announced);
        boolean read = false;
        try {
            byte[] sent = atMost(request.getInputStream().readNBytes(MOST_BYTES + 1));
            byte[] body = packed ? atMost(unpacked(sent)) : sent;
            BoundedBody bounded = new BoundedBody(share, DiaryLines.of(body));
            read = true;
            return bounded;
        } finally {
            if (!read) {
                share.close();
            }
        }
    }

    private static byte[] atMost(byte[] bytes) throws Refused {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        return bytes;
    }

    private static boolean packed(@Nullable String coding) throws Refused {
        if (coding == null || coding.equalsIgnoreCase("identity")) {
            return false;
        }
        if (coding.equalsIgnoreCase("gzip")) {
            return true;
        }
        throw new Refused(Problem.of(
                ProblemType.CONTENT_ENCODING, "A body may be packed by gzip, once; send it so, or as it is."));
    }

    private static byte[] unpacked(byte[] packed) throws Refused {
        try {
            return Gunzip.unpack(packed, MOST_BYTES + 1);
        } catch (DataFormatException e) {
            throw new Refused(Problem.of(
                    ProblemType.NOT_GZIP,
                    "The body says that it is packed by gzip, and is not, or is damaged. Nothing was stored; send it"
                            + " again."));
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
                ProblemType.TOO_LARGE,
                "More than " + MOST_BYTES
                        + " bytes came at once, counted unpacked. Nothing was stored; send them in several parts."));
    }
}
