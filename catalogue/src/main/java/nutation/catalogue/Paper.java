package nutation.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nutation.catalogue.check.Finding;
import nutation.catalogue.check.Language;
import nutation.catalogue.check.ReadsEasily;
import nutation.catalogue.check.TextCheck;
import nutation.engine.catalogue.Catalogue;

/// What is said on paper only. The app does not need it, so it has files of its own.
///
/// @param languages with these texts, English first
record Paper(List<Language> languages) {
    private static final String GROUP = "paper";

    /// @param languages all of the catalogue, English first
    static Paper read(Path data, List<Language> languages) throws BadData {
        List<Language> read = new ArrayList<>();
        for (Language each : languages) {
            Path file = data.resolve("text").resolve(GROUP + "." + each.code() + ".yaml");
            read.add(new Language(each.code(), TextJson.of(GROUP, file), each.banned(), each.bodyWords()));
        }
        return new Paper(read);
    }

    List<Finding> findings(Catalogue catalogue) {
        List<TextCheck> checks = new ArrayList<>(TextCheck.anywhere(languages.getFirst()));
        checks.add(new ReadsEasily(GROUP + ".handout."));
        List<Finding> findings = new ArrayList<>();
        for (Language language : languages) {
            checks.forEach(each -> findings.addAll(each.findings(catalogue, language)));
        }
        return findings;
    }
}
