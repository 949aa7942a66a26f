package nutation.catalogue.check;

import java.util.Collection;

/// How many years of school a text asks for, by the measure that is usual in its language.
enum Readability {
    /// Flesch-Kincaid: 0.39 x words a sentence + 11.8 x syllables a word - 15.59 (Kincaid and others 1975).
    ENGLISH("en", Syllables.ENGLISH) {
        @Override
        double grade(Prose prose) {
            return 0.39 * prose.wordsASentence() + 11.8 * prose.syllablesAWord() - 15.59;
        }
    },
    /// First Wiener Sachtextformel: 0.1935 x percent of words of three syllables or more + 0.1672 x words a
    /// sentence + 0.1297 x percent of words of more than six letters - 0.0327 x percent of words of one
    /// syllable - 0.875 (Bamberger and Vanecek 1984).
    GERMAN("de", Syllables.GERMAN) {
        @Override
        double grade(Prose prose) {
            return 0.1935 * prose.percent(prose.many())
                    + 0.1672 * prose.wordsASentence()
                    + 0.1297 * prose.percent(prose.wide())
                    - 0.0327 * prose.percent(prose.single())
                    - 0.875;
        }
    },
    /// Crawford: 0.049 x syllables in a hundred words - 0.205 x sentences in a hundred words - 3.407
    /// (Crawford 1984).
    SPANISH("es", Syllables.SPANISH) {
        @Override
        double grade(Prose prose) {
            return 0.049 * prose.percent(prose.syllables()) - 0.205 * prose.percent(prose.sentences()) - 3.407;
        }
    };

    private final String language;
    private final Syllables syllables;

    Readability(String language, Syllables syllables) {
        this.language = language;
        this.syllables = syllables;
    }

    /// The measure of a language.
    ///
    /// @throws IllegalArgumentException where there is none
    static Readability of(String language) {
        for (Readability each : values()) {
            if (each.language.equals(language)) {
                return each;
            }
        }
        throw new IllegalArgumentException(
                "There is no measure of reading for the language " + language + "; add it to Readability");
    }

    abstract double grade(Prose prose);

    /// The grade of a text; 0 where it has no words.
    double grade(String text, Collection<String> bodyWords) {
        Prose prose = Prose.of(text, bodyWords, syllables);
        return prose.words() == 0 ? 0 : grade(prose);
    }
}
