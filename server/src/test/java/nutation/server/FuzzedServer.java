package nutation.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nutation.server.start.CannotStart;

/// A server for the fuzzer. An input without a line end is the body of an upload, any other is a whole request; the
/// key is put where `KEY` stands.
public final class FuzzedServer implements AutoCloseable {
    private final Shared shared;
    private final Shared.Device device;

    private FuzzedServer(Shared shared, Path data) throws IOException, CannotStart {
        this.shared = shared;
        this.device = shared.invited(data);
    }

    public static FuzzedServer in(Path folder) throws IOException, CannotStart {
        return new FuzzedServer(Shared.in(folder, BadRequestTest.NO_LIMITS), folder.resolve("data"));
    }

    public void requireNoFault(byte[] input) throws IOException {
        byte[] request = request(input);
        String fault = BadRequestTest.fault(BadRequestTest.sent(shared.port(), request), 0, request);
        if (!fault.isEmpty()) {
            throw new AssertionError(fault);
        }
    }

    private byte[] request(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        if (text.contains("\n")) {
            return text.replace("KEY", device.key()).getBytes(StandardCharsets.ISO_8859_1);
        }
        String head = "POST /api/diary HTTP/1.1\r\nHost: " + Shared.HOST + "\r\nConnection: close\r\nOrigin: "
                + Shared.ORIGIN + "\r\nCookie: __Host-nutation=" + device.key() + "\r\nContent-Type: "
                + Served.DIARY_TYPE + "\r\nContent-Length: " + input.length + "\r\n\r\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(input);
        return out.toByteArray();
    }

    @Override
    public void close() {
        shared.close();
    }
}
