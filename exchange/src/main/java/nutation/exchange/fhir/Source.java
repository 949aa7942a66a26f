package nutation.exchange.fhir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.diary.At;
import nutation.engine.diary.Coded;
import nutation.engine.diary.Dates;
import nutation.engine.diary.Entry;
import nutation.engine.explain.Sentences;
import nutation.engine.history.History;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;

/// What all resources are made from.
///
/// @param date up to which date the diary is told, an epoch day
/// @param sentences the language of what people read
record Source(Catalogue catalogue, History history, int date, Sentences sentences) {

    /// The pseudonym: it comes from the first entry of the diary and names nobody.
    String patient() {
        return patient(history);
    }

    static String patient(History history) {
        return made(history, "patient");
    }

    /// An id for something that no entry stands for; the same diary has the same one for ever.
    String made(String what) {
        return made(history, what);
    }

    private static String made(History history, String what) {
        String first = history.size() == 0 ? "" : history.entries().getFirst().id();
        return UUID.nameUUIDFromBytes((first + "/" + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    Reference subject() {
        return new Reference("Patient/" + patient());
    }

    boolean withdrawn(Entry entry) {
        return history.withdrawn(entry.id());
    }

    /// Whether an entry is told: those that are dated later are not, yet.
    boolean tells(Entry entry) {
        return entry.at().date() <= date;
    }

    String text(String key) {
        return sentences.text(key);
    }

    CodeableConcept concept(String key) {
        return new CodeableConcept().setText(text(key));
    }

    /// The text of a code, such as `side.left`.
    CodeableConcept concept(String group, Coded code) {
        return concept(group + "." + code.code());
    }

    /// The name of an exercise, or its id where an older or newer catalogue had it.
    String exercise(String id) {
        String key = "exercise." + id + ".name";
        return sentences.has(key) ? text(key) : id;
    }

    /// Where the catalogue's definition of an exercise is found; the diary may name one that it has no more.
    boolean knows(String exercise) {
        return catalogue.exercise(exercise) != null;
    }

    static DateTimeType at(At at) {
        return new DateTimeType(at.text());
    }

    static DateTimeType on(int date) {
        return new DateTimeType(Dates.text(date));
    }
}
