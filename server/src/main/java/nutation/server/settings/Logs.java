package nutation.server.settings;

/// What the log looks like.
///
/// @param ecs ECS in JSON, one object a line; otherwise lines to read
/// @param requests whether each request has a line
public record Logs(boolean ecs, boolean requests) {}
