package nutation.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import nutation.server.problem.FhirPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/// The content types of what is written here: diary lines, JSON, FHIR, or nothing at all. A form can send neither, and
/// a
/// foreign page only after asking, which we refuse. Each route then takes its own.
final class WrittenType {
    private WrittenType() {}

    static boolean fits(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        if (type == null) {
            return isEmpty(request);
        }
        return FhirPath.is(request.getRequestURI())
                ? type.matches("application/fhir\\+json(; ?charset=(utf|UTF)-8)?")
                : DiaryType.is(type) || type.equals(MediaType.APPLICATION_JSON_VALUE);
    }

    private static boolean isEmpty(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }
}
