package nutation.server.store;

/// Hears how far a long work is. Called now and then, never by two threads at once.
@FunctionalInterface
public interface Progress {
    /// Tells nobody.
    Progress SILENT = (what, done, all) -> {};

    /// So far it is.
    ///
    /// @param what is being done, such as `entries checked`
    /// @param done how many
    /// @param all how many there are; 0 where nobody knows
    void at(String what, long done, long all);
}
