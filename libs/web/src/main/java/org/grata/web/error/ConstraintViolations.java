package org.grata.web.error;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

import org.grata.web.Violation;

/** Tells a caller which constraints its request breaks. */
public final class ConstraintViolations {
    private ConstraintViolations() {}

    /** By field; empty when it is not the request that is at fault. */
    public static List<Violation> ofRequest(ConstraintViolationException e) {
        Set<ConstraintViolation<?>> violations = e.getConstraintViolations();
        if (violations.stream().anyMatch(ConstraintViolations::onReturnValue)) {
            return List.of();
        }
        return violations.stream()
                .map(ConstraintViolations::violation)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::detail))
                .toList();
    }

    private static boolean onReturnValue(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    /** A parameter with properties is the body; a bare one stands in the query. */
    private static Violation violation(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        String parameter = Violation.BODY;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD && node.getName() != null) {
                append(field, node);
            }
        }
        return field.isEmpty()
                ? new Violation(parameter, Violation.QUERY, violation.getMessage())
                : new Violation(field.toString(), Violation.BODY, violation.getMessage());
    }

    private static void append(StringBuilder field, Path.Node node) {
        if (node.isInIterable() && node.getIndex() != null) {
            field.append('[').append(node.getIndex()).append(']');
        }
        if (!node.getName().startsWith("<")) {
            field.append(field.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
