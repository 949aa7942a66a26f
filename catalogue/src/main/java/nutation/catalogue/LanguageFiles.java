package nutation.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nutation.catalogue.check.Language;

/// Finds the languages of the catalogue: each has a file in the folder `words`, and texts under the same name.
final class LanguageFiles {
    private static final String ENGLISH = "en";

    private LanguageFiles() {}

    /// All languages, English first: what the others are held against.
    static List<Language> read(Path data) throws BadData {
        List<Language> languages = new ArrayList<>();
        languages.add(read(data, ENGLISH));
        for (Path each : CatalogueJson.files(data.resolve("words"))) {
            String code = each.getFileName().toString().replace(".yaml", "");
            if (!code.equals(ENGLISH)) {
                languages.add(read(data, code));
            }
        }
        return languages;
    }

    private static Language read(Path data, String code) throws BadData {
        String file = "words/" + code + ".yaml";
        Node words = new Node(Yaml.read(data.resolve(file)), file);
        return new Language(code, TextJson.of(data, code), words.texts("banned"), words.texts("body"));
    }
}
