package org.grata.local.demo;

import org.grata.local.process.LocalStackException;

/** A step of the demo did not come out as promised. */
final class StepFailed extends LocalStackException {
    private static final long serialVersionUID = 1;

    StepFailed(String step, String reason) {
        super("the demo failed at '" + step + "': " + reason);
    }

    StepFailed(String step, String reason, Throwable cause) {
        super("the demo failed at '" + step + "': " + reason, cause);
    }
}
