package nutation.server.gzip;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/// What a client says of the codings that it takes.
public final class AcceptEncoding {
    private AcceptEncoding() {}

    /// Whether the answer may be packed by gzip. A part of a file (a player of sounds asks so) is a part of the
    /// plain bytes.
    public static boolean gzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return request.getHeader(HttpHeaders.RANGE) == null && accepted != null && accepts(accepted);
    }

    private static boolean accepts(String header) {
        for (String coding : header.split(",", -1)) {
            String[] parts = coding.strip().split(";", 2);
            if (parts[0].strip().equalsIgnoreCase("gzip")) {
                return parts.length == 1 || !parts[1].strip().matches("[qQ]=0(\\.0*)?");
            }
        }
        return false;
    }
}
