package org.grata.web.error;

import java.util.Comparator;
import java.util.List;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.grata.web.Problems;
import org.grata.web.Violation;

/** Constraints on what a caller sent. Constraints on what we return are faults of ours. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {
    private final UnforeseenFaults unforeseen;

    public ConstraintViolationMapper(UnforeseenFaults unforeseen) {
        this.unforeseen = unforeseen;
    }

    @Override
    public Response toResponse(ConstraintViolationException e) {
        if (e.getConstraintViolations().isEmpty()
                || e.getConstraintViolations().stream().anyMatch(ConstraintViolationMapper::onReturnValue)) {
            return ProblemResponse.of(unforeseen.problem(e));
        }
        List<Violation> violations = e.getConstraintViolations().stream()
                .map(ConstraintViolationMapper::violation)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::detail))
                .toList();
        return ProblemResponse.of(Problems.badRequest(violations).problem());
    }

    private static boolean onReturnValue(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
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
