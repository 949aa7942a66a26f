package nutation.population.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Offered;
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

    /// Of one use on one side.
    private static final class Sums {
        /// The use, where it has a ladder and the catalogue still knows it.
        private final @Nullable Use use;

        private int sets;
        private int painful;
        private int red;
        private int numb;
        private int rung;

        Sums(@Nullable Use use) {
            this.use = use == null || use.rungs().isEmpty() ? null : use;
        }

        int rung(@Nullable Offered offered) {
            return offered == null || use == null ? 0 : Steps.of(use, offered).number();
        }
    }

    void add(Course course) {
        for (Attempt each : course.attempts()) {
            AnswerClass answer = each.answer();
            if (answer != null) {
                UseSide key = new UseSide(each.exercise(), each.use(), each.side());
                Sums done = sums.computeIfAbsent(key, of -> new Sums(catalogue.use(of.exercise(), of.use())));
                done.sets++;
                done.painful += answer == AnswerClass.PAINFUL ? 1 : 0;
                done.red += answer == AnswerClass.RED ? 1 : 0;
                done.numb += answer == AnswerClass.NUMB ? 1 : 0;
                done.rung = Math.max(done.rung, done.rung(each.offered()));
            }
        }
    }

    List<UseRow> rows() {
        List<UseRow> rows = new ArrayList<>();
        sums.forEach((key, done) -> rows.add(new UseRow(
                key.exercise(), key.use(), key.side(), done.sets, done.painful, done.red, done.numb, done.rung)));
        return rows;
    }

    int sets() {
        int sets = 0;
        for (Sums each : sums.values()) {
            sets += each.sets;
        }
        return sets;
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
        int climbed = 0;
        for (Sums each : sums.values()) {
            climbed += Math.max(0, each.rung - 1);
        }
        return climbed;
    }

    /// The highest rungs, in percent of all rungs of these uses and sides; absent where no ladder was begun.
    int dose() {
        int reached = 0;
        int all = 0;
        for (Sums each : sums.values()) {
            if (each.rung > 0 && each.use != null) {
                reached += each.rung;
                all += each.use.rungs().size();
            }
        }
        return all == 0 ? PersonRow.ABSENT : 100 * reached / all;
    }
}
