package nutation.engine.diary;

import java.util.List;

/// Bad lines by name, with the refusal that each must bring.
final class BadLines {
    private static final String ID = "0b3c1f7e-5a1d-4c55-9a53-3f2b8f0e7d21";
    private static final String HEAD = "{\"id\":\"" + ID + "\",\"at\":\"2026-11-21T08:00:00.000+01:00\",\"type\":";
    private static final String NOTE = HEAD + "\"note\",\"text\":";
    private static final String SET = HEAD + "\"set\",\"session\":\"" + ID
            + "\",\"exercise\":\"bridge\",\"use\":\"main\",\"side\":\"both\",\"reps\":10,\"seconds\":50,\"full\":true";
    private static final String REASON = "{\"rule\":\"S8\",\"code\":\"next\",\"slots\":";
    private static final String OFFER =
            HEAD + "\"session-started\",\"kind\":\"full\",\"minutes\":20,\"engine\":\"0.1.0\","
                    + "\"catalogue\":\"2026-11\",\"offer\":[" + offered("\"hold\":5", REASON + "{}}") + ",";

    /// @param name what is wrong, in words
    /// @param field where the refusal must point
    /// @param code what it must say
    record Bad(String name, String line, String field, String code) {
        @Override
        public String toString() {
            return code + ": " + name;
        }
    }

    private BadLines() {}

