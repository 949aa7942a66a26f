package nutation.population.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder for what a command writes.
record Output(Path folder) {

    static Output in(Path folder) throws Blocked {
        try {
            return new Output(Files.createDirectories(folder));
        } catch (IOException e) {
            throw new Blocked(
                    folder + " cannot be written: " + e.getMessage() + ". Name a folder that you may write to.");
        }
    }

    void write(String file, String text) throws Blocked {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new Blocked(folder.resolve(file) + " cannot be written: " + e.getMessage()
                    + ". Name a folder that you may write to.");
        }
    }
}
