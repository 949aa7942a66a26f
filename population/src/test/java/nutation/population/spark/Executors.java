package nutation.population.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/// Who did the tasks, and who was lost. Spark makes it by its name.
public final class Executors extends SparkListener {
    private static final List<String> REMOVED = new ArrayList<>();
    private static final Set<String> WORKED = new TreeSet<>();

    static synchronized void forget() {
        REMOVED.clear();
        WORKED.clear();
    }

    static synchronized List<String> removed() {
        return List.copyOf(REMOVED);
    }

    static synchronized Set<String> worked() {
        return Set.copyOf(WORKED);
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        synchronized (Executors.class) {
            WORKED.add(end.taskInfo().executorId());
        }
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
        synchronized (Executors.class) {
            REMOVED.add(removed.executorId());
        }
    }
}
