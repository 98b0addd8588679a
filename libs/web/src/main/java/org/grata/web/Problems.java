package org.grata.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The problems that services throw. Field paths are as in {@link Violation}. */
public final class Problems {
    private Problems() {}

    /** 400: a value is missing, malformed or out of range. */
    public static ProblemException badRequest(String field, String in, String detail) {
        return badRequest(List.of(new Violation(field, in, detail)));
    }

    /** 400 for several faults at once. */
    public static ProblemException badRequest(List<Violation> violations) {
        return of(ProblemKind.INVALID_INPUT, summary(violations), violations);
    }

    /**
     * Refuses a body with 400 unless there are no faults.
     *
     * @param faults what is wrong, by field
     */
    public static void refuse(Map<String, String> faults) {
        if (!faults.isEmpty()) {
            throw badRequest(faults.entrySet().stream()
                    .map(fault -> new Violation(fault.getKey(), Violation.BODY, fault.getValue()))
                    .toList());
        }
    }

    /** 404: nothing of this sort has this id. */
    public static ProblemException notFound(String what, Object id) {
        return of(ProblemKind.NOT_FOUND, "no " + what + " has the id " + id, List.of());
    }

    /**
     * 409: the request contradicts what is stored.
     *
     * @param code upper snake case
     */
    public static ProblemException conflict(String code, String detail) {
        return new ProblemException(ProblemKind.CONFLICT.problem(code, detail, List.of()));
    }

    /** 422: a value of the body is well formed but cannot be processed. */
    public static ProblemException unprocessable(String field, String detail) {
        return unprocessable(field, Violation.BODY, detail);
    }

    /** 422 for a value that may stand elsewhere than in the body. */
    public static ProblemException unprocessable(String field, String in, String detail) {
        List<Violation> violations = List.of(new Violation(field, in, detail));
        return of(ProblemKind.NOT_PROCESSABLE, summary(violations), violations);
    }

    /**
     * 413: a value, or the body, is longer than allowed.
     *
     * @param limit in bytes
     */
    public static ProblemException tooLarge(String field, long limit) {
        List<Violation> violations =
                List.of(new Violation(field, Violation.BODY, "must not be longer than " + limit + " bytes"));
        return of(ProblemKind.TOO_LARGE, summary(violations), violations);
    }

    private static ProblemException of(ProblemKind kind, @Nullable String detail, List<Violation> violations) {
        return new ProblemException(kind.problem(detail, violations));
    }

    private static String summary(List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("a problem with the input names at least one field");
        }
        Violation first = violations.getFirst();
        String more = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
        return first.field() + ": " + first.detail() + more;
    }
}
