package org.grata.ingest.batch.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.ingest.batch.Batch;
import org.grata.web.WebConfig;
import org.grata.web.json.UnreadBodyException;
import org.grata.web.lines.LineReader;

/** Takes many announcements in one request and answers each as soon as it is known. */
@Path("/announcements/batch")
@RunOnVirtualThread
@Tag(name = "Announcements")
public class BatchResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final String LINES = """
            {"text": "Belgium is sending away 21 members of the Russian embassy.", "publishedAt": "2022-03-29T18:00:00+02:00"}
            {"text": ""}
            """;
    private static final String RESULTS = """
            {"line": 1, "status": 201, "id": "019df3c1-2710-70a9-8c3d-7b52e9f0164a", "state": "EXTRACTED", "measures": 1}
            {"line": 2, "status": 400, "problem": {"type": "urn:grata:problem:invalid-input", "title": "The request is not valid", "status": 400, "detail": "text: must not be empty", "code": "INVALID_INPUT", "errors": [{"field": "text", "in": "body", "detail": "must not be empty"}]}}
            """;

    private final Submitter submitter;
    private final ObjectMapper mapper;
    private final int longestLine;
    private final Batch<BatchResult> batch;

    BatchResource(Submitter submitter, ObjectMapper mapper, WebConfig web, BatchConfig config) {
        this.submitter = submitter;
        this.mapper = mapper;
        this.longestLine = web.maxBodyBytes();
        this.batch = new Batch<>(config.atOnce().orElse(2 * Runtime.getRuntime().availableProcessors()));
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            operationId = "submitAnnouncements",
            summary = "Submit many announcements, as lines of JSON",
            description = "Each line is a body of POST /announcements, with an idempotencyKey beside its fields where"
                    + " one is wanted. Lines are answered in their order, each as soon as it is known: read while you"
                    + " send. A bad line is answered in its place and stops no other. A file that broke off is sent"
                    + " again: what was taken is answered with the first result.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = BatchLine.class),
                            examples = @ExampleObject(name = "two lines", value = LINES)))
    @APIResponse(
            responseCode = "200",
            description = "One line for each; an answer that breaks off says that no more lines could be read",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = BatchResult.class),
                            examples = @ExampleObject(name = "one taken, one refused", value = RESULTS)))
    @APIResponse(responseCode = "415", description = "It is not sent as application/x-ndjson")
    public Response submit(InputStream body) {
        LineReader lines = new LineReader(body, longestLine);
        StreamingOutput results = out -> run(lines, out);
        return Response.ok(results).build();
    }

    private void run(LineReader lines, OutputStream out) throws IOException {
        try {
            batch.run(() -> next(lines), (result, last) -> write(result, last, out));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("a batch was told to end");
        } catch (IOException e) {
            throw new UnreadBodyException(e);
        }
    }

    private Optional<Batch.Line<BatchResult>> next(LineReader lines) throws IOException {
        byte[] line = lines.next();
        if (line == null) {
            return Optional.empty();
        }
        return Optional.of(
                lines.isTooLong() ? Submitter.tooLong(lines.line(), longestLine) : submitter.line(lines.line(), line));
    }

    private void write(BatchResult result, boolean last, OutputStream out) throws IOException {
        out.write(mapper.writeValueAsBytes(result));
        out.write('\n');
        if (last) {
            out.flush();
        }
    }
}
