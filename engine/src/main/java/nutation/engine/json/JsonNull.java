package nutation.engine.json;

/// `null`.
public record JsonNull() implements Json {
    @Override
    public void write(StringBuilder out) {
        out.append("null");
    }
}
