package nutation.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Makes requests that no good client sends: a good one of some route, changed in one to three ways. The same seed
/// makes the same requests.
final class BadRequests {
    private static final List<String> METHODS = List.of(
            "GET", "POST", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "post", "G E T", "", "X\u0000");

    private static final List<String> BITS = List.of(
            "%00",
            "%2e%2e/",
            "..",
            "//",
            ";x=1",
            "%ff",
            "\\",
            "*",
            "{id}",
            "\u00ff\u00fe",
            "%",
            "#",
            " ",
            "\t",
            "'",
            "\"",
            "<script>",
            "${x}",
            "?",
            "&since=1",
            "=",
            "\r\n",
            "\n",
            "\r",
            "\u0000",
            "~",
            "%u0041",
            "@evil.example");

    private static final List<String> HEADERS = List.of(
            "Content-Length: 5",
            "Content-Length: -1",
            "Content-Length: 99999999999999999999",
            "Content-Length: 1000000",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: x",
            "Content-Encoding: gzip",
            "Content-Encoding: gzip, gzip",
            "Content-Encoding: deflate",
            "Content-Type: application/json; charset=utf-16",
            "Content-Type: application/json",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: ;;;",
            "Accept: text/html",
            "Accept: ;q=x",
            "Accept-Encoding: gzip;q=NaN",
            "Accept-Encoding: gzip, gzip;q=0",
            "Accept-Language: %00",
            "Range: bytes=0-,5-3",
            "Range: bytes=-99999999999999999999",
            "If-None-Match: W/\"",
            "If-Modified-Since: yesterday",
            "Expect: 100-continue",
            "Expect: 200-maybe",
            "Upgrade: h2c",
            "Upgrade: websocket",
            "Connection: Upgrade, HTTP2-Settings",
            "X-Forwarded-For: not an address, ::ffff, 999.1.1.1",
            "X-Forwarded-For: 2001:db8::1%eth0",
            "X-Forwarded-Proto: gopher",
            "X-Forwarded-Host: evil.example",
            "X-HTTP-Method-Override: DELETE",
            "Forwarded: for=\"",
            "Host: evil.example",
            "Host: ",
            "Host: nutation.test:99999",
            "Origin: null",
            "Origin: https://nutation.test.evil.example",
            "Sec-Fetch-Site: cross-site",
            "Cookie: __Host-nutation=",
            "Cookie: __Host-nutation=\"; $Version=1",
            "Cookie: =;=;=",
            "Cookie: " + "a=b; ".repeat(500),
            "No-Colon",
            " Folded: x",
            "X: " + "x".repeat(20_000));

    private static final List<String> VALUES = List.of(
            "null",
            "[]",
            "{}",
            "\"\\ud800\"",
            "{\"code\":\"\\ud800\",\"name\":\"\\udfff\"}",
            "{\"code\":1e999999,\"name\":[]}",
            "{\"code\":\"x\",\"name\":\"" + "y".repeat(1_900) + "\"}",
            "[".repeat(10_000),
            "{\"a\":".repeat(10_000),
            "\uFEFF{}",
            "{\"format\":2}",
            "-",
            "\u0000",
            "9".repeat(5_000),
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"id\":1}");

    private final Random random;
    private final List<String> routes;

    /// Over these routes.
    ///
    /// @param routes such as `POST /api/diary`
    BadRequests(long seed, List<String> routes) {
        this.random = new Random(seed);
        this.routes = routes;
    }

    /// What a request is made of.
    private static final class Parts {
        private String method = "";
        private String path = "";
        private final List<String> headers = new ArrayList<>();
        private byte[] body = new byte[0];
        private boolean measured = true;

        byte[] bytes() {
            StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
            headers.forEach(header -> head.append(header).append("\r\n"));
            if (measured && body.length > 0) {
                head.append("Content-Length: ").append(body.length).append("\r\n");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(body);
            return out.toByteArray();
        }
    }

    /// The next request.
    ///
    /// @param number makes the lines of an upload new
    byte[] next(Shared.Device device, String foreignDevice, long number) {
        Parts parts = good(device, foreignDevice, number);
        for (int change = 1 + random.nextInt(3); change > 0; change--) {
            change(parts);
        }
        byte[] bytes = parts.bytes();
        return random.nextInt(4) == 0 ? mangled(bytes) : bytes;
    }

    private Parts good(Shared.Device device, String foreignDevice, long number) {
        String route = one(routes);
        Parts parts = new Parts();
        parts.method = route.substring(0, route.indexOf(' '));
        parts.path = route.substring(route.indexOf(' ') + 1)
                .replace("{id}", foreignDevice)
                .replace("**", "");
        parts.headers.add("Host: " + Shared.HOST);
        parts.headers.add("Connection: close");
        parts.headers.add("Cookie: __Host-nutation=" + device.key());
        parts.headers.add("Origin: " + Shared.ORIGIN);
        if (parts.path.equals("/api/day")) {
            parts.path += "?date=2026-11-21";
        }
        if (parts.path.endsWith("/claim")) {
            parts.headers.add("Content-Type: application/json");
            parts.body = "{\"code\":\"x\",\"name\":\"y\"}".getBytes(StandardCharsets.UTF_8);
        } else if (parts.method.equals("POST")) {
            parts.headers.add("Content-Type: " + Served.DIARY_TYPE);
            parts.body = Lines.upload(Lines.note(number)).getBytes(StandardCharsets.UTF_8);
        }
        return parts;
    }

    private void change(Parts parts) {
        switch (random.nextInt(9)) {
            case 0 -> parts.method = one(METHODS);
            case 1 -> {
                int at = random.nextInt(parts.path.length() + 1);
                parts.path = parts.path.substring(0, at) + one(BITS) + parts.path.substring(at);
            }
            case 2 -> parts.path += "?" + "since=".repeat(random.nextInt(3)) + one(BITS) + "&date=" + one(BITS);
            case 3 -> parts.headers.remove(random.nextInt(parts.headers.size()));
            case 4 -> parts.headers.add(random.nextInt(parts.headers.size() + 1), one(HEADERS));
            case 5 -> parts.headers.set(random.nextInt(parts.headers.size()), one(HEADERS));
            case 6 -> parts.body = one(VALUES).getBytes(StandardCharsets.UTF_8);
            case 7 -> {
                parts.headers.add("Content-Encoding: gzip");
                parts.body = packed(parts.body);
            }
            default -> {
                parts.measured = random.nextBoolean();
                parts.body = mangled(parts.body);
            }
        }
        if (parts.headers.isEmpty()) {
            parts.headers.add("X: y");
        }
    }

    private byte[] packed(byte[] body) {
        byte[] plain = random.nextInt(3) == 0 ? new byte[1 + random.nextInt(3 << 20)] : body;
        byte[] packed = GzipTest.packed(plain);
        return random.nextBoolean() ? packed : Arrays.copyOf(packed, random.nextInt(packed.length));
    }

    /// Some bytes are changed, left out or put in; a part of a character may be left alone.
    private byte[] mangled(byte[] bytes) {
        byte[] lone = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
        byte[] mangled = bytes;
        for (int change = 1 + random.nextInt(3); change > 0 && mangled.length > 0; change--) {
            int at = random.nextInt(mangled.length);
            byte[] between = random.nextInt(3) == 0 ? lone : new byte[] {(byte) random.nextInt(256)};
            int rest = Math.min(mangled.length, at + random.nextInt(3));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(mangled, 0, at);
            out.writeBytes(between);
            out.write(mangled, rest, mangled.length - rest);
            mangled = out.toByteArray();
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(mangled, random.nextInt(mangled.length + 1)) : mangled;
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
