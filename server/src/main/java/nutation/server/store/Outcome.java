package nutation.server.store;

import java.time.LocalDate;

/// What became of one append of a group.
sealed interface Outcome {
    /// Every entry has its answer.
    record Done(Appended appended) implements Outcome {}

    /// The diary was deleted; nothing was written.
    record Deleted(LocalDate date) implements Outcome {}

    /// Nobody ever had this diary; nothing was written.
    record Nobodys(Person person) implements Outcome {}

    /// The answer, or what stands in its way.
    default Appended appended() {
        return switch (this) {
            case Done done -> done.appended;
            case Deleted deleted -> throw new DiaryDeleted(deleted.date);
            case Nobodys nobodys -> throw new IllegalArgumentException("Nobody has the diary " + nobodys.person.id());
        };
    }
}
