package nutation.population.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A whole page, in one file: no script, nothing from elsewhere.
///
/// @param lead the first sentences
/// @param notes what else has to be said before any number
/// @param facts how it came about: names and values, in order
public record Page(String title, String lead, List<String> notes, Map<String, String> facts, List<Section> sections) {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    /// The file.
    public String html() {
        Markup out =
                new Markup().raw("<!doctype html>\n").open("html", "lang", "en").open("head");
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        out.empty("meta", "name", "color-scheme", "content", "light dark");
        out.leaf("title", title).open("style").raw(style()).close("style").close("head");
        out.open("body").open("main").leaf("h1", title).leaf("p", lead, "class", "lead");
        notes.forEach(each -> out.leaf("p", each, "class", "note"));
        sections.forEach(each -> out.raw(each.markup()));
        out.open("footer").open("dl");
        facts.forEach((name, value) ->
                out.open("div").leaf("dt", name).leaf("dd", value).close("div"));
        out.close("dl").close("footer").close("main").close("body").close("html");
        return out.raw("\n").toString();
    }

    private static String style() {
        try (InputStream in = Page.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