    static List<Bad> all() {
        return List.of(
                bad("no JSON at all", "hello", "", "not-json"),
                bad("not a number", "NaN", "", "not-json"),
                bad("half a line", NOTE + "\"he", "text", "not-json"),
                bad("a line that ends behind a comma", SET + ",", "full", "not-json"),
                bad("a line that ends before the last bracket", NOTE + "\"a\"", "text", "not-json"),
                bad("two values", NOTE + "\"a\"}{}", "", "not-json"),
                bad("a byte order mark", "\ufeff" + NOTE + "\"a\"}", "", "not-json"),
                bad("a NUL before the line", "\0" + NOTE + "\"a\"}", "", "not-json"),
                bad("a raw NUL in a text", NOTE + "\"a\0b\"}", "text", "not-json"),
                bad("a raw line feed in a text", NOTE + "\"a\nb\"}", "text", "not-json"),
                bad("an escape that JSON has not", NOTE + "\"\\x41\"}", "text", "not-json"),
                bad("three hexadecimal digits", NOTE + "\"\\u12g4\"}", "text", "not-json"),
                bad("a lone high surrogate", NOTE + "\"a\ud83e\"}", "text", "not-json"),
                bad("a lone low surrogate", NOTE + "\"\udc00b\"}", "text", "not-json"),
                bad("a lone surrogate as an escape", NOTE + "\"\\ud83e\"}", "text", "not-json"),
                bad("a surrogate pair turned round", NOTE + "\"\\udc00\\ud83e\"}", "text", "not-json"),
                bad("a lone surrogate in a name", NOTE + "\"a\",\"\\ud83e\":1}", "text", "not-json"),
                bad("a comment", NOTE + "\"a\"/* b */}", "text", "not-json"),
                bad("a comma too many", NOTE + "\"a\",}", "text", "not-json"),
                bad("single quotes", "{'id':1}", "", "not-json"),
                bad("a leading zero", SET.replace("10", "010") + "}", "reps", "not-json"),
                bad("a plus sign", SET.replace("10", "+10") + "}", "reps", "not-json"),
                bad("a capital true", SET.replace("true", "True") + "}", "full", "not-json"),
                bad("an exponent", SET.replace("10", "1e1") + "}", "reps", "not-whole"),
                bad("a point", SET.replace("10", "10.0") + "}", "reps", "not-whole"),
                bad("minus zero", SET.replace("10", "-0") + "}", "reps", "not-whole"),
                bad("a number beyond an int", SET.replace("10", "2147483648") + "}", "reps", "out-of-range"),
                bad("a number below an int", SET.replace("10", "-2147483649") + "}", "reps", "out-of-range"),
                bad("a number of 1,000 digits", SET.replace("10", "9".repeat(1_000)) + "}", "reps", "out-of-range"),
                bad("lists 10,000 deep", NOTE + "[".repeat(10_000), "text[0][0][0][0][0][0][0]", "too-deep"),
                bad(
                        "a list 9 deep",
                        NOTE + "[".repeat(8) + "]".repeat(8) + "}",
                        "text[0][0][0][0][0][0][0]",
                        "too-deep"),
                bad("10 million characters", NOTE + "\"" + "a".repeat(10_000_000) + "\"}", "", "too-long"),
                bad("65,537 characters", NOTE + "\"a\"}" + " ".repeat(65_537 - NOTE.length() - 4), "", "too-long"),
                bad("the same field twice", NOTE + "\"a\",\"text\":\"a\"}", "text", "doubled-field"),
                bad(
                        "the same field twice, once escaped",
                        NOTE + "\"a\",\"te\\u0078t\":\"b\"}",
                        "text",
                        "doubled-field"),
                bad("the same screening item twice", check("\"a\":\"no\",\"a\":\"new\""), "answers.a", "doubled-field"),
                bad("a field that the type has not", NOTE + "\"a\",\"mood\":3}", "mood", "unknown-field"),
                bad("a field in capitals", NOTE + "\"a\",\"Text\":\"b\"}", "Text", "unknown-field"),
                bad(
                        "an unknown field deep inside",
                        OFFER + offered("\"hold\":5,\"kg\":2", "") + "]}",
                        "offer[1].kg",
                        "unknown-field"),
                bad("our own format said", NOTE + "\"a\",\"format\":1}", "format", "unknown-field"),
                bad("a newer format", NOTE + "\"a\",\"format\":2}", "format", "newer-format"),
                bad("a newer format with what we cannot read", "{\"x\":1.5,\"format\":2}", "format", "newer-format"),
                bad("nothing", "{}", "type", "missing"),
                bad("no text", HEAD + "\"note\"}", "text", "missing"),
                bad("no id", "{\"type\":\"note\"}", "id", "missing"),
                bad("a rung without hold", OFFER + offered("\"load\":1", "") + "]}", "offer[1].hold", "missing"),
                bad("a list instead of an entry", "[]", "", "wrong-kind"),
                bad("null", NOTE + "null}", "text", "wrong-kind"),
                bad("a number as text", SET.replace("10", "\"10\"") + "}", "reps", "wrong-kind"),
                bad("a flag as number", SET.replace("true", "1") + "}", "full", "wrong-kind"),
                bad(
                        "a slot that is a list",
                        OFFER + offered("\"hold\":5", REASON + "{\"days\":[]}}") + "]}",
                        "offer[1].reasons[0].slots.days",
                        "wrong-kind"),
                bad("201 repetitions", SET.replace("10", "201") + "}", "reps", "out-of-range"),
                bad("minus one repetition", SET.replace("10", "-1") + "}", "reps", "out-of-range"),
                bad("a hold of 601 s", OFFER + offered("\"hold\":601", "") + "]}", "offer[1].hold", "out-of-range"),
                bad(
                        "a text of 2,001 characters",
                        NOTE + "\"" + "\ud83e\uddd8".repeat(2_001) + "\"}",
                        "text",
                        "out-of-range"),
                bad("an empty text", NOTE + "\"\"}", "text", "out-of-range"),
                bad("no key at all", released("2026-11-21", ""), "keys", "out-of-range"),
                bad(
                        "13 slots",
                        OFFER + offered("\"hold\":5", REASON + slots(13) + "}") + "]}",
                        "offer[1].reasons[0].slots",
                        "out-of-range"),
                bad(
                        "4 activities",
                        HEAD + "\"activities\",\"activities\":[" + activities(4) + "]}",
                        "activities",
                        "out-of-range"),
                bad("201 answers", check(answers(201)), "answers", "out-of-range"),
                bad("an answer that is none", SET + ",\"answer\":\"fine\"}", "answer", "unknown-code"),
                bad("a code in capitals", SET.replace("bridge", "Bridge") + "}", "exercise", "unknown-code"),
                bad("a code with two hyphens", SET.replace("bridge", "a--b") + "}", "exercise", "unknown-code"),
                bad("a code of 41 letters", SET.replace("bridge", "a".repeat(41)) + "}", "exercise", "unknown-code"),
                bad("a UUID in capitals", NOTE.replace("0b3c", "0B3C") + "\"a\"}", "id", "unknown-code"),
                bad("an id that is no UUID", NOTE.replace(ID, "17") + "\"a\"}", "id", "unknown-code"),
                bad("a screening item that is no code", check("\"Fever!\":\"no\""), "answers.Fever!", "unknown-code"),
                bad(
                        "an unknown place",
                        HEAD + "\"reading\",\"moment\":\"morning\",\"places\":{\"elbow\":3},\"novel\":{}}",
                        "places.elbow",
                        "unknown-code"),
                bad(
                        "a rule that is none",
                        released("2026-11-21", "{\"rule\":\"G123\",\"entry\":\"" + ID + "\"}"),
                        "keys[0].rule",
                        "unknown-code"),
                bad("an unknown type", HEAD + "\"horoscope\",\"text\":\"a\"}", "type", "unknown-type"),
                bad("Z for an offset", NOTE.replace("+01:00", "Z") + "\"a\"}", "at", "impossible-time"),
                bad("the 30th of February", NOTE.replace("11-21T", "02-30T") + "\"a\"}", "at", "impossible-time"),
                bad("an ancient time", NOTE.replace("2026-", "1926-") + "\"a\"}", "at", "impossible-time"),
                bad("a time far ahead", NOTE.replace("2026-", "2226-") + "\"a\"}", "at", "impossible-time"),
                bad(
                        "an impossible date",
                        released("2026-02-29", "{\"rule\":\"G7\",\"entry\":\"" + ID + "\"}"),
                        "on",
                        "impossible-time"),
                bad(
                        "the same thing at hand twice",
                        HEAD + "\"profile\",\"adult\":true,\"equipment\":[\"mat\",\"mat\"],\"positionsOut\":[]}",
                        "equipment[1]",
                        "doubled-item"),
                bad("pain without a score", SET + ",\"answer\":\"pain\"}", "score", "pain-without-score"),
                bad("pain of 0", SET + ",\"answer\":\"pain\",\"score\":0}", "score", "pain-without-score"),
                bad("a score without an answer", SET + ",\"score\":3}", "score", "score-without-pain"),
                bad(
                        "a score with comfortable",
                        SET + ",\"answer\":\"comfortable\",\"score\":0}",
                        "score",
                        "score-without-pain"),
                bad("news with tight", SET + ",\"answer\":\"tight\",\"news\":\"new\"}", "news", "news-without-pain"));
    }

