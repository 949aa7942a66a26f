package nutation.server.gzip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks what a client packed by gzip (RFC 1952), and never more than is allowed.
///
/// One member only, as browsers pack. The JDK's own stream takes many and calls itself for each empty one: a mebibyte
/// of those overflows the stack.
public final class Gunzip {
    private static final int HEAD = 10;
    private static final int TRAILER = 8;
    private static final int DEFLATE = 8;

    private static final int CHECKED_HEAD = 0x02;
    private static final int EXTRA = 0x04;
    private static final int NAME = 0x08;
    private static final int COMMENT = 0x10;
    private static final int UNKNOWN = 0xE0;

    private Gunzip() {}

    /// At most `most` unpacked bytes: a caller that wants to tell "too large" asks for one more than it takes.
    ///
    /// @throws DataFormatException when this is not gzip, is damaged, or is not whole
    public static byte[] unpack(byte[] packed, int most) throws DataFormatException {
        ByteBuffer in = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        skipHead(in);
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(in);
            byte[] plain = inflate(inflater, most);
            if (inflater.finished()) {
                requireTrailer(in, plain);
            }
            return plain;
        }
    }

    private static void skipHead(ByteBuffer in) throws DataFormatException {
        require(in.remaining() >= HEAD + TRAILER && in.get() == 0x1F && in.get() == (byte) 0x8B && in.get() == DEFLATE);
        int flags = in.get();
        require((flags & UNKNOWN) == 0);
        in.position(HEAD);
        if ((flags & EXTRA) != 0) {
            require(in.remaining() >= 2);
            skip(in, Short.toUnsignedInt(in.getShort()));
        }
        if ((flags & NAME) != 0) {
            skipText(in);
        }
        if ((flags & COMMENT) != 0) {
            skipText(in);
        }
        if ((flags & CHECKED_HEAD) != 0) {
            skip(in, 2);
        }
    }

    private static void skip(ByteBuffer in, int bytes) throws DataFormatException {
        require(in.remaining() >= bytes);
        in.position(in.position() + bytes);
    }

    private static void skipText(ByteBuffer in) throws DataFormatException {
        byte last = 1;
        while (last != 0) {
            require(in.hasRemaining());
            last = in.get();
        }
    }

    private static byte[] inflate(Inflater inflater, int most) throws DataFormatException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 13];
        while (!inflater.finished() && plain.size() < most) {
            int length = inflater.inflate(part, 0, Math.min(part.length, most - plain.size()));
            require(length > 0 || inflater.finished());
            plain.write(part, 0, length);
        }
        return plain.toByteArray();
    }

    private static void requireTrailer(ByteBuffer in, byte[] plain) throws DataFormatException {
        CRC32 sum = new CRC32();
        sum.update(plain);
        require(in.remaining() == TRAILER && in.getInt() == (int) sum.getValue() && in.getInt() == plain.length);
    }

    private static void require(boolean so) throws DataFormatException {
        if (!so) {
            throw new DataFormatException("not gzip");
        }
    }
}
