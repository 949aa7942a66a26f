package nutation.catalogue.scenarios;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nutation.engine.catalogue.Start;
import nutation.engine.catalogue.Use;
import nutation.engine.clearance.Level;
import nutation.engine.day.KindOfDay;
import nutation.engine.day.Question;
import nutation.engine.diary.AerobicAnswer;
import nutation.engine.diary.Answered;
import nutation.engine.diary.Coded;
import nutation.engine.diary.Has;
import nutation.engine.diary.News;
import nutation.engine.diary.Place;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SetPlace;
import nutation.engine.diary.Side;
import nutation.engine.diary.Week;
import nutation.engine.history.AnswerClass;
import org.jspecify.annotations.Nullable;

/// A place in a phrase where one word of a closed set stands, such as `<side>`.
///
/// @param known what may stand there, for the message
/// @param read the value of a word, or null where it is none
record Slot(String known, Function<String, @Nullable Object> read) {
    private static final String NUMBER = "[0-9]{1,4}";

    static Slot of(String name) {
        return switch (name) {
            case "n" -> new Slot("a number", word -> word.matches(NUMBER) ? Integer.valueOf(word) : null);
            case "judgement" ->
                new Slot("a number from -5 to 5", word -> word.matches("-?[0-5]") ? Integer.valueOf(word) : null);
            case "pain" -> new Slot("left/right/centre, such as 2/1/0", Pain::read);
            case "time" ->
                new Slot("a time such as 10:12", word -> word.matches("[0-2][0-9]:[0-5][0-9]") ? word : null);
            case "rule" ->
                new Slot("a rule such as K3, or K3.raised", word -> word.matches(RuleId.PATTERN) ? word : null);
            case "use" -> new Slot("an exercise of the catalogue, such as pelvic-tilt or pulses", Uses::named);
            case "exercise" -> new Slot("an exercise of the catalogue", Uses::exercise);
            case "move" -> new Slot("an exercise, warm-up, strength, first, second, third or each", Move::read);
            case "section" -> coded(Stream.of("warm-up", "mobility", "strength", "closing"), word -> word);
            case "purpose" -> coded(Uses.purposes().stream(), word -> word);
            case "item" -> coded(Uses.items().stream(), word -> word);
            case "condition" -> coded(Uses.conditions().stream(), word -> word);
            case "thing" -> coded(Uses.things().stream(), word -> word);
            case "programme" -> coded(Stream.of("A0", "A1", "A2", "A3", "A4"), word -> word);
            case "word" -> new Slot("a word", word -> word);
            case "level" -> named(Level.values(), Level::code);
            case "kind" -> named(KindOfDay.values(), KindOfDay::code);
            case "question" -> named(Question.Code.values(), Question.Code::code);
            case "start" -> named(Start.values(), Start::code);
            case "class" -> named(AnswerClass.values(), each -> each.name().toLowerCase(java.util.Locale.ROOT));
            case "side" -> codes(new Side[] {Side.LEFT, Side.RIGHT});
            case "where" -> codes(SetPlace.values());
            case "answered" -> codes(Answered.values());
            case "has" -> codes(Has.values());
            case "place" -> codes(Place.values());
            case "week" -> codes(Week.values());
            case "news" -> codes(News.values());
            case "end" -> codes(SessionEnd.values());
            case "outcome" -> codes(ReviewOutcome.values());
            case "felt" -> codes(AerobicAnswer.values());
            default -> throw new IllegalArgumentException("No slot <" + name + ">");
        };
    }

    private static <C extends Coded> Slot codes(C[] values) {
        return named(values, Coded::code);
    }

    private static <C> Slot named(C[] values, Function<C, String> code) {
        List<C> all = List.of(values);
        return coded(
                all.stream().map(code),
                word -> all.stream()
                        .filter(each -> code.apply(each).equals(word))
                        .findFirst()
                        .orElseThrow());
    }

    private static Slot coded(Stream<String> codes, Function<String, Object> value) {
        List<String> all = codes.toList();
        return new Slot("one of " + String.join(", ", all), word -> all.contains(word) ? value.apply(word) : null);
    }

    /// The use that a slot gave.
    static Use use(Object value) {
        return (Use) value;
    }
}
