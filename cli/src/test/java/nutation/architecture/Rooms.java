package nutation.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The rooms of the house and what each may depend on: the one list from which the test checks the classes and the
/// diagram of ARCHITECTURE.md is drawn.
final class Rooms {
    /// One module.
    ///
    /// @param holds what it is, in a few words
    /// @param mayUse the rooms that its classes may name
    record Room(String name, String holds, List<String> mayUse) {}

    static final List<Room> ALL = List.of(
            new Room("engine", "the rules, pure", List.of()),
            new Room("figure", "the person who shows the exercises", List.of("engine")),
            new Room("catalogue", "exercises and rules as data", List.of("engine")),
            new Room("browser", "engine and figure as JavaScript", List.of("engine", "figure")),
            new Room("exchange", "paper, calendar, FHIR", List.of("engine", "figure", "catalogue")),
            new Room("population", "simulated people, outcomes", List.of("engine", "catalogue")),
            new Room("server", "store, guards, interface", List.of("engine", "catalogue", "exchange")),
            new Room("cli", "the command line", List.of("engine", "figure", "catalogue", "exchange", "server")));

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Rooms() {}

    /// The compiled classes of all rooms.
    static JavaClasses classes() {
        List<Path> folders = new ArrayList<>();
        for (Room room : ALL) {
            folders.add(ROOT.resolve(room.name()).resolve("target/classes"));
        }
        return new ClassFileImporter().importPaths(folders);
    }

    /// The diagram as Mermaid text. The app (`web`) is no Java: it is built from browser and catalogue.
    static String diagram() {
        StringBuilder out = new StringBuilder("```mermaid\nflowchart LR\n");
        for (Room room : ALL) {
            out.append("  ")
                    .append(room.name())
                    .append("[\"")
                    .append(room.name())
                    .append("<br>");
            out.append(room.holds()).append("\"]\n");
        }
        out.append("  web[\"web<br>the app\"]\n");
        for (Room room : ALL) {
            for (String used : room.mayUse()) {
                out.append("  ")
                        .append(room.name())
                        .append(" --> ")
                        .append(used)
                        .append('\n');
            }
        }
        out.append("  web --> browser\n  web --> catalogue\n  server -. serves .-> web\n");
        return out.append("```\n").toString();
    }
}
