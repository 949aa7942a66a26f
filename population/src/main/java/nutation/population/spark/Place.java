package nutation.population.spark;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nutation.catalogue.Compiled;
import nutation.engine.Coach;

/// Where a master is, and what Spark has to be told because of it.
///
/// @param cluster whether the work is done by other processes than this one
/// @param loopback whether all of them are on this computer
record Place(boolean cluster, boolean loopback) {
    private static final String LOOPBACK = "127.0.0.1";

    /// Those whose classes the work needs wherever it is done.
    private static final List<Class<?>> OURS = List.of(Place.class, Coach.class, Compiled.class);

    static Place of(String master) {
        boolean cluster = !master.startsWith("local");
        return new Place(cluster, !cluster || master.contains("//" + LOOPBACK) || master.contains("//localhost"));
    }

    /// Spark's settings for it.
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        if (loopback) {
            settings.put("spark.driver.host", LOOPBACK);
            settings.put("spark.driver.bindAddress", LOOPBACK);
        }
        if (cluster) {
            Map<Boolean, List<Path>> classes = OURS.stream()
                    .map(Place::from)
                    .collect(Collectors.partitioningBy(each -> each.toString().endsWith(".jar")));
            put(settings, "spark.jars", classes.getOrDefault(true, List.of()), ",");
            put(settings, "spark.executor.extraClassPath", classes.getOrDefault(false, List.of()), File.pathSeparator);
        }
        return settings;
    }

    private static void put(Map<String, String> settings, String key, List<Path> paths, String between) {
        if (!paths.isEmpty()) {
            settings.put(key, paths.stream().map(Path::toString).collect(Collectors.joining(between)));
        }
    }

    /// The jar, or the folder, from which a class was loaded.
    private static Path from(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("No place of " + type, e);
        }
    }
}
