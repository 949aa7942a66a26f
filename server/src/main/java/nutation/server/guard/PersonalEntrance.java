package nutation.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.store.Person;
import org.jspecify.annotations.Nullable;

/// The entrance of personal mode: this computer's own names, and the key of the install.
public final class PersonalEntrance implements Entrance {
    private final Key key;
    private final Supplier<Person> person;

    /// The entrance to one diary.
    ///
    /// @param person the one person; another one after a deletion
    public PersonalEntrance(Key key, Supplier<Person> person) {
        this.key = key;
        this.person = person;
    }

    @Override
    public boolean isOurs(@Nullable String host, int port) {
        return LoopbackName.is(host, port);
    }

    @Override
    public boolean isOurPage(String origin, @Nullable String host) {
        return origin.equals("http://" + host);
    }

    @Override
    public boolean isOpen(String method, String path) {
        return false;
    }

    @Override
    public boolean httpsOnly() {
        return false;
    }

    @Override
    public Shown shown(HttpServletRequest request) {
        @Nullable String bearer = Bearer.of(request);
        boolean opens = bearer == null ? key.isIn(request) : key.opens(bearer);
        return opens ? new Shown.Opens(new Caller(person.get(), null)) : new Shown.Nothing();
    }

    @Override
    public Problem noKey() {
        return Problem.of(
                ProblemType.NO_KEY,
                "Open the app once by the whole address that Nutation printed when it started; it sets the key.");
    }
}
