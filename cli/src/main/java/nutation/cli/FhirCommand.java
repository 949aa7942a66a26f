package nutation.cli;

import picocli.CommandLine.Command;

/// The diary as HL7 FHIR R4.
@Command(
        name = "fhir",
        description = "Give the diary and the plan to another record system, and take its orders, as HL7 FHIR R4:"
                + " see docs/fhir.md.",
        subcommands = {FhirExportCommand.class, FhirImportCommand.class},
        synopsisSubcommandLabel = "(export | import)",
        mixinStandardHelpOptions = true)
final class FhirCommand {}
