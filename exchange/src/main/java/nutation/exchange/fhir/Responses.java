package nutation.exchange.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Check;
import nutation.engine.diary.Entry;
import nutation.engine.diary.Review;
import nutation.engine.diary.Screening;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Type;

/// What was answered, in the order in which it is asked.
final class Responses {
    private final Source source;
    private final Questionnaires questionnaires;
    private final List<Questionnaire> asked;

    Responses(Source source) {
        this.source = source;
        this.questionnaires = new Questionnaires(source.catalogue(), source.sentences());
        this.asked = questionnaires.all();
    }

    QuestionnaireResponse of(Screening e) {
        Map<String, Type> answers = answered(e.answers());
        e.conditions()
                .forEach((id, has) -> answers.put(
                        Questionnaires.CONDITIONS + "." + id, OwnCodes.HAS.coding(has, source.sentences())));
        if (e.pregnancyWeek() != null) {
            answers.put(Questionnaires.PREGNANCY_WEEK, new IntegerType(e.pregnancyWeek()));
        }
        return response("screening", e, e.complete(), answers);
    }

    QuestionnaireResponse of(Check e) {
        return response("check", e, e.complete(), answered(e.answers()));
    }

    QuestionnaireResponse of(Review e) {
        Map<String, Type> answers = new HashMap<>();
        answers.put(Questionnaires.OUTCOME, OwnCodes.OUTCOME.coding(e.outcome(), source.sentences()));
        if (e.judgement() != null) {
            answers.put(Questionnaires.JUDGEMENT, new IntegerType(e.judgement()));
        }
        return response("review", e, true, answers);
    }

    private Map<String, Type> answered(Map<String, Answered> answers) {
        Map<String, Type> all = new HashMap<>();
        answers.forEach((id, answer) -> all.put(id, OwnCodes.ANSWER.coding(answer, source.sentences())));
        return all;
    }

    private QuestionnaireResponse response(String name, Entry entry, boolean complete, Map<String, Type> answers) {
        Questionnaire questionnaire = asked.stream()
                .filter(each -> each.getIdPart().equals(name))
                .findFirst()
                .orElseThrow();
        QuestionnaireResponse response = new QuestionnaireResponse()
                .setQuestionnaire(questionnaires.canonical(name))
                .setStatus(status(entry, complete))
                .setSubject(source.subject())
                .setAuthor(source.subject())
                .setAuthoredElement(Source.at(entry.at()));
        response.setId(entry.id());
        response.setItem(items(questionnaire.getItem(), answers));
        if (!answers.isEmpty()) {
            // Asked by another edition of the catalogue: told as it was, without the questionnaire of this one.
            response.setQuestionnaire(null);
            answers.keySet().stream()
                    .sorted()
                    .forEach(each ->
                            response.addItem().setLinkId(each).addAnswer().setValue(answers.get(each)));
        }
        return response;
    }

    /// Takes each answer that is found out of the map.
    private static List<QuestionnaireResponseItemComponent> items(
            List<QuestionnaireItemComponent> asked, Map<String, Type> answers) {
        return asked.stream()
                .map(each -> {
                    var item = new QuestionnaireResponseItemComponent()
                            .setLinkId(each.getLinkId())
                            .setText(each.getText());
                    item.setItem(items(each.getItem(), answers));
                    Type answer = answers.remove(each.getLinkId());
                    if (answer != null) {
                        item.addAnswer().setValue(answer);
                    }
                    return item;
                })
                .filter(each -> each.hasAnswer() || each.hasItem())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private QuestionnaireResponseStatus status(Entry entry, boolean complete) {
        if (source.withdrawn(entry)) {
            return QuestionnaireResponseStatus.ENTEREDINERROR;
        }
        return complete ? QuestionnaireResponseStatus.COMPLETED : QuestionnaireResponseStatus.INPROGRESS;
    }
}
