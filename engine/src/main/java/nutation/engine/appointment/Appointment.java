package nutation.engine.appointment;

/// One thing on one day.
///
/// @param date local date, an epoch day
/// @param minutes how long it takes
public record Appointment(What what, int date, int minutes) {}
