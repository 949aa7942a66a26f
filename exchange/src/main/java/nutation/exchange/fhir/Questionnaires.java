package nutation.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.Condition;
import nutation.engine.catalogue.Item;
import nutation.engine.explain.Sentences;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/// What is asked: before the start, before a session, and after three weeks.
final class Questionnaires {
    static final String PREGNANCY_WEEK = "pregnancy-week";
    static final String CONDITIONS = "conditions";
    static final String OUTCOME = "outcome";
    static final String JUDGEMENT = "judgement";

    private final Catalogue catalogue;
    private final Sentences sentences;

    Questionnaires(Catalogue catalogue, Sentences sentences) {
        this.catalogue = catalogue;
        this.sentences = sentences;
    }

    List<Questionnaire> all() {
        return List.of(screening(), check(), review());
    }

    /// Where a questionnaire is found: its canonical address with the catalogue's edition.
    String canonical(String name) {
        return "urn:nutation:questionnaire:" + name + "|" + catalogue.version();
    }

    private Questionnaire screening() {
        Questionnaire screening = questionnaire("screening", "NutationScreening");
        for (Item each : catalogue.items()) {
            screening.addItem(choice(each.id(), "item." + each.id() + ".ask", OwnCodes.ANSWER));
        }
        QuestionnaireItemComponent conditions = item(CONDITIONS, "fhir.conditions", QuestionnaireItemType.GROUP);
        for (String each : askedConditions()) {
            conditions.addItem(choice(CONDITIONS + "." + each, ask(each), OwnCodes.HAS));
        }
        screening.addItem(conditions);
        screening.addItem(item(PREGNANCY_WEEK, "fhir.pregnancy-week", QuestionnaireItemType.INTEGER));
        return screening;
    }

    /// Pregnancy is one question, and two columns of the matrix by its week.
    private List<String> askedConditions() {
        List<String> asked = new ArrayList<>(List.of("pregnancy"));
        catalogue.conditions().stream()
                .map(Condition::id)
                .filter(each -> sentences.has(ask(each)))
                .forEach(asked::add);
        return asked;
    }

    private static String ask(String condition) {
        return "condition." + condition + ".ask";
    }

    private Questionnaire check() {
        Questionnaire check = questionnaire("check", "NutationCheck");
        for (Item each : catalogue.items()) {
            if (each.inCheck()) {
                check.addItem(choice(each.id(), "item." + each.id() + ".ask", OwnCodes.ANSWER));
            }
        }
        return check;
    }

    private Questionnaire review() {
        Questionnaire review = questionnaire("review", "NutationReview");
        review.addItem(item(JUDGEMENT, "question.review", QuestionnaireItemType.INTEGER));
        review.addItem(choice(OUTCOME, "fhir.outcome.found", OwnCodes.OUTCOME));
        return review;
    }

    private Questionnaire questionnaire(String name, String machineName) {
        Questionnaire questionnaire = new Questionnaire()
                .setUrl("urn:nutation:questionnaire:" + name)
                .setVersion(catalogue.version())
                .setName(machineName)
                .setTitle(sentences.text("fhir." + name))
                .setStatus(status(catalogue))
                .setExperimental(false)
                .addSubjectType("Patient");
        questionnaire.setId(name);
        return questionnaire;
    }

    /// A draft until a clinician has signed the catalogue.
    static PublicationStatus status(Catalogue catalogue) {
        return catalogue.reviewedBy() == null ? PublicationStatus.DRAFT : PublicationStatus.ACTIVE;
    }

    private QuestionnaireItemComponent choice(String id, String key, OwnCodes.Group answers) {
        QuestionnaireItemComponent item = item(id, key, QuestionnaireItemType.CHOICE);
        for (Coding each : answers.codings(sentences)) {
            item.addAnswerOption().setValue(each);
        }
        return item;
    }

    private QuestionnaireItemComponent item(String id, String key, QuestionnaireItemType type) {
        return new QuestionnaireItemComponent()
                .setLinkId(id)
                .setText(sentences.text(key))
                .setType(type);
    }
}
