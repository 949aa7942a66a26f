package nutation.catalogue.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads the scenarios of one file. What is not understood is an error that names file, line and word.
final class ScenarioFile {
    private static final int DAYS = 7;

    private final String file;
    private final List<Scenario> scenarios = new ArrayList<>();

    private int first;
    private String name = "";
    private final List<String> rules = new ArrayList<>();
    private Person person = new Person();
    private final List<Scenario.Drawn> days = new ArrayList<>();
    private final List<Word> lettered = new ArrayList<>();
    private final SortedMap<String, List<Deed>> notes = new TreeMap<>();
    private final List<Expectation> expectations = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private ScenarioFile(String file) {
        this.file = file;
    }

    static List<Scenario> read(String file, String text) {
        ScenarioFile reader = new ScenarioFile(file);
        int number = 0;
        for (String each : text.lines().toList()) {
            number++;
            if (!each.isBlank() && !each.startsWith("#")) {
                reader.line(number, each);
            }
        }
        reader.close();
        return List.copyOf(reader.scenarios);
    }

    private void line(int number, String line) {
        List<Word> words = Word.all(file, number, line);
        Word head = words.get(0);
        if (head.text().equals("scenario")) {
            close();
            first = number;
            name = rest(line, head);
            text.append(line).append('\n');
            return;
        }
        if (first == 0) {
            throw head.typo("'scenario' first");
        }
        text.append(line).append('\n');
        switch (head.text()) {
            case "rules" -> rules(words.subList(1, words.size()));
            case "person" -> {
                for (String part : rest(line, head).split(";")) {
                    Person.LANGUAGE.understand(Word.all(file, number, part)).accept(person);
                }
            }
            case "week", "weeks" -> week(number, line);
            case "day" -> expected(number, line, words);
            default -> {
                if (!head.text().matches("[a-z]")
                        || words.size() < 3
                        || !words.get(1).text().equals("=")) {
                    throw head.typo("scenario, rules, person, week, weeks, day, or a letter and '='");
                }
                note(number, head, rest(rest(line, head), words.get(1)));
            }
        }
    }

    private void rules(List<Word> words) {
        for (Word each : words) {
            if (!each.text().matches(RuleId.PATTERN)) {
                throw each.typo("a rule such as K3");
            }
            rules.add(each.text());
        }
    }

    // Weeks -----------------------------------------------------------------

    private void week(int number, String line) {
        String[] columns = line.split("\\|");
        List<Word> head = Word.all(file, number, columns[0]);
        int[] range = range(head);
        if (columns.length < 2) {
            throw head.get(head.size() - 1).typo("after it '|' and the marks of the days");
        }
        List<Word> marks = Word.all(file, number, columns[1]);
        if (marks.size() > DAYS) {
            throw marks.get(DAYS).typo("no more than seven days");
        }
        Columns told = new Columns(file, number, columns, marks.size());
        for (int week = range[0]; week <= range[1]; week++) {
            if (days.size() != (week - 1) * DAYS) {
                throw head.get(1).typo("week " + (1 + days.size() / DAYS) + " with all days of the weeks before");
            }
            for (int i = 0; i < marks.size(); i++) {
                Word mark = marks.get(i);
                Mark of = Mark.of(mark);
                if (of == Mark.NOTE) {
                    lettered.add(mark);
                }
                boolean away = of == Mark.AWAY;
                days.add(new Scenario.Drawn(
                        days.size() + 1,
                        of,
                        of == Mark.NOTE ? mark.text() : "",
                        told.pain("pain", i, person.usual(), away ? null : person.usual()),
                        told.pain("close", i, person.usual(), null),
                        told.pain("evening", i, person.usual(), null),
                        told.walk(i)));
            }
        }
    }

