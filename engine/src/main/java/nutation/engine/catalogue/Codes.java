package nutation.engine.catalogue;

import nutation.engine.json.Fields;
import nutation.engine.json.JsonRefused;

/// The codes of the catalogue's closed sets: the constant's name in lower case, its words joined by hyphens.
final class Codes {
    private Codes() {}

    static <E extends Enum<E>> E of(E[] values, Fields fields, String name) throws JsonRefused {
        return of(values, fields.text(name), fields.path(name));
    }

    static <E extends Enum<E>> E of(E[] values, String code, String where) throws JsonRefused {
        StringBuilder known = new StringBuilder();
        for (E each : values) {
            String own = code(each);
            if (own.equals(code)) {
                return each;
            }
            known.append(known.length() == 0 ? "" : ", ").append(own);
        }
        throw new JsonRefused("unknown-code", where, code, "one of " + known);
    }

    static String code(Enum<?> value) {
        StringBuilder code = new StringBuilder();
        String name = value.name();
        // Levels of the screening are single capital letters and stay so.
        if (name.length() == 1) {
            return name;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            code.append(c == '_' ? '-' : (char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
        }
        return code.toString();
    }
}
