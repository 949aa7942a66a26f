package nutation.catalogue.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nutation.engine.diary.Has;
import nutation.engine.diary.Place;
import nutation.engine.diary.ReviewOutcome;
import nutation.engine.diary.SessionEnd;
import nutation.engine.diary.SessionKind;
import nutation.engine.diary.SessionStarted;
import nutation.engine.review.ReviewDue;
import org.junit.jupiter.api.Test;

/// D3, K3: when one looks back. Day 0 of the diary is the first of a block.
final class ReviewDueTest {
    private static void due(ReviewDue.State state, int days, Weeks weeks) {
        assertEquals(state, weeks.due().state());
        assertEquals(days, weeks.due().days());
    }

    @Test
    void itIsDueAfterTwentyOneDaysAndOverdueAfterTwentyEight() {
        Weeks weeks = Weeks.open().full().on(10).ready().light();
        due(ReviewDue.State.RUNNING, 20, weeks.on(20));
        due(ReviewDue.State.DUE, 21, weeks.on(21));
        due(ReviewDue.State.DUE, 27, weeks.on(27));
        due(ReviewDue.State.OVERDUE, 28, weeks.on(28));
        assertTrue(weeks.due().asked());
        assertFalse(weeks.on(20).due().asked());
    }

    @Test
    void aBlockStartsAtTheFirstSession() {
        due(ReviewDue.State.NONE, 0, Weeks.open().on(25));
        due(ReviewDue.State.RUNNING, 20, Weeks.open().on(5).ready().light().on(25));
        due(ReviewDue.State.DUE, 21, Weeks.open().on(5).ready().light().on(26));
    }

    @Test
    void aReviewOpensANewBlockAtTheNextSession() {
        Weeks weeks = Weeks.open().full().on(10).ready().light().on(21).review(ReviewOutcome.V3);
        due(ReviewDue.State.NONE, 0, weeks.on(22));
        assertNull(weeks.due().block());
        weeks.on(23).ready().light();
        due(ReviewDue.State.RUNNING, 20, weeks.on(43));
        due(ReviewDue.State.DUE, 21, weeks.on(44));
        var block = weeks.due().block();
        assertNotNull(block);
        assertEquals(2, block.start() - block.opened());
    }

    @Test
    void aWithdrawnReviewOpensNothing() {
        Weeks weeks = Weeks.open().full().on(10).ready().light().on(21).review(ReviewOutcome.V3);
        due(ReviewDue.State.DUE, 22, weeks.withdrawn(weeks.last()).on(22));
    }

    @Test
    void aReleaseOpensANewBlockUnlessItsHoldWasKeep() {
        Weeks gentle = Weeks.open().full();
        for (int day = 1; day <= 3; day++) {
            gentle.on(day).check().reading(6, 1, 0);
        }
        gentle.released("G9", gentle.last()).on(5).ready().light();
        due(ReviewDue.State.RUNNING, 20, gentle.on(25));
        Weeks kept = Weeks.open().full().on(3).reading(Place.GROIN, 2, Has.YES);
        kept.released("G8", kept.last()).on(5).ready().light();
        due(ReviewDue.State.DUE, 25, kept.on(25));
    }

    @Test
    void theClockStopsUnderAHold() {
        Weeks weeks = Weeks.open().full();
        for (int day = 1; day <= 3; day++) {
            weeks.on(day).check().reading(6, 1, 0);
        }
        due(ReviewDue.State.STOPPED, 3, weeks.on(5));
        due(ReviewDue.State.STOPPED, 3, weeks.on(24));
        assertFalse(weeks.due().asked());
        Weeks kept = Weeks.open().full().on(3).reading(Place.GROIN, 2, Has.YES);
        due(ReviewDue.State.DUE, 21, kept.on(21));
    }

    @Test
    void afterTwentyEightDaysAwayABlockBeginsAnew() {
        Weeks near = Weeks.open().full().on(27).ready().light();
        due(ReviewDue.State.OVERDUE, 28, near.on(28));
        Weeks away = Weeks.open().full();
        due(ReviewDue.State.NONE, 0, away.on(28));
        away.on(30).screening().on(31).ready().light();
        due(ReviewDue.State.RUNNING, 20, away.on(51));
        var block = away.due().block();
        assertNotNull(block);
        assertEquals(1, block.start() - block.opened());
    }

    @Test
    void awayIsTwentyEightDaysFromSessionToSession() {
        Weeks near = Weeks.open().full().on(27).screening().ready().light();
        assertEquals(27, near.due().days());
        Weeks away = Weeks.open().full().on(28).screening().ready().light();
        due(ReviewDue.State.RUNNING, 0, away);
        // Who came back without a new screening: nothing from before the absence is a baseline.
        var block = Weeks.open().full().on(30).ready().light().due().block();
        assertNotNull(block);
        assertEquals(block.start(), block.opened());
    }

    @Test
    void theNewestOfSeveralOpeningsOpensIt() {
        Weeks weeks = Weeks.open().full();
        for (int day = 1; day <= 3; day++) {
            weeks.on(day).check().reading(6, 1, 0);
        }
        weeks.released("G9", weeks.last(), weeks.date(), 6).on(8).review(ReviewOutcome.V4);
        weeks.on(9).check().reading(6, 1, 0).light();
        var block = weeks.due().block();
        assertNotNull(block);
        assertEquals(1, block.start() - block.opened());
    }

    @Test
    void whatIsNoSessionBeginsNoBlock() {
        due(ReviewDue.State.NONE, 0, Weeks.open().start(SessionKind.FULL).finish(SessionEnd.STOPPED));
        due(ReviewDue.State.NONE, 0, Weeks.open().on(1).ready().full().on(0));
        Weeks withdrawn = Weeks.open();
        withdrawn.full();
        String start = withdrawn.entries().stream()
                .filter(each -> each instanceof SessionStarted)
                .findFirst()
                .orElseThrow()
                .id();
        due(ReviewDue.State.NONE, 0, withdrawn.withdrawn(start));
        // Nor does it belong to one that runs: the first session after 28 days away.
        Weeks nothing =
                Weeks.open().full().on(27).screening().start(SessionKind.LIGHT).on(29);
        due(ReviewDue.State.NONE, 0, nothing);
    }
}
