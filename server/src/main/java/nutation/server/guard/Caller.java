package nutation.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nutation.server.store.Person;
import org.jspecify.annotations.Nullable;

/// Who asks, as the key showed it. Routes take the person from here, never from what was sent.
///
/// @param person whose diary
/// @param device the device's id; null in personal mode, where the computer itself is the device
public record Caller(Person person, @Nullable String device) {
    private static final String ATTRIBUTE = Caller.class.getName();

    /// Who asks; only for routes that need a key.
    public static Caller of(HttpServletRequest request) {
        return Objects.requireNonNull(shown(request), "a route without a key asks who asks");
    }

    /// Who asks, or null on a route that needs no key and was shown none.
    public static @Nullable Caller shown(HttpServletRequest request) {
        return (Caller) request.getAttribute(ATTRIBUTE);
    }

    /// The id of the device that asks, where it has one.
    public static @Nullable String deviceOf(HttpServletRequest request) {
        Caller caller = shown(request);
        return caller == null ? null : caller.device;
    }

    void enter(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /// No id in any log.
    @Override
    public String toString() {
        return "Caller[...]";
    }
}
