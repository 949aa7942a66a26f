package nutation.cli;

import java.util.Iterator;
import java.util.List;

/// The words that an option takes, for shells that complete them.
abstract class Words implements Iterable<String> {
    private final List<String> words;

    Words(String... words) {
        this.words = List.of(words);
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }
}
