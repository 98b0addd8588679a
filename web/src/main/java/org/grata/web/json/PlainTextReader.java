package org.grata.web.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import org.grata.web.ProblemException;
import org.grata.web.ProblemKind;
import org.grata.web.Violation;
import org.grata.web.WebConfig;

/** Reads {@link PlainText}; no charset but UTF-8 is taken. */
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
            InputStream body)
            throws IOException {
        String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            String detail = "the charset must be UTF-8";
            throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE.problem(
                    detail, List.of(new Violation(HttpHeaders.CONTENT_TYPE, Violation.HEADER, detail))));
        }
        return new PlainText(BodyBytes.read(body, maxBodyBytes, Violation.BODY));
    }
}
