package nutation.engine.diary;

import nutation.engine.json.JsonObject;

/// Writes an entry in its canonical form: the same entry always gives the same text.
public final class EntryWriter {
    private EntryWriter() {}

    /// One line, without line end.
    public static String write(Entry entry) {
        for (EntryType<? extends Entry> type : EntryTable.ALL) {
            if (type.record().isInstance(entry)) {
                return write(type, entry).text();
            }
        }
        throw new IllegalStateException("The table has no type for this entry");
    }

    private static <E extends Entry> JsonObject write(EntryType<E> type, Entry entry) {
        return type.write(type.record().cast(entry));
    }
}
