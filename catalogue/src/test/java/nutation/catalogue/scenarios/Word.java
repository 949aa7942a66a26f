package nutation.catalogue.scenarios;

import java.util.ArrayList;
import java.util.List;

/// A word of a scenario, with its place.
record Word(String file, int line, String text) {

    /// The words of a text, parted by white space.
    static List<Word> all(String file, int line, String text) {
        List<Word> words = new ArrayList<>();
        for (String each : text.strip().split("\\s+")) {
            if (!each.isEmpty()) {
                words.add(new Word(file, line, each));
            }
        }
        return words;
    }

    Typo typo(String expected) {
        return new Typo(file, line, text, expected);
    }
}
