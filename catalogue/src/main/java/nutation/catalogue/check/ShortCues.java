package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nutation.engine.catalogue.Catalogue;

/// What the voice says while one moves is short: 15 words a sentence at most.
record ShortCues() implements TextCheck {
    static final int MOST_WORDS = 15;

    @Override
    public List<Finding> findings(Catalogue catalogue, Language language) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, String> text : language.texts().entrySet()) {
            if (text.getKey().contains(".cue")) {
                for (String sentence : text.getValue().split("[.!?]", -1)) {
                    int words = sentence.isBlank() ? 0 : sentence.strip().split("\\s+", -1).length;
                    if (words > MOST_WORDS) {
                        findings.add(new Finding(
                                language.where(text.getKey()), words + " words in a sentence", "At most 15."));
                    }
                }
            }
        }
        return findings;
    }
}
