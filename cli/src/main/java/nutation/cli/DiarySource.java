package nutation.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nutation.server.Diaries;
import nutation.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where a command takes the diary from: a file, standard input, a running server, or the store itself.
final class DiarySource {
    @Option(
            names = "--diary",
            paramLabel = "FILE|-",
            description = "Read the diary from a JSON Lines file, or from standard input with \"-\". "
                    + "Without it the store in the data folder is read; a running server is asked for it.")
    @Nullable
    String diary;

    @Mixin
    final DataOption data = new DataOption();

    /// The diary's text, JSON Lines.
    String read(InputStream standardInput) throws Blocked, CannotStart {
        if (diary == null) {
            return Diaries.text(data.folder());
        }
        try {
            byte[] bytes = diary.equals("-") ? standardInput.readAllBytes() : Files.readAllBytes(Path.of(diary));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Blocked(diary + " is not UTF-8 text. A diary is JSON Lines in UTF-8.");
        } catch (IOException e) {
            throw new Blocked("Cannot read the diary " + diary + ": " + e.getMessage() + ". Name another file.");
        }
    }
}
