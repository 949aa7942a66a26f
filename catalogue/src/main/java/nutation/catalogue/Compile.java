package nutation.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nutation.catalogue.check.Check;
import nutation.catalogue.check.Finding;
import nutation.catalogue.check.Language;
import nutation.catalogue.check.TextCheck;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.CatalogueReader;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;

/// The compile-and-check step: YAML in, checked and canonical JSON out, read back with the engine's own reader.
public final class Compile {
    private final JsonObject json;
    private final Catalogue catalogue;
    private final List<Language> languages;
    private final JsonObject motion;
    private final Learn learn;
    private final Paper paper;
    private final List<Finding> findings;

    private Compile(
            JsonObject json,
            Catalogue catalogue,
            List<Language> languages,
            JsonObject motion,
            Learn learn,
            Paper paper,
            List<Finding> findings) {
        this.json = json;
        this.motion = motion;
        this.learn = learn;
        this.paper = paper;
        this.catalogue = catalogue;
        this.languages = List.copyOf(languages);
        this.findings = findings;
    }

    /// Compiles `data` into `out`; ends the process with 1 where something has to be mended.
    ///
    /// @param args data folder, folder for the result
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("Usage: Compile DATA OUT");
            System.exit(2);
        }
        try {
            Compile compiled = of(Path.of(args[0]));
            if (!compiled.findings.isEmpty()) {
                compiled.findings.forEach(each -> System.err.println("Finding: " + each));
                System.err.println(compiled.findings.size() + " findings; the catalogue was not written.");
                System.exit(1);
            }
            compiled.write(Path.of(args[1]));
        } catch (BadData e) {
            System.err.println("Finding: " + e.getMessage());
            System.exit(1);
        }
    }

    /// Compiles and checks, and writes nothing.
    static Compile of(Path data) throws BadData {
        List<Finding> findings = new ArrayList<>(Schemas.findings(data));
        JsonObject json = new CatalogueJson(data).build();
        Catalogue catalogue = read(json);
        for (Check check : Check.all()) {
            findings.addAll(check.findings(catalogue));
        }
        List<Language> languages = LanguageFiles.read(data);
        for (Language language : languages) {
            for (TextCheck check : TextCheck.all(languages.getFirst())) {
                findings.addAll(check.findings(catalogue, language));
            }
        }
        Learn learn = Learn.read(data, languages);
        findings.addAll(learn.findings(catalogue));
        Paper paper = Paper.read(data, languages);
        findings.addAll(paper.findings(catalogue));
        return new Compile(json, catalogue, languages, MotionJson.of(data), learn, paper, findings);
    }

    private static Catalogue read(JsonObject json) throws BadData {
        try {
            return CatalogueReader.read(json.text());
        } catch (JsonRefused e) {
            throw new BadData("The engine refuses the catalogue: " + e.code() + " at " + e.path() + ", found "
                    + e.value() + ", expected " + e.expected());
        }
    }

    private void write(Path out) throws IOException {
        Files.createDirectories(out);
        JsonObject.Builder hashes = JsonObject.build();
        write(out, "catalogue.json", json.text(), hashes);
        write(out, "motion.json", motion.text(), hashes);
        write(out, "learn.json", learn.json().text(), hashes);
        write(out, "text", languages, hashes);
        write(out, "learn", learn.languages(), hashes);
        write(out, "paper", paper.languages(), hashes);
        String manifest = JsonObject.build()
                .with("version", catalogue.version())
                .with("sha256", hashes.done())
                .done()
                .text();
        Files.writeString(out.resolve("manifest.json"), manifest + "\n");
    }

    private static void write(Path out, String name, List<Language> languages, JsonObject.Builder hashes)
            throws IOException {
        for (Language each : languages) {
            String texts = TextJson.json(each.texts()).text();
            write(out, name + "." + each.code() + ".json", texts, hashes);
        }
    }

    private static void write(Path out, String name, String text, JsonObject.Builder hashes) throws IOException {
        String whole = text + "\n";
        Files.writeString(out.resolve(name), whole);
        hashes.with(name, Sha256.of(whole));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    List<Finding> findings() {
        return findings;
    }
}
