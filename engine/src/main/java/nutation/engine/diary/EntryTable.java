package nutation.engine.diary;

import static nutation.engine.diary.Field.optional;
import static nutation.engine.diary.Field.required;
import static nutation.engine.diary.Kinds.at;
import static nutation.engine.diary.Kinds.country;
import static nutation.engine.diary.Kinds.date;
import static nutation.engine.diary.Kinds.flag;
import static nutation.engine.diary.Kinds.id;
import static nutation.engine.diary.Kinds.text;
import static nutation.engine.diary.Kinds.uuid;
import static nutation.engine.diary.Kinds.whole;
import static nutation.engine.diary.Parts.ACTIVITY;
import static nutation.engine.diary.Parts.ADDITION;
import static nutation.engine.diary.Parts.DOSE;
import static nutation.engine.diary.Parts.KEY;
import static nutation.engine.diary.Parts.OFFERED;
import static nutation.engine.diary.Parts.REASON;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nutation.engine.catalogue.Start;

/// The one table of diary format 1: every type of entry with its fields, in canonical order.
///
/// Reader, writer and schema are driven by it; nothing else knows a field's name.
final class EntryTable {
    private static final int MOST_ITEMS = 200;
    private static final int MOST_CODES = 40;

    private static final Kind<Integer> SCORE = whole(0, 10);
    private static final Kind<String> ID = id();
    private static final Kind<String> UUID = uuid();
    private static final Kind<List<String>> IDS = ListKind.set(id(), MOST_CODES);
    private static final Kind<Side> SIDE = CodeKind.of(List.of(Side.values()));
    private static final Kind<Side> ONE_SIDE = CodeKind.of(List.of(Side.LEFT, Side.RIGHT));
    private static final Kind<Has> HAS = CodeKind.of(List.of(Has.values()));
    private static final Kind<Place> PLACE = CodeKind.of(List.of(Place.values()));
    private static final Kind<Start> START = new CodeKind<>(List.of(Start.values()), Start::code);
    private static final Kind<Answered> ANSWERED = CodeKind.of(List.of(Answered.values()));
    private static final Kind<AerobicAnswer> AEROBIC_ANSWER = CodeKind.of(List.of(AerobicAnswer.values()));

