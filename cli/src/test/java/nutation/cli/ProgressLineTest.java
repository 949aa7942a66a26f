package nutation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import nutation.server.store.Progress;
import org.junit.jupiter.api.Test;

/// What a person who looks on is told of a long work.
class ProgressLineTest {
    private final StringWriter err = new StringWriter();
    private long seconds;
    private final Progress progress =
            new ProgressLine(new PrintWriter(err, true), () -> TimeUnit.SECONDS.toNanos(seconds));

    private void at(long second, long done, long all) {
        seconds = second;
        progress.at("entries checked", done, all);
    }

    private String told() {
        return err.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void aShortWorkSaysNothing() {
        at(0, 0, 100);
        at(1, 100, 100);
        assertEquals("", told());
    }

    @Test
    void everyTwoSecondsItSaysHowLongItWillStillTake() {
        at(0, 0, 1_000);
        at(2, 100, 1_000);
        at(3, 150, 1_000);
        at(4, 400, 1_000);
        at(6, 1_000, 1_000);
        assertEquals("""
                entries checked: 100 of 1000, about 18 s left
                entries checked: 400 of 1000, about 6 s left
                entries checked: 1000
                """, told());
    }

    @Test
    void aLongTimeIsSaidInMinutesAndAnUnknownNotAtAll() {
        at(0, 0, 10_000);
        at(10, 100, 10_000);
        seconds = 12;
        progress.at("copying", 0, 0);
        assertEquals("entries checked: 100 of 10000, about 17 min left\ncopying\n", told());
    }

    /// What was done before counts for the estimate of its own work only.
    @Test
    void eachWorkHasItsOwnClock() {
        at(0, 0, 100);
        at(100, 90, 100);
        seconds = 101;
        progress.at("sheets", 0, 4);
        seconds = 103;
        progress.at("sheets", 1, 4);
        assertEquals("entries checked: 90 of 100, about 11 s left\nsheets: 1 of 4, about 6 s left\n", told());
    }
}
