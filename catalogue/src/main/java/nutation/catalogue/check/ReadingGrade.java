package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;

/// Texts read easily: grade 6 for guidance, 5 for what is asked and said where safety hangs on it ([Readability]).
///
/// Words of the body and of the exercises count as one syllable: one cannot do without them. No library for it is
/// kept up in Java, and a measure is a line. Texts of one group are measured together, as a single short sentence
/// says nothing about a grade.
record ReadingGrade() implements TextCheck {
    static final double GUIDANCE = 6.0;
    static final double SAFETY = 5.0;

    /// A group of texts must have so many words to be measured.
    private static final int FEWEST_WORDS = 30;

    @Override
    public List<Finding> findings(Catalogue catalogue, Language language) {
        List<Finding> findings = new ArrayList<>();
        for (String group : List.of("exercise.", "use.", "rule.", "reason.", "cell.", "position.", "kind.")) {
            measure(group, language, GUIDANCE, findings);
        }
        for (String group : List.of("item.", "level.", "condition.")) {
            measure(group, language, SAFETY, findings);
        }
        for (Exercise each : catalogue.exercises()) {
            measure("exercise." + each.id() + ".", language, GUIDANCE, findings);
        }
        return findings;
    }

    /// @param group how the keys of the texts begin that are measured together
    static void measure(String group, Language language, double most, List<Finding> findings) {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, String> text : language.texts().entrySet()) {
            boolean prose = !text.getKey().contains(".alias.") && !text.getKey().endsWith(".name");
            if (text.getKey().startsWith(group) && prose) {
                String value = text.getValue().strip();
                all.append(value).append(value.matches(".*[.!?]$") ? " " : ". ");
            }
        }
        String text = all.toString();
        if (text.split("\\s+", -1).length >= FEWEST_WORDS) {
            double grade = Readability.of(language.code()).grade(text, language.bodyWords());
            if (grade > most) {
                findings.add(new Finding(
                        language.where(group + "*"),
                        String.format(Locale.ROOT, "reading grade %.1f", grade),
                        "At most " + most + ": shorter sentences, shorter words."));
            }
        }
    }
}
