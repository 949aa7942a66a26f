package nutation.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.AerobicAnswer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Coded;
import nutation.engine.diary.Has;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.SessionEnd;
import nutation.engine.explain.Sentences;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;

/// The closed answers for which no standard code says the same: our own code system, sent along.
final class OwnCodes {
    static final String SYSTEM = "urn:nutation:codes";

    static final Group ANSWER = new Group("answer", Answered.values());
    static final Group HAS = new Group("has", Has.values());
    static final Group OUTING = new Group("outing", AerobicAnswer.values());
    static final Group OUTCOME = new Group("outcome", ReviewOutcome.values());
    static final Group END = new Group("end", SessionEnd.values());

    private static final List<Group> ALL = List.of(ANSWER, HAS, OUTING, OUTCOME, END);

    private OwnCodes() {}

    /// A group of codes: its name is the beginning of each.
    record Group(String name, List<Coded> codes) {
        Group(String name, Coded... codes) {
            this(name, List.of(codes));
        }

        List<Coding> codings(Sentences sentences) {
            return codes.stream().map(each -> coding(each, sentences)).toList();
        }

        Coding coding(Coded code, Sentences sentences) {
            String key = name + "." + code.code();
            return new Coding(SYSTEM, key, sentences.text("fhir." + key));
        }

        CodeableConcept concept(Coded code, Sentences sentences) {
            Coding coding = coding(code, sentences);
            return new CodeableConcept(coding).setText(coding.getDisplay());
        }
    }

    /// A rung of a ladder by its number; which dose that is, the catalogue's edition says.
    static Coding rung(int number, Sentences sentences) {
        String display = sentences.text("fhir.rung").replace("{number}", String.valueOf(number));
        return new Coding(SYSTEM, "rung." + number, display);
    }

    static CodeSystem system(Sentences sentences, Catalogue catalogue) {
        CodeSystem system = new CodeSystem()
                .setUrl(SYSTEM)
                .setVersion(catalogue.version())
                .setName("NutationCodes")
                .setTitle("Nutation")
                .setStatus(PublicationStatus.ACTIVE)
                .setExperimental(false)
                .setCaseSensitive(true)
                .setContent(CodeSystem.CodeSystemContentMode.COMPLETE);
        system.setId("nutation-codes");
        List<Coding> all = new ArrayList<>();
        ALL.forEach(each -> all.addAll(each.codings(sentences)));
        for (int number = 1; number <= longestLadder(catalogue); number++) {
            all.add(rung(number, sentences));
        }
        for (Coding each : all) {
            system.addConcept().setCode(each.getCode()).setDisplay(each.getDisplay());
        }
        return system;
    }

    private static int longestLadder(Catalogue catalogue) {
        return catalogue.exercises().stream()
                .flatMap(each -> each.uses().stream())
                .mapToInt(each -> each.rungs().size())
                .max()
                .orElse(0);
    }
}
