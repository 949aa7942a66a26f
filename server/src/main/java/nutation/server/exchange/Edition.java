package nutation.server.exchange;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.explain.Sentences;
import nutation.exchange.paper.Press;
import org.jspecify.annotations.Nullable;

/// The catalogue, its sentences and the press: each is read when it is first wanted, as most diaries never leave.
public final class Edition {
    private final Map<String, Sentences> sentences = new ConcurrentHashMap<>();
    private volatile @Nullable Catalogue catalogue;
    private volatile @Nullable Press press;

    /// The catalogue of this program.
    public Catalogue catalogue() {
        Catalogue known = catalogue;
        if (known == null) {
            known = Compiled.catalogue();
            catalogue = known;
        }
        return known;
    }

    /// The sentences of a language.
    ///
    /// @param language such as `en`
    public Sentences sentences(String language) {
        return sentences.computeIfAbsent(language, Compiled::sentences);
    }

    Press press() {
        Press known = press;
        if (known == null) {
            // No window is opened, on no system.
            System.setProperty("java.awt.headless", "true");
            known = Press.open();
            press = known;
        }
        return known;
    }
}
