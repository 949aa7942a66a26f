package nutation.server.guard;

import java.util.Optional;
import nutation.server.store.Device;
import nutation.server.store.DeviceKey;
import nutation.server.store.DiaryStore;

/// The keys of all devices. The store is asked each time, so that a revoked key opens nothing from that moment on.
public final class Keyring {
    private final DiaryStore store;

    public Keyring(DiaryStore store) {
        this.store = store;
    }

    Shown shown(String text) {
        Optional<DeviceKey> key = DeviceKey.parse(text);
        if (key.isEmpty()) {
            return new Shown.Nothing();
        }
        Optional<Device> device = store.devices().find(key.get());
        if (device.isPresent()) {
            return new Shown.Opens(
                    new Caller(device.get().person(), device.get().id()));
        }
        return store.people()
                .deleted(key.get().person())
                .<Shown>map(Shown.Deleted::new)
                .orElseGet(Shown.Nothing::new);
    }
}
