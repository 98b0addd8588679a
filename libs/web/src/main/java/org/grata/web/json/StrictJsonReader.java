package org.grata.web.json;

import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.grata.web.Violation;
import org.grata.web.WebConfig;

/** Takes the place of the framework's reader for every JSON body. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, StrictJsonReader.MERGE_PATCH})
public class StrictJsonReader implements MessageBodyReader<Object> {
    /** RFC 7396. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private final StrictJson json;
    private final int maxBodyBytes;

    @Inject
    public StrictJsonReader(ObjectMapper mapper, WebConfig config) {
        this.json = new StrictJson(mapper);
        this.maxBodyBytes = config.maxBodyBytes();
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type != byte[].class && !InputStream.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return json.read(BodyBytes.read(body, maxBodyBytes, Violation.BODY), genericType);
    }
}
