package nutation.server.day;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nutation.engine.Coach;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.CatalogueReader;
import nutation.engine.history.History;
import nutation.engine.json.JsonRefused;

/// The engine, with the compiled catalogue from the class path. The one place of the server that knows `Coach`.
public final class EngineCoaching implements Coaching {
    private static final String RESOURCE = "nutation/catalogue/catalogue.json";

    private final Catalogue catalogue;

    EngineCoaching(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Reads the catalogue that was built with the program.
    ///
    /// @throws IllegalStateException when the program was built without one, or with one that its engine
    ///     refuses
    public static EngineCoaching fromClassPath() {
        try (InputStream in = EngineCoaching.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("This program was built without " + RESOURCE + "; build it again.");
            }
            return new EngineCoaching(CatalogueReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonRefused e) {
            throw new IllegalStateException("The engine refuses " + RESOURCE + "; build the program again.", e);
        }
    }

    @Override
    public String version() {
        return Coach.ENGINE;
    }

    @Override
    public String catalogue() {
        return catalogue.version();
    }

    @Override
    public String day(History history, int date) {
        return Coach.day(catalogue, history, date).text();
    }
}
