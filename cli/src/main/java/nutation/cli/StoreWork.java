package nutation.cli;

import nutation.server.settings.Settings;
import nutation.server.start.CannotStart;
import nutation.server.store.Progress;
import picocli.CommandLine.Mixin;

/// What every command asks for that reads or writes a whole store: which one, and how it tells of it.
final class StoreWork {
    @Mixin
    final SettingsOption kept = new SettingsOption();

    @Mixin
    final Output output = new Output();

    Settings settings() throws CannotStart {
        return kept.settings();
    }

    /// Tells a person who looks on how far it is.
    Progress progress() {
        return ProgressLine.of(output.spec);
    }
}
