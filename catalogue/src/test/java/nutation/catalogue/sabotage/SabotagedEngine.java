package nutation.catalogue.sabotage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// The engine compiled again with one change in it.
final class SabotagedEngine {
    private static final Path SOURCE = Path.of("../engine/src/main/java");
    private static final Path ROOM = SOURCE.resolve("nutation/engine");

    private SabotagedEngine() {}

    /// Compiles into a folder.
    static void compile(Sabotage sabotage, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-d", folder.toString(), "-nowarn", "-proc:none", "-cp", System.getProperty("java.class.path"));
        if (!compiler.getTask(null, null, null, options, null, sources(sabotage))
                .call()) {
            throw new IllegalStateException(sabotage + " does not compile");
        }
    }

    private static List<JavaFileObject> sources(Sabotage sabotage) throws IOException {
        Path changed = ROOM.resolve(sabotage.file() + ".java");
        try (Stream<Path> files = Files.walk(ROOM)) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .map(each -> source(each, each.equals(changed) ? sabotage : null))
                    .toList();
        }
    }

    private static JavaFileObject source(Path file, @Nullable Sabotage sabotage) {
        return new SimpleJavaFileObject(file.toUri(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
                String text = Files.readString(file);
                return sabotage == null ? text : sabotage.applied(text);
            }
        };
    }
}
