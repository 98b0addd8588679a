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

import org.grata.web.Violation;
import org.grata.web.WebConfig;

/** Reads {@link PlainText}; the edge lets no charset but UTF-8 pass. */
@Provider
@Consumes(MediaType.TEXT_PLAIN)
public class PlainTextReader implements MessageBodyReader<PlainText> {
    private final int maxBodyBytes;

    @Inject
    public PlainTextReader(WebConfig config) {
        this.maxBodyBytes = config.maxBodyBytes();
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == PlainText.class;
    }

    @Override
    public PlainText readFrom(
            Class<PlainText> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return new PlainText(BodyBytes.read(body, maxBodyBytes, Violation.BODY));
    }
}
