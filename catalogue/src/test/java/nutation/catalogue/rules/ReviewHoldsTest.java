package nutation.catalogue.rules;

import static nutation.catalogue.rules.ThreeWeeks.NINE;
import static nutation.catalogue.rules.ThreeWeeks.block;
import static nutation.catalogue.rules.ThreeWeeks.days;
import static nutation.catalogue.rules.ThreeWeeks.holds;
import static nutation.catalogue.rules.ThreeWeeks.reviews;
import static nutation.catalogue.rules.ThreeWeeks.screened;
import static nutation.catalogue.rules.ThreeWeeks.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nutation.engine.clearance.Held;
import nutation.engine.clearance.ReviewHolds;
import nutation.engine.diary.Has;
import nutation.engine.diary.Place;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.Side;
import nutation.engine.review.ReviewJson;
import org.junit.jupiter.api.Test;

/// V2, V4, V5: what a look back holds, and until when; and what is answered.
final class ReviewHoldsTest {
    @Test
    void reviewsHold() {
        assertEquals(List.of(), holds(reviews(ReviewOutcome.V1)));
        assertEquals(List.of("gentle V2"), holds(reviews(ReviewOutcome.V2)));
        assertEquals(List.of(), holds(reviews(ReviewOutcome.V3)));
        assertEquals(List.of(), holds(reviews(ReviewOutcome.V4)));
        assertEquals(List.of("keep V5"), holds(reviews(ReviewOutcome.V5)));
    }

    @Test
    void theSecondUnclearRunningHolds() {
        Weeks second = reviews(ReviewOutcome.V4, ReviewOutcome.V4);
        assertEquals(List.of("keep V4"), holds(second));
        Held held = ReviewHolds.all(second.history(), second.date()).getFirst();
        assertEquals(second.last(), held.hold().key().entry());
        assertEquals(List.of("keep V4"), holds(reviews(ReviewOutcome.V4, ReviewOutcome.V1, ReviewOutcome.V4)));
        assertEquals(List.of(), holds(reviews(ReviewOutcome.V4, ReviewOutcome.V3, ReviewOutcome.V4)));
        assertEquals(List.of("keep V5"), holds(reviews(ReviewOutcome.V4, ReviewOutcome.V5, ReviewOutcome.V4)));
    }

    @Test
    void goOnClosesWhatEarlierReviewsKeepAndNoMore() {
        assertEquals(List.of(), holds(reviews(ReviewOutcome.V5, ReviewOutcome.V3)));
        assertEquals(List.of("gentle V2"), holds(reviews(ReviewOutcome.V2, ReviewOutcome.V5, ReviewOutcome.V3)));
        assertEquals(List.of("keep V5"), holds(reviews(ReviewOutcome.V3, ReviewOutcome.V5)));
    }

    @Test
    void aWithdrawnReviewStillHoldsAndClosesNothing() {
        Weeks flat = reviews(ReviewOutcome.V5);
        String review = flat.last();
        assertEquals(List.of("keep V5"), holds(flat.later(30).withdrawn(review)));
        Weeks better = reviews(ReviewOutcome.V5, ReviewOutcome.V3);
        String goOn = better.last();
        assertEquals(List.of("keep V5"), holds(better.later(30).withdrawn(goOn)));
    }

    @Test
    void aReviewOfTomorrowHoldsAtOnceAndClosesTomorrow() {
        Weeks tomorrow =
                reviews(ReviewOutcome.V5).on(1).review(ReviewOutcome.V3).on(0);
        assertEquals(List.of("keep V5"), holds(tomorrow));
        assertEquals(List.of(), holds(tomorrow.on(1)));
        assertEquals(
                List.of("gentle V2"),
                holds(Weeks.open().on(1).review(ReviewOutcome.V2).on(0)));
    }

