/**
 * Announcements over HTTP. May use Jakarta REST and OpenAPI; turns requests into
 * submissions and results into answers, and decides nothing.
 */
@NullMarked
@OpenAPIDefinition(
        // The annotation wants them; those of the configuration go first.
        info = @Info(title = "Grata · ingest", version = "1"),
        components =
                @Components(
                        requestBodies =
                                @RequestBody(
                                        name = "Submission",
                                        required = true,
                                        content = {
                                            @Content(
                                                    mediaType = MediaType.APPLICATION_JSON,
                                                    schema = @Schema(implementation = SubmissionRequest.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "a note to an embassy",
                                                                    value = Examples.SUBMISSION)),
                                            @Content(
                                                    mediaType = MediaType.TEXT_PLAIN,
                                                    schema = @Schema(implementation = String.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "the text alone",
                                                                    value = Examples.TEXT))
                                        }),
                        parameters = {
                            @Parameter(
                                    name = "Published-At",
                                    in = ParameterIn.HEADER,
                                    description = "Beside a plain text: when it was published, ISO 8601 with offset",
                                    schema = @Schema(type = SchemaType.STRING, format = "date-time")),
                            @Parameter(
                                    name = HttpHeaders.CONTENT_LANGUAGE,
                                    in = ParameterIn.HEADER,
                                    description = "Beside a plain text: its language, ISO 639-1; detected when absent",
                                    schema = @Schema(type = SchemaType.STRING))
                        },
                        responses = {
                            @APIResponse(
                                    name = "BadField",
                                    description = "A field is missing, malformed or unknown",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "no text",
                                                                    value = Examples.PROBLEM))),
                            @APIResponse(
                                    name = "LongText",
                                    description = "The text is longer than 1 MiB",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "long text",
                                                                    value = Examples.TOO_LARGE))),
                            @APIResponse(
                                    name = "NotProcessable",
                                    description = "The language is not supported, or the text tells too many measures",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "language",
                                                                    value = Examples.NOT_PROCESSABLE))),
                            @APIResponse(
                                    name = "Busy",
                                    description =
                                            "Too many texts wait to be read; try again when the Retry-After is over",
                                    content = @Content(mediaType = Problem.MEDIA_TYPE))
                        }))
package org.grata.ingest.announcement.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.grata.web.Problem;
import org.jspecify.annotations.NullMarked;
