/// The store: one append-only diary a person, in SQLite or PostgreSQL. Plain objects; no container, no HTTP.
@NullMarked
package nutation.server.store;

import org.jspecify.annotations.NullMarked;
