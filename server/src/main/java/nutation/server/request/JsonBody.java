package nutation.server.request;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A small JSON body: bounded, strict, and never told again in a message.
public final class JsonBody {
    private static final int MOST_BYTES = 2_000;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private JsonBody() {}

    /// The body, read.
    ///
    /// @param shape what a good body looks like, for the message
    public static <T> T read(HttpServletRequest request, Class<T> type, String shape) throws Refused, IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new Refused(Problem.of(ProblemType.TOO_LARGE, "This is a small request: " + shape + "."));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            T read = STRICT.readValue(text, type);
            if (read != null) {
                return read;
            }
        } catch (JacksonException | CharacterCodingException e) {
            // Said below; the exception's own message could hold what was sent.
        }
        throw new Refused(Problem.of(ProblemType.JSON, "Send " + shape + "."));
    }
}
