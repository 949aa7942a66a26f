package nutation.engine.day;

import java.util.List;

/// Something to ask the person.
///
/// @param code what is asked
/// @param from the local time from which it is due, `hh:mm`; the engine knows no clock
/// @param items ids that it speaks of: items of the screening, places, outings
public record Question(Code code, String from, List<String> items) {

    /// What can be asked, in the order of asking.
    public enum Code {
        ADULT("adult"),
        SCREENING("screening"),
        CHECK("check"),
        NEW_PLACE("new-place"),
        READING_CLOSE("reading-close"),
        READING_MORNING("reading-morning"),
        READING_EVENING("reading-evening"),
        READING_BEFORE("reading-before"),
        REVIEW("review"),
        AEROBIC_AFTER("aerobic-after");

        private final String code;

        Code(String code) {
            this.code = code;
        }

        /// The code in the canonical answer.
        public String code() {
            return code;
        }
    }
}
