package nutation.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.CatalogueReader;
import nutation.engine.explain.Sentences;
import nutation.engine.explain.Texts;
import nutation.engine.json.JsonRefused;

/// The compiled catalogue as it comes with this jar.
public final class Compiled {
    private Compiled() {}

    /// The catalogue.
    public static Catalogue catalogue() {
        try {
            return CatalogueReader.read(text("catalogue.json"));
        } catch (JsonRefused e) {
            throw damaged("catalogue.json", e);
        }
    }

    /// The sentences of a language.
    ///
    /// @param language `en`
    public static Sentences sentences(String language) {
        String file = "text." + language + ".json";
        try {
            return Sentences.of(Texts.read(text(file)));
        } catch (JsonRefused e) {
            throw damaged(file, e);
        }
    }

    /// One of the compiled files as text: `catalogue.json`, `motion.json`, `text.en.json`, `learn.json`,
    /// `learn.en.json`, `paper.en.json`, `manifest.json`.
    public static String text(String file) {
        try (InputStream in = Compiled.class.getResourceAsStream("/nutation/catalogue/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + file + "; build it again with ./nutation build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException damaged(String file, JsonRefused e) {
        return new IllegalStateException(file + " in the jar is damaged at " + e.path() + "; build it again", e);
    }
}
