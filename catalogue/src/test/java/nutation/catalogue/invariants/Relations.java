package nutation.catalogue.invariants;

import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nutation.catalogue.invariant.Appeared;
import nutation.catalogue.invariant.Seen;
import nutation.catalogue.people.Mirror;
import nutation.catalogue.people.Shift;
import nutation.catalogue.people.Worse;
import nutation.catalogue.rules.Weeks;
import nutation.engine.Coach;
import nutation.engine.allowed.Allowed;
import nutation.engine.allowed.AllowedUses;
import nutation.engine.clearance.Level;
import nutation.engine.day.Day;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Screening;
import nutation.engine.diary.SetDone;
import nutation.engine.fixtures.Draws;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// All of them.
final class Relations {
    /// How long a score is looked at: what it takes away has an end.
    private static final int DAYS_AFTER_A_SCORE = 10;

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Chatham"),
            ZoneId.of("Pacific/Pago_Pago"),
            ZoneId.of("Asia/Kolkata"));

    /// Three words or more in quotes: a sentence, not a code and not a source.
    private static final Pattern SENTENCE = Pattern.compile("\"[^\"]* [^\"]* [^\"]*\"");

    private Relations() {}

    static final List<Relation> ALL = List.of(
            new Relation("P", "a higher score never gives more", Relations::higherScore),
            new Relation("G", "one flag or condition more never restricts less", Relations::flag),
            new Relation("D1", "all dates and zones shifted, the plan is the same", Relations::shifted),
            new Relation("D1", "the order of the entries does not matter", (draws, entries, day) -> {
                return same(day.text(), at(draws.shuffled(entries), day.date()).text());
            }),
            new Relation("D1", "a history continued entry by entry is the one from scratch", Relations::continued),
            new Relation("S13", "left and right mirrored, the plan is mirrored", (draws, entries, day) -> {
                Day mirror = at(Mirror.of(entries), day.date());
                return same(Plan.of(day, UnaryOperator.identity()), Plan.of(mirror, Mirror::of));
            }),
            new Relation("L6", "the plan is told in codes: no language has a part in it", (draws, entries, day) -> {
                var sentence = SENTENCE.matcher(day.text());
                return sentence.find() ? sentence.group() : null;
            }));

    static Day at(List<Entry> entries, int date) {
        return Coach.day(Weeks.CATALOGUE, History.of(entries), date);
    }

    private static @Nullable String same(Object one, Object other) {
        return one.equals(other) ? null : one + "\n  is not\n  " + other;
    }

    private static @Nullable String higherScore(Draws draws, List<Entry> entries, Day day) {
        SetDone set = Worse.scored(entries);
        if (set == null || day.date() - set.at().date() > DAYS_AFTER_A_SCORE) {
            return Relation.NO_PAIR;
        }
        Worse.Twin twin = Worse.score(entries, set, draws);
        Day worse = at(twin.entries(), day.date());
        Seen one = new Seen(Weeks.CATALOGUE, entries, History.of(entries), day);
        Seen other = new Seen(Weeks.CATALOGUE, twin.entries(), History.of(twin.entries()), worse);
        for (Seen.Shown more : other.shown()) {
            for (Seen.Shown less : one.shown()) {
                boolean there = more.use().exercise().equals(set.exercise())
                        && more.use().id().equals(set.use())
                        && Appeared.touch(more.side(), set.side());
                boolean both = there
                        && more.ref().equals(less.ref())
                        && more.side() == less.side()
                        && more.session().kind() == less.session().kind();
                if (both && more.rung().number() > less.rung().number()) {
                    return set + "\n  as " + twin.changed() + "\n  gives " + more + " instead of " + less;
                }
            }
        }
        return looser(day, worse, twin.changed());
    }

    private static @Nullable String flag(Draws draws, List<Entry> entries, Day day) {
        List<Screening> told = entries.stream()
                .filter(each -> each instanceof Screening && each.at().date() <= day.date())
                .map(Screening.class::cast)
                .toList();
        if (told.isEmpty()) {
            return Relation.NO_PAIR;
        }
        Worse.Twin twin = Worse.flag(entries, told.get(told.size() - 1), draws);
        Day worse = at(twin.entries(), day.date());
        List<Allowed> before = AllowedUses.on(Weeks.CATALOGUE, History.of(entries), day.date(), false);
        List<Allowed> after = AllowedUses.on(Weeks.CATALOGUE, History.of(twin.entries()), day.date(), false);
        for (int i = 0; i < before.size(); i++) {
            Allowed less = before.get(i);
            Allowed more = after.get(i);
            if (!within(more, less)) {
                return twin.changed() + "\n  gives " + more + "\n  instead of " + less;
            }
        }
        // S10: nothing fits, so nothing opens; but where conditions take the full session away, the best kind left does
        // count as full. One condition more may end such a keep, and no other.
        return keptByNothingFits(day) ? null : looser(day, worse, twin.changed());
    }

    private static boolean keptByNothingFits(Day day) {
        return day.clearance().level() == Level.KEEP
                && day.clearance().reasons().stream()
                        .filter(each -> !each.code().equals("item-checked"))
                        .allMatch(each -> each.rule().equals("S10"));
    }

    /// Whether each side of one stands in the other, no higher.
    private static boolean within(Allowed more, Allowed less) {
        for (int i = 0; i < more.sides().size(); i++) {
            int there = less.sides().indexOf(more.sides().get(i));
            if (there < 0
                    || more.rungs().get(i).number() > less.rungs().get(there).number()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String looser(Day day, Day worse, Entry changed) {
        boolean looser = worse.clearance().level().compareTo(day.clearance().level()) > 0
                || worse.kind().kind().compareTo(day.kind().kind()) > 0
                || worse.stage().number() > day.stage().number();
        return looser
                ? changed + "\n  gives " + worse.clearance().level() + " " + worse.kind() + "\n  instead of "
                        + day.clearance().level() + " " + day.kind()
                : null;
    }

    private static @Nullable String shifted(Draws draws, List<Entry> entries, Day day) {
        List<Entry> here = new Shift(0, ZoneId.of("UTC")).of(entries);
        Shift shift = new Shift(draws.between(-3_000, 30_000), draws.pick(ZONES));
        List<String> one = Plan.of(at(here, day.date()), UnaryOperator.identity());
        List<String> other = Plan.of(at(shift.of(here), day.date() + shift.days()), UnaryOperator.identity());
        String word = same(one, other);
        return word == null ? null : shift + ": " + word;
    }

    private static @Nullable String continued(Draws draws, List<Entry> entries, Day day) {
        int from = draws.between(Math.max(0, entries.size() - 30), entries.size());
        History grown = History.of(entries.subList(0, from));
        for (Entry each : entries.subList(from, entries.size())) {
            Coach.day(Weeks.CATALOGUE, grown, day.date());
            grown = grown.with(each);
        }
        return same(day.text(), Coach.day(Weeks.CATALOGUE, grown, day.date()).text());
    }
}
