package nutation.server.http;

import java.util.List;
import java.util.Objects;
import nutation.engine.diary.Refusal;
import nutation.server.problem.Problem;
import nutation.server.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/// The answer to an upload of which some lines are not in the diary: a problem document (RFC 9457) with the same
/// members
/// as the good answer. The other lines are stored.
record AppendProblem(String type, String title, int status, String detail, List<LineAnswer> answers, long last) {

    /// The problem, or null when every line is in the diary. A refused line outweighs a conflict.
    static @Nullable AppendProblem of(AppendAnswer answer) {
        long refused = count(answer, LineAnswer.Status.REFUSED);
        long conflicts = count(answer, LineAnswer.Status.CONFLICT);
        if (refused > 0) {
            return of(
                    answer,
                    ProblemType.REFUSED_LINES,
                    refused + " of " + answer.answers().size() + " lines were refused; the first: "
                            + firstRefusal(answer).sentence() + ". The others are stored; correct these and send them"
                            + " again.");
        }
        if (conflicts > 0) {
            return of(
                    answer,
                    ProblemType.CONFLICT,
                    conflicts + " of " + answer.answers().size() + " lines have the id of an entry with other content."
                            + " That entry stays; these are kept aside. The others are stored.");
        }
        return null;
    }

    private static AppendProblem of(AppendAnswer answer, ProblemType type, String detail) {
        Problem problem = Problem.of(type, detail);
        return new AppendProblem(
                problem.type(), problem.title(), problem.status(), problem.detail(), answer.answers(), answer.last());
    }

    private static long count(AppendAnswer answer, LineAnswer.Status status) {
        return answer.answers().stream().filter(a -> a.status() == status).count();
    }

    private static Refusal firstRefusal(AppendAnswer answer) {
        return answer.answers().stream()
                .map(LineAnswer::refusal)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
