package nutation.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nutation.server.problem.FhirPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// The content types of what is written here: diary lines, JSON, FHIR, or nothing at all. A form can send none of
/// them, and a foreign page only after asking, which we refuse. Each route then takes its own.
final class WrittenType {
    private static final Set<MediaType> OURS =
            Set.of(MediaType.parseMediaType(DiaryType.NAME), MediaType.APPLICATION_JSON);
    private static final Set<MediaType> FHIR = Set.of(MediaType.parseMediaType("application/fhir+json"));

    private WrittenType() {}

    static boolean fits(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type == null ? isEmpty(request) : isOneOf(FhirPath.is(request.getRequestURI()) ? FHIR : OURS, type);
    }

    private static boolean isOneOf(Set<MediaType> types, String header) {
        try {
            MediaType type = MediaType.parseMediaType(header);
            return types.stream().anyMatch(type::equalsTypeAndSubtype)
                    && (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static boolean isEmpty(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }
}
