package nutation.engine.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Start;
import nutation.engine.diary.SessionKind;

/// The composer's slow twin: writes down every selection in every order, keeps those that break no rule, and takes
/// the best. Each rule is one line; nothing is clever.
final class SlowComposer {
    private static final List<Section> SECTIONS =
            List.of(Section.WARM_UP, Section.MOBILITY, Section.STRENGTH, Section.CLOSING);

    /// The smaller the better.
    private final Comparator<List<Placed>> order = Comparator.<List<Placed>>comparingInt(this::size)
            .thenComparingInt(items -> -Math.min(1, count(items, Section.MOBILITY)))
            .thenComparingInt(items -> -count(items, Section.CLOSING))
            .thenComparingInt(items -> -days(items))
            .thenComparingInt(SlowComposer::changes)
            .thenComparingInt(items -> -tolerance(items))
            .thenComparing(SlowComposer::preferences)
            .thenComparing(SlowComposer::names);

    private final Request request;
    private boolean tiltIsBoth;
    private List<Placed> best = List.of();

    private SlowComposer(Request request) {
        this.request = request;
    }

    static List<Placed> compose(Request request) {
        SlowComposer composer = new SlowComposer(request);
        composer.extend(List.of());
        if (composer.best.isEmpty() && request.kind() == SessionKind.FULL) {
            composer.tiltIsBoth = true;
            composer.extend(List.of());
        }
        return composer.best;
    }

    private void extend(List<Placed> items) {
        if (!items.isEmpty() && whole(items) && (best.isEmpty() || order.compare(items, best) < 0)) {
            best = items;
        }
        for (Section section : SECTIONS) {
            for (Candidate candidate : request.candidates()) {
                List<Placed> more = new ArrayList<>(items);
                more.add(new Placed(section, candidate));
                if (allowed(more)) {
                    extend(more);
                }
            }
        }
    }

    /// Rules that a session which has broken them never mends.
    private boolean allowed(List<Placed> items) {
        Placed last = items.get(items.size() - 1);
        for (Placed each : items.subList(0, items.size() - 1)) {
            boolean sameExercise = each.candidate()
                    .use()
                    .exercise()
                    .equals(last.candidate().use().exercise());
            boolean bothEnds = each.section() == Section.WARM_UP && last.section() == Section.CLOSING;
            boolean sameUse = each.candidate() == last.candidate();
            if (each.section().compareTo(last.section()) > 0 || sameUse || sameExercise && !bothEnds) {
                return false;
            }
        }
        return fits(last)
                && items.size() <= Math.min(6, request.most())
                && items.stream().filter(each -> each.candidate().isNew()).count() <= request.newAllowed()
                && (request.kind() == SessionKind.LIGHT || count(items, Section.WARM_UP) <= 2)
                && count(items, Section.CLOSING) <= 1
                && seconds(items) <= request.seconds();
    }

    private static int seconds(List<Placed> items) {
        int seconds = 0;
        Start at = Start.STANDING;
        for (Placed each : items) {
            Candidate candidate = each.candidate();
            seconds += PositionChange.seconds(at, candidate.start())
                    + 8
                    + candidate.rung().totalSeconds();
            at = candidate.start();
        }
        return seconds;
    }

    private boolean fits(Placed placed) {
        Candidate candidate = placed.candidate();
        boolean easy = Roles.WARM_UP.contains(candidate.ref());
        if (request.kind() == SessionKind.LIGHT) {
            boolean lying =
                    request.candidates().stream().anyMatch(each -> each.start().onTheBack());
            List<String> set = lying ? LightSet.LYING : LightSet.NOT_ON_THE_BACK;
            return set.contains(candidate.ref()) && placed.section() == (easy ? Section.WARM_UP : Section.STRENGTH);
        }
        boolean mobile = candidate.use().fills(Kind.MOBILITY);
        return candidate.rung().totalSeconds() * 3 <= request.seconds()
                && switch (placed.section()) {
                    case WARM_UP -> easy;
                    case MOBILITY -> mobile;
                    case STRENGTH -> candidate.use().fills(Kind.STRENGTH);
                    case CLOSING -> mobile && candidate.rung().hold() >= 15;
                    case COMFORT -> false;
                };
    }

    private boolean whole(List<Placed> items) {
        return request.kind() == SessionKind.LIGHT
                || count(items, Section.WARM_UP) > 0
                        && (count(items, Section.STRENGTH) > 0 || tiltIsBoth && tilt(items));
    }

    private static boolean tilt(List<Placed> items) {
        return items.stream()
                .anyMatch(each -> each.section() == Section.WARM_UP
                        && each.candidate().use().fills(Kind.STRENGTH));
    }

    private static int count(List<Placed> items, Section section) {
        return (int) items.stream().filter(each -> each.section() == section).count();
    }

    /// In a light session all that fit, in a full one no matter.
    private int size(List<Placed> items) {
        return request.kind() == SessionKind.LIGHT ? -items.size() : 0;
    }

    private int days(List<Placed> items) {
        return request.overdue().stream()
                .filter(each -> items.stream()
                        .anyMatch(item -> item.candidate().purposes().contains(each.purpose())))
                .mapToInt(Overdue::days)
                .sum();
    }

    private static int changes(List<Placed> items) {
        int changes = 0;
        Start at = Start.STANDING;
        for (Placed each : items) {
            changes += each.candidate().start() == at ? 0 : 1;
            at = each.candidate().start();
        }
        return changes;
    }

    private static int tolerance(List<Placed> items) {
        return items.stream().mapToInt(each -> each.candidate().tolerance()).sum();
    }

    private static String preferences(List<Placed> items) {
        StringBuilder text = new StringBuilder();
        items.stream()
                .filter(each -> each.section() == Section.WARM_UP)
                .forEach(each ->
                        text.append(Roles.WARM_UP.indexOf(each.candidate().ref())));
        return text.toString();
    }

    /// Names in playing order; a space sorts before every character of a name, so that a shorter list comes
    /// first.
    private static String names(List<Placed> items) {
        StringBuilder text = new StringBuilder();
        items.forEach(each -> text.append(' ')
                .append(each.candidate().ref())
                .append(' ')
                .append(each.section().ordinal()));
        return text.toString();
    }
}
