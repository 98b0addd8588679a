package org.grata.bench.registry;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.grata.bench.load.Load;
import org.grata.bench.load.SharedWork;
import org.grata.bench.load.Throughput;
import org.grata.bench.stack.Member;
import org.grata.bench.stack.ProcessorTime;
import org.grata.bench.stack.RunningStack;

/** Events from the broker until the expulsions that they tell are in the register. */
public final class NewEvents implements SharedWork {
    private static final int UNDER_WAY_FOR_EACH = 100;
    /** So many are in the register before, that States have embassies in each other. */
    private static final int STORED = 1_000;

    private final Consumption consumption;
    private final Duration time;

    /** @param time of one run */
    public NewEvents(PrintStream out, RunningStack stack, Duration time, Clock clock) throws Exception {
        Register register = new Register(stack.database());
        Example example = Example.record(stack, register);
        new Fill(register, example, out).add(1, STORED);
        this.consumption = new Consumption(register, example, stack.amqpUrl(), clock);
        this.time = time;
    }

    @Override
    public String unit() {
        return "events";
    }

    @Override
    public Throughput run(List<Member> members) throws Exception {
        List<Long> pids = members.stream().map(Member::pid).toList();
        ProcessorTime before = ProcessorTime.now(pids);
        Load.Outcome outcome = consumption.run(members.size() * UNDER_WAY_FOR_EACH, time);
        ProcessorTime used = ProcessorTime.now(pids).since(before);
        return new Throughput(outcome.latency().count(), outcome.seconds(), used);
    }

    @Override
    public void close() throws IOException {
        consumption.close();
    }
}
