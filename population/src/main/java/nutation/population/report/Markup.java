package nutation.population.report;

/// Elements in the making; all text and all values of attributes are escaped.
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /// Begins an element.
    ///
    /// @param attributes names and values in turn
    Markup open(String tag, String... attributes) {
        begin(tag, attributes);
        out.append('>');
        return this;
    }

    /// Ends an element.
    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /// An element with nothing in it, as SVG writes it.
    Markup empty(String tag, String... attributes) {
        begin(tag, attributes);
        out.append("/>");
        return this;
    }

    /// An element with text.
    Markup leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /// What is markup already.
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    private void begin(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escaped(attributes[i + 1])).append('"');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
