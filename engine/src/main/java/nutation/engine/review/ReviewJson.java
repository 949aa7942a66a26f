package nutation.engine.review;

import nutation.engine.diary.Dates;
import nutation.engine.explain.Reason;
import nutation.engine.json.Json;
import nutation.engine.json.JsonArray;
import nutation.engine.json.JsonNull;
import nutation.engine.json.JsonNumber;
import nutation.engine.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// Reviews in canonical answers.
public final class ReviewJson {
    private ReviewJson() {}

    /// When the review is due, members in this order: `state` (`none`, `stopped`, `running`, `due`, `overdue`),
    /// `opened` and `start` (dates of the block, or null), `days` of its clock, `dueAt`, `overdueAt`, `reasons`.
    public static JsonObject of(ReviewDue due) {
        Block block = due.block();
        return JsonObject.build()
                .with("state", due.state().code())
                .with("opened", block == null ? null : Dates.text(block.opened()))
                .with("start", block == null ? null : Dates.text(block.start()))
                .with("days", due.days())
                .with("dueAt", ReviewDue.DUE_AT)
                .with("overdueAt", ReviewDue.OVERDUE_AT)
                .with("reasons", JsonArray.of(due.reasons(), Reason::json))
                .done();
    }

    /// What a review finds, members in this order: `outcome` (`V1` to `V5`), `reasons`, `numbers`.
    public static JsonObject of(Finding finding) {
        return JsonObject.build()
                .with("outcome", finding.outcome().code())
                .with("reasons", JsonArray.of(finding.reasons(), Reason::json))
                .with("numbers", of(finding.numbers()))
                .done();
    }

    /// Members in this order:
    ///
    /// * `opened`, `start`: dates of the block;
    /// * `baseline`, `last`, `previous`: pain, `{"dates","left","right","centre"}` as sums, `previous` or null;
    /// * `activities`: `[{"name","before","now"}]`; `range`: `[{"check","side","before","now"}]`;
    /// * `openDates`, `planned`, `full`, `light`, `consistent`; `judgement` or null.
    static JsonObject of(Numbers numbers) {
        Consistency consistency = numbers.consistency();
        Pain previous = numbers.previous();
        return JsonObject.build()
                .with("opened", Dates.text(numbers.block().opened()))
                .with("start", Dates.text(numbers.block().start()))
                .with("baseline", pain(numbers.baseline()))
                .with("last", pain(numbers.last()))
                .with("previous", previous == null ? new JsonNull() : pain(previous))
                .with("activities", JsonArray.of(numbers.activities().scores(), ReviewJson::activity))
                .with("range", JsonArray.of(numbers.range().steps(), ReviewJson::step))
                .with("openDates", consistency.openDates())
                .with("planned", consistency.planned())
                .with("full", consistency.full())
                .with("light", consistency.light())
                .with("consistent", consistency.consistent())
                .with("judgement", number(numbers.judgement()))
                .done();
    }

    private static JsonObject pain(Pain pain) {
        return JsonObject.build()
                .with("dates", pain.dates())
                .with("left", pain.left())
                .with("right", pain.right())
                .with("centre", pain.centre())
                .done();
    }

    private static JsonObject activity(ActivityChange.Score score) {
        return JsonObject.build()
                .with("name", score.name())
                .with("before", score.before())
                .with("now", score.now())
                .done();
    }

    private static JsonObject step(RangeChange.Step step) {
        return JsonObject.build()
                .with("check", step.check())
                .with("side", step.side().code())
                .with("before", step.before())
                .with("now", step.now())
                .done();
    }

    private static Json number(@Nullable Integer number) {
        return number == null ? new JsonNull() : new JsonNumber(number);
    }
}
