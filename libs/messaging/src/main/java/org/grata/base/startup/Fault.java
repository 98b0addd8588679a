package org.grata.base.startup;

/**
 * One reason not to start.
 *
 * @param setting the configuration key, or the thing that is wrong ("table outbox")
 * @param problem what is wrong and what would come of it
 * @param remedy what the operator can do; names the environment variable where there is one
 */
public record Fault(String setting, String problem, String remedy) {
    @Override
    public String toString() {
        return setting + ": " + problem + " (" + remedy + ")";
    }
}
