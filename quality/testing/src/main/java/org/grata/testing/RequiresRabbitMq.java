package org.grata.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.grata.local.broker.BrokerChoice;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test, with its reason, on a machine where the tests' broker is not RabbitMQ. */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresRabbitMq.Condition.class)
public @interface RequiresRabbitMq {

    /** Looks for the installation only; nothing is started. */
    class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return switch (SharedStack.brokerChoice()) {
                case BrokerChoice.Installed _ -> ConditionEvaluationResult.enabled("RabbitMQ is installed");
                case BrokerChoice.Embedded _, BrokerChoice.Named _ ->
                    ConditionEvaluationResult.disabled(
                            "needs RabbitMQ, which is not installed: the embedded broker has no dead-lettering,"
                                    + " quorum queues or delivery limits");
            };
        }
    }
}
