package nutation.server.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;

/// The lines of an upload: strict UTF-8, cut at line feeds, empty ones left out.
final class DiaryLines {
    static final int MOST_LINES = 2_000;

    private DiaryLines() {}

    /// @param number 1 = the first line of the upload, empty ones counted
    record Numbered(int number, String text) {}

    static List<Numbered> of(byte[] body) throws Refused {
        String text = decode(body);
        List<Numbered> lines = new ArrayList<>();
        int number = 1;
        for (int from = 0; from < text.length(); number++) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (end > from) {
                lines.add(new Numbered(number, text.substring(from, end)));
            }
            if (lines.size() > MOST_LINES) {
                throw new Refused(Problem.of(
                        ProblemType.TOO_MANY_LINES,
                        "More than " + MOST_LINES
                                + " lines came at once. Nothing was stored; send them in several parts."));
            }
            from = end + 1;
        }
        return lines;
    }

    private static String decode(byte[] body) throws Refused {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CharBuffer chars = CharBuffer.allocate(body.length);
        CoderResult result = decoder.decode(bytes, chars, true);
        if (result.isError()) {
            throw new Refused(Problem.of(
                    ProblemType.NOT_UTF_8,
                    "Line " + lineOf(body, bytes.position()) + " is not UTF-8, at byte " + (bytes.position() + 1)
                            + " of the upload. Nothing was stored; send the text in UTF-8."));
        }
        return chars.flip().toString();
    }

    private static int lineOf(byte[] body, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (body[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
