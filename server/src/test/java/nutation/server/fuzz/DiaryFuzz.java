package nutation.server.fuzz;

import java.nio.charset.StandardCharsets;
import nutation.engine.diary.DiaryReader;
import nutation.engine.diary.Line;

/// The diary's reader: any text is an entry or a refusal, and what it accepts it reads again as the same.
public final class DiaryFuzz {
    private DiaryFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        switch (DiaryReader.readLine(text, 1)) {
            case Line.Refused refused -> {
                if (refused.refusal().sentence().isEmpty()) {
                    throw new AssertionError("a refusal without a sentence");
                }
            }
            case Line.Accepted accepted -> {
                if (!(DiaryReader.readLine(accepted.text(), 1) instanceof Line.Accepted again)
                        || !again.text().equals(accepted.text())) {
                    throw new AssertionError("the canonical text is read as another: " + accepted.text());
                }
            }
        }
    }
}
