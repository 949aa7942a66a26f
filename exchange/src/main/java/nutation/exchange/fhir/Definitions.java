package nutation.exchange.fhir;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Exercise;
import nutation.engine.catalogue.StatedDose;
import nutation.engine.explain.Sentences;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.jspecify.annotations.Nullable;

/// The catalogue: a definition an exercise, with what each article says of it.
final class Definitions {
    private static final Pattern ADDRESS =
            Pattern.compile("urn:nutation:exercise:([a-z0-9-]+)(?:\\|([^#]*))?(?:#([a-z0-9-]+))?");

    private final Catalogue catalogue;
    private final Sentences sentences;

    Definitions(Catalogue catalogue, Sentences sentences) {
        this.catalogue = catalogue;
        this.sentences = sentences;
    }

    /// Where the definition of an exercise is found, with the catalogue's edition.
    static String canonical(Catalogue catalogue, String exercise) {
        return "urn:nutation:exercise:" + exercise + "|" + catalogue.version();
    }

    /// The same for one of its uses.
    static String canonical(Catalogue catalogue, String exercise, String use) {
        return canonical(catalogue, exercise) + "#" + use;
    }

    /// What an address names.
    ///
    /// @param edition of the catalogue, or empty
    /// @param use or empty
    record Named(String exercise, String edition, String use) {}

    /// Reads an address, or null where it is none of ours.
    static @Nullable Named named(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.matches()
                ? new Named(
                        matcher.group(1),
                        Objects.requireNonNullElse(matcher.group(2), ""),
                        Objects.requireNonNullElse(matcher.group(3), ""))
                : null;
    }

    List<ActivityDefinition> all() {
        return catalogue.exercises().stream().map(this::of).toList();
    }

    private ActivityDefinition of(Exercise exercise) {
        String key = "exercise." + exercise.id() + ".";
        ActivityDefinition definition = new ActivityDefinition()
                .setUrl("urn:nutation:exercise:" + exercise.id())
                .setVersion(catalogue.version())
                .setName(machineName(exercise.id()))
                .setTitle(sentences.text(key + "name"))
                .setStatus(Questionnaires.status(catalogue))
                .setExperimental(false)
                .setDescription(sentences.text(key + "summary"))
                .setUsage(steps(key))
                .setCode(new CodeableConcept().setText(sentences.text(key + "name")));
        definition.setId(exercise.id());
        for (StatedDose dose : exercise.doses()) {
            String article = dose.entry().substring(0, 2);
            definition
                    .addRelatedArtifact()
                    .setType(RelatedArtifactType.DERIVEDFROM)
                    .setLabel(dose.entry())
                    .setDisplay(sentences.text("source." + article + ".title"))
                    .setCitation(stated(dose));
        }
        return definition;
    }

    /// As the article writes it, with its lines.
    private String stated(StatedDose dose) {
        return sentences
                .text("fhir.stated")
                .replace("{hold}", said(dose.hold()))
                .replace("{reps}", said(dose.reps()))
                .replace("{sets}", said(dose.sets()))
                .replace("{lines}", dose.lines());
    }

    private String said(String dose) {
        String key = "stated." + dose;
        return sentences.has(key) ? sentences.text(key) : dose.matches("[0-9-]+") ? dose : "-";
    }

    private String steps(String key) {
        StringBuilder steps = new StringBuilder(sentences.text(key + "start"));
        for (int i = 1; sentences.has(key + "step." + i); i++) {
            steps.append("\n\n").append(i).append(". ").append(sentences.text(key + "step." + i));
        }
        return steps.toString();
    }

    /// `single-knee-to-chest` as `SingleKneeToChest`.
    private static String machineName(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }
}
