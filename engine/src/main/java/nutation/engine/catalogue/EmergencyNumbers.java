package nutation.engine.catalogue;

import org.jspecify.annotations.Nullable;

/// Whom to call in a country.
///
/// @param country two capital letters, or `*` for the generic fallback
/// @param emergency the number as one dials it
/// @param advice a health line for urgent advice, or null where none is known
public record EmergencyNumbers(
        String country, String emergency, @Nullable String advice) {}
