package nutation.server.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One queue of appends: one writer at a time, and one sync for all who wait.
///
/// Everybody stands in one queue. Whoever is at its head commits all that wait, in one transaction, while more line
/// up; then the next head does the same. A single client pays one sync and no change of threads; many clients share
/// theirs, and nobody is overtaken.
final class GroupCommit implements AutoCloseable {
    /// Keeps a transaction small enough that the first in it need not wait long for the last.
    private final int mostEntries;

    /// Whether a transaction may write the diaries of several persons.
    private final boolean severalDiaries;

    private final EntryWriter writer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private final Queue<Waiting> queue = new ArrayDeque<>();
    private boolean closed;

    GroupCommit(EntryWriter writer, int mostEntries, boolean severalDiaries) {
        this.writer = writer;
        this.mostEntries = mostEntries;
        this.severalDiaries = severalDiaries;
    }

    private static final class Waiting {
        private final Append append;
        private final Condition turn;
        private @Nullable Outcome outcome;
        private @Nullable StoreFailed failure;

        private Waiting(Append append, Condition turn) {
            this.append = append;
            this.turn = turn;
        }

        private boolean isDone() {
            return outcome != null || failure != null;
        }

        private Appended answer() {
            if (outcome != null) {
                return outcome.appended();
            }
            throw failure == null ? new StoreFailed("Not committed") : failure;
        }
    }

    /// Returns when the entries are durable.
    ///
    /// @throws DiaryDeleted when the person had the diary deleted
    Appended append(Append append) {
        lock.lock();
        try {
            if (closed) {
                throw new StoreFailed("The store is closed");
            }
            Waiting mine = new Waiting(append, lock.newCondition());
            queue.add(mine);
            while (!mine.isDone() && queue.peek() != mine) {
                mine.turn.awaitUninterruptibly();
            }
            if (!mine.isDone()) {
                commitAllWhoWait();
            }
            return mine.answer();
        } finally {
            lock.unlock();
        }
    }

    /// Holds the lock, but not while it writes. The group stays at the head of the queue until it is done, so
    /// that nobody else writes from this queue meanwhile.
    private void commitAllWhoWait() {
        List<Waiting> group = group();
        List<Outcome> outcomes = List.of();
        StoreFailed failure = null;
        lock.unlock();
        try {
            outcomes = writer.write(group.stream().map(w -> w.append).toList());
        } catch (StoreFailed e) {
            failure = e;
        } catch (RuntimeException | Error e) {
            failure = new StoreFailed(e);
        } finally {
            lock.lock();
        }
        for (int i = 0; i < group.size(); i++) {
            Waiting done = queue.remove();
            done.failure = failure;
            done.outcome = failure == null ? outcomes.get(i) : null;
            done.turn.signal();
        }
        Waiting next = queue.peek();
        (next == null ? empty : next.turn).signal();
    }

    private List<Waiting> group() {
        List<Waiting> group = new ArrayList<>();
        int entries = 0;
        for (Waiting each : queue) {
            entries += each.append.entries().size();
            if (!group.isEmpty() && (entries > mostEntries || !mayJoin(each, group.getFirst()))) {
                break;
            }
            group.add(each);
        }
        return group;
    }

    private boolean mayJoin(Waiting next, Waiting first) {
        return severalDiaries || next.append.person().equals(first.append.person());
    }

    /// Takes no more; waits until those who wait are answered.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            while (!queue.isEmpty()) {
                empty.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }
}
