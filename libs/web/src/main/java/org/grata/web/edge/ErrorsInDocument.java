package org.grata.web.edge;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.grata.web.Problem;

/** Says once in the OpenAPI document, for every answer with a status from 400 on, that it is a problem. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ErrorsInDocument implements OASFilter {
    @Override
    public Operation filterOperation(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0 && response.getRef() == null && response.getContent() == null) {
                response.setContent(
                        OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()));
            }
        });
        operation.getResponses().getAPIResponses().values().forEach(this::filterAPIResponse);
        return operation;
    }

    @Override
    public APIResponse filterAPIResponse(APIResponse response) {
        if (response.getContent() != null && response.getContent().hasMediaType(Problem.MEDIA_TYPE)) {
            MediaType problem = response.getContent().getMediaType(Problem.MEDIA_TYPE);
            problem.setSchema(OASFactory.createSchema().ref("Problem"));
        }
        return response;
    }
}
