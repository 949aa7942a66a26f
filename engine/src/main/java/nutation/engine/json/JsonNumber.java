package nutation.engine.json;

/// A whole number.
public record JsonNumber(int value) implements Json {
    @Override
    public void write(StringBuilder out) {
        out.append(value);
    }
}
