package nutation.cli;

import java.util.List;
import nutation.catalogue.Compiled;
import nutation.engine.explain.Sentences;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// In which language a command writes for people.
final class LanguageOption {
    /// The languages in which everything is written.
    private static final List<String> LANGUAGES = List.of("en", "de", "es");

    @Option(
            names = "--language",
            paramLabel = "en|de|es",
            defaultValue = "en",
            completionCandidates = Languages.class,
            description = "The language of what is written (default: en).")
    String language = "en";

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    /// Such as `en`.
    String code() {
        if (!LANGUAGES.contains(language)) {
            throw new ParameterException(spec.commandLine(), "--language " + language + " is none of en, de and es.");
        }
        return language;
    }

    Sentences sentences() {
        return Compiled.sentences(code());
    }

    /// For completion.
    static final class Languages extends Words {
        Languages() {
            super("en", "de", "es");
        }
    }
}
