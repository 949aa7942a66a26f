package nutation.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import nutation.engine.diary.Refusal;
import org.jspecify.annotations.Nullable;

/// What became of one line of an upload.
///
/// @param line its number, 1 = the first
/// @param id the entry's id; null where the line was refused
/// @param status what became of it
/// @param refusal why it was refused; absent otherwise
record LineAnswer(
        int line,
        @Nullable String id,
        Status status,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Refusal refusal) {

    enum Status {
        STORED,
        KNOWN,
        CONFLICT,
        REFUSED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
