package nutation.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine.Model.CommandSpec;

/// Text from a file, or from standard input where the name is `-`.
final class Input {
    private Input() {}

    /// Reads all of it.
    ///
    /// @param what it is, for the message, such as `the diary`
    static String read(CommandSpec spec, String name, String what) throws Blocked {
        Outside outside = Outside.of(spec);
        try {
            byte[] bytes = name.equals("-") ? outside.in().readAllBytes() : Files.readAllBytes(outside.path(name));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException e) {
            throw new Blocked("There is no file " + name + ". Name another for " + what + ".");
        } catch (CharacterCodingException e) {
            throw new Blocked(name + " is not UTF-8 text. Name another file for " + what + ".");
        } catch (IOException e) {
            throw new Blocked("Cannot read " + what + " " + name + ": " + e.getMessage() + ". Name another file.");
        }
    }
}
