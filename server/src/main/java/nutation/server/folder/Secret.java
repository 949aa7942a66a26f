package nutation.server.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The secret of this install: 32 random bytes as base64url text, 43 characters, readable by its owner only.
///
/// Whoever can read the diary's file can read it too, so it gives nobody more than they have; it keeps out the pages
/// and the other users of the computer.
public record Secret(String text) {
    private static final String NAME = "secret";
    private static final int BYTES = 32;

    /// The secret in the folder, made at the first start.
    static Secret in(Path folder) throws IOException {
        Optional<Secret> there = read(folder);
        return there.isPresent() ? there.get() : make(folder);
    }

    /// The secret in the folder, if there is one.
    public static Optional<Secret> read(Path folder) throws IOException {
        try {
            String text = Files.readString(folder.resolve(NAME), StandardCharsets.US_ASCII)
                    .strip();
            return text.matches("[A-Za-z0-9_-]{43}") ? Optional.of(new Secret(text)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Secret make(Path folder) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Secret secret = new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        Path draft = folder.resolve(NAME + ".new");
        Files.deleteIfExists(draft);
        OwnerOnly.makeFile(draft);
        Files.writeString(draft, secret.text + "\n", StandardCharsets.US_ASCII);
        Files.move(draft, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return secret;
    }

    /// Compares in a time that does not tell how much was right.
    public boolean is(@Nullable String offered) {
        return offered != null
                && MessageDigest.isEqual(
                        text.getBytes(StandardCharsets.US_ASCII), offered.getBytes(StandardCharsets.UTF_8));
    }

    /// Never the secret itself, so that no log can hold it.
    @Override
    public String toString() {
        return "Secret[...]";
    }
}
