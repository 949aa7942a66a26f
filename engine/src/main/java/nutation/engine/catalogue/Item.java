package nutation.engine.catalogue;

import java.util.List;

/// One question of the screening.
///
/// @param id the code under which the diary keeps the answer
/// @param group what belongs together on the screen, such as `cauda-equina`
/// @param level how serious a yes is
/// @param inCheck whether the short check before each session asks it too
/// @param yes what "yes, new or worse" leads to
/// @param unsure what "not sure" leads to
/// @param pregnantOnly asked only of someone who is or may be pregnant
/// @param sources rule ids and references
public record Item(
        String id,
        String group,
        Level level,
        boolean inCheck,
        Outcome yes,
        Outcome unsure,
        boolean pregnantOnly,
        List<String> sources) {

    /// Emergency, urgent, see someone, context.
    public enum Level {
        E,
        U,
        R,
        C
    }
}
