package nutation.server.guard;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// The content type of diary lines. A form cannot send it, and a foreign page only after asking, which we refuse.
public final class DiaryType {
    public static final String NAME = "application/vnd.nutation.diary+jsonl";

    private static final MediaType TYPE = MediaType.parseMediaType(NAME);

    private DiaryType() {}

    /// Whether a `Content-Type` header says diary lines in UTF-8.
    static boolean is(@Nullable String header) {
        if (header == null) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(header);
            return type.equalsTypeAndSubtype(TYPE)
                    && (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
