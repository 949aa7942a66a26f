package nutation.server.pairing;

import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import nutation.server.problem.Refused;

/// How a person calls a device.
final class DeviceName {
    private static final int LONGEST = 40;

    private DeviceName() {}

    /// The name without spaces around it.
    ///
    /// @throws Refused when it is empty, too long, or holds what cannot be shown
    static String of(String text) throws Refused {
        String name = text.strip();
        int length = name.codePointCount(0, name.length());
        if (length < 1 || length > LONGEST || !name.codePoints().allMatch(DeviceName::isShown)) {
            throw new Refused(
                    Problem.of(ProblemType.NAME, "A device's name has 1 to " + LONGEST + " characters, on one line."));
        }
        return name;
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
