package nutation.server.store;

/// Hears how far a long work is. Called now and then by the thread that works.
@FunctionalInterface
public interface Progress {
    /// Tells nobody.
    Progress SILENT = (what, entries) -> {};

    /// So far it is.
    ///
    /// @param what is being done, such as `checking`
    /// @param entries how many are done
    void at(String what, long entries);
}
