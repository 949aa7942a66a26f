package nutation.catalogue.scenarios;

import org.jspecify.annotations.Nullable;

/// Resting pain of left, right and centre; null where it was not told.
record Pain(
        @Nullable Integer left,
        @Nullable Integer right,
        @Nullable Integer centre) {
    /// What a person tells where the scenario says nothing else.
    static final Pain USUAL = new Pain(2, 1, 0);

    private static final String SCORE = "(10|[0-9])";

    /// `4/1/0`, `4/-/0` where a place was left open, or null where it is none of these.
    static @Nullable Pain read(String word) {
        String[] parts = word.split("/", -1);
        boolean three = parts.length == 3;
        for (String each : parts) {
            three &= each.equals("-") || each.matches(SCORE);
        }
        return three ? new Pain(score(parts[0]), score(parts[1]), score(parts[2])) : null;
    }

    /// `4` for the left and the rest as in `usual`, or all three.
    static @Nullable Pain read(String word, Pain usual) {
        return word.matches(SCORE) ? new Pain(Integer.valueOf(word), usual.right, usual.centre) : read(word);
    }

    private static @Nullable Integer score(String word) {
        return word.equals("-") ? null : Integer.valueOf(word);
    }
}
