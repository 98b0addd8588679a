package org.grata.web.json;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;

/**
 * A deadline is told with the offset of the receiving State. Jackson's default turns every offset
 * into UTC when it reads, so that a stored or delivered deadline would lose its local time.
 */
@Singleton
public class KeepOffsets implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    }
}
