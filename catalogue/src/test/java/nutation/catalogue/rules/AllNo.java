package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.catalogue.Condition;
import nutation.engine.catalogue.Item;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Has;

/// What somebody answers with whom nothing is the matter, and the same with something changed.
public final class AllNo {
    private AllNo() {}

    /// No to every item, or to those of the short check.
    public static SortedMap<String, Answered> answers(boolean check) {
        TreeMap<String, Answered> answers = new TreeMap<>();
        for (Item item : Weeks.CATALOGUE.items()) {
            if (!check || item.inCheck()) {
                answers.put(item.id(), Answered.NO);
            }
        }
        return answers;
    }

    /// No condition at all.
    public static SortedMap<String, Has> conditions() {
        TreeMap<String, Has> conditions = new TreeMap<>();
        for (Condition condition : Weeks.CATALOGUE.conditions()) {
            if (!condition.id().startsWith("pregnancy")) {
                conditions.put(condition.id(), Has.NO);
            }
        }
        conditions.put("pregnancy", Has.NO);
        return conditions;
    }

    /// The same with one value changed.
    public static <V> SortedMap<String, V> with(SortedMap<String, V> map, String key, V value) {
        TreeMap<String, V> result = new TreeMap<>(map);
        result.put(key, value);
        return result;
    }

    /// The same with one left unanswered.
    static <V> SortedMap<String, V> without(SortedMap<String, V> map, String key) {
        TreeMap<String, V> result = new TreeMap<>(map);
        assertTrue(result.containsKey(key), key);
        result.remove(key);
        return result;
    }
}
