package nutation.server.request;

import java.time.LocalTime;
import java.util.List;
import nutation.engine.diary.Dates;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import org.jspecify.annotations.Nullable;

/// The parameters that several routes take.
public final class Parameter {
    /// The languages in which everything is written; the first where nobody asks for one.
    private static final List<String> LANGUAGES = List.of("en", "de", "es");

    private Parameter() {}

    /// A local date, `YYYY-MM-DD`, as an epoch day.
    public static int date(String text) throws Refused {
        @Nullable Integer date = Dates.parse(text);
        if (date == null) {
            throw refused(
                    ProblemType.DATE,
                    "date is \"" + Shortened.of(text) + "\"; it is a date such as 2026-11-21, from 2000 to 2199.");
        }
        return date;
    }

    /// The code of a language; empty = English.
    public static String language(String text) throws Refused {
        if (text.isEmpty()) {
            return LANGUAGES.getFirst();
        }
        if (!LANGUAGES.contains(text)) {
            throw refused(
                    ProblemType.LANGUAGE,
                    "language is \"" + Shortened.of(text) + "\"; it is one of " + String.join(", ", LANGUAGES) + ".");
        }
        return text;
    }

    /// A local time of day, `HH:MM`.
    public static LocalTime time(String text) throws Refused {
        if (!text.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            throw refused(
                    ProblemType.TIME,
                    "begins is \"" + Shortened.of(text) + "\"; it is a time such as 10:00, up to 23:59.");
        }
        return LocalTime.parse(text);
    }

    /// A parameter that is refused.
    public static Refused refused(ProblemType type, String detail) {
        return new Refused(Problem.of(type, detail));
    }
}
