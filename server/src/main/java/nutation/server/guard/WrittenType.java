package nutation.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/// The content types of what our own page writes: diary lines, JSON, or nothing at all. A form can send neither, and a
/// foreign page only after asking, which we refuse. Each route then takes its own.
final class WrittenType {
    private WrittenType() {}

    static boolean fits(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type == null ? isEmpty(request) : DiaryType.is(type) || type.equals(MediaType.APPLICATION_JSON_VALUE);
    }

    private static boolean isEmpty(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }
}
