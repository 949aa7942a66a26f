package nutation.exchange.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.clearance.Level;
import nutation.engine.day.Day;
import nutation.engine.day.TodaysSession;
import nutation.engine.diary.Offered;
import nutation.engine.diary.SessionKind;
import nutation.engine.forward.Supposed;
import nutation.engine.history.History;
import nutation.engine.session.Candidate;
import org.jspecify.annotations.Nullable;

/// What a person does in the next three weeks, as far as it can be printed today: the next full session.
///
/// Where today holds one, or one waits behind today's questions, it is that. Where today is lighter or done, the next
/// week is
/// played through by somebody to whom nothing new happens, and the first full session is taken, from its date on.
/// Where none comes it is the lighter one. Nothing is printed that the engine does not offer: a locked programme has no
/// plan, whatever the next days might bring.
///
/// @param today the date of printing
/// @param from the first date on which the session may be done
/// @param session what to do, or null where nothing may be done
record Plan(Day today, int from, @Nullable TodaysSession session) {
    /// A paper is good for so many days; then one looks back.
    static final int DAYS = 21;

    private static final int WEEK = 7;

    static Plan on(Catalogue catalogue, History history, int date) {
        Day today = Coach.day(catalogue, history, date);
        TodaysSession now = session(today);
        if ((now != null && now.kind() == SessionKind.FULL) || most(today) != Level.PROCEED) {
            return new Plan(today, date, now);
        }
        History lived = history;
        Supposed asUsual = new Supposed(catalogue, null);
        for (int next = date + 1; next <= date + WEEK; next++) {
            lived = Coach.forward(catalogue, lived, next - 1, 1, asUsual).history();
            TodaysSession then = session(Coach.day(catalogue, lived, next));
            if (then != null && then.kind() == SessionKind.FULL) {
                return new Plan(today, next, then);
            }
        }
        return new Plan(today, date, now);
    }

    /// What to do, in the order of the session.
    List<Candidate> moves() {
        return session == null
                ? List.of()
                : session.items().stream()
                        .map(each -> each.placed().candidate())
                        .toList();
    }

    /// How long it takes, in whole minutes.
    int minutes() {
        return session == null ? 0 : Math.max(1, Math.ceilDiv(session.seconds(), 60));
    }

    /// A short name for exactly this plan: the same moves and doses from the same date have the same name.
    String id() {
        StringBuilder told = new StringBuilder(today.engine() + " " + today.catalogue() + " " + from);
        for (Offered each : session == null ? List.<Offered>of() : session.offer()) {
            told.append('\n').append(each.exercise()).append('/').append(each.use());
            told.append(' ').append(each.side().code()).append(' ').append(each.variant());
            told.append(' ')
                    .append(each.hold())
                    .append('/')
                    .append(each.reps())
                    .append('/')
                    .append(each.sets());
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(told.toString().getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(hash, 0, 4);
            return hex.substring(0, 4) + "-" + hex.substring(4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable TodaysSession session(Day day) {
        return day.session() == null ? day.preview() : day.session();
    }

    /// What the gate says, the questions of the day apart.
    private static Level most(Day day) {
        Level level = day.clearance().level();
        return level == Level.ANSWER_FIRST && day.preview() != null ? Level.PROCEED : level;
    }
}
