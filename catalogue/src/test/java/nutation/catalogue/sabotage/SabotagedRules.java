package nutation.catalogue.sabotage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every sabotaged rule turns a test red. Run by `./nutation mutation --sabotage`.
final class SabotagedRules {
    @TempDir
    Path folder;

    /// The control: the engine as it is.
    @Test
    void withoutSabotageNoRuleTestFails() throws Exception {
        assertEquals(List.of(), failures(folder));
    }

    @TestFactory
    Stream<DynamicTest> everySabotageIsNoticed() throws Exception {
        List<String> without = failures(folder);
        return Sabotage.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.toString(), () -> noticed(each, without)));
    }

    private void noticed(Sabotage sabotage, List<String> without) throws Exception {
        Path engine = folder.resolve(Integer.toHexString(sabotage.hashCode()));
        SabotagedEngine.compile(sabotage, engine);
        List<String> failed = new ArrayList<>(failures(engine));
        failed.removeAll(without);
        assertFalse(failed.isEmpty(), "no rule test notices that in " + sabotage);
        System.out.println(sabotage + ": " + failed.size() + " fail, " + failed.getFirst());
    }

    /// What fails when the classes of this folder come first.
    private static List<String> failures(Path engine) throws Exception {
        List<URL> urls = new ArrayList<>();
        urls.add(engine.toUri().toURL());
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(each).toUri().toURL());
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Object tests =
                    loader.loadClass(RuleTests.class.getName()).getConstructor().newInstance();
            return ((Supplier<?>) tests).get() instanceof List<?> names
                    ? names.stream().map(Object::toString).toList()
                    : List.of();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
