package nutation.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nutation.engine.catalogue.Catalogue;

/// Every language says what English says: the same texts, with the same slots, and with the same numbers. Other names
/// of an exercise are each language's own.
record AsInEnglish(Language english) implements TextCheck {
    private static final Pattern SLOT = Pattern.compile("\\{[a-z]+(\\||#|@[a-z.]+|)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @Override
    public List<Finding> findings(Catalogue catalogue, Language language) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, String> model : english.texts().entrySet()) {
            if (isAlias(model.getKey())) {
                continue;
            }
            String text = language.texts().get(model.getKey());
            if (text == null) {
                findings.add(
                        new Finding(language.where(model.getKey()), "missing", "English says: " + model.getValue()));
                continue;
            }
            same(SLOT, "slots", model, text, language, findings);
            same(NUMBER, "numbers", model, text, language, findings);
        }
        for (String key : language.texts().keySet()) {
            if (!isAlias(key) && !english.texts().containsKey(key)) {
                findings.add(new Finding(language.where(key), "not in English", "Take it out, or write it there too."));
            }
        }
        return findings;
    }

    private static boolean isAlias(String key) {
        return key.contains(".alias.");
    }

    private static void same(
            Pattern what,
            String name,
            Map.Entry<String, String> model,
            String text,
            Language language,
            List<Finding> findings) {
        SortedSet<String> wanted = found(what, model.getValue());
        SortedSet<String> there = found(what, text);
        if (!wanted.equals(there)) {
            findings.add(
                    new Finding(language.where(model.getKey()), name + " " + there, "English has " + wanted + "."));
        }
    }

    private static SortedSet<String> found(Pattern what, String text) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = what.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
