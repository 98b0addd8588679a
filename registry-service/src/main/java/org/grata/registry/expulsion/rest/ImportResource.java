package org.grata.registry.expulsion.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.web.ProblemException;
import org.grata.web.Problems;
import org.grata.web.Queries;
import org.grata.web.Violation;
import org.grata.web.error.ConstraintViolations;
import org.grata.web.json.StrictJson;
import org.grata.web.lines.LineReader;
import org.jspecify.annotations.Nullable;

/**
 * Files of expulsions, read while they come. Each line is one unit: it is recorded as a whole, with its report and its
 * event, or nothing of it is.
 */
@Path("/expulsions/import")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Expulsions")
public class ImportResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final int LONGEST_LINE = 65_536;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String RULE = " Each line is recorded as a whole or not at all; wrong lines are told by number"
            + " and do not stop the others. A line that the register knows joins what it knows, so a file that broke off"
            + " is sent again.";
    private static final String BROKEN_OFF = "an answer that breaks off says that the file was not read to its end";
    private static final String NDJSON_EXAMPLE = """
            {"receivingState": "BE", "sendingState": "RU", "headcount": {"count": 21}, "announcedOn": "2022-03-29"}
            {"receivingState": "NL", "sendingState": "RU", "headcount": {"count": 17}, "announcedOn": "2022-03-29"}
            """;
    private static final String CSV_EXAMPLE = """
            receivingState,sendingState,headcount,announcedOn,deadlineType,deadline
            BE,RU,21,2022-03-29,DURATION,P15D
            NL,RU,17,2022-03-29,,
            """;
    private static final String REPORT_EXAMPLE = """
            {"lines": 3, "recorded": 1, "joined": 1, "refused": 1, "faults": [{"line": 3, "errors": [
             {"field": "headcount.count", "in": "body", "detail": "must be a whole number"}]}]}""";
    private static final String DRY_RUN = "true records nothing and tells the wrong lines only";

    private final Entries entries;
    private final ObjectMapper mapper;
    private final StrictJson json;
    private final Validator validator;

    ImportResource(Entries entries, ObjectMapper mapper, Validator validator) {
        this.entries = entries;
        this.mapper = mapper;
        this.json = new StrictJson(mapper);
        this.validator = validator;
    }

    @POST
    @Consumes(NDJSON)
    @Operation(
            summary = "Record many expulsions by hand, as lines of JSON",
            description = "Each line is a body of POST /expulsions." + RULE)
    @RequestBody(
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = NewExpulsion.class),
                            examples = @ExampleObject(name = "two lines", value = NDJSON_EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "What became of the lines; " + BROKEN_OFF,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class),
                            examples = @ExampleObject(name = "one wrong line", value = REPORT_EXAMPLE)))
    public Response ndjson(
            InputStream body, @Parameter(description = DRY_RUN) @QueryParam("dryRun") @Nullable String dryRun)
            throws IOException {
        boolean dry = Queries.flag("dryRun", dryRun);
        LineReader lines = new LineReader(body, LONGEST_LINE);
        return answer(counting -> read(lines, dry, counting));
    }

    private void read(LineReader lines, boolean dry, ImportReport.Counting counting) throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (lines.isTooLong()) {
                counting.refused(lines.line(), fault("is too long"));
            } else {
                take(lines.line(), line, dry, counting);
            }
        }
    }

    @POST
    @Consumes(CSV)
    @Operation(
            summary = "Record many expulsions by hand, as CSV (RFC 4180) in UTF-8",
            description = CsvEntries.COLUMNS + RULE)
    @RequestBody(
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "two expulsions", value = CSV_EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "What became of the lines; " + BROKEN_OFF,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class),
                            examples = @ExampleObject(name = "one wrong line", value = REPORT_EXAMPLE)))
    @APIResponse(
            responseCode = "400",
            description = "It is no CSV, or does not name its columns in the first line; nothing is recorded")
    public Response csv(
            InputStream body, @Parameter(description = DRY_RUN) @QueryParam("dryRun") @Nullable String dryRun)
            throws IOException {
        boolean dry = Queries.flag("dryRun", dryRun);
        CsvEntries lines = begin(body);
        return answer(counting -> read(lines, dry, counting));
    }

    private void read(CsvEntries lines, boolean dry, ImportReport.Counting counting) throws IOException {
        try {
            for (byte[] entry = lines.next(); entry != null; entry = lines.next()) {
                take(lines.line(), entry, dry, counting);
            }
        } catch (JacksonException | CharacterCodingException _) {
            // Where a quote is not closed, nobody knows where the next line begins.
            counting.refused(lines.line(), fault("is no CSV in UTF-8; nothing after it was read"));
        }
    }

    /**
     * Begins the answer before the lines are read: recording them takes longer than the edge lets a body take that
     * nobody answers. A file that cannot be read to its end breaks the answer off.
     */
    private Response answer(Lines lines) {
        StreamingOutput report = out -> {
            out.write('\n');
            out.flush();
            ImportReport.Counting counting = new ImportReport.Counting();
            lines.read(counting);
            out.write(mapper.writeValueAsBytes(counting.report()));
        };
        return Response.ok(report).build();
    }

    @FunctionalInterface
    private interface Lines {
        void read(ImportReport.Counting counting) throws IOException;
    }

    private static CsvEntries begin(InputStream body) throws IOException {
        try {
            return new CsvEntries(text(body));
        } catch (JacksonException | CharacterCodingException _) {
            throw Problems.badRequest(Violation.BODY, Violation.BODY, "is no CSV in UTF-8");
        }
    }

    private void take(long line, byte[] entry, boolean dry, ImportReport.Counting counting) {
        try {
            NewExpulsion read = (NewExpulsion) json.read(entry, NewExpulsion.class);
            Set<ConstraintViolation<NewExpulsion>> broken = validator.validate(read);
            if (!broken.isEmpty()) {
                throw new ConstraintViolationException(broken);
            }
            if (dry) {
                entries.check(read);
                counting.taken(false);
            } else {
                counting.taken(entries.record(read).joined());
            }
        } catch (ProblemException e) {
            counting.refused(line, e.problem().errors());
        } catch (ConstraintViolationException e) {
            counting.refused(line, ConstraintViolations.ofRequest(e));
        }
    }

    private static Reader text(InputStream body) throws IOException {
        PushbackReader text = new PushbackReader(new InputStreamReader(
                body,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    private static List<Violation> fault(String detail) {
        return List.of(new Violation(Violation.BODY, Violation.BODY, detail));
    }
}
