package nutation.population.life;

import nutation.engine.day.Day;
import nutation.engine.history.History;

/// Looks on while somebody lives.
public interface Watch {
    /// Nobody looks.
    Watch NOBODY = new Watch() {};

    /// A day as it was shown to the person; a date may be shown more than once.
    default void shown(History history, Day day) {}

    /// A date is over, whether the app was opened or not.
    ///
    /// @param number 0 for the first
    default void over(int number, Faring faring) {}
}
