/// The diary: the only state. An append-only list of entries, each a fact with an id and a time.
///
/// Format 1 is JSON Lines. One table (`EntryTable`) drives the strict reader, the canonical writer and the JSON
/// Schema.
@NullMarked
package nutation.engine.diary;

import org.jspecify.annotations.NullMarked;
