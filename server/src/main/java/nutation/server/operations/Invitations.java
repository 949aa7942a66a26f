package nutation.server.operations;

import java.net.URI;
import java.util.Optional;

/// Makes addresses with which a device gets its key.
public interface Invitations {
    /// The address with a new pairing code.
    ///
    /// @param diary the id of a diary; empty = a new diary
    /// @return empty when nobody has that diary
    Optional<URI> invite(String diary);
}
