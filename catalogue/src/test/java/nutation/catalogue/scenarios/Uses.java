package nutation.catalogue.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nutation.catalogue.rules.Weeks;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.Item;
import nutation.engine.catalogue.Kind;
import nutation.engine.catalogue.Use;
import org.jspecify.annotations.Nullable;

/// The names that a scenario may use, from the catalogue.
final class Uses {
    private Uses() {}

    /// The use of a short name: `pelvic-tilt` (it has one), `pulses` (no other has this name), or
    /// `figure-4/hold`; null where there is none or more than one.
    static @Nullable Use named(String name) {
        Use found = null;
        for (Exercise exercise : Weeks.CATALOGUE.exercises()) {
            for (Use use : exercise.uses()) {
                boolean only = exercise.uses().size() == 1 && exercise.id().equals(name);
                if (use.ref().equals(name)) {
                    return use;
                }
                if (only || use.id().equals(name)) {
                    if (found != null) {
                        return null;
                    }
                    found = use;
                }
            }
        }
        return found;
    }

    static @Nullable String exercise(String name) {
        return Weeks.CATALOGUE.exercise(name) == null ? null : name;
    }

    /// Every exercise of a session but these.
    static List<String> allBut(List<String> kept) {
        List<String> others = new ArrayList<>();
        for (Exercise exercise : Weeks.CATALOGUE.exercises()) {
            boolean led = exercise.uses().stream().anyMatch(each -> each.kind() != Kind.AEROBIC);
            if (led && !kept.contains(exercise.id())) {
                others.add(exercise.id());
            }
        }
        return others;
    }

    static List<String> items() {
        return Weeks.CATALOGUE.items().stream().map(Item::id).toList();
    }

    static List<String> conditions() {
        List<String> all = new ArrayList<>();
        Weeks.CATALOGUE.conditions().forEach(each -> all.add(each.id()));
        all.add("pregnancy");
        return all;
    }

    static List<String> things() {
        TreeSet<String> things = new TreeSet<>();
        Weeks.CATALOGUE.exercises().forEach(each -> {
            things.addAll(each.equipment());
            things.addAll(each.anyOf());
        });
        return List.copyOf(things);
    }

    static List<String> purposes() {
        TreeSet<String> purposes = new TreeSet<>();
        Weeks.CATALOGUE.exercises().forEach(each -> purposes.addAll(each.purposes()));
        return List.copyOf(purposes);
    }
}
