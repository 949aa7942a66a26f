package nutation.engine.json;

/// `true` or `false`.
public record JsonBool(boolean value) implements Json {
    @Override
    public void write(StringBuilder out) {
        out.append(value);
    }
}