    private static Bad bad(String name, String line, String field, String code) {
        return new Bad(name, line, field, code);
    }

    private static String check(String answers) {
        return HEAD + "\"check\",\"answers\":{" + answers + "},\"complete\":true}";
    }

    private static String released(String on, String keys) {
        return HEAD + "\"released\",\"on\":\"" + on + "\",\"keys\":[" + keys + "]}";
    }

    private static String offered(String hold, String reasons) {
        return "{\"exercise\":\"bridge\",\"use\":\"main\",\"side\":\"both\",\"variant\":\"plain\"," + hold
                + ",\"reps\":10,\"sets\":1,\"reasons\":[" + reasons + "]}";
    }

    private static String slots(int many) {
        StringBuilder slots = new StringBuilder("{");
        for (int i = 0; i < many; i++) {
            slots.append(i == 0 ? "" : ",").append("\"s").append(i).append("\":1");
        }
        return slots.append('}').toString();
    }

    private static String answers(int many) {
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < many; i++) {
            answers.append(i == 0 ? "" : ",").append("\"item-").append(i).append("\":\"no\"");
        }
        return answers.toString();
    }

    private static String activities(int many) {
        return "{\"name\":\"stairs\",\"score\":5},".repeat(many - 1) + "{\"name\":\"stairs\",\"score\":5}";
    }
}
