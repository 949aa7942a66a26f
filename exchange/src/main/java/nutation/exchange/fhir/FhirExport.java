package nutation.exchange.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.Entry;
import nutation.engine.explain.Sentences;
import nutation.engine.history.History;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/// A diary, its plan and the catalogue as FHIR R4.
public final class FhirExport {
    /// Where the resources are said to lie when nobody says otherwise.
    public static final String BASE = "http://localhost:7227/fhir";

    private static final FhirContext R4 = FhirContext.forR4Cached();

    private final List<Resource> resources;
    private final Instant now;

    private FhirExport(List<Resource> resources, Instant now) {
        this.resources = resources;
        this.now = now;
    }

    /// What is told of a diary up to a date.
    ///
    /// @param date an epoch day
    /// @param engine the engine's version
    /// @param snomed whether the handful of SNOMED CT codes is written
    /// @param now when this is written
    public static FhirExport of(
            Catalogue catalogue,
            History history,
            int date,
            Sentences sentences,
            String engine,
            boolean snomed,
            Instant now) {
        List<Resource> all =
                new ArrayList<>(ofDiary(catalogue, history, date, sentences, engine, snomed, now).resources);
        all.addAll(1, catalogue(catalogue, sentences));
        return new FhirExport(List.copyOf(all), now);
    }

    /// What belongs to nobody: the codes, the questionnaires and the exercises.
    ///
    /// @param now when this is written
    public static FhirExport ofCatalogue(Catalogue catalogue, Sentences sentences, Instant now) {
        return new FhirExport(List.copyOf(catalogue(catalogue, sentences)), now);
    }

    /// The diary and its plan alone, the person first; the parameters are those of [#of].
    public static FhirExport ofDiary(
            Catalogue catalogue,
            History history,
            int date,
            Sentences sentences,
            String engine,
            boolean snomed,
            Instant now) {
        Source source = new Source(catalogue, history, date, sentences);
        List<Resource> all = new ArrayList<>();
        Patient patient = new Patient();
        patient.setId(source.patient());
        all.add(patient);
        Plan plan = new Plan(source, snomed);
        List<Resource> derived = new ArrayList<>(plan.goals());
        derived.add(plan.carePlan());
        derived.addAll(new VitalSign(source).weeks());
        all.addAll(derived);
        Mapping mapping = new Mapping(source);
        for (Entry each : history.entries()) {
            if (source.tells(each)) {
                all.addAll(mapping.of(each));
            }
        }
        all.add(provenance(source, derived, engine, now));
        return new FhirExport(List.copyOf(all), now);
    }

    static List<Resource> catalogue(Catalogue catalogue, Sentences sentences) {
        List<Resource> all = new ArrayList<>();
        all.add(OwnCodes.system(sentences, catalogue));
        all.addAll(new Questionnaires(catalogue, sentences).all());
        all.addAll(new Definitions(catalogue, sentences).all());
        return all;
    }

    /// Who worked out what was not told: the engine, from this edition of the catalogue.
    private static Provenance provenance(Source source, List<Resource> derived, String engine, Instant now) {
        Provenance provenance = new Provenance().setRecorded(Date.from(now));
        provenance.setId(source.made("provenance"));
        derived.forEach(each -> provenance.addTarget(new Reference(each.fhirType() + "/" + each.getIdPart())));
        provenance.addAgent().getWho().setType("Device").setDisplay("Nutation engine " + engine);
        provenance
                .addEntity()
                .setRole(ProvenanceEntityRole.SOURCE)
                .getWhat()
                .setDisplay("Nutation catalogue " + source.catalogue().version());
        return provenance;
    }

    /// The id of the Patient whose diary it is: a pseudonym.
    public static String patient(History history) {
        return Source.patient(history);
    }

    /// All of them, in their order.
    public List<Resource> resources() {
        return resources;
    }

    /// How many resources there are.
    public int size() {
        return resources.size();
    }

    /// All of them as one collection.
    ///
    /// @param base where they are said to lie, without a slash at its end
    public Bundle bundle(String base) {
        Bundle bundle = new Bundle().setType(BundleType.COLLECTION).setTimestamp(Date.from(now));
        for (Resource each : resources) {
            bundle.addEntry()
                    .setFullUrl(base + "/" + each.fhirType() + "/" + each.getIdPart())
                    .setResource(each);
        }
        return bundle;
    }

    /// The collection as JSON.
    public String json(String base) {
        return parser().setPrettyPrint(true).encodeResourceToString(bundle(base));
    }

    /// One text for each type, a resource a line (NDJSON), as a bulk export has them.
    public SortedMap<String, String> ndjson() {
        SortedMap<String, StringBuilder> byType = new TreeMap<>();
        IParser parser = parser();
        for (Resource each : resources) {
            byType.computeIfAbsent(each.fhirType(), type -> new StringBuilder())
                    .append(parser.encodeResourceToString(each))
                    .append('\n');
        }
        SortedMap<String, String> texts = new TreeMap<>();
        byType.forEach((type, text) -> texts.put(type, text.toString()));
        return texts;
    }

    private static IParser parser() {
        return R4.newJsonParser();
    }
}