    /// In the order of architecture.md's list.
    static final List<EntryType<? extends Entry>> ALL = List.of(
            type(
                    "profile",
                    Profile.class,
                    List.of(
                            required("adult", flag(), Profile::adult),
                            optional("birthYear", whole(1900, Dates.LAST_YEAR), Profile::birthYear),
                            required("equipment", IDS, Profile::equipment),
                            required("positionsOut", ListKind.set(START, MOST_CODES), Profile::positionsOut),
                            optional("aerobicMinutes", whole(0, 2000), Profile::aerobicMinutes),
                            optional("country", country(), Profile::country)),
                    v -> new Profile(
                            v.get("id"),
                            v.get("at"),
                            v.get("adult"),
                            v.orNull("birthYear"),
                            v.get("equipment"),
                            v.get("positionsOut"),
                            v.orNull("aerobicMinutes"),
                            v.orNull("country"))),
            type(
                    "screening",
                    Screening.class,
                    List.of(
                            required("answers", new MapKind<>(ID, ANSWERED, MOST_ITEMS), Screening::answers),
                            required("conditions", new MapKind<>(ID, HAS, MOST_CODES), Screening::conditions),
                            optional("pregnancyWeek", whole(0, 45), Screening::pregnancyWeek),
                            optional("left", SCORE, Screening::left),
                            optional("right", SCORE, Screening::right),
                            optional("centre", SCORE, Screening::centre),
                            required("places", new MapKind<>(PLACE, SCORE, MOST_CODES), Screening::places),
                            required("complete", flag(), Screening::complete)),
                    v -> new Screening(
                            v.get("id"),
                            v.get("at"),
                            v.get("answers"),
                            v.get("conditions"),
                            v.orNull("pregnancyWeek"),
                            v.orNull("left"),
                            v.orNull("right"),
                            v.orNull("centre"),
                            v.get("places"),
                            v.get("complete"))),
            type(
                    "check",
                    Check.class,
                    List.of(
                            required("answers", new MapKind<>(ID, ANSWERED, MOST_ITEMS), Check::answers),
                            required("complete", flag(), Check::complete)),
                    v -> new Check(v.get("id"), v.get("at"), v.get("answers"), v.get("complete"))),
            type(
                    "released",
                    Released.class,
                    List.of(
                            required("on", date(), Released::on),
                            required("keys", ListKind.of(KEY, 1, MOST_CODES), Released::keys),
                            optional("restingLevel", whole(6, 7), Released::restingLevel)),
                    v -> new Released(
                            v.get("id"), v.get("at"), v.<Integer>get("on"), v.get("keys"), v.orNull("restingLevel"))),
            type(
                    "reading",
                    Reading.class,
                    List.of(
                            required("moment", CodeKind.of(List.of(Moment.values())), Reading::moment),
                            optional("left", SCORE, Reading::left),
                            optional("right", SCORE, Reading::right),
                            optional("centre", SCORE, Reading::centre),
                            required("places", new MapKind<>(PLACE, SCORE, MOST_CODES), Reading::places),
                            required("novel", new MapKind<>(PLACE, HAS, MOST_CODES), Reading::novel),
                            optional("session", UUID, Reading::session)),
                    v -> new Reading(
                            v.get("id"),
                            v.get("at"),
                            v.get("moment"),
                            v.orNull("left"),
                            v.orNull("right"),
                            v.orNull("centre"),
                            v.get("places"),
                            v.get("novel"),
                            v.orNull("session"))),
            type(
                    "session-started",
                    SessionStarted.class,
                    List.of(
                            required("kind", CodeKind.of(List.of(SessionKind.values())), SessionStarted::kind),
                            required("minutes", whole(1, 45), SessionStarted::minutes),
                            required("offer", ListKind.of(OFFERED, 0, MOST_CODES), SessionStarted::offer),
                            required("engine", text(1, 40), SessionStarted::engine),
                            required("catalogue", text(1, 80), SessionStarted::catalogue)),
                    v -> new SessionStarted(
                            v.get("id"),
                            v.get("at"),
                            v.get("kind"),
                            v.<Integer>get("minutes"),
                            v.get("offer"),
                            v.get("engine"),
                            v.get("catalogue"))),
            new EntryType<>(
                    "set",
                    SetDone.class,
                    shape(
                            List.of(
                                    required("session", UUID, SetDone::session),
                                    required("exercise", ID, SetDone::exercise),
                                    required("use", ID, SetDone::use),
                                    required("side", SIDE, SetDone::side),
                                    required("reps", whole(0, 200), SetDone::reps),
                                    required("seconds", whole(0, 3600), SetDone::seconds),
                                    required("full", flag(), SetDone::full),
                                    optional("answer", CodeKind.of(List.of(Answer.values())), SetDone::answer),
                                    optional("score", SCORE, SetDone::score),
                                    optional("place", CodeKind.of(List.of(SetPlace.values())), SetDone::place),
                                    optional("legs", CodeKind.of(List.of(Legs.values())), SetDone::legs),
                                    optional("news", CodeKind.of(List.of(News.values())), SetDone::news)),
                            v -> new SetDone(
                                    v.get("id"),
                                    v.get("at"),
                                    v.get("session"),
                                    v.get("exercise"),
                                    v.get("use"),
                                    v.get("side"),
                                    v.<Integer>get("reps"),
                                    v.<Integer>get("seconds"),
                                    v.<Boolean>get("full"),
                                    v.orNull("answer"),
                                    v.orNull("score"),
                                    v.orNull("place"),
                                    v.orNull("legs"),
                                    v.orNull("news"))),
                    ScoreRules.all()),
            type(
                    "skipped",
                    Skipped.class,
                    List.of(
                            required("session", UUID, Skipped::session),
                            required("exercise", ID, Skipped::exercise),
                            required("use", ID, Skipped::use),
                            required("side", SIDE, Skipped::side)),
                    v -> new Skipped(
                            v.get("id"),
                            v.get("at"),
                            v.get("session"),
                            v.get("exercise"),
                            v.get("use"),
                            v.get("side"))),
            type(
                    "session-finished",
                    SessionFinished.class,
                    List.of(
                            required("session", UUID, SessionFinished::session),
                            required("end", CodeKind.of(List.of(SessionEnd.values())), SessionFinished::end)),
                    v -> new SessionFinished(v.get("id"), v.get("at"), v.get("session"), v.get("end"))),
            type(
                    "aerobic",
                    Aerobic.class,
                    List.of(
                            required("activity", ID, Aerobic::activity),
                            required("minutes", whole(1, 600), Aerobic::minutes),
                            optional("answer", AEROBIC_ANSWER, Aerobic::answer)),
                    v -> new Aerobic(
                            v.get("id"),
                            v.get("at"),
                            v.get("activity"),
                            v.<Integer>get("minutes"),
                            v.orNull("answer"))),
            type(
                    "aerobic-after",
                    AerobicAfter.class,
                    List.of(
                            required("aerobic", UUID, AerobicAfter::aerobic),
                            required("answer", AEROBIC_ANSWER, AerobicAfter::answer)),
                    v -> new AerobicAfter(v.get("id"), v.get("at"), v.get("aerobic"), v.get("answer"))),
            type(
                    "range",
                    RangeCheck.class,
                    List.of(
                            required("check", ID, RangeCheck::check),
                            required("side", SIDE, RangeCheck::side),
                            optional("step", whole(1, 5), RangeCheck::step)),
                    v -> new RangeCheck(v.get("id"), v.get("at"), v.get("check"), v.get("side"), v.orNull("step"))),
            type(
                    "activities",
                    Activities.class,
                    List.of(required("activities", ListKind.of(ACTIVITY, 1, 3), Activities::activities)),
                    v -> new Activities(v.get("id"), v.get("at"), v.get("activities"))),
            type(
                    "review",
                    Review.class,
                    List.of(
                            required("outcome", CodeKind.of(List.of(ReviewOutcome.values())), Review::outcome),
                            optional("judgement", whole(-5, 5), Review::judgement),
                            required("reasons", ListKind.of(REASON, 0, MOST_CODES), Review::reasons)),
                    v -> new Review(
                            v.get("id"), v.get("at"), v.get("outcome"), v.orNull("judgement"), v.get("reasons"))),
            type(
                    "preference",
                    Preference.class,
                    List.of(
                            optional("minutes", whole(5, 45), Preference::minutes),
                            optional("week", CodeKind.of(List.of(Week.values())), Preference::week),
                            optional("leftOut", IDS, Preference::leftOut),
                            optional("sidesOut", ListKind.set(ONE_SIDE, 2), Preference::sidesOut),
                            optional("lyingOut", ListKind.set(ONE_SIDE, 2), Preference::lyingOut),
                            optional("easier", ListKind.of(ADDITION, 1, MOST_CODES), Preference::easier),
                            optional(
                                    "programme", CodeKind.of(List.of(ProgrammeChoice.values())), Preference::programme),
                            optional("today", CodeKind.of(List.of(Less.values())), Preference::today)),
                    v -> new Preference(
                            v.get("id"),
                            v.get("at"),
                            v.orNull("minutes"),
                            v.orNull("week"),
                            v.orNull("leftOut"),
                            v.orNull("sidesOut"),
                            v.orNull("lyingOut"),
                            v.orNull("easier"),
                            v.orNull("programme"),
                            v.orNull("today"))),
            type(
                    "prescription",
                    Prescription.class,
                    List.of(
                            required("leaveOut", IDS, Prescription::leaveOut),
                            required("ceilings", ListKind.of(DOSE, 0, MOST_CODES), Prescription::ceilings),
                            required("add", ListKind.of(ADDITION, 0, MOST_CODES), Prescription::add),
                            required("lift", IDS, Prescription::lift),
                            required("keys", ListKind.of(KEY, 0, MOST_CODES), Prescription::keys)),
                    v -> new Prescription(
                            v.get("id"),
                            v.get("at"),
                            v.get("leaveOut"),
                            v.get("ceilings"),
                            v.get("add"),
                            v.get("lift"),
                            v.get("keys"))),
            type(
                    "note",
                    Note.class,
                    List.of(required("text", text(1, 2000), Note::text)),
                    v -> new Note(v.get("id"), v.get("at"), v.get("text"))),
            type(
                    "withdrawn",
                    Withdrawn.class,
                    List.of(required("entry", UUID, Withdrawn::entry)),
                    v -> new Withdrawn(v.get("id"), v.get("at"), v.get("entry"))));

    private EntryTable() {}

    private static <E extends Entry> EntryType<E> type(
            String name, Class<E> record, List<Field<E, ?>> fields, Function<Values, E> make) {
        return new EntryType<>(name, record, shape(fields, make), List.of());
    }

    private static <E extends Entry> Shape<E> shape(List<Field<E, ?>> fields, Function<Values, E> make) {
        List<Field<E, ?>> all = new ArrayList<>();
        all.add(required("id", UUID, Entry::id));
        all.add(required("at", at(), Entry::at));
        all.addAll(fields);
        return new Shape<>(List.copyOf(all), make);
    }
}
