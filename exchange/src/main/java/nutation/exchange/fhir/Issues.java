package nutation.exchange.fhir;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/// What stands in the way of an import.
final class Issues {
    private final OperationOutcome outcome = new OperationOutcome();

    /// @param where the element, as FHIRPath; empty for the whole
    void add(IssueType type, String where, String why) {
        var issue = outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(type)
                .setDiagnostics(why + ".");
        if (!where.isEmpty()) {
            issue.addExpression(where);
        }
    }

    /// Refuses where something is so.
    void when(boolean wrong, IssueType type, String where, String why) {
        if (wrong) {
            add(type, where, why);
        }
    }

    boolean isEmpty() {
        return !outcome.hasIssue();
    }

    OperationOutcome outcome() {
        return outcome;
    }
}
