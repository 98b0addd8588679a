package org.grata.manifests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips a test, with its reason, where kubectl is not installed; in CI the test fails
 * instead, unless {@code .ci/run} has said that none can be had.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresKubectl.Condition.class)
@interface RequiresKubectl {

    /** Looks for the program only. */
    class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            boolean expected = Boolean.parseBoolean(System.getenv("CI"))
                    && !Boolean.parseBoolean(System.getenv("GRATA_WITHOUT_KUBECTL"));
            return Kubectl.installed() || expected
                    ? ConditionEvaluationResult.enabled("kubectl renders the manifests")
                    : ConditionEvaluationResult.disabled("needs kubectl, which is not on the PATH: " + Kubectl.REMEDY);
        }
    }
}
