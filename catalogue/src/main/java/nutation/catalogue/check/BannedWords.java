package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nutation.engine.catalogue.Catalogue;

/// No text holds a word that frightens, promises or misleads (safety.md section 7).
record BannedWords() implements TextCheck {
    @Override
    public List<Finding> findings(Catalogue catalogue, Language language) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, String> text : language.texts().entrySet()) {
            String words = " " + text.getValue().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}' ]", " ") + " ";
            for (String each : language.banned()) {
                if (words.contains(" " + each + " ")) {
                    findings.add(new Finding(
                            language.where(text.getKey()), "holds \"" + each + "\"", "Say it in other words."));
                }
            }
        }
        return findings;
    }
}
