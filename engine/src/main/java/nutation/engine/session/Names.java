package nutation.engine.session;

import java.util.ArrayList;
import java.util.List;

/// The last word between two sessions that are equally good: the warm-up's order of preference, then the names in
/// playing order; a use that two sections could hold goes to the earlier.
final class Names {
    private Names() {}

    /// Less than 0 where the first session goes before the second.
    static int compare(List<Placed> one, List<Placed> other) {
        int preference = compareAll(preferences(one), preferences(other));
        if (preference != 0) {
            return preference;
        }
        int both = Math.min(one.size(), other.size());
        for (int i = 0; i < both; i++) {
            int name = one.get(i)
                    .candidate()
                    .ref()
                    .compareTo(other.get(i).candidate().ref());
            int section = one.get(i).section().compareTo(other.get(i).section());
            if (name != 0 || section != 0) {
                return name != 0 ? name : section;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static List<Integer> preferences(List<Placed> items) {
        List<Integer> preferences = new ArrayList<>();
        for (Placed each : items) {
            if (each.section() == Section.WARM_UP) {
                preferences.add(Roles.preference(each.candidate().ref()));
            }
        }
        return preferences;
    }

    private static int compareAll(List<Integer> one, List<Integer> other) {
        int both = Math.min(one.size(), other.size());
        for (int i = 0; i < both; i++) {
            if (!one.get(i).equals(other.get(i))) {
                return Integer.compare(one.get(i), other.get(i));
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
