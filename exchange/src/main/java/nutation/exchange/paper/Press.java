package nutation.exchange.paper;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nutation.catalogue.Compiled;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.history.History;
import nutation.engine.json.JsonRefused;
import nutation.figure.motion.Motions;
import org.jspecify.annotations.Nullable;

/// Prints: the door of this room. Reads the catalogue once, and may be kept and shared.
public final class Press {
    private final Catalogue catalogue;
    private final Motions motions;
    private final Map<String, Words> words = new ConcurrentHashMap<>();
    private final Map<Paper, Style> styles = new ConcurrentHashMap<>();

    private Press(Catalogue catalogue, Motions motions) {
        this.catalogue = catalogue;
        this.motions = motions;
    }

    /// A press for the catalogue that comes with this jar.
    public static Press open() {
        try {
            return new Press(Compiled.catalogue(), Motions.read(Compiled.text("motion.json")));
        } catch (JsonRefused e) {
            throw new IllegalStateException("motion.json in the jar is damaged at " + e.path() + "; build it again", e);
        }
    }

    /// The person's own plan, as PDF.
    ///
    /// @param date of printing, an epoch day
    /// @param language such as `en`
    /// @param address where the plan is to be found again, or null
    public byte[] handout(History history, int date, String language, Paper paper, @Nullable URI address) {
        return new Handout(catalogue, motions, words(language), style(paper))
                .pdf(history, date, address)
                .bytes();
    }

    /// One page of facts for a provider, as PDF.
    ///
    /// @param date of the letter, an epoch day
    /// @param language such as `en`
    public byte[] letter(History history, int date, String language, Paper paper) {
        return new LetterPage(catalogue, words(language), style(paper))
                .pdf(history, date)
                .bytes();
    }

    /// What the plan is called in a language, for the name of a file.
    public String handoutTitle(String language) {
        return words(language).text("paper.handout.title");
    }

    /// What the letter is called in a language, for the name of a file.
    public String letterTitle(String language) {
        return words(language).text("paper.letter.title");
    }

    private Words words(String language) {
        return words.computeIfAbsent(language, Words::of);
    }

    private Style style(Paper paper) {
        return styles.computeIfAbsent(paper, Style::of);
    }
}
