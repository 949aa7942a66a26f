package nutation.exchange.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// How a page looks: the style sheet, for one paper.
record Style(String sheet) {
    static Style of(Paper paper) {
        try (InputStream in = Objects.requireNonNull(Style.class.getResourceAsStream("paper.css"), "paper.css")) {
            String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Style("@page { size: " + paper.code() + "; }\n" + sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
