package org.grata.bench.scale;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.grata.bench.stack.Member;
import org.grata.bench.stack.Program;
import org.grata.bench.stack.Replica;
import org.grata.bench.stack.RunningStack;

/** The stack's own process of a service, and further ones. */
final class Replicas implements AutoCloseable {
    private final Path logs;
    private final String service;
    private final Program program;
    private final List<Member> members = new ArrayList<>();
    private final List<Replica> further = new ArrayList<>();

    Replicas(RunningStack stack, String service, Path logs) throws Exception {
        this.service = service;
        this.logs = logs;
        long pid = stack.pid(service);
        this.program = Program.of(pid);
        members.add(new Member(stack.url(service), pid));
    }

    /** Starts further ones until there are so many, all ready. */
    void growTo(int count) throws Exception {
        while (members.size() < count) {
            Path log = logs.resolve(service + "-" + (members.size() + 1) + ".log");
            Replica replica = Replica.start(program, log);
            further.add(replica);
            members.add(new Member(replica.url(), replica.pid()));
        }
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    /** Ends the further ones. */
    @Override
    public void close() {
        further.forEach(Replica::close);
    }
}
