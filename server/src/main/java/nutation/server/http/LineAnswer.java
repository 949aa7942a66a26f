package nutation.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import nutation.engine.diary.Refusal;
import nutation.server.store.Kept;
import org.jspecify.annotations.Nullable;

/// What became of one line of an upload.
///
/// @param line its number, 1 = the first
/// @param id the entry's id; null where the line was refused
/// @param status what became of it
/// @param refusal why it was refused; absent otherwise
/// @param conflict what stands under its id; absent otherwise
record LineAnswer(
        int line,
        @Nullable String id,
        Status status,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Refusal refusal,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Conflict conflict) {

    /// @param stored SHA-256 of the line that keeps the id
    /// @param sent SHA-256 of the line that came, in its canonical text
    /// @param text the line that keeps the id
    record Conflict(String stored, String sent, String text) {}

    static LineAnswer refused(int line, Refusal refusal) {
        return new LineAnswer(line, null, Status.REFUSED, refusal, null);
    }

    static LineAnswer kept(int line, String id, Kept kept) {
        return switch (kept) {
            case Kept.Stored stored -> new LineAnswer(line, id, Status.STORED, null, null);
            case Kept.Known known -> new LineAnswer(line, id, Status.KNOWN, null, null);
            case Kept.Conflict conflict ->
                new LineAnswer(
                        line,
                        id,
                        Status.CONFLICT,
                        null,
                        new Conflict(conflict.stored(), conflict.sent(), conflict.text()));
        };
    }

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
