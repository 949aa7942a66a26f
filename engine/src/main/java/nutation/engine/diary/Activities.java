package nutation.engine.diary;

import java.util.List;

/// The person's own activities with a score each.
public record Activities(String id, At at, List<Activity> activities) implements Entry {}
