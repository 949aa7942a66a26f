package nutation.engine.diary;

import static nutation.engine.diary.Field.required;

import java.util.List;
import nutation.engine.explain.Reason;

/// The records inside entries.
final class Parts {
    private static final int LONGEST_HOLD = 600;
    private static final int MOST_REPS = 100;
    private static final int MOST_SETS = 10;

    static final Kind<Key> KEY = new Shape<>(
            List.of(required("rule", Kinds.rule(), Key::rule), required("entry", Kinds.uuid(), Key::entry)),
            v -> new Key(v.get("rule"), v.get("entry")));

    /// As recorded: without sources, which belong to the catalogue that the entry names.
    static final Kind<Reason> REASON = new Shape<>(
            List.of(
                    required("rule", Kinds.text(1, 20), Reason::rule),
                    required("code", Kinds.id(), Reason::code),
                    required("slots", new SlotsKind(), Reason::slots)),
            v -> new Reason(v.get("rule"), v.get("code"), v.get("slots"), List.of()));

    static final Kind<Offered> OFFERED = new Shape<>(
            List.of(
                    required("exercise", Kinds.id(), Offered::exercise),
                    required("use", Kinds.id(), Offered::use),
                    required("side", CodeKind.of(List.of(Side.values())), Offered::side),
                    required("variant", Kinds.id(), Offered::variant),
                    required("hold", Kinds.whole(0, LONGEST_HOLD), Offered::hold),
                    required("reps", Kinds.whole(0, MOST_REPS), Offered::reps),
                    required("sets", Kinds.whole(1, MOST_SETS), Offered::sets),
                    required("reasons", ListKind.of(REASON, 0, 20), Offered::reasons)),
            v -> new Offered(
                    v.get("exercise"),
                    v.get("use"),
                    v.get("side"),
                    v.get("variant"),
                    v.<Integer>get("hold"),
                    v.<Integer>get("reps"),
                    v.<Integer>get("sets"),
                    v.get("reasons")));

    static final Kind<Activity> ACTIVITY = new Shape<>(
            List.of(
                    required("name", Kinds.text(1, 60), Activity::name),
                    required("score", Kinds.whole(0, 10), Activity::score)),
            v -> new Activity(v.get("name"), v.<Integer>get("score")));

    static final Kind<Dose> DOSE = new Shape<>(
            List.of(
                    required("exercise", Kinds.id(), Dose::exercise),
                    required("use", Kinds.id(), Dose::use),
                    required("variant", Kinds.id(), Dose::variant),
                    required("hold", Kinds.whole(0, LONGEST_HOLD), Dose::hold),
                    required("reps", Kinds.whole(0, MOST_REPS), Dose::reps),
                    required("sets", Kinds.whole(1, MOST_SETS), Dose::sets)),
            v -> new Dose(
                    v.get("exercise"),
                    v.get("use"),
                    v.get("variant"),
                    v.<Integer>get("hold"),
                    v.<Integer>get("reps"),
                    v.<Integer>get("sets")));

    static final Kind<Addition> ADDITION = new Shape<>(
            List.of(required("exercise", Kinds.id(), Addition::exercise), required("use", Kinds.id(), Addition::use)),
            v -> new Addition(v.get("exercise"), v.get("use")));

    private Parts() {}
}
