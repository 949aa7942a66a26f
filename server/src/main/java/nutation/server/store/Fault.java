package nutation.server.store;

/// Something that is not as it should be in a store.
///
/// @param diary whose diary, a person's id; empty when it is the whole store
/// @param position of the entry; 0 when it is the whole diary
/// @param what in words, without a word of the entry
public record Fault(String diary, long position, String what) {
    /// One line for people.
    public String sentence() {
        String where = diary.isEmpty() ? "the store" : "diary " + diary + (position == 0 ? "" : ", entry " + position);
        return where + ": " + what;
    }
}
