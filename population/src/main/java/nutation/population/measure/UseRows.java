package nutation.population.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Use;
import nutation.engine.history.AnswerClass;
import nutation.engine.history.Attempt;
import nutation.engine.history.Course;
import nutation.engine.ladder.Steps;
import org.jspecify.annotations.Nullable;

/// What was done of each use on each side.
final class UseRows {
    private final Catalogue catalogue;
    private final SortedMap<UseSide, Sums> sums = new TreeMap<>();

    UseRows(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private static final class Sums {
        private int sets;
        private int painful;
        private int red;
        private int numb;
        private int rung;
    }

    void add(Course course) {
        for (Attempt each : course.attempts()) {
            AnswerClass answer = each.answer();
            if (answer != null) {
                UseSide key = new UseSide(each.exercise(), each.use(), each.side());
                Sums done = sums.computeIfAbsent(key, _ -> new Sums());
                done.sets++;
                done.painful += answer == AnswerClass.PAINFUL ? 1 : 0;
                done.red += answer == AnswerClass.RED ? 1 : 0;
                done.numb += answer == AnswerClass.NUMB ? 1 : 0;
                done.rung = Math.max(done.rung, rung(each));
            }
        }
    }

    private int rung(Attempt attempt) {
        Use use = use(attempt.exercise(), attempt.use());
        return attempt.offered() == null || use == null
                ? 0
                : Steps.of(use, attempt.offered()).number();
    }

    /// The use, where it has a ladder and the catalogue still knows it.
    private @Nullable Use use(String exercise, String id) {
        Use use = catalogue.use(exercise, id);
        return use == null || use.rungs().isEmpty() ? null : use;
    }

    List<UseRow> rows() {
        List<UseRow> rows = new ArrayList<>();
        sums.forEach((key, done) -> rows.add(new UseRow(
                key.exercise(), key.use(), key.side(), done.sets, done.painful, done.red, done.numb, done.rung)));
        return rows;
    }

    int sets() {
        return sums.values().stream().mapToInt(each -> each.sets).sum();
    }

    int uses() {
        int uses = 0;
        UseSide before = null;
        for (UseSide each : sums.keySet()) {
            boolean same = before != null
                    && before.exercise().equals(each.exercise())
                    && before.use().equals(each.use());
            uses += same ? 0 : 1;
            before = each;
        }
        return uses;
    }

    /// Rungs climbed above the first.
    int climbed() {
        return sums.values().stream()
                .mapToInt(each -> Math.max(0, each.rung - 1))
                .sum();
    }

    /// The highest rungs, in percent of all rungs of these uses and sides; absent where no ladder was begun.
    int dose() {
        int reached = 0;
        int all = 0;
        for (var each : sums.entrySet()) {
            Use use = use(each.getKey().exercise(), each.getKey().use());
            if (each.getValue().rung > 0 && use != null) {
                reached += each.getValue().rung;
                all += use.rungs().size();
            }
        }
        return all == 0 ? PersonRow.ABSENT : 100 * reached / all;
    }
}
