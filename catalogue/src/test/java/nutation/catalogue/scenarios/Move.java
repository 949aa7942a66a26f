package nutation.catalogue.scenarios;

import java.util.List;
import nutation.engine.catalogue.Use;
import nutation.engine.diary.Offered;
import org.jspecify.annotations.Nullable;

/// A move of today's session, by its name or by its place.
sealed interface Move {

    /// Whether this is the offered move.
    ///
    /// @param place 1 = the first of the session
    boolean is(int place, Offered offered);

    /// By name.
    record Named(Use use) implements Move {
        @Override
        public boolean is(int place, Offered offered) {
            return offered.exercise().equals(use.exercise()) && offered.use().equals(use.id());
        }

        @Override
        public String toString() {
            return use.ref();
        }
    }

    /// By its place in the session.
    record Nth(int number) implements Move {
        @Override
        public boolean is(int place, Offered offered) {
            return place == number;
        }
    }

    /// All of a part of the session.
    record Part(String section) implements Move {
        @Override
        public boolean is(int place, Offered offered) {
            return offered.reasons().stream()
                    .anyMatch(each -> each.rule().equals("S2") && each.code().equals(section));
        }
    }

    /// All from a place on.
    record From(int number) implements Move {
        @Override
        public boolean is(int place, Offered offered) {
            return place >= number;
        }
    }

    static @Nullable Object read(String word) {
        if (word.equals("each")) {
            return new From(1);
        }
        if (List.of("warm-up", "mobility", "strength", "closing").contains(word)) {
            return new Part(word);
        }
        int nth = List.of("first", "second", "third", "fourth").indexOf(word);
        if (nth >= 0) {
            return new Nth(nth + 1);
        }
        Use use = Uses.named(word);
        return use == null ? null : new Named(use);
    }
}
