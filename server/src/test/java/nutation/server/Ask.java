package nutation.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// A request, byte by byte, so that a test can also send what no good client sends.
final class Ask {
    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;
    private final String method;
    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = new byte[0];
    private boolean chunked;
    private String name = "127.0.0.1";

    Ask(int port, String method, String path) {
        this.port = port;
        this.method = method;
        this.path = path;
        headers.put("Host", "localhost:" + port);
        headers.put("Connection", "close");
    }

    Ask with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Ask without(String header) {
        headers.remove(header);
        return this;
    }

    Ask body(byte[] bytes) {
        body = bytes.clone();
        return this;
    }

    Ask body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Sends the body in chunks, without saying its size first.
    Ask chunked() {
        chunked = true;
        return this;
    }

    /// Connects to this address instead of 127.0.0.1.
    Ask to(String address) {
        name = address;
        return this;
    }

    Answer send() throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(name, port), PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(bytes());
            out.flush();
            return Answer.read(socket.getInputStream(), method.equals("HEAD"));
        }
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (chunked) {
            headers.put("Transfer-Encoding", "chunked");
        } else if (body.length > 0 || method.equals("POST")) {
            headers.putIfAbsent("Content-Length", String.valueOf(body.length));
        }
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        headers.forEach((header, value) ->
                head.append(header).append(": ").append(value).append("\r\n"));
        out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        if (chunked && body.length > 0) {
            out.writeBytes((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        out.writeBytes(body);
        if (chunked) {
            out.writeBytes((body.length > 0 ? "\r\n0\r\n\r\n" : "0\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        return out.toByteArray();
    }
}
