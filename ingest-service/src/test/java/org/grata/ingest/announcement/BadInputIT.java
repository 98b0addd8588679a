package org.grata.ingest.announcement;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same on the packaged service. */
@QuarkusIntegrationTest
class BadInputIT extends BadInputTest {
    @Override
    String supported() {
        return "cs, de, en, es, fr, nl, pl, ru";
    }
}
