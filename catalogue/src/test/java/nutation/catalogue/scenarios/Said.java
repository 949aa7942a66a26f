package nutation.catalogue.scenarios;

import nutation.engine.diary.Answer;
import nutation.engine.diary.Legs;
import nutation.engine.diary.News;
import nutation.engine.diary.SetPlace;
import org.jspecify.annotations.Nullable;

/// How a move went: what was answered after it, or that it was not done.
sealed interface Said {
    Said COMFORTABLE = new Answered(Answer.COMFORTABLE, null, null, null, null, true);

    /// The move was done, or begun.
    record Answered(
            @Nullable Answer answer,
            @Nullable Integer score,
            @Nullable SetPlace place,
            @Nullable Legs legs,
            @Nullable News news,
            boolean full)
            implements Said {}

    /// The person skipped it.
    record Skipped() implements Said {}

    /// The person stopped the session before it.
    record Stopped() implements Said {}

    static Said of(@Nullable Answer answer) {
        return new Answered(answer, null, null, null, null, true);
    }

    static Said pain(int score, @Nullable SetPlace place) {
        return new Answered(Answer.PAIN, score, place, null, null, true);
    }

    static Said leg(Answer answer, Legs legs, News news) {
        return new Answered(answer, answer == Answer.PAIN ? 2 : null, null, legs, news, true);
    }
}
