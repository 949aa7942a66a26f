package nutation.catalogue.scenarios;

/// One day of a drawn week.
enum Mark {
    FULL("F", "does the full session that is offered, all comfortable"),
    LIGHT("L", "does the light session that is offered, all comfortable"),
    CHOSEN_LIGHT("H", "is offered a full session, asks for the light set and does it"),
    BAD_DAY("B", "says that it is a bad day, and does the light session of five minutes"),
    LOOKS("?", "opens the app, answers the short check with no and tells the resting pain, but does nothing"),
    RESTS(".", "a day without a session; tells the resting pain in the morning"),
    AWAY("-", "does not open the app at all"),
    NOTE("a-z", "as the line `a = ...` under the weeks says, after check and resting pain");

    private final String sign;
    private final String says;

    Mark(String sign, String says) {
        this.sign = sign;
        this.says = says;
    }

    String sign() {
        return sign;
    }

    String says() {
        return says;
    }

    static Mark of(Word word) {
        for (Mark each : values()) {
            if (each.sign.equals(word.text())) {
                return each;
            }
        }
        if (word.text().matches("[a-z]")) {
            return NOTE;
        }
        throw word.typo("a mark: F L H B ? . - or a letter that is explained below");
    }
}
