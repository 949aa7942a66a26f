package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;

/// Texts read easily: Flesch-Kincaid grade 6 for guidance, 5 for what is asked and said where safety hangs on it.
///
/// Grade = 0.39 x words a sentence + 11.8 x syllables a word - 15.59 (Kincaid 1975). Words of the body and of the
/// exercises count as one syllable: one cannot do without them. No library for it is kept up in Java, and the measure
/// is a line; syllables are counted as groups of vowels. Texts of one group are measured together, as a single short
/// sentence says nothing about a grade.
record ReadingGrade(List<String> bodyWords) implements Check {
    static final double GUIDANCE = 6.0;
    static final double SAFETY = 5.0;

    /// A group of texts must have so many words to be measured.
    private static final int FEWEST_WORDS = 30;

    @Override
    public List<Finding> findings(Catalogue catalogue, Map<String, String> texts) {
        List<Finding> findings = new ArrayList<>();
        for (String group : List.of("exercise.", "use.", "rule.", "reason.", "cell.", "position.", "kind.")) {
            measure(group, texts, GUIDANCE, findings);
        }
        for (String group : List.of("item.", "level.", "condition.")) {
            measure(group, texts, SAFETY, findings);
        }
        for (Exercise each : catalogue.exercises()) {
            measure("exercise." + each.id() + ".", texts, GUIDANCE, findings);
        }
        return findings;
    }

    private void measure(String group, Map<String, String> texts, double most, List<Finding> findings) {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            boolean prose = !text.getKey().contains(".alias.") && !text.getKey().endsWith(".name");
            if (text.getKey().startsWith(group) && prose) {
                String value = text.getValue().strip();
                all.append(value).append(value.matches(".*[.!?]$") ? " " : ". ");
            }
        }
        String text = all.toString();
        if (text.split("\\s+", -1).length >= FEWEST_WORDS) {
            double grade = grade(text);
            if (grade > most) {
                findings.add(new Finding(
                        "text/en.yaml " + group + "*",
                        String.format(Locale.ROOT, "reading grade %.1f", grade),
                        "At most " + most + ": shorter sentences, shorter words."));
            }
        }
    }

    double grade(String text) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (String sentence : text.replaceAll("\\{[^}]*}", "x").split("[.!?:;]+", -1)) {
            int before = words;
            for (String word : sentence.toLowerCase(Locale.ROOT).split("[^a-z']+", -1)) {
                if (!word.isEmpty()) {
                    words++;
                    syllables += bodyWords.contains(word) ? 1 : syllables(word);
                }
            }
            sentences += words > before ? 1 : 0;
        }
        return sentences == 0 || words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    static int syllables(String word) {
        int groups = 0;
        boolean vowel = false;
        for (int i = 0; i < word.length(); i++) {
            boolean now = "aeiouy".indexOf(word.charAt(i)) >= 0;
            groups += now && !vowel ? 1 : 0;
            vowel = now;
        }
        boolean silent = word.endsWith("e") && !word.endsWith("le") && groups > 1;
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
