package nutation.browser;

import org.teavm.jso.JSExport;

/// The browser's door. It is a handle, not text in and out: entries cross once, and a day is asked by its date.
///
/// All methods take and give texts; wrong input gives `{"error": ...}`, never an exception.
public final class Engine {
    private static final Desk DESK = new Desk();

    private Engine() {}

    /// TeaVM starts here; there is nothing to start.
    public static void main(String[] args) {}

    /// Opens a compiled catalogue: `{"ok":true,"version":...}` or `{"error":{...}}`.
    @JSExport
    public static String open(String catalogue) {
        return DESK.open(catalogue);
    }

    /// Takes the texts of a language, `text.<language>.json`.
    @JSExport
    public static String texts(String language, String json) {
        return DESK.texts(language, json);
    }

    /// Appends entries, JSON Lines; an answer for each line.
    @JSExport
    public static String append(String lines) {
        return DESK.append(lines);
    }

    /// The canonical day of a date `YYYY-MM-DD`.
    @JSExport
    public static String day(String date) {
        return DESK.day(date);
    }

    /// What a set entry would bring, before it is appended.
    @JSExport
    public static String consequence(String line) {
        return DESK.consequence(line);
    }

    /// The next days, played through by somebody who finds all comfortable but for one thing:
    /// `[{"date",...}]`.
    ///
    /// @param days 1 to 60, as digits
    /// @param hurt an exercise, its use, a side and a score, such as `bridge/main/both/4`, or empty for
    ///     nothing
    @JSExport
    public static String forward(String date, String days, String hurt) {
        return DESK.forward(date, days, hurt);
    }

    /// What a calendar reminds of on the next days ([nutation.engine.appointment.AppointmentsJson]).
    ///
    /// @param days 1 to 60, as digits
    /// @param session when sessions begin, minutes from midnight, 0 to 1439, as digits
    @JSExport
    public static String appointments(String date, String days, String session) {
        return DESK.appointments(date, days, session);
    }

    /// What the three-week review finds, or `null` where no block runs.
    ///
    /// @param judgement -5 to 5, or empty
    @JSExport
    public static String review(String date, String judgement) {
        return DESK.review(date, judgement);
    }

    /// The letter to a provider, as facts.
    ///
    /// @param judgement as in `review`
    @JSExport
    public static String letter(String date, String judgement) {
        return DESK.letter(date, judgement);
    }

    /// The sentence of a reason in a language.
    @JSExport
    public static String say(String reason, String language) {
        return DESK.say(reason, language);
    }

    /// How it has gone up to a date ([nutation.engine.progress.ProgressJson]).
    @JSExport
    public static String progress(String date) {
        return DESK.progress(date);
    }

    /// The sessions so far, newest first.
    @JSExport
    public static String past() {
        return DESK.past();
    }

    /// Forgets all entries; catalogue and texts stay.
    @JSExport
    public static String reset() {
        return DESK.reset();
    }
}
