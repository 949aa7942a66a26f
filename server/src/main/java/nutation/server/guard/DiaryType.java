package nutation.server.guard;

/// The content type of diary lines.
public final class DiaryType {
    public static final String NAME = "application/vnd.nutation.diary+jsonl";

    private DiaryType() {}
}
