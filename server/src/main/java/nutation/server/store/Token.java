package nutation.server.store;

import java.security.SecureRandom;
import java.util.Base64;

/// 32 random bytes as base64url text: too many to guess, so that a plain hash of them keeps them safe.
final class Token {
    static final String SHAPE = "[A-Za-z0-9_-]{43}";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    static String make() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
