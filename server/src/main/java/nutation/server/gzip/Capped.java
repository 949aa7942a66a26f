package nutation.server.gzip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes from somewhere, ended by a failure when more come than are allowed.
final class Capped extends FilterInputStream {
    private long left;

    Capped(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws PackedTooLarge {
        left -= read;
        if (left < 0) {
            throw new PackedTooLarge();
        }
    }
}
