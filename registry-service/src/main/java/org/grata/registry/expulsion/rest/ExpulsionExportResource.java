package org.grata.registry.expulsion.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.grata.registry.expulsion.store.ExpulsionCursor;
import org.grata.registry.expulsion.store.ExpulsionQuery;
import org.grata.registry.expulsion.store.KnownExpulsion;
import org.grata.registry.expulsion.store.LinkedMission;
import org.grata.registry.expulsion.store.Mark;
import org.grata.registry.expulsion.store.Marks;
import org.grata.web.Queries;
import org.jspecify.annotations.Nullable;

/** {@code /expulsions.csv} and {@code /expulsions.ndjson}: whole lists, written while they are read. */
@Path("/")
@RunOnVirtualThread
@Tag(name = "Expulsions")
public class ExpulsionExportResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String NDJSON = "application/x-ndjson";

    private final ExpulsionCursor expulsions;
    private final Marks marks;
    private final Clock clock;
    private final ObjectMapper mapper;

    public ExpulsionExportResource(ExpulsionCursor expulsions, Marks marks, Clock clock, ObjectMapper mapper) {
        this.expulsions = expulsions;
        this.marks = marks;
        this.clock = clock;
        this.mapper = mapper;
    }

    @GET
    @Path("expulsions.csv")
    @Produces(CSV)
    @Operation(
            summary = "All expulsions that pass the filters as CSV (RFC 4180), the newest publication first",
            description = ExpulsionCsv.COLUMNS)
    @APIResponse(
            responseCode = "200",
            description = "A line of names, and one for each expulsion",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "400", description = "A parameter is malformed or no State has the code")
    public Response csv(
            @BeanParam ExpulsionFilter filter,
            @Parameter(description = "true adds a byte order mark, which some spreadsheets need to see UTF-8")
                    @QueryParam("bom")
                    @Nullable
                    String bom) {
        ExpulsionQuery query = filter.query(clock);
        boolean byteOrderMark = Queries.flag("bom", bom);
        return attachment("expulsions.csv", out -> {
            try (ExpulsionCsv csv = new ExpulsionCsv(out, byteOrderMark)) {
                expulsions.read(query, (some, _) -> {
                    Map<UUID, Mark> marked = marked(some, query);
                    for (KnownExpulsion expulsion : some) {
                        unchecked(() -> csv.write(expulsion, marked.get(expulsion.id())));
                    }
                });
            }
        });
    }

    @GET
    @Path("expulsions.ndjson")
    @Produces(NDJSON)
    @Operation(
            summary = "All expulsions that pass the filters as lines of JSON, the newest publication first",
            description = "Each line is an item of the list GET /expulsions.")
    @APIResponse(
            responseCode = "200",
            description = "One line for each expulsion",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ExpulsionView.class)))
    @APIResponse(responseCode = "400", description = "A parameter is malformed or no State has the code")
    public Response ndjson(@BeanParam ExpulsionFilter filter) {
        ExpulsionQuery query = filter.query(clock);
        return attachment(
                "expulsions.ndjson",
                out -> expulsions.read(query, (some, missions) -> {
                    Map<UUID, List<LinkedMission>> linked =
                            missions.stream().collect(Collectors.groupingBy(LinkedMission::expulsionId));
                    Map<UUID, Mark> marked = marked(some, query);
                    for (KnownExpulsion expulsion : some) {
                        ExpulsionView view = ExpulsionView.summary(
                                expulsion, linked.getOrDefault(expulsion.id(), List.of()), marked.get(expulsion.id()));
                        unchecked(() -> line(out, view));
                    }
                }));
    }

    private Map<UUID, Mark> marked(List<KnownExpulsion> some, ExpulsionQuery query) {
        return marks.of(some.stream().map(KnownExpulsion::id).toList(), query.asOf());
    }

    private void line(OutputStream out, ExpulsionView view) throws IOException {
        out.write((mapper.writeValueAsString(view) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Response attachment(String name, StreamingOutput content) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** A reader that went away ends the export. */
    private static void unchecked(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
