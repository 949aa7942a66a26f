package nutation.catalogue.check;

import java.util.Collection;
import java.util.Locale;

/// What a measure of reading counts in a text. Slots count as one short word.
///
/// @param sentences with at least one word
/// @param words all of them
/// @param syllables of all words
/// @param single words of one syllable
/// @param many words of three syllables or more
/// @param wide words of more than six letters
record Prose(int sentences, int words, int syllables, int single, int many, int wide) {

    /// Counts a text.
    ///
    /// @param text sentences that end with a full stop, a question mark, a colon and the like
    /// @param bodyWords words that count as one short syllable, in lower case
    /// @param syllables how many a word has
    static Prose of(String text, Collection<String> bodyWords, Syllables syllables) {
        Prose all = new Prose(0, 0, 0, 0, 0, 0);
        for (String sentence : text.replaceAll("\\{[^}]*}", "x").split("[.!?:;]+", -1)) {
            Prose one = new Prose(1, 0, 0, 0, 0, 0);
            for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)) {
                if (!word.isEmpty()) {
                    boolean body = bodyWords.contains(word);
                    one = one.and(body ? 1 : syllables.of(word), body ? 1 : word.length());
                }
            }
            all = one.words == 0 ? all : all.and(one);
        }
        return all;
    }

    private Prose and(int more, int letters) {
        return and(new Prose(0, 1, more, more == 1 ? 1 : 0, more >= 3 ? 1 : 0, letters > 6 ? 1 : 0));
    }

    private Prose and(Prose other) {
        return new Prose(
                sentences + other.sentences,
                words + other.words,
                syllables + other.syllables,
                single + other.single,
                many + other.many,
                wide + other.wide);
    }

    double wordsASentence() {
        return (double) words / sentences;
    }

    double syllablesAWord() {
        return (double) syllables / words;
    }

    /// So many words of a hundred.
    double percent(int some) {
        return 100.0 * some / words;
    }
}
