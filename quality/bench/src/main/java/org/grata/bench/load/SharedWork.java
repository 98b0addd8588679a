package org.grata.bench.load;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import org.grata.bench.stack.Member;

/** Work that the processes of a service share. */
public interface SharedWork extends AutoCloseable {
    /** What is counted, in the plural. */
    String unit();

    /**
     * Does some of it, by processes that are ready.
     *
     * @throws IllegalStateException when something was lost or done twice
     */
    Throughput run(List<Member> members) throws Exception;

    @Override
    void close() throws IOException, SQLException;
}
