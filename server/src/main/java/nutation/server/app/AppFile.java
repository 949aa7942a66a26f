package nutation.server.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;

/// One file of the app, read and packed once.
final class AppFile {
    /// Below this a file fits one network packet, packed or not.
    private static final int WORTH_PACKING = 1_000;

    private final MediaType type;
    private final Resource plain;
    private final @Nullable Resource packed;
    private final String mark;

    private AppFile(MediaType type, Resource plain, @Nullable Resource packed, String mark) {
        this.type = type;
        this.plain = plain;
        this.packed = packed;
        this.mark = mark;
    }

    /// The file of this name below `META-INF/resources/`, or null when there is none.
    static @Nullable AppFile load(ClassLoader loader, String name) throws IOException {
        try (InputStream in = loader.getResourceAsStream("META-INF/resources/" + name)) {
            return in == null ? null : of(FileType.of(name), in.readAllBytes());
        }
    }

    private static AppFile of(FileType type, byte[] plain) throws IOException {
        byte[] packed = type.shrinks() && plain.length >= WORTH_PACKING ? pack(plain) : plain;
        CRC32 sum = new CRC32();
        sum.update(plain);
        return new AppFile(
                type.type(),
                new ByteArrayResource(plain),
                packed.length < plain.length ? new ByteArrayResource(packed) : null,
                Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(plain.length));
    }

    private static byte[] pack(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    MediaType type() {
        return type;
    }

    Resource plain() {
        return plain;
    }

    /// Its bytes by gzip; null where that makes it no smaller.
    @Nullable
    Resource packed() {
        return packed;
    }

    /// Changes with the content, for the entity tag.
    String mark() {
        return mark;
    }
}
