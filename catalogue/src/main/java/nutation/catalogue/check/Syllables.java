package nutation.catalogue.check;

/// How many syllables a word has, as far as its letters tell: groups of vowels.
enum Syllables {
    /// A last `e` is silent, but for `-le`.
    ENGLISH("aeiouy") {
        @Override
        int of(String word) {
            int groups = groups(word);
            boolean silent = word.endsWith("e") && !word.endsWith("le") && groups > 1;
            return Math.max(1, silent ? groups - 1 : groups);
        }
    },
    GERMAN("aeiouyäöü") {
        @Override
        int of(String word) {
            return Math.max(1, groups(word));
        }
    },
    /// Two strong vowels side by side are two syllables: `ca-er`, `tí-o`.
    SPANISH("aeiouyáéíóúü") {
        @Override
        int of(String word) {
            int count = groups(word);
            for (int i = 1; i < word.length(); i++) {
                count += strong(word.charAt(i - 1)) && strong(word.charAt(i)) ? 1 : 0;
            }
            return Math.max(1, count);
        }

        private static boolean strong(char letter) {
            return "aeoáéíóú".indexOf(letter) >= 0;
        }
    };

    private final String vowels;

    Syllables(String vowels) {
        this.vowels = vowels;
    }

    /// @param word in lower case
    abstract int of(String word);

    int groups(String word) {
        int groups = 0;
        boolean vowel = false;
        for (int i = 0; i < word.length(); i++) {
            boolean now = vowels.indexOf(word.charAt(i)) >= 0;
            groups += now && !vowel ? 1 : 0;
            vowel = now;
        }
        return groups;
    }
}
