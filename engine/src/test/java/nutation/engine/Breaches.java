package nutation.engine;

import java.util.HashMap;
import java.util.Locale;

/// A sample that breaks the parity rules, so that the test over the class files can show that it notices.
final class Breaches {
    private Breaches() {}

    static String all(int value, int by) {
        HashMap<String, String> map = new HashMap<>();
        double half = value / 2.0;
        try {
            map.put("a", String.format(Locale.ROOT, "%d", value / by));
        } catch (ArithmeticException e) {
            map.put("b", e.getMessage() + half);
        }
        return String.valueOf(map.get("a"));
    }
}
