package nutation.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What a disk holds: of each file what was synced, and what is still on its way.
final class Disk {
    /// A disk writes a sector wholly or not at all.
    private static final int SECTOR = 512;

    private final Map<String, byte[]> synced = new TreeMap<>();
    private final Map<String, List<DiskCall>> pending = new TreeMap<>();

    void take(DiskCall call) {
        switch (call) {
            case DiskCall.Write write -> onItsWay(write.file()).add(write);
            case DiskCall.Truncate truncate -> onItsWay(truncate.file()).add(truncate);
            case DiskCall.Delete delete -> {
                synced.remove(delete.file());
                pending.remove(delete.file());
            }
            case DiskCall.Sync sync -> {
                byte[] image = image(sync.file());
                for (DiskCall each : onItsWay(sync.file())) {
                    image = apply(image, each);
                }
                synced.put(sync.file(), image);
                onItsWay(sync.file()).clear();
            }
            case DiskCall.Acknowledge acknowledge -> {}
        }
    }

    private List<DiskCall> onItsWay(String file) {
        return pending.computeIfAbsent(file, f -> new ArrayList<>());
    }

    private byte[] image(String file) {
        return synced.getOrDefault(file, new byte[0]);
    }

    /// The power goes: of what was on its way some arrives, some does not, some in part. Writes the files as they are
    /// found afterwards.
    void lose(Random random, Path folder) throws IOException {
        for (Map.Entry<String, List<DiskCall>> each : pending.entrySet()) {
            byte[] image = image(each.getKey()).clone();
            for (DiskCall call : each.getValue()) {
                int fate = random.nextInt(4);
                if (fate == 0 && call instanceof DiskCall.Write write) {
                    int sectors = random.nextInt(write.bytes().length / SECTOR + 1);
                    byte[] part = Arrays.copyOf(write.bytes(), Math.min(write.bytes().length, sectors * SECTOR));
                    image = apply(image, new DiskCall.Write(write.file(), write.offset(), part));
                } else if (fate == 1) {
                    image = apply(image, call);
                }
            }
            Files.write(folder.resolve(Path.of(each.getKey()).getFileName()), image);
        }
    }

    /// Changes the image, or gives a longer one.
    private static byte[] apply(byte[] image, DiskCall call) {
        return switch (call) {
            case DiskCall.Write write -> {
                int end = write.offset() + write.bytes().length;
                byte[] grown = end > image.length ? Arrays.copyOf(image, end) : image;
                System.arraycopy(write.bytes(), 0, grown, write.offset(), write.bytes().length);
                yield grown;
            }
            case DiskCall.Truncate truncate -> Arrays.copyOf(image, truncate.length());
            case DiskCall.Delete delete -> image;
            case DiskCall.Sync sync -> image;
            case DiskCall.Acknowledge acknowledge -> image;
        };
    }
}
