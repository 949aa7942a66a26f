package nutation.server.store;

import java.io.Serial;
import java.time.LocalDate;

/// The person had the diary deleted: no device may bring it back.
public final class DiaryDeleted extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final LocalDate date;

    DiaryDeleted(LocalDate date) {
        super("The diary was deleted on " + date);
        this.date = date;
    }

    /// When, in UTC.
    public LocalDate date() {
        return date;
    }
}
