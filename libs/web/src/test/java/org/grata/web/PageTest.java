package org.grata.web;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageTest {
    private static final PageRequest FIRST = PageRequest.of(0, 2);

    private static String json(Page<?> page) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(page);
    }

    @Test
    void anExactTotalIsToldAsEver() throws JsonProcessingException {
        String exact = "{\"items\":[\"a\"],\"page\":0,\"size\":2,\"total\":10000}";
        assertThat(json(Page.of(List.of("a"), FIRST, 10_000))).isEqualTo(exact);
        assertThat(json(Page.counted(List.of("a"), FIRST, 10_000))).isEqualTo(exact);
    }

    @Test
    void aTotalThatIsOnlyABoundSaysSo() throws JsonProcessingException {
        String bounded = "{\"items\":[\"a\"],\"page\":0,\"size\":2,\"total\":10001,\"totalIsExact\":false}";
        Page<String> page = Page.counted(List.of("a"), FIRST, Page.COUNTED + 1);
        assertThat(json(page)).isEqualTo(bounded);
        assertThat(json(page.map(item -> item))).isEqualTo(bounded);
        assertThat(json(Page.of(List.of("a"), FIRST, 10_001))).doesNotContain("totalIsExact");
    }
}
