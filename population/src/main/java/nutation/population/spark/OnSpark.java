package nutation.population.spark;

import java.io.Serializable;
import java.util.List;
import nutation.population.work.Runner;
import nutation.population.work.Slice;
import nutation.population.work.Work;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.JavaSparkContext$;
import org.jspecify.annotations.Nullable;
import scala.reflect.ClassTag;

/// Runs work on Spark. A task folds one slice and sends back its sums alone; the driver adds them as they come. A task
/// whose worker is lost is done again elsewhere, and gives the same.
public final class OnSpark implements Runner, AutoCloseable {
    private final JavaSparkContext context;

    private OnSpark(JavaSparkContext context) {
        this.context = context;
    }

    /// Connects to a master.
    ///
    /// @param master such as `local[*]` or `spark://127.0.0.1:7077`; null where `spark-submit` names it
    public static OnSpark at(@Nullable String master) {
        return at(master, new SparkConf());
    }

    /// The same, with more of Spark's own settings.
    static OnSpark at(@Nullable String master, SparkConf conf) {
        conf.setAppName("nutation");
        // What spark-submit or a caller set already stays.
        conf.setIfMissing("spark.ui.enabled", "false");
        if (master != null) {
            conf.setMaster(master);
            Place.of(master).settings().forEach(conf::setIfMissing);
        }
        return new OnSpark(new JavaSparkContext(conf));
    }

    @Override
    public <R extends Serializable> R run(Work<R> work, List<Slice> slices, Done done) {
        if (slices.isEmpty()) {
            return work.none();
        }
        JavaRDD<R> tasks = context.parallelize(slices, slices.size()).map(work::of);
        Adding<R> adding = new Adding<>(work, slices, done);
        ClassTag<R> any = JavaSparkContext$.MODULE$.fakeClassTag();
        context.sc().runJob(tasks.rdd(), new Adding.One<R>(), adding, any);
        return adding.sum();
    }

    @Override
    public void close() {
        context.close();
    }
}
