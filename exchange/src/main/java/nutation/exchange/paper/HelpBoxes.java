package nutation.exchange.paper;

import static nutation.exchange.paper.Words.slot;

import java.util.ArrayList;
import java.util.List;
import nutation.engine.allowed.Conditions;
import nutation.engine.catalogue.Catalogue;
import nutation.engine.catalogue.EmergencyNumbers;
import nutation.engine.catalogue.Item;
import nutation.engine.diary.Profile;
import nutation.engine.history.History;
import org.jspecify.annotations.Nullable;

/// When to call whom, most urgent first: the signs of the screening, and the numbers of the person's country.
record HelpBoxes(Words words, Catalogue catalogue) {
    private static final String ELSEWHERE = "*";

    /// What the articles say besides: see someone when this goes on.
    private static final List<String> TALK = List.of("R36", "R38", "R37", "R42");

    /// @param below what stands under the last box, where there is room
    void write(History history, int date, Runnable below, Html html) {
        EmergencyNumbers numbers = numbers(history.profile(date));
        boolean pregnant =
                Conditions.on(catalogue, history, date).stream().anyMatch(each -> each.startsWith("pregnan"));
        html.leaf("h2", "", words.text("paper.handout.help.title"));
        html.in("div", "", () -> boxes(numbers, pregnant, below, html));
    }

    private void boxes(EmergencyNumbers numbers, boolean pregnant, Runnable below, Html html) {
        String now = words.say("paper.handout.help.now-call", slot("number", numbers.emergency()));
        box("now", now, signs(Item.Level.E, pregnant), () -> html.leaf("p", "small", country(numbers)), html);
        box("soon", soon(numbers.advice()), signs(Item.Level.U, pregnant), () -> {}, html);
        List<String> talk = new ArrayList<>(signs(Item.Level.R, pregnant));
        TALK.forEach(each -> talk.add(words.text("rule." + each)));
        box("talk", words.text("paper.handout.help.talk-call"), talk, below, html);
    }

    private void box(String code, String call, List<String> signs, Runnable below, Html html) {
        html.in("div", "box " + code, () -> {
            html.leaf("h3", "", words.text("paper.handout.help." + code));
            html.leaf("p", "call", call);
            html.list("ul", "", signs);
            below.run();
        });
    }

    private String soon(@Nullable String advice) {
        return advice == null
                ? words.text("paper.handout.help.soon-call")
                : words.say("paper.handout.help.soon-number", slot("number", advice));
    }

    private String country(EmergencyNumbers numbers) {
        return numbers.country().equals(ELSEWHERE)
                ? words.text("paper.handout.help.generic")
                : words.say("paper.handout.help.unclear", slot("country", words.text("country." + numbers.country())));
    }

    /// Of these, what can newly come: the short check asks it.
    private List<String> signs(Item.Level level, boolean pregnant) {
        return catalogue.items().stream()
                .filter(each -> each.level() == level && each.inCheck() && (pregnant || !each.pregnantOnly()))
                .map(each -> words.text("item." + each.id() + ".short"))
                .toList();
    }

    private EmergencyNumbers numbers(@Nullable Profile profile) {
        String country = profile == null || profile.country() == null ? ELSEWHERE : profile.country();
        EmergencyNumbers elsewhere = null;
        for (EmergencyNumbers each : catalogue.emergency()) {
            if (each.country().equals(country)) {
                return each;
            }
            elsewhere = each.country().equals(ELSEWHERE) ? each : elsewhere;
        }
        if (elsewhere == null) {
            throw new IllegalStateException("The catalogue has no number for elsewhere");
        }
        return elsewhere;
    }
}
