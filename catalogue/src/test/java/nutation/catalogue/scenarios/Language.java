package nutation.catalogue.scenarios;

import java.util.ArrayList;
import java.util.List;

/// All phrases of one kind.
record Language<T>(List<Phrase<T>> phrases) {

    /// What the words say.
    ///
    /// @throws Typo at the word up to which any phrase could follow
    T understand(List<Word> words) {
        int furthest = -1;
        List<String> expected = new ArrayList<>();
        for (Phrase<T> phrase : phrases) {
            Phrase.Attempt<T> attempt = phrase.hear(words);
            T value = attempt.value();
            if (value != null) {
                return value;
            }
            if (attempt.understood() > furthest) {
                furthest = attempt.understood();
                expected.clear();
            }
            if (attempt.understood() == furthest && !expected.contains(attempt.expected())) {
                expected.add(attempt.expected());
            }
        }
        int at = Math.min(furthest, words.size() - 1);
        String after = furthest == words.size() ? "after it " : "";
        throw words.get(at).typo(after + String.join(" or ", expected));
    }
}
