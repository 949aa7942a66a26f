package nutation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The engine's classes keep to what gives the same bytes on the JVM and in the browser (architecture.md, "parity
/// rules"): read from the class files, so that no import can hide a breach.
class ParityTest {
    private static final Path CLASSES = Path.of("target/classes");

    private static final List<String> BANNED_TYPES = List.of(
            "java/util/HashMap",
            "java/util/HashSet",
            "java/util/LinkedHashMap",
            "java/util/LinkedHashSet",
            "java/util/Random",
            "java/util/Locale",
            "java/util/regex/Pattern",
            "java/time/Clock",
            "java/time/Instant",
            "java/lang/System",
            "java/lang/Double",
            "java/lang/Float");

    private static final List<String> BANNED_CALLS = List.of(
            "java/lang/String.format",
            "java/lang/String.formatted",
            "java/lang/String.matches",
            "java/lang/String.split",
            "java/lang/String.replaceAll",
            "java/lang/String.lines",
            "java/lang/String.indent",
            "java/lang/Math.round",
            "java/lang/Math.random",
            "java/time/LocalDate.now",
            "java/time/LocalDate.parse",
            "java/util/UUID.nameUUIDFromBytes",
            "java/util/Map.of",
            "java/util/Map.ofEntries",
            "java/util/Map.copyOf",
            "java/util/Set.of",
            "java/util/Set.copyOf",
            "java/lang/Object.hashCode");

    @Test
    void everyClassKeepsToTheSharedPartOfTheLanguage() throws IOException {
        List<String> breaches = new ArrayList<>();
        int classes = 0;
        for (ClassModel model : classes(CLASSES)) {
            classes++;
            breaches.addAll(breaches(model));
        }
        assertTrue(classes > 100, "only " + classes + " classes were read");
        assertEquals(List.of(), breaches);
    }

    /// The control: the test's own sample breaks every rule, and each breach is seen.
    @Test
    void aBreachIsNoticed() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (ClassModel model : classes(Path.of("target/test-classes/nutation/engine"))) {
            if (model.thisClass().asInternalName().equals("nutation/engine/Breaches")) {
                breaches.addAll(breaches(model));
            }
        }
        for (String rule : List.of("floating", "divides", "java/util/HashMap", "String.format", ".getMessage")) {
            assertFalse(breaches.stream().noneMatch(each -> each.contains(rule)), rule + " was not noticed");
        }
    }

    private static List<ClassModel> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<ClassModel> models = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                models.add(ClassFile.of().parse(file));
            }
            return models;
        }
    }

    private static List<String> breaches(ClassModel model) {
        List<String> found = new ArrayList<>();
        String own = model.thisClass().asInternalName();
        for (MethodModel method : model.methods()) {
            String where = own + "." + method.methodName().stringValue();
            // Made by the compiler for records and enums; nothing in the engine calls them, as the ban below shows.
            if (List.of("hashCode", "toString").contains(method.methodName().stringValue())) {
                continue;
            }
            if (floating(method.methodType().stringValue())) {
                found.add(where + " is floating");
            }
            method.code().ifPresent(code -> code.forEach(each -> check(own, where, each, found)));
        }
        return found;
    }

    private static void check(String own, String where, CodeElement element, List<String> found) {
        switch (element) {
            case InvokeInstruction call -> {
                String name = call.owner().asInternalName() + "." + call.name().stringValue();
                boolean exceptionText = name.startsWith("java/lang/") && name.endsWith(".getMessage");
                if (BANNED_CALLS.contains(name) || exceptionText) {
                    found.add(where + " calls " + name);
                }
                if (BANNED_TYPES.contains(call.owner().asInternalName())) {
                    found.add(where + " uses " + call.owner().asInternalName());
                }
                if (floating(call.type().stringValue())) {
                    found.add(where + " is floating by " + name);
                }
            }
            case NewObjectInstruction made -> {
                if (BANNED_TYPES.contains(made.className().asInternalName())) {
                    found.add(where + " makes " + made.className().asInternalName());
                }
            }
            case FieldInstruction field -> {
                if (floating(field.type().stringValue())) {
                    found.add(where + " is floating by " + field.name().stringValue());
                }
            }
            case OperatorInstruction operator -> {
                boolean divides = List.of(Opcode.IDIV, Opcode.IREM, Opcode.LDIV, Opcode.LREM)
                        .contains(operator.opcode());
                if (divides && !own.equals("nutation/engine/Whole")) {
                    found.add(where + " divides by itself; use Whole");
                }
                if (List.of("D", "F").contains(operator.typeKind().upperBound().descriptorString())) {
                    found.add(where + " is floating");
                }
            }
            default -> {}
        }
    }

    private static boolean floating(String descriptor) {
        String primitives = descriptor.replaceAll("L[^;]*;", "");
        return primitives.contains("D") || primitives.contains("F");
    }
}