    @Test
    void whatAReviewKeptCountsAsHeldUntilOneSaysGoOn() {
        Weeks weeks = reviews(ReviewOutcome.V5).on(7).review(ReviewOutcome.V3).on(10);
        int first = weeks.date() - 10;
        assertEquals(8, weeks.held().heldDays(first, weeks.date()));
        assertEquals(0, weeks.held().gentleDays(first, weeks.date()));
        Weeks stands = reviews(ReviewOutcome.V5).on(7).review(ReviewOutcome.V2).on(10);
        assertEquals(11, stands.held().heldDays(first, stands.date()));
        assertEquals(4, stands.held().gentleDays(first, stands.date()));
        assertFalse(stands.held().locked(stands.date()));
    }

    @Test
    void datesHeldTwiceCountOnce() {
        Weeks weeks = reviews(ReviewOutcome.V5).on(2).check().reading(Place.GROIN, 2, Has.YES);
        String pain = weeks.last();
        weeks.on(3).review(ReviewOutcome.V3).on(6).released("G8", pain).on(12);
        int first = weeks.date() - 12;
        assertEquals(7, weeks.held().heldDays(first, weeks.date()));
        Weeks apart = reviews(ReviewOutcome.V5).on(2).review(ReviewOutcome.V3);
        apart.on(6).check().reading(Place.GROIN, 2, Has.YES);
        String later = apart.last();
        apart.on(8).released("G8", later).on(12);
        assertEquals(6, apart.held().heldDays(first, apart.date()));
        Weeks within = reviews(ReviewOutcome.V5).on(2).check().reading(Place.GROIN, 2, Has.YES);
        String inside = within.last();
        within.on(3).released("G8", inside).on(9).review(ReviewOutcome.V3).on(12);
        assertEquals(10, within.held().heldDays(first, within.date()));
        Weeks touching =
                reviews(ReviewOutcome.V5).on(2).review(ReviewOutcome.V3).review(ReviewOutcome.V5);
        touching.on(4).review(ReviewOutcome.V3).on(12);
        assertEquals(5, touching.held().heldDays(first, touching.date()));
    }

    @Test
    void theAnswersAreCanonicalJson() {
        Weeks weeks = block(day -> day < 7 ? 4 : day < 14 ? 3 : 2, NINE);
        assertEquals(
                "{\"state\":\"due\",\"opened\":\"2026-11-21\",\"start\":\"2026-11-21\",\"days\":21,\"dueAt\":21,"
                        + "\"overdueAt\":28,\"reasons\":[{\"rule\":\"D3\",\"code\":\"review-due\","
                        + "\"slots\":{\"days\":21},\"sources\":[\"A3:17\",\"R35\"]}]}",
                ReviewJson.of(weeks.due()).text());
        String json = ReviewJson.of(weeks.finding(1)).text();
        assertTrue(json.startsWith("{\"outcome\":\"V3\",\"reasons\":[{\"rule\":\"V3\",\"code\":\"pain-down\","), json);
        Weeks told = screened(4).activities(5).range("twist", Side.LEFT, 2);
        String numbers = ReviewJson.of(days(told, 21, steady(4), NINE)
                        .activities(6)
                        .range("twist", Side.LEFT, 3)
                        .finding(null))
                .text();
        assertTrue(
                numbers.contains("\"activities\":[{\"name\":\"a\",\"before\":5,\"now\":6}],"
                        + "\"range\":[{\"check\":\"twist\",\"side\":\"left\",\"before\":2,\"now\":3}],"),
                numbers);
        assertTrue(numbers.endsWith("\"judgement\":null}}"), numbers);
        assertTrue(
                json.endsWith("\"numbers\":{\"opened\":\"2026-11-21\",\"start\":\"2026-11-21\","
                        + "\"baseline\":{\"dates\":7,\"left\":28,\"right\":7,\"centre\":0},"
                        + "\"last\":{\"dates\":7,\"left\":14,\"right\":7,\"centre\":0},\"previous\":null,"
                        + "\"activities\":[],\"range\":[],\"openDates\":21,\"planned\":9,\"full\":9,\"light\":0,"
                        + "\"consistent\":true,\"judgement\":1}}"),
                json);
    }
}
