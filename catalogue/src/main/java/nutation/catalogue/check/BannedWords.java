package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nutation.engine.catalogue.Catalogue;

/// No text holds a word that frightens, promises or misleads (safety.md section 7).
record BannedWords(List<String> banned) implements Check {
    @Override
    public List<Finding> findings(Catalogue catalogue, Map<String, String> texts) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String words = " " + text.getValue().toLowerCase(Locale.ROOT).replaceAll("[^a-z' ]", " ") + " ";
            for (String each : banned) {
                if (words.contains(" " + each + " ")) {
                    findings.add(new Finding(
                            "text/en.yaml " + text.getKey(), "holds \"" + each + "\"", "Say it in other words."));
                }
            }
        }
        return findings;
    }
}