    /// `week 2`, or `weeks 2-4`.
    private static int[] range(List<Word> head) {
        Word last = head.get(head.size() - 1);
        boolean many = head.get(0).text().equals("weeks");
        if (head.size() != 2 || !last.text().matches(many ? "[0-9]+-[0-9]+" : "[0-9]+")) {
            throw last.typo(many ? "two weeks such as 2-4" : "the number of the week");
        }
        String[] parts = last.text().split("-");
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length - 1])};
    }

    // Notes and expectations --------------------------------------------------

    private void note(int number, Word letter, String text) {
        List<Deed> deeds = new ArrayList<>();
        for (String part : text.split(";")) {
            String[] said = part.split(",");
            List<Word> words = Word.all(file, number, said[0]);
            Deeds.Head head = Deeds.LANGUAGE.understand(words);
            List<Answering> answers = new ArrayList<>();
            for (int i = 1; i < said.length; i++) {
                List<Word> answer = Word.all(file, number, said[i]);
                if (!head.answered()) {
                    throw answer.get(0).typo("';' before it: only a session has answers");
                }
                answers.add(Answering.LANGUAGE.understand(answer));
            }
            deeds.add(head.deed().apply(List.copyOf(answers)));
        }
        if (notes.put(letter.text(), List.copyOf(deeds)) != null) {
            throw letter.typo("a letter that is not explained yet");
        }
    }

    private void expected(int number, String line, List<Word> words) {
        int colon = line.indexOf(':');
        List<Word> head = Word.all(file, number, colon < 0 ? line : line.substring(0, colon));
        boolean after = head.size() == 3 && head.get(2).text().equals("after");
        Word last = head.get(head.size() - 1);
        if (colon < 0 || head.size() < 2 || head.size() == 3 && !after || head.size() > 3) {
            throw last.typo("'day 8:' or 'day 8 after:'");
        }
        Word day = head.get(1);
        if (!day.text().matches("[0-9]+") || Integer.parseInt(day.text()) > days.size()) {
            throw day.typo("a day that is drawn above, 1 to " + days.size());
        }
        for (String part : line.substring(colon + 1).split(";")) {
            expectation(number, Integer.parseInt(day.text()), after, part);
        }
    }

    private void expectation(int number, int day, boolean after, String part) {
        List<Word> words = Word.all(file, number, part);
        List<Word> what = words;
        List<String> because = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).text().equals("because")) {
                what = words.subList(0, i);
                because(words.subList(i, words.size()), because);
                break;
            }
        }
        if (what.isEmpty()) {
            throw new Typo(file, number, part.strip(), "something that is expected");
        }
        expectations.add(new Expectation(
                file + ":" + number, day, after, part.strip(), Expectations.LANGUAGE.understand(what), because));
    }

    /// `because K3`, or `because K3 and K1`.
    private static void because(List<Word> words, List<String> rules) {
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            boolean rule = i % 2 == 1;
            if (rule && !word.text().matches(RuleId.PATTERN)
                    || !rule && !word.text().equals("and")) {
                throw word.typo(rule ? "a rule such as K3" : "'and'");
            }
            if (rule) {
                rules.add(word.text());
            }
        }
        if (rules.isEmpty()) {
            throw words.get(0).typo("after it a rule such as K3");
        }
    }

    // The whole ---------------------------------------------------------------

    private void close() {
        if (first == 0) {
            return;
        }
        for (Word each : lettered) {
            if (!notes.containsKey(each.text())) {
                throw each.typo("a line '" + each.text() + " = ...' below the weeks");
            }
        }
        if (name.isEmpty() || rules.isEmpty() || days.isEmpty() || expectations.isEmpty()) {
            throw new Typo(file, first, "scenario", "a name, rules, weeks and at least one expected day");
        }
        scenarios.add(new Scenario(
                file,
                first,
                name,
                List.copyOf(rules),
                person,
                List.copyOf(days),
                new TreeMap<>(notes),
                List.copyOf(expectations),
                text.toString()));
        name = "";
        rules.clear();
        person = new Person();
        days.clear();
        lettered.clear();
        notes.clear();
        expectations.clear();
        text.setLength(0);
    }

    private static String rest(String line, Word head) {
        String from = line.strip();
        return from.substring(head.text().length()).strip();
    }

    /// The columns of a week's line after its marks: `pain 2 2 3 - 2 2 2`.
    private record Columns(String file, int line, SortedMap<String, List<Word>> told) {
        private static final List<String> NAMES = List.of("pain", "close", "evening", "walk");

        Columns(String file, int line, String[] columns, int marks) {
            this(file, line, new TreeMap<>());
            for (int i = 2; i < columns.length; i++) {
                List<Word> words = Word.all(file, line, columns[i]);
                if (words.isEmpty()) {
                    throw new Typo(file, line, "|", "no '|' at the end of the line");
                }
                if (!NAMES.contains(words.get(0).text())) {
                    throw words.get(0).typo("a column: " + String.join(", ", NAMES));
                }
                if (words.size() != marks + 1) {
                    throw words.get(0).typo("after it as many values as days: " + marks);
                }
                told.put(words.get(0).text(), words.subList(1, words.size()));
            }
        }

        @Nullable
        Pain pain(String column, int day, Pain usual, @Nullable Pain untold) {
            List<Word> words = told.get(column);
            if (words == null) {
                return untold;
            }
            Word word = words.get(day);
            if (word.text().equals("-")) {
                return null;
            }
            Pain pain = Pain.read(word.text(), usual);
            if (pain == null) {
                throw word.typo("0 to 10, left/right/centre such as 2/1/0, or -");
            }
            return pain;
        }

        @Nullable
        Integer walk(int day) {
            List<Word> words = told.get("walk");
            if (words == null || words.get(day).text().equals("-")) {
                return null;
            }
            if (!words.get(day).text().matches("[0-9]{1,3}")) {
                throw words.get(day).typo("minutes of walking, or -");
            }
            return Integer.valueOf(words.get(day).text());
        }
    }
}
