package nutation.engine.diary;

import java.util.List;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonBool;
import nutation.engine.json.JsonObject;
import nutation.engine.json.JsonRefused;
import nutation.engine.json.JsonText;

/// What must hold between the answer of a set and its score (D8): pain has one of 1 to 10; comfortable and tight
/// none.
final class ScoreRules {
    private ScoreRules() {}

    static List<EntryType.Between<SetDone>> all() {
        return List.of(new PainHasScore(), new ScoreHasPain(), new NewsHasPain());
    }

    private static boolean painLike(SetDone set) {
        Answer answer = set.answer();
        return answer != null
                && switch (answer) {
                    case PAIN, SHARP, WEAK, NUMB -> true;
                    case COMFORTABLE, TIGHT -> false;
                };
    }

    private static JsonObject answerIn(String... codes) {
        JsonArray all = JsonArray.ofTexts(List.of(codes));
        return JsonObject.build()
                .with(
                        "properties",
                        JsonObject.build()
                                .with(
                                        "answer",
                                        JsonObject.build().with("enum", all).done())
                                .done())
                .with("required", JsonArray.ofTexts(List.of("answer")))
                .done();
    }

    private static JsonObject absent(String... names) {
        JsonObject.Builder properties = JsonObject.build();
        for (String each : names) {
            properties.with(each, new JsonBool(false));
        }
        return JsonObject.build().with("properties", properties.done()).done();
    }

    private record PainHasScore() implements EntryType.Between<SetDone> {
        @Override
        public void check(SetDone set) throws JsonRefused {
            Integer score = set.score();
            if (set.answer() == Answer.PAIN && (score == null || score < 1)) {
                String value = score == null ? "" : String.valueOf(score);
                throw new JsonRefused("pain-without-score", "score", value, "1 to 10 with the answer pain");
            }
        }

        @Override
        public JsonObject schema() {
            JsonObject atLeastOne = JsonObject.build()
                    .with(
                            "properties",
                            JsonObject.build()
                                    .with(
                                            "score",
                                            JsonObject.build()
                                                    .with("minimum", 1)
                                                    .done())
                                    .done())
                    .with("required", new JsonArray(List.<Json>of(new JsonText("score"))))
                    .done();
            return JsonObject.build()
                    .with("if", answerIn("pain"))
                    .with("then", atLeastOne)
                    .done();
        }
    }

    private record ScoreHasPain() implements EntryType.Between<SetDone> {
        @Override
        public void check(SetDone set) throws JsonRefused {
            Integer score = set.score();
            if (score != null && !painLike(set)) {
                throw new JsonRefused(
                        "score-without-pain",
                        "score",
                        String.valueOf(score),
                        "no score unless the answer is pain, sharp, weak or numb");
            }
        }

        @Override
        public JsonObject schema() {
            return JsonObject.build()
                    .with("if", answerIn("pain", "sharp", "weak", "numb"))
                    .with("else", absent("score"))
                    .done();
        }
    }

    private record NewsHasPain() implements EntryType.Between<SetDone> {
        @Override
        public void check(SetDone set) throws JsonRefused {
            News news = set.news();
            if (news != null && !painLike(set)) {
                throw new JsonRefused(
                        "news-without-pain",
                        "news",
                        news.code(),
                        "no news unless the answer is pain, sharp, weak or numb");
            }
        }

        @Override
        public JsonObject schema() {
            return JsonObject.build()
                    .with("if", answerIn("pain", "sharp", "weak", "numb"))
                    .with("else", absent("news"))
                    .done();
        }
    }
}
