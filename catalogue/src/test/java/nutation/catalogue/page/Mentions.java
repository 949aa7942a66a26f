package nutation.catalogue.page;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Reads Java sources for what names rules: comments of classes and their members, constants, tests.
final class Mentions extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final List<Mention> found = new ArrayList<>();
    private final DocTrees comments;
    private final CompilationUnitTree unit;
    private final List<String> lines;
    private final String type;

    private Mentions(DocTrees comments, CompilationUnitTree unit, Path root) throws IOException {
        this.comments = comments;
        this.unit = unit;
        Path file = Path.of(unit.getSourceFile().toUri());
        this.lines = Files.readAllLines(file);
        String name = root.toAbsolutePath().normalize().relativize(file).toString();
        this.type = name.substring(0, name.length() - ".java".length());
    }

    /// All that stand below a folder, in the order of the files' names.
    static List<Mention> in(Path root) throws IOException {
        List<Mention> all = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files(root)));
            DocTrees comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                Mentions file = new Mentions(comments, unit, root);
                file.scan(unit, null);
                all.addAll(file.found);
            }
        }
        return all;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .map(each -> each.toAbsolutePath().normalize())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        boolean tests = tree.getSimpleName().toString().endsWith("Test");
        add(
                tests
                        ? new Mention.Claim(RuleIds.in(comment()), type, "")
                        : new Mention.Code(RuleIds.ofComment(comment()), type));
        return super.visitClass(tree, nothing);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        String comment = comment();
        boolean constant = tree.getModifiers().getFlags().containsAll(List.of(Modifier.STATIC, Modifier.FINAL))
                && tree.getType() != null
                && tree.getType().toString().equals("int");
        if (constant) {
            String says = RuleIds.withoutLeading(comment);
            String value = String.valueOf(tree.getInitializer());
            add(new Mention.Constant(
                    RuleIds.leading(comment), type, tree.getName().toString(), value, says));
        }
        add(new Mention.Code(RuleIds.ofComment(comment), type));
        return super.visitVariable(tree, nothing);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        boolean test = tree.getModifiers().getAnnotations().stream()
                .anyMatch(each -> each.getAnnotationType().toString().startsWith("Test"));
        if (test) {
            SortedSet<String> ids = new TreeSet<>(RuleIds.in(comment()));
            ids.addAll(RuleIds.in(heading(tree)));
            ids.addAll(literals(tree));
            add(new Mention.Claim(ids, type, tree.getName().toString()));
        } else {
            add(new Mention.Code(RuleIds.ofComment(comment()), type));
        }
        return super.visitMethod(tree, nothing);
    }

    private void add(Mention mention) {
        if (!mention.ids().isEmpty()) {
            found.add(mention);
        }
    }

    private String comment() {
        String comment = comments.getDocComment(getCurrentPath());
        return comment == null ? "" : comment;
    }

    /// The line above, such as `// K1, K2 ------`, under which a test stands.
    private String heading(MethodTree tree) {
        long start = comments.getSourcePositions().getStartPosition(unit, tree);
        for (int i = (int) unit.getLineMap().getLineNumber(start) - 1; i >= 0; i--) {
            String line = lines.get(i).strip();
            if (line.startsWith("// ") && line.endsWith("---")) {
                return line;
            }
        }
        return "";
    }

    private static SortedSet<String> literals(MethodTree tree) {
        SortedSet<String> ids = new TreeSet<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                if (literal.getValue() instanceof String text) {
                    ids.addAll(RuleIds.ofCode(text));
                }
                return null;
            }
        }.scan(tree, null);
        return ids;
    }
}
