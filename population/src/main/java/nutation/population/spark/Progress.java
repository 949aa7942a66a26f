package nutation.population.spark;

import java.util.BitSet;
import java.util.List;
import nutation.population.work.Runner;
import nutation.population.work.Slice;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/// Tells of each slice once, also where it was done twice.
final class Progress extends SparkListener {
    private final List<Slice> slices;
    private final Runner.Done done;
    private final BitSet told = new BitSet();

    Progress(List<Slice> slices, Runner.Done done) {
        this.slices = slices;
        this.done = done;
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        int slice = end.taskInfo().index();
        if (end.taskInfo().successful() && !told.get(slice)) {
            told.set(slice);
            done.people(slices.get(slice).people());
        }
    }
}
