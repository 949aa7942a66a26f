package nutation.catalogue.scenarios;

import java.util.List;

/// `docs/scenarios.md`: how scenarios are read and written, and which there are.
final class Page {
    private static final String INTRO = """
            # Scenarios: drawn weeks with the day that is expected

            Each scenario is a person, some weeks and what the engine must say on a day. They are acceptance tests: they are written from the rules, not from the code, and every one of them runs with the other tests. **No clinician has reviewed them.** They are made to be read, corrected and added to by one.

            This page is made from the scenarios; a test keeps it true. To make it anew:

            ```sh
            mvn -am -pl catalogue test -Dtest=ScenariosPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dscenarios.write=true
            ```

            ## An example

            ```
            scenario  Painful: one rung down there, and nothing goes up in the next full session
            rules     P2 L2
            person    only pelvic-tilt single-knee-to-chest
            week 1    | F . F . F . . | pain 2 2 2 2 2 2 2
            week 2    | a . F
            a = full, pelvic-tilt pain 3 at left
            day 8: pelvic-tilt at 5 s x 12
            day 10: pelvic-tilt at 5 s x 10 because P2; 0 steps up
            ```

            The person answers everything with no, is 36, has everything at hand and a usual resting pain of 2 on the left, 1 on the right, 0 in the centre (`2/1/0`), unless the line `person` says otherwise. Day 1 is the first day of week 1; the full screening is answered that morning. A full session is whatever the engine offers on that day, at the doses that it offers, answered as the mark says: if it does not offer one, the scenario has failed. In the example the tilt goes up on day 8 (5 seconds, 12 times), hurts, and is back at 10 times on day 10.

            `day 8:` looks at the day before its session, `day 8 after:` at its end. `because P2` asks that this rule is among the reasons (`because K1 and K3` for two). Parts are separated by `;`. What stands behind a `#` at the start of a line is a remark. `weeks 1-3` repeats a line.

            Columns after the marks, one value a day, `-` for none: `pain` at rest, in the morning or before the session (a number is the left side, the others as usual; or `4/1/0`; the usual where the column is missing), `close` at the close of the session, `evening`, and `walk` in minutes.

            Exercises have the names of [the catalogue](catalogue.md); `pulses`, `hold-long-leg`, `sways`, `rotation`, `drop` and `lifts` are uses of one, `figure-4/hold` and `single-knee-to-chest/hold` are written out.
            """;

    private Page() {}

    static String text(List<Scenario> all) {
        StringBuilder page = new StringBuilder(INTRO);
        page.append("\n## Marks of a day\n\n| mark | the person |\n|---|---|\n");
        for (Mark each : Mark.values()) {
            row(page, each.sign(), each.says());
        }
        phrases(page, "Who the person is", "line `person`", Person.LANGUAGE);
        phrases(page, "What a lettered day holds", "`a = ...`", Deeds.LANGUAGE);
        phrases(page, "Answers after a session", "after its comma", Answering.LANGUAGE);
        phrases(page, "What is expected", "`day 8: ...`", Expectations.LANGUAGE);
        page.append("\n## The ").append(all.size()).append(" scenarios\n");
        String file = "";
        for (Scenario each : all) {
            if (!file.equals(each.file())) {
                file = each.file();
                page.append("\n### [").append(file).append("](../catalogue/src/test/resources/scenarios/");
                page.append(file).append(")\n\n| scenario | rules |\n|---|---|\n");
            }
            page.append("| ").append(each.name()).append(" | ");
            page.append(String.join(" ", each.rules())).append(" |\n");
        }
        return page.toString();
    }

    private static <T> void phrases(StringBuilder page, String title, String where, Language<T> language) {
        page.append("\n## ").append(title).append("\n\n| ").append(where).append(" | means |\n|---|---|\n");
        for (Phrase<T> each : language.phrases()) {
            row(page, each.pattern(), each.says());
        }
    }

    private static void row(StringBuilder page, String code, String says) {
        page.append("| `").append(code).append("` | ").append(says).append(" |\n");
    }
}
