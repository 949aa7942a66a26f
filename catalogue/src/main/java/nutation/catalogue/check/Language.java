package nutation.catalogue.check;

import java.util.List;
import java.util.SortedMap;

/// The texts of a language, and what its readers find easy.
///
/// @param code `en`
/// @param texts key to text
/// @param banned words and phrases that no text may hold, in lower case
/// @param bodyWords words of the body and of the exercises that one cannot do without; they count as short
public record Language(String code, SortedMap<String, String> texts, List<String> banned, List<String> bodyWords) {
    public Language {
        banned = List.copyOf(banned);
        bodyWords = List.copyOf(bodyWords);
    }

    /// Where a text stands, for a finding.
    String where(String key) {
        return "text/" + code + ".yaml " + key;
    }
}
