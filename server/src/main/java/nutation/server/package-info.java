/// The server of personal mode: start it, find a running one, read a diary without one.
///
/// The rooms below: `start` (what can stand in the way), `folder` (the data folder and its lock), `store` (the
/// append-only diary in SQLite), `guard` (who may ask), `http` (the routes), `app` (the static files), `problem`
/// (refusals as RFC 9457 documents), `day` (the door to the engine).
@NullMarked
package nutation.server;

import org.jspecify.annotations.NullMarked;
