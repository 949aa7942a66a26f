package nutation.exchange.paper;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A page as a tree of HTML. Texts are nodes of the tree and never markup, so nothing has to be escaped.
final class Html {
    /// The type of the objects that are drawn.
    static final String DRAWN = "application/drawn";

    private final Document document;
    private final List<Drawn> drawings = new ArrayList<>();
    private Element at;

    /// An empty page.
    ///
    /// @param style the style sheet
    Html(String language, String title, String style) {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        at = document.createElement("html");
        at.setAttribute("lang", language);
        document.appendChild(at);
        in("head", "", () -> {
            leaf("title", "", title);
            leaf("style", "", style);
            meta("subject", title);
            meta("author", "Nutation");
        });
        at = (Element) at.appendChild(document.createElement("body"));
    }

    Document document() {
        return document;
    }

    /// Everything drawn, in the order of the objects' numbers.
    List<Drawn> drawings() {
        return drawings;
    }

    /// An element with what is put into it meanwhile.
    void in(String tag, String classes, Runnable content) {
        Element outer = at;
        at = open(tag, classes);
        content.run();
        at = outer;
    }

    /// An element with a text.
    void leaf(String tag, String classes, String text) {
        open(tag, classes).setTextContent(text);
    }

    /// A cell that heads a column (`col`) or a row (`row`).
    void head(String scope, String classes, String text) {
        open("th", classes, "scope", scope).setTextContent(text);
    }

    /// A cell that heads a column, in two lines.
    void twoLines(String classes, String upper, String lower) {
        Element outer = at;
        at = open("th", classes, "scope", "col");
        leaf("div", "", upper);
        leaf("div", "", lower);
        at = outer;
    }

    /// A cell that heads so many rows, and so many columns of heads.
    void head(int rows, int columns, String classes, String text) {
        open("th", classes, "scope", "row", "rowspan", String.valueOf(rows), "colspan", String.valueOf(columns))
                .setTextContent(text);
    }

    /// A list of short texts.
    void list(String tag, String classes, List<String> items) {
        in(tag, classes, () -> items.forEach(each -> leaf("li", "", each)));
    }

    /// A drawing.
    ///
    /// @param text what it shows, for those who do not see it
    void drawn(Drawn drawn, String classes, String text) {
        open("object", classes, "type", DRAWN, "data", String.valueOf(drawings.size()), "alt", text);
        drawings.add(drawn);
    }

    private void meta(String name, String content) {
        open("meta", "", "name", name, "content", content);
    }

    /// @param attributes names and values in turn
    private Element open(String tag, String classes, String... attributes) {
        Element element = document.createElement(tag);
        if (!classes.isEmpty()) {
            element.setAttribute("class", classes);
        }
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        at.appendChild(element);
        return element;
    }
}
