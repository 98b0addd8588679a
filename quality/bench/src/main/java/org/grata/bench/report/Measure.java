package org.grata.bench.report;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was measured.
 *
 * @param key for programs
 * @param name for people
 * @param unit may be empty
 * @param target null when none is set
 */
public record Measure(
        String key,
        String name,
        double value,
        String unit,
        @Nullable Target target) {
    /** What the value should be: at most or at least so much. */
    public record Target(boolean atMost, double limit) {
        public static Target atMost(double limit) {
            return new Target(true, limit);
        }

        public static Target atLeast(double limit) {
            return new Target(false, limit);
        }

        boolean isMet(double value) {
            return atMost ? value <= limit : value >= limit;
        }
    }

    /** Without a target. */
    public static Measure of(String key, String name, double value, String unit) {
        return new Measure(key, name, value, unit, null);
    }

    String targetText() {
        return target == null
                ? ""
                : (target.atMost() ? "≤ " : "≥ ") + Numbers.of(target.limit()) + (unit.isEmpty() ? "" : " " + unit);
    }

    String verdict() {
        return target == null ? "" : target.isMet(value) ? "met" : "MISSED";
    }

    /** For programs. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("value", value);
        json.put("unit", unit);
        if (target != null) {
            json.put(target.atMost() ? "atMost" : "atLeast", target.limit());
            json.put("met", target.isMet(value));
        }
        return json;
    }
}
