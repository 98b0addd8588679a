package org.grata.bench.scale;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.grata.bench.extraction.speed.ArticleBenchmark;
import org.grata.bench.load.Extractions;
import org.grata.bench.load.Load;
import org.grata.bench.load.SharedWork;
import org.grata.bench.load.Throughput;
import org.grata.bench.stack.Member;
import org.grata.bench.stack.ProcessorTime;
import org.grata.extraction.Announcement;
import org.grata.extraction.RuleExtractor;
import org.grata.extraction.training.AnnotatedText;

/** Announcements posted to the ingest service, no two the same, by clients of their own for each process. */
final class Announcements implements SharedWork {
    private static final double NANOS_IN_SECOND = 1e9;

    private final Connection database;
    private final List<String> texts;
    private final Duration time;
    private final AtomicInteger next = new AtomicInteger();

    /**
     * @param root of the repository, in which the texts are
     * @param access to the database as administrator
     * @param time of one run
     */
    Announcements(Path root, JsonNode access, Duration time) throws IOException, SQLException {
        this.texts = texts(root);
        this.time = time;
        this.database = DriverManager.getConnection(
                access.path("jdbcUrl").asText(),
                access.path("username").asText(),
                access.path("password").asText());
    }

    /**
     * Those that tell nothing: each is read, stored and told, and then gives the registry, which shares the
     * processors, the same little work however many there are.
     */
    private static List<String> texts(Path root) throws IOException {
        RuleExtractor extractor = new RuleExtractor();
        Path file = root.resolve("libs/extraction/src/test/resources/corpus/en/negatives.jsonl");
        return AnnotatedText.read(file).stream()
                .map(AnnotatedText::text)
                .filter(text -> extractor
                        .extract(new Announcement(text, ArticleBenchmark.PUBLISHED, "en", null))
                        .measures()
                        .isEmpty())
                .toList();
    }

    @Override
    public String unit() {
        return "announcements";
    }

    @Override
    public Throughput run(List<Member> members) throws Exception {
        List<Long> pids = members.stream().map(Member::pid).toList();
        long before = stored();
        ProcessorTime used = ProcessorTime.now(pids);
        long start = System.nanoTime();
        long posted = post(members);
        double seconds = (System.nanoTime() - start) / NANOS_IN_SECOND;
        Throughput throughput =
                new Throughput(posted, seconds, ProcessorTime.now(pids).since(used));
        long stored = stored() - before;
        if (stored != posted) {
            throw new IllegalStateException(posted + " announcements were posted, " + stored + " are stored");
        }
        return throughput;
    }

    private long post(List<Member> members) throws InterruptedException, ExecutionException {
        List<Callable<Load.Outcome>> loads = new ArrayList<>();
        for (Member member : members) {
            Load load = new Load(_ -> request(URI.create(member.url() + "/announcements")), HttpStatus.SC_CREATED);
            loads.add(() -> load.during(time));
        }
        long posted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(loads.size())) {
            for (Future<Load.Outcome> each : threads.invokeAll(loads)) {
                posted += each.get().latency().count();
            }
        }
        return posted;
    }

    private HttpPost request(URI url) {
        int number = next.getAndIncrement();
        // A text that is there already would be answered otherwise, and not stored.
        String text = texts.get(number % texts.size()) + "\n\nNo. " + number;
        HttpPost request = new HttpPost(url);
        byte[] body = Extractions.body(text, "en").getBytes(StandardCharsets.UTF_8);
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return request;
    }

    private long stored() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from ingest.announcement")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
