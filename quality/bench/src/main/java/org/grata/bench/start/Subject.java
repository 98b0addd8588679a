package org.grata.bench.start;

import java.io.IOException;
import java.nio.file.Path;

import org.grata.bench.stack.Probe;
import org.grata.bench.stack.Program;
import org.grata.bench.stack.Replica;

/**
 * What is started again and again.
 *
 * @param logs folder, in which each start leaves a log of its own
 */
record Subject(Service service, Packaging packaging, Program program, Path logs) {
    /** @param start names it */
    Path log(String start) {
        return logs.resolve(service.label() + "-" + packaging.key() + "-" + start + ".log");
    }

    private Replica launch(String start) throws IOException {
        return Replica.launch(program, log(start));
    }

    /** Nanoseconds from the start of the process to the first answer; the process has ended then. */
    long start(int run) throws Exception {
        try (Replica replica = launch(Integer.toString(run))) {
            long nanos = answered(replica);
            replica.stop();
            return nanos;
        }
    }

    /** Memory of a process, idle. */
    Probe.Resident resident() throws Exception {
        try (Replica replica = launch("memory")) {
            answered(replica);
            Probe.Resident resident = Idle.resident(replica, service.path());
            replica.stop();
            return resident;
        }
    }

    private long answered(Replica replica) throws Exception {
        new FirstAnswer(replica.port(), service.path()).await(replica::checkAlive);
        return System.nanoTime() - replica.startedAt();
    }

    /** For people. */
    String label() {
        return service.label() + ", " + packaging.label();
    }
}
